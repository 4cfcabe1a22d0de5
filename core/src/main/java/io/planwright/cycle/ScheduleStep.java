package io.planwright.cycle;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;

/** Dates the plan's work, from the first working day after the as-of day. */
final class ScheduleStep {

  private final PlanningBrief brief;
  private final Scheduler scheduler;

  ScheduleStep(PlanningBrief brief, Scheduler scheduler) {
    this.brief = brief;
    this.scheduler = scheduler;
  }

  WorkBreakdown work() {
    return brief.work().orElseGet(this::standardWork);
  }

  Schedule run(WorkBreakdown work, RunControl control) {
    LocalDate start = brief.asOf().plusDays(1);
    return scheduler.schedule(new ScheduleRequest(work, start, brief.workingCalendar()), control);
  }

  /** The standard roll-out, with the plan put in force no earlier than its period begins. */
  private WorkBreakdown standardWork() {
    WorkBreakdown standard = StandardRollOut.work();
    LocalDate begin = brief.calendar().range(brief.period()).start();
    List<Activity> dated =
        standard.activities().stream()
            .map(
                activity ->
                    activity.id().equals(StandardRollOut.IN_FORCE)
                        ? activity.toBuilder().notBefore(begin).build()
                        : activity)
            .toList();
    return WorkBreakdown.of(standard.elements(), dated, standard.dependencies());
  }
}
