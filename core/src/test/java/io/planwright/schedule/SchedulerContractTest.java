package io.planwright.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.schedule.network.CriticalPathScheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Engines with one fault each, all found. */
class SchedulerContractTest {

  private static final Scheduler SOUND = CriticalPathScheduler.standard();

  @Test
  void findsActivitiesOutOfOrder() {
    assertThat(SchedulerContract.violations(changed(SchedulerContractTest::reversed)))
        .anyMatch(v -> v.endsWith("once, in the order of the breakdown."));
  }

  @Test
  void findsActivitiesOnDaysOff() {
    assertThat(violationsWhenMovedBy(5))
        .anyMatch(v -> v.endsWith("on working days from the plan's start on."));
  }

  @Test
  void findsActivitiesBeforeWhatTheyWaitFor() {
    assertThat(violationsWhenMovedBy(-7))
        .anyMatch(v -> v.contains("The dependency ") && v.endsWith(" must hold."))
        .anyMatch(v -> v.endsWith("must not start before its first possible day."));
  }

  @Test
  void findsWrongDurations() {
    UnaryOperator<ScheduledActivity> shorter = a -> dated(a, a.start(), a.start());
    assertThat(SchedulerContract.violations(changed(each(shorter))))
        .anyMatch(v -> v.endsWith("days without a break."));
  }

  @Test
  void findsWrongCriticality() {
    UnaryOperator<ScheduledActivity> calm =
        a -> new ScheduledActivity(a.activityId(), a.start(), a.finish(), 0, 0, false);
    assertThat(SchedulerContract.violations(changed(each(calm))))
        .anyMatch(v -> v.endsWith("must be critical exactly if it has no total float."))
        .anyMatch(v -> v.endsWith("must be critical, as it is on the critical path."));
  }

  @Test
  void findsMissingCriticalPaths() {
    assertThat(
            SchedulerContract.violations(
                changed(
                    s -> new Schedule(s.activities(), List.of(), s.explanation(), s.provenance()))))
        .anyMatch(v -> v.endsWith("The critical path must not be empty."));
  }

  @Test
  void findsEnginesThatThrowOrDoNotStop() {
    Scheduler broken =
        (request, control) -> {
          throw new IllegalStateException("broken");
        };
    assertThat(SchedulerContract.violations(broken))
        .contains("network 0: The engine threw java.lang.IllegalStateException: broken.")
        .contains("A cancelled run must end with RunStoppedException.");
    Scheduler deaf =
        (request, control) -> SOUND.schedule(request, io.planwright.run.RunControl.unlimited());
    assertThat(SchedulerContract.violations(deaf))
        .containsExactly("A cancelled run must end with RunStoppedException.");
  }

  @Test
  void findsMoodyAndUnserializableEngines() {
    AtomicInteger calls = new AtomicInteger();
    Object notSerializable = new Object();
    Scheduler moody =
        (request, control) -> {
          assertThat(notSerializable).isNotNull();
          Schedule schedule = SOUND.schedule(request, control);
          return new Schedule(
              schedule.activities(),
              schedule.criticalPath(),
              io.planwright.evidence.Explanation.of("call " + calls.incrementAndGet()),
              schedule.provenance());
        };
    assertThat(SchedulerContract.violations(moody))
        .contains("network 3: The same request must get an equal schedule.")
        .contains("The engine must be serializable, with all that it holds.");
  }

  private static List<String> violationsWhenMovedBy(int days) {
    UnaryOperator<ScheduledActivity> move =
        a -> dated(a, a.start().plusDays(days), a.finish().plusDays(days));
    UnaryOperator<Schedule> moveLast =
        s -> {
          List<ScheduledActivity> activities = new ArrayList<>(s.activities());
          int last = activities.size() - 1;
          activities.set(last, move.apply(activities.get(last)));
          return with(s, activities);
        };
    return SchedulerContract.violations(changed(moveLast));
  }

  private static ScheduledActivity dated(ScheduledActivity a, LocalDate start, LocalDate finish) {
    return new ScheduledActivity(
        a.activityId(), start, finish, a.totalFloatDays(), a.freeFloatDays(), a.critical());
  }

  private static UnaryOperator<Schedule> each(UnaryOperator<ScheduledActivity> change) {
    return s -> with(s, s.activities().stream().map(change).toList());
  }

  private static Schedule reversed(Schedule schedule) {
    List<ScheduledActivity> activities = new ArrayList<>(schedule.activities());
    Collections.reverse(activities);
    return with(schedule, activities);
  }

  private static Schedule with(Schedule schedule, List<ScheduledActivity> activities) {
    return new Schedule(
        activities, schedule.criticalPath(), schedule.explanation(), schedule.provenance());
  }

  private static Scheduler changed(UnaryOperator<Schedule> change) {
    return (request, control) -> change.apply(SOUND.schedule(request, control));
  }
}
