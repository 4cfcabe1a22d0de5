package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.at;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Requirement;
import io.planwright.allocation.Solution;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of absence, of long chains and of conflicts; and when a search ends. */
class StaffedWhyTest {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(100);

  @Test
  void saysThatPeopleHaveNoCommonHour() {
    WorkingHours pacific = WorkingHours.nineToFive(ZoneId.of("America/Los_Angeles"));
    Activity call =
        Activity.builder()
            .id("call")
            .name("call")
            .durationDays(1)
            .addModes(
                ActivityMode.of(
                    "both", 1, Requirement.of("presales", 1), Requirement.of("legal", 1)))
            .build();
    StaffedRequest request =
        request(
            List.of(member("Ann", "presales"), member("Lea", pacific, "legal")),
            project("deal", List.of(call)));
    assertThat(SEARCH.solve(request, RunControl.unlimited()))
        .isEqualTo(
            Solution.infeasible(
                "No plan can keep all of this.",
                List.of(
                    "call of deal cannot be over by the end of the horizon on 2026-07-20: its"
                        + " people have no common hour at work after 2026-03-23 00:00; make it"
                        + " FIXED_WORK, which does not need them together, or ask for others.")));
  }

  @Test
  void aCancelledSearchGivesItsFirstPlan() {
    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancelled);
    StaffedRequest request =
        request(
            List.of(member("Ann", "x")),
            project("d", List.of(activity("a", 1, "x"), activity("b", 1, "x"))));
    StaffedSchedule first = SEARCH.solve(request, control).orElseThrow();
    assertThat(first.schedules()).isEqualTo(1);
    StaffedUpdate update = new StaffedUpdate(request, first, at(MONDAY, "00:00"), List.of());
    StaffedRevision revision = StaffedRepair.standard().repair(update, control).orElseThrow();
    assertThat(revision.schedule().schedules()).isEqualTo(1);
    assertThat(revision.changes()).isEmpty();
  }
}
