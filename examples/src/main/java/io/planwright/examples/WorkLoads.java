package io.planwright.examples;

import io.planwright.report.view.WeekLoad;
import io.planwright.schedule.staffed.PersonWeek;
import io.planwright.schedule.staffed.StaffedLoad;
import io.planwright.schedule.staffed.StaffedSchedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The planned hours of people by week, for as long as there is work. */
final class WorkLoads {

  private WorkLoads() {}

  /** Those with work, who has most first, each by the weeks from the first to the last work. */
  static List<WeekLoad> of(WorkStory story, StaffedSchedule plan) {
    Map<String, String> names = new HashMap<>();
    story
        .request()
        .staff()
        .forEach(member -> names.put(member.person().id(), member.person().name()));
    List<PersonWeek> weeks = StaffedLoad.of(story.request(), plan).weeks();
    Set<String> busy = new HashSet<>();
    for (PersonWeek week : weeks) {
      if (week.bookedHours() > 0) {
        busy.add(week.personId());
      }
    }
    List<WeekLoad> loads = new ArrayList<>();
    for (PersonWeek week : weeks) {
      if (busy.contains(week.personId())) {
        loads.add(
            new WeekLoad(
                names.getOrDefault(week.personId(), week.personId()),
                week.week(),
                week.bookedHours(),
                week.availableHours()));
      }
    }
    return loads;
  }
}
