package io.planwright.schedule.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplannerTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2026, 9, 7);

  private static final Activity A = Activity.of("a", "Write", 10);
  private static final Activity B = Activity.of("b", "Train", 5);
  private static final Activity C = Activity.of("c", "Pilot", 5);
  private static final Activity GO = Activity.milestone("go", "Go");

  private static final WorkBreakdown CHAIN =
      WorkBreakdown.of(List.of(A, B, C, GO), List.of(fs("a", "b"), fs("b", "c"), fs("c", "go")));

  @Test
  void leavesAPlanAloneThatHasNotBegun() {
    ReplannedSchedule plan = replan(CHAIN, START.minusDays(3));
    assertThat(plan.schedule().activities()).isEqualTo(baseline().activities());
    assertThat(plan.schedule().criticalPath()).isEqualTo(baseline().criticalPath());
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.schedule().explanation().summary())
        .isEqualTo("The plan finishes on 2026-10-02, as in the baseline; 0 of 4 activities moved.");
  }

  @Test
  void passesASlipOn() {
    ReplannedSchedule plan = replan(CHAIN, day(8), new ActivityUpdate.Started("a", day(1), 5));
    assertThat(plan.changes())
        .extracting(
            ActivityChange::activityId,
            ActivityChange::startShiftDays,
            ActivityChange::finishShiftDays,
            ActivityChange::cause,
            ActivityChange::causeId,
            ActivityChange::originId)
        .containsExactly(
            tuple("a", 0, 3, MoveCause.OWN_DURATION, "a", "a"),
            tuple("b", 3, 3, MoveCause.PREDECESSOR, "a", "a"),
            tuple("c", 3, 3, MoveCause.PREDECESSOR, "b", "a"),
            tuple("go", 3, 3, MoveCause.PREDECESSOR, "c", "a"));
    assertThat(plan.change("c").orElseThrow().statement())
        .isEqualTo(
            "Pilot lies 3 working days later: it follows b, which moved, from a in the first"
                + " place.");
    assertThat(plan.change("a").orElseThrow().statement())
        .isEqualTo(
            "Write starts as planned and finishes 3 working days later: it takes 3 working days"
                + " more.");
    assertThat(plan.finishShiftDays()).isEqualTo(3);
    assertThat(dates(plan, "a")).isEqualTo(tuple(day(1), day(13)));
    assertThat(plan.schedule().criticalPath()).containsExactly("a", "b", "c", "go");
    assertThat(plan.schedule().explanation().reasons())
        .extracting(reason -> reason.factor(), reason -> reason.contribution())
        .containsExactly(tuple("a", 3.0));
  }

  @Test
  void movesForwardAfterAnEarlyFinish() {
    ReplannedSchedule plan =
        replan(CHAIN, day(6), new ActivityUpdate.Finished("a", day(1), day(6)));
    assertThat(plan.finishShiftDays()).isEqualTo(-4);
    assertThat(plan.change("b").orElseThrow().cause()).isEqualTo(MoveCause.PREDECESSOR);
    assertThat(plan.change("go").orElseThrow().originId()).isEqualTo("a");
    ScheduledActivity done = plan.schedule().activities().get(0);
    assertThat(done.critical()).isFalse();
    assertThat(plan.noLongerCritical()).isEmpty();
  }

  @Test
  void noticesWhatHasNotStarted() {
    ReplannedSchedule plan = replan(CHAIN, day(2));
    assertThat(plan.change("a").orElseThrow().cause()).isEqualTo(MoveCause.NOT_STARTED);
    assertThat(plan.change("b").orElseThrow().originId()).isEqualTo("a");
    assertThat(plan.finishShiftDays()).isEqualTo(2);
  }

  @Test
  void takesNewEstimatesAndFirstPossibleDays() {
    ReplannedSchedule plan =
        replan(
            CHAIN,
            START.minusDays(1),
            new ActivityUpdate.Reestimated("b", 7),
            new ActivityUpdate.Postponed("c", day(20)));
    assertThat(dates(plan, "b")).isEqualTo(tuple(day(11), day(17)));
    assertThat(plan.change("b").orElseThrow().cause()).isEqualTo(MoveCause.OWN_DURATION);
    assertThat(dates(plan, "c")).isEqualTo(tuple(day(20), day(24)));
    assertThat(plan.change("c").orElseThrow().cause()).isEqualTo(MoveCause.FIRST_POSSIBLE_DAY);
    assertThat(plan.change("a")).isEmpty();
  }

  @Test
  void keepsTheLogicOfWhatStartedTooEarly() {
    ActivityUpdate[] updates = {
      new ActivityUpdate.Started("a", day(1), 8), new ActivityUpdate.Started("b", day(3), 3)
    };
    ReplannedSchedule plan = replan(CHAIN, day(4), updates);
    assertThat(dates(plan, "a")).isEqualTo(tuple(day(1), day(12)));
    assertThat(dates(plan, "b")).isEqualTo(tuple(day(3), day(15)));
    assertThat(plan.change("b").orElseThrow().causeId()).isEqualTo("a");
    assertThat(dates(plan, "c")).isEqualTo(tuple(day(16), day(20)));
    assertThat(plan.change("c")).isEmpty(); // a day won by the start is lost by the wait
    assertThat(plan.outOfSequence()).containsExactly(fs("a", "b"));

    ReplannedSchedule override = replan(CHAIN, day(4), OutOfSequence.PROGRESS_OVERRIDE, updates);
    assertThat(dates(override, "b")).isEqualTo(tuple(day(3), day(7)));
    assertThat(dates(override, "c")).isEqualTo(tuple(day(8), day(12)));
    assertThat(override.finishShiftDays()).isEqualTo(-8);
  }

  @Test
  void letsWhatWasFinishedTooEarlyPassThePredecessorOn() {
    ActivityUpdate[] updates = {
      new ActivityUpdate.Started("a", day(1), 13), new ActivityUpdate.Finished("b", day(2), day(4))
    };
    ReplannedSchedule plan = replan(CHAIN, day(4), updates);
    assertThat(dates(plan, "a")).isEqualTo(tuple(day(1), day(17)));
    assertThat(dates(plan, "c")).isEqualTo(tuple(day(18), day(22)));
    ActivityChange pilot = plan.change("c").orElseThrow();
    assertThat(pilot.cause()).isEqualTo(MoveCause.PREDECESSOR);
    assertThat(pilot.causeId()).isEqualTo("a");
    assertThat(plan.schedule().criticalPath()).containsExactly("a", "c", "go");

    ReplannedSchedule override = replan(CHAIN, day(4), OutOfSequence.PROGRESS_OVERRIDE, updates);
    assertThat(dates(override, "c")).isEqualTo(tuple(day(5), day(9)));
    assertThat(override.finishShiftDays()).isEqualTo(-3); // a is last now
  }

  @Test
  void blamesNewActivities() {
    WorkBreakdown withAudit =
        WorkBreakdown.of(
            List.of(A, Activity.of("audit", "Audit", 4), B, C, GO),
            List.of(fs("a", "b"), fs("a", "audit"), fs("audit", "b"), fs("b", "c"), fs("c", "go")));
    ReplannedSchedule plan = replan(withAudit, START.minusDays(1));
    assertThat(plan.added()).containsExactly("audit");
    assertThat(plan.change("b").orElseThrow().cause()).isEqualTo(MoveCause.NEW_ACTIVITY);
    assertThat(plan.change("b").orElseThrow().causeId()).isEqualTo("audit");
    assertThat(plan.change("go").orElseThrow().originId()).isEqualTo("audit");
    assertThat(plan.change("audit")).isEmpty();
  }

  @Test
  void tellsWhatWasDropped() {
    WorkBreakdown without =
        WorkBreakdown.of(List.of(A, C, GO), List.of(fs("a", "c"), fs("c", "go")));
    ReplannedSchedule plan = replan(without, START.minusDays(1));
    assertThat(plan.removed()).containsExactly("b");
    assertThat(plan.change("c").orElseThrow().cause()).isEqualTo(MoveCause.CHANGED_DEPENDENCY);
    assertThat(plan.finishShiftDays()).isEqualTo(-5);
  }

  @Test
  void tellsWhatIsNewlyCritical() {
    WorkBreakdown fork = WorkBreakdown.of(List.of(A, B, C), List.of(fs("a", "c"), fs("b", "c")));
    Schedule baseline = schedule(fork);
    ReplannedSchedule plan =
        Replanner.standard()
            .replan(
                request(
                    fork,
                    baseline,
                    day(3),
                    OutOfSequence.RETAINED_LOGIC,
                    new ActivityUpdate.Started("a", day(1), 7),
                    new ActivityUpdate.Postponed("b", day(9))),
                RunControl.unlimited());
    assertThat(plan.newlyCritical()).containsExactly("b");
    assertThat(plan.noLongerCritical()).containsExactly("a");
    assertThat(plan.change("c").orElseThrow().causeId()).isEqualTo("b");
    assertThat(plan.finishShiftDays()).isEqualTo(3);
  }

  @Test
  void countsLagsFromPastEvents() {
    for (DependencyType type : DependencyType.values()) {
      WorkBreakdown pair =
          WorkBreakdown.of(
              List.of(Activity.of("p", "P", 4), Activity.of("s", "S", 3)),
              List.of(new Dependency("p", "s", type, 6)));
      Schedule baseline = schedule(pair);
      // A day late from start to finish, reported when it is over: the lag is still running.
      ReplannedSchedule plan =
          Replanner.standard()
              .replan(
                  request(
                      pair,
                      baseline,
                      day(5),
                      OutOfSequence.RETAINED_LOGIC,
                      new ActivityUpdate.Finished("p", day(2), day(5))),
                  RunControl.unlimited());
      int later = type == DependencyType.START_TO_FINISH ? 0 : 1;
      ScheduledActivity planned = baseline.activities().get(1);
      ScheduledActivity now = plan.schedule().activities().get(1);
      LocalDate expected = CALENDAR.plusWorkingDays(planned.start(), 1);
      boolean isHeld = expected.isAfter(day(5));
      assertThat(now.start()).as("%s", type).isEqualTo(isHeld ? expected : day(6));
      assertThat(plan.finishShiftDays()).as("%s", type).isGreaterThanOrEqualTo(later);
    }
  }

  /** Five days of the year from the close of a Wednesday lead to the Tuesday after. */
  @Test
  void countsElapsedLagsFromPastEvents() {
    WorkBreakdown pair =
        WorkBreakdown.of(
            List.of(Activity.of("p", "P", 4), Activity.of("s", "S", 3)),
            List.of(fs("p", "s").withElapsedLagDays(5)));
    ReplannedSchedule plan =
        Replanner.standard()
            .replan(
                request(
                    pair,
                    schedule(pair),
                    day(3),
                    OutOfSequence.RETAINED_LOGIC,
                    new ActivityUpdate.Finished("p", day(1), day(3))),
                RunControl.unlimited());
    assertThat(dates(plan, "s")).isEqualTo(tuple(day(7), day(9)));
    assertThat(plan.change("s").orElseThrow().causeId()).isEqualTo("p");
  }

  @Test
  void keepsFixedStartsThatAreStillAhead() {
    Activity fair = Activity.of("c", "Fair", 5).toBuilder().fixedStart(day(20)).build();
    WorkBreakdown work = WorkBreakdown.of(List.of(A, B, fair, GO), CHAIN.dependencies());
    ReplannedSchedule kept = replan(work, day(9), new ActivityUpdate.Started("a", day(1), 5));
    assertThat(dates(kept, "b")).isEqualTo(tuple(day(15), day(19)));
    ReplannedSchedule missed = replan(work, day(9), new ActivityUpdate.Started("a", day(1), 7));
    assertThat(dates(missed, "c")).isEqualTo(tuple(day(22), day(26)));
    assertThat(missed.change("c").orElseThrow().originId()).isEqualTo("a");
  }

  @Test
  void endsWithThePast() {
    ReplannedSchedule plan =
        replan(
            CHAIN,
            day(30),
            new ActivityUpdate.Finished("a", day(1), day(10)),
            new ActivityUpdate.Finished("b", day(12), START.plusDays(20)), // a Sunday
            new ActivityUpdate.Finished("c", day(16), day(21)),
            new ActivityUpdate.Finished("go", day(21), day(21)));
    assertThat(plan.schedule().criticalPath()).isEmpty();
    assertThat(plan.finishShiftDays()).isEqualTo(1);
    assertThat(plan.change("b").orElseThrow().cause()).isEqualTo(MoveCause.OWN_START);
    assertThat(plan.change("go").orElseThrow().originId()).isEqualTo("c");
  }

  @Test
  void worksWithAnotherScheduler() {
    Replanner replanner = Replanner.using(CriticalPathScheduler.standard());
    ReplanRequest request = request(CHAIN, baseline(), day(2), OutOfSequence.RETAINED_LOGIC);
    assertThat(replanner.replan(request, RunControl.unlimited()))
        .isEqualTo(Replanner.standard().replan(request, RunControl.unlimited()));
  }

  private static Dependency fs(String from, String to) {
    return Dependency.finishToStart(from, to);
  }

  private static org.assertj.core.groups.Tuple dates(ReplannedSchedule plan, String id) {
    ScheduledActivity activity = plan.schedule().byActivityId().get(id);
    return tuple(activity.start(), activity.finish());
  }

  private static ReplannedSchedule replan(
      WorkBreakdown work, LocalDate asOf, ActivityUpdate... updates) {
    return replan(work, asOf, OutOfSequence.RETAINED_LOGIC, updates);
  }

  private static ReplannedSchedule replan(
      WorkBreakdown work, LocalDate asOf, OutOfSequence logic, ActivityUpdate... updates) {
    return Replanner.standard()
        .replan(request(work, baseline(), asOf, logic, updates), RunControl.unlimited());
  }

  private static ReplanRequest request(
      WorkBreakdown work,
      Schedule baseline,
      LocalDate asOf,
      OutOfSequence logic,
      ActivityUpdate... updates) {
    return new ReplanRequest(
        new ScheduleRequest(work, START, CALENDAR), baseline, asOf, List.of(updates), logic);
  }

  private static Schedule baseline() {
    return schedule(CHAIN);
  }

  private static Schedule schedule(WorkBreakdown work) {
    return CriticalPathScheduler.standard()
        .schedule(new ScheduleRequest(work, START, CALENDAR), RunControl.unlimited());
  }

  private static LocalDate day(int number) {
    return CALENDAR.plusWorkingDays(START, number - 1);
  }
}
