package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import io.planwright.activity.WorkStatus;
import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as lines: elements and activities, each parent before its parts. */
final class Outline {
  private final List<OutlineLine> lines;
  private final Map<String, List<Dependency>> waits = new HashMap<>();
  private final Map<String, ScheduledActivity> planned;
  private final Map<String, ScheduledActivity> baseline;

  private Outline(ScheduleDocument document) {
    this.planned = document.schedule().byActivityId();
    this.baseline = document.baseline().map(Schedule::byActivityId).orElse(Map.of());
    Map<String, WorkShare> shares = new HashMap<>();
    for (WorkElement element : document.work().elements()) {
      element.parts().forEach(part -> shares.put(part.partId(), part));
    }
    for (Dependency dependency : document.work().dependencies()) {
      waits.computeIfAbsent(dependency.successorId(), id -> new ArrayList<>()).add(dependency);
    }
    this.lines = lines(document, shares, planned);
  }

  static Outline of(ScheduleDocument document) {
    return new Outline(document);
  }

  List<OutlineLine> lines() {
    return lines;
  }

  /** What an activity waits for, in the order of the breakdown. */
  List<Dependency> waitsFor(String activityId) {
    return waits.getOrDefault(activityId, List.of());
  }

  /** Who does an activity, the assignee first. */
  static List<String> team(ScheduleDocument document, Activity activity) {
    return document.teams().getOrDefault(activity.id(), activity.assigneeId().stream().toList());
  }

  /** The dates of an activity. */
  ScheduledActivity planned(String activityId) {
    return Require.nonNull(planned.get(activityId), activityId);
  }

  /** The planned dates of before; null where the activity is new. */
  @Nullable ScheduledActivity baseline(String activityId) {
    return baseline.get(activityId);
  }

  private static List<OutlineLine> lines(
      ScheduleDocument document,
      Map<String, WorkShare> shares,
      Map<String, ScheduledActivity> dates) {
    List<WorkStatus> rows = document.work().rollUp(document.percentComplete());
    Map<String, ActivityDates> spans = spans(document, rows, dates);
    List<OutlineLine> lines = new ArrayList<>(rows.size());
    for (WorkStatus row : rows) {
      Activity activity = document.work().activity(row.id()).orElse(null);
      WorkShare share = shares.get(row.id());
      lines.add(
          new OutlineLine(
              row,
              document.work().parentOf(row.id()).orElse(""),
              share == null ? BigDecimal.ZERO : share.percent(),
              activity,
              activity == null ? null : dates.get(row.id()),
              Require.nonNull(spans.get(row.id()), row.id())));
    }
    return List.copyOf(lines);
  }

  /** From the first start to the last finish of all parts; parts come after their parent. */
  private static Map<String, ActivityDates> spans(
      ScheduleDocument document, List<WorkStatus> rows, Map<String, ScheduledActivity> dates) {
    Map<String, ActivityDates> spans = new LinkedHashMap<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      String id = rows.get(i).id();
      ScheduledActivity own = dates.get(id);
      if (own != null) {
        spans.put(id, new ActivityDates(own.start(), own.finish()));
      }
      ActivityDates span = Require.nonNull(spans.get(id), id);
      document
          .work()
          .parentOf(id)
          .ifPresent(parent -> spans.merge(parent, span, ActivityDates::including));
    }
    return spans;
  }
}
