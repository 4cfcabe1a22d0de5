package io.planwright.stakeholders.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.risk.FinishDistribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JointPlanRiskTest {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1); // a Monday
  static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  static final RunControl CONTROL = RunControl.unlimited();
  private static final JointPlanRisk ENGINE = engine(40_000, 3);

  static JointPlanRisk engine(int runs, long seed) {
    JointPlanRisk standard = JointPlanRisk.standard();
    return new JointPlanRisk(standard.risk().withRuns(runs).withSeed(seed), standard.reliability());
  }

  /** The chance to be late by no more than some days, as far as nothing is known. */
  static double unseen(int days) {
    return 1 - 1 / Math.pow(1 + days / 5.0, 2);
  }

  static PastPromise past(Side side, String owner, LocalDate due, int lateDays) {
    return PastPromise.builder()
        .side(side)
        .ownerId(owner)
        .due(due)
        .doneOn(due.plusDays(lateDays))
        .build();
  }

  /** Ours: 6 of 8 kept, late by 2 and 3; theirs: 4 of 8, late by 1, 1, 4 and 7 calendar days. */
  static List<PastPromise> history() {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    List<PastPromise> history = new ArrayList<>();
    int[] ours = {0, 0, -1, 0, 2, 0, 3, 0};
    int[] theirs = {0, 1, 0, 4, 0, 1, 7, 0};
    for (int i = 0; i < ours.length; i++) {
      history.add(past(Side.OURS, "ann", monday.plusWeeks(i), ours[i]));
      history.add(past(Side.THEIRS, "carl", monday.plusWeeks(i), theirs[i]));
    }
    return history;
  }

  static JointPlanRisk.Setting setting() {
    return new JointPlanRisk.Setting(history(), TODAY, CALENDAR);
  }

  static Commitment.Builder promise(String id, Side side, LocalDate due) {
    return Commitment.builder()
        .id(id)
        .title("Do " + id)
        .side(side)
        .ownerId(side == Side.OURS ? "ann" : "carl")
        .due(due);
  }

  static MutualActionPlan plan(Commitment... commitments) {
    return new MutualActionPlan("map", "Way to go-live", List.of(commitments));
  }

  static JointOutlook outlook(MutualActionPlan plan, LocalDate by) {
    Solution<JointOutlook> solution = ENGINE.outlook(plan, by, setting(), CONTROL).orElseThrow();
    return ((Solution.Feasible<JointOutlook>) solution).answer();
  }

  @Test
  void oneOpenPromiseIsDoneInTimeAsOftenAsItsOwnerIsReliable() {
    LocalDate due = TODAY.plusDays(9);
    JointOutlook outlook = outlook(plan(promise("x", Side.THEIRS, due).build()), due);
    // Side: mean 0.5; owner: (5 · 0.5 + 4) / (5 + 8) = 0.5.
    assertThat(outlook.chance()).isCloseTo(0.5, within(0.015));
    assertThat(outlook.finish().probabilityBy(due)).isEqualTo(outlook.chance());
    // Of 13 promises that count, late by 1 are 2 of the owner's and 1 of the side's.
    assertThat(outlook.finish().probabilityBy(LocalDate.of(2026, 6, 11)))
        .isCloseTo((6.5 + 3 + 0.5 * unseen(1)) / 13, within(0.015));
    assertThat(outlook.finish().probabilityBy(LocalDate.of(2026, 6, 17)))
        .isCloseTo((12.5 + 0.5 * unseen(5)) / 13, within(0.015));
    PromiseRisk risk = outlook.promises().get(0);
    assertThat(risk.keptChance()).isCloseTo(0.5, within(1e-12));
    assertThat(risk.criticality()).isEqualTo(1);
    assertThat(risk.driving()).isEqualTo(1);
    assertThat(risk.sensitivity()).isCloseTo(1, within(1e-9));
    assertThat(risk.gain()).isCloseTo(1 - outlook.chance(), within(1e-12));
  }

  @Test
  void earlyPromisesOfThePastAreExpectedAgain() {
    LocalDate due = TODAY.plusDays(9);
    JointOutlook outlook = outlook(plan(promise("x", Side.OURS, due).build()), due);
    // Ours: one of eight a day early.
    assertThat(outlook.finish().probabilityBy(due.minusDays(1)))
        .isCloseTo((5 * 0.1 + 1) / 13, within(0.01));
    assertThat(outlook.finish().probabilityBy(due.minusDays(2))).isZero();
    // A day before the due date nobody can have been early any more.
    LocalDate next = TODAY.plusDays(1);
    assertThat(
            outlook(plan(promise("x", Side.OURS, next).build()), next)
                .finish()
                .probabilityBy(TODAY))
        .isZero();
  }

  @Test
  void promisesOfBothSidesMultiplyAndThoseOfASideStandTogether() {
    LocalDate due = TODAY.plusDays(9);
    Commitment ours = promise("ours", Side.OURS, due).build();
    Commitment theirs = promise("theirs", Side.THEIRS, due).build();
    // Ours: side 7 / 10; owner (5 · 0.7 + 6) / 13.
    double our = (5 * 0.7 + 6) / 13;
    assertThat(outlook(plan(ours, theirs), due).chance()).isCloseTo(our * 0.5, within(0.015));
    // Two normal numbers of a correlation of 0.2 are both below their medians.
    Commitment more = promise("more", Side.THEIRS, due).build();
    assertThat(outlook(plan(theirs, more), due).chance())
        .isCloseTo(0.25 + Math.asin(0.2) / (2 * Math.PI), within(0.01));
    // Keeping one for sure leaves the other.
    assertThat(outlook(plan(ours, theirs), due).promises().get(0))
        .satisfies(
            risk -> {
              assertThat(risk.commitmentId()).isEqualTo("theirs");
              assertThat(risk.gain()).isCloseTo(our * 0.5, within(0.015));
            });
  }

  @Test
  void waitsForWhatComesBefore() {
    Commitment first = promise("first", Side.THEIRS, LocalDate.of(2026, 6, 5)).build();
    Commitment second =
        promise("second", Side.OURS, LocalDate.of(2026, 6, 12))
            .durationDays(5)
            .addDependsOn("first")
            .build();
    JointOutlook outlook = outlook(plan(first, second), LocalDate.of(2026, 6, 12));
    double our = (5 * 0.7 + 6) / 13;
    assertThat(outlook.chance()).isCloseTo(our * 0.5, within(0.015));
    assertThat(outlook.promises().get(0).criticality()).isPositive();
    // What is done can be late no more.
    Commitment done = first.toBuilder().doneOn(TODAY).build();
    assertThat(outlook(plan(done, second), LocalDate.of(2026, 6, 12)).chance())
        .isCloseTo(our, within(0.015));
  }

  /** All combinations of when two delivered, the second one waiting three days for the first. */
  @Test
  void agreesWithAListOfAllOutcomes() {
    Commitment first = promise("first", Side.THEIRS, LocalDate.of(2026, 6, 5)).build();
    Commitment second =
        promise("second", Side.OURS, LocalDate.of(2026, 6, 8))
            .durationDays(3)
            .addDependsOn("first")
            .build();
    double[] theirs = {0, 0, 0, 0, 0, 6.5, 3, 0, 0, 1.5, 1.5};
    double[] ours = {0, 0, 0, 0, 0, 1.5, 8, 0, 1.5, 1.5, 0};
    double[] chance = new double[11];
    for (int i = 0; i < theirs.length; i++) {
      for (int k = 0; k < ours.length; k++) {
        double one = theirs[i] + 0.5 * (i > 5 ? unseen(i - 5) - unseen(i - 6) : 0);
        double other = ours[k] + 0.5 * (k > 6 ? unseen(k - 6) - unseen(k - 7) : 0);
        int end = Math.max(i + 3, k);
        if (end < chance.length) {
          chance[end] += one * other / 169;
        }
      }
    }
    JointOutlook outlook = outlook(plan(second, first), LocalDate.of(2026, 6, 12));
    double upTo = 0;
    for (int day = 1; day < chance.length; day++) {
      upTo += chance[day];
      LocalDate date = CALENDAR.plusWorkingDays(TODAY, day - 1);
      assertThat(outlook.finish().probabilityBy(date)).isCloseTo(upTo, within(0.01));
    }
    assertThat(upTo).isGreaterThan(0.7);
  }

  @Test
  void anOverduePromiseIsLaterThanItIsSoFar() {
    // Two working days overdue; theirs were late by 1, 1, 4, 5: of what was seen two are left.
    Commitment overdue = promise("x", Side.THEIRS, LocalDate.of(2026, 5, 28)).build();
    assertThat(overdue.status(TODAY)).isEqualTo(Commitment.Status.OVERDUE);
    JointOutlook outlook = outlook(plan(overdue), LocalDate.of(2026, 6, 3));
    assertThat(outlook.chance())
        .isCloseTo(
            (1.5 + 0.5 * (unseen(4) - unseen(2))) / (3 + 0.5 * (1 - unseen(2))), within(0.015));
    assertThat(outlook.finish().probabilityBy(TODAY)).isZero();
    assertThat(outlook.promises().get(0).keptChance()).isZero();
  }

  @Test
  void workThatHasBegunTakesTheDaysThatAreLeft() {
    LocalDate friday = LocalDate.of(2026, 5, 29);
    Commitment done = promise("done", Side.THEIRS, friday).doneOn(friday).build();
    Commitment next =
        promise("next", Side.OURS, TODAY.plusDays(1)).durationDays(5).addDependsOn("done").build();
    JointOutlook outlook = outlook(plan(done, next), TODAY.plusDays(4));
    assertThat(outlook.finish().probabilityBy(TODAY.plusDays(3))).isZero();
    assertThat(outlook.chance()).isGreaterThan(0.9);
  }

  @Test
  void eachSideHasItsOwnDays() {
    LocalDate off = LocalDate.of(2026, 6, 11);
    WorkingCalendar theirs = CALENDAR.toBuilder().holidays(HolidayCalendar.of(Set.of(off))).build();
    JointPlanRisk.Setting setting = new JointPlanRisk.Setting(history(), TODAY, CALENDAR, theirs);
    MutualActionPlan plan = plan(promise("x", Side.THEIRS, off.minusDays(1)).build());
    FinishDistribution finish =
        ENGINE
            .outlook(plan, off, setting, CONTROL)
            .orElseThrow()
            .toOptional()
            .orElseThrow()
            .finish();
    assertThat(finish.probabilityBy(off)).isEqualTo(finish.probabilityBy(off.minusDays(1)));
    assertThat(finish.probabilityBy(off.plusDays(1)))
        .isCloseTo((6.5 + 3 + 0.5 * unseen(1)) / 13, within(0.015));
    JointDays days = new JointDays(plan, off, setting);
    assertThat(days.lengthOf(Side.THEIRS, 2, off.plusDays(1))).isEqualTo(3);
    assertThat(days.lengthOf(Side.OURS, 2, off.plusDays(1))).isEqualTo(2);
    assertThat(days.lengthOf(Side.OURS, 2, TODAY)).isEqualTo(2);
  }

  @Test
  void whatWasDoneEarlierHasLeftTimeSince() {
    Commitment done =
        promise("done", Side.THEIRS, LocalDate.of(2026, 5, 4))
            .doneOn(LocalDate.of(2026, 5, 4))
            .build();
    LocalDate due = TODAY.plusDays(1);
    Commitment next = promise("next", Side.OURS, due).durationDays(10).build();
    Commitment waiting = next.toBuilder().addDependsOn("done").build();
    assertThat(outlook(plan(done, waiting), due).chance())
        .isEqualTo(outlook(plan(done, next), due).chance())
        .isPositive();
  }

  @Test
  void longOverdueIsNotSoonDone() {
    // The customer was late by at most 5 working days; this is 108 overdue.
    Commitment overdue = promise("x", Side.THEIRS, LocalDate.of(2026, 1, 1)).build();
    JointOutlook outlook = outlook(plan(overdue), TODAY.plusDays(7));
    assertThat(outlook.chance()).isBetween(0.0, 0.15);
    // Later than ever seen: half of such take (√2 - 1) (5 + 107) working days more.
    assertThat(outlook.finish().dateBy(0.5))
        .isBetween(LocalDate.of(2026, 7, 25), LocalDate.of(2026, 8, 20));
  }

  @Test
  void whatIsDueOnADayOffIsNotDoneBefore() {
    LocalDate sunday = LocalDate.of(2026, 6, 14);
    MutualActionPlan plan = plan(promise("x", Side.THEIRS, sunday).build());
    assertThat(outlook(plan, sunday.minusDays(2)).chance()).isZero();
    assertThat(outlook(plan, sunday).chance()).isCloseTo(0.5, within(0.015));
    // Kept, or late by one working day.
    assertThat(outlook(plan, sunday.plusDays(1)).chance())
        .isCloseTo((6.5 + 3 + 0.5 * unseen(1)) / 13, within(0.015));
  }

  @Test
  void refusesDatesOfAnotherAge() {
    LocalDate far = LocalDate.of(999_999, 1, 1);
    MutualActionPlan late = plan(promise("x", Side.OURS, far).build());
    assertThatThrownBy(() -> ENGINE.outlook(late, TODAY, setting(), CONTROL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("commitments[0].due");
    MutualActionPlan plan = plan(promise("x", Side.OURS, TODAY).build());
    assertThatThrownBy(() -> ENGINE.outlook(plan, LocalDate.MAX, setting(), CONTROL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by ");
    List<PastPromise> old = List.of(past(Side.OURS, "ann", LocalDate.of(-999_999, 1, 1), 0));
    assertThatThrownBy(() -> new JointPlanRisk.Setting(old, TODAY, CALENDAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("history[0].due");
  }

  @Test
  void refusesAPlanWithWithdrawnPromisesAndShortHistories() {
    Commitment gone =
        promise("x", Side.THEIRS, TODAY.plusDays(9)).withdrawnOn(TODAY.minusDays(1)).build();
    assertThat(ENGINE.outlook(plan(gone), TODAY, setting(), CONTROL).orElseThrow())
        .isEqualTo(
            Solution.infeasible(
                "The plan cannot be done as it is: 1 of its commitments were withdrawn.",
                List.of("x of theirs, due 2026-06-10")));
    JointPlanRisk.Setting nothing = new JointPlanRisk.Setting(List.of(), TODAY, CALENDAR);
    MutualActionPlan open = plan(promise("x", Side.OURS, TODAY.plusDays(9)).build());
    assertThat(ENGINE.outlook(open, TODAY, nothing, CONTROL).isKnown()).isFalse();
  }

  @Test
  void aPerfectPastLeavesASmallChanceOfBeingLate() {
    List<PastPromise> perfect = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      perfect.add(past(Side.OURS, "ann", TODAY.minusDays(14 + 7 * i), 0));
    }
    LocalDate due = TODAY.plusDays(9);
    MutualActionPlan plan = plan(promise("x", Side.OURS, due).build());
    JointPlanRisk.Setting setting = new JointPlanRisk.Setting(perfect, TODAY, CALENDAR);
    JointOutlook outlook =
        ENGINE.outlook(plan, due, setting, CONTROL).orElseThrow().toOptional().orElseThrow();
    // Beta (9, 1) of the side as five promises, and eight kept ones.
    assertThat(outlook.chance()).isCloseTo((5 * 0.9 + 8) / 13, within(0.005));
    assertThat(outlook.finish().probabilityBy(due.plusDays(7)))
        .isCloseTo((12.5 + 0.5 * unseen(5)) / 13, within(0.005));
  }

  @Test
  void aPlanThatIsDoneIsDone() {
    Commitment done = promise("x", Side.OURS, TODAY).doneOn(TODAY.minusDays(3)).build();
    assertThat(outlook(plan(done), TODAY.minusDays(3)).chance()).isEqualTo(1);
    assertThat(outlook(plan(done), TODAY.minusDays(4)).chance()).isZero();
    assertThat(outlook(plan(done), TODAY).promises()).isEmpty();
  }

  @Test
  void theBitsDoNotDependOnThreads() {
    JointPlanRisk one = engine(2_000, 5);
    JointPlanRisk three = new JointPlanRisk(one.risk().withThreads(3), one.reliability());
    LocalDate due = TODAY.plusDays(4);
    Commitment first = promise("first", Side.OURS, due).build();
    MutualActionPlan plan =
        plan(first, promise("second", Side.THEIRS, due).addDependsOn("first").build());
    assertThat(three.outlook(plan, due, setting(), CONTROL))
        .isEqualTo(one.outlook(plan, due, setting(), CONTROL));
  }
}
