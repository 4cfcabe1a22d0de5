package io.planwright.stakeholders.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Evidence;
import io.planwright.report.exchange.ICalendar;
import io.planwright.report.exchange.ScheduleCsv;
import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JointPlanRiskTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1); // a Monday
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final RunControl CONTROL = RunControl.unlimited();
  private static final JointPlanRisk ENGINE =
      new JointPlanRisk(40_000, 3, PromiseReliability.standard());

  private static PastPromise past(Side side, String owner, LocalDate due, int lateDays) {
    return PastPromise.builder()
        .side(side)
        .ownerId(owner)
        .due(due)
        .doneOn(due.plusDays(lateDays))
        .build();
  }

  /** Ours: 6 of 8 kept, late by 2 and 3; theirs: 4 of 8, late by 1, 1, 4 and 7 calendar days. */
  private static List<PastPromise> history() {
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

  private static JointPlanRisk.Setting setting() {
    return new JointPlanRisk.Setting(history(), TODAY, CALENDAR);
  }

  private static Commitment.Builder promise(String id, Side side, LocalDate due) {
    return Commitment.builder()
        .id(id)
        .title("Do " + id)
        .side(side)
        .ownerId(side == Side.OURS ? "ann" : "carl")
        .due(due);
  }

  private static MutualActionPlan plan(Commitment... commitments) {
    return new MutualActionPlan("map", "Way to go-live", List.of(commitments));
  }

  private static JointOutlook outlook(MutualActionPlan plan, LocalDate by) {
    Solution<JointOutlook> solution = ENGINE.outlook(plan, by, setting(), CONTROL).orElseThrow();
    return ((Solution.Feasible<JointOutlook>) solution).answer();
  }

  @Test
  void judgesASide() {
    Reliability theirs =
        PromiseReliability.standard().ofSide(history(), Side.THEIRS, TODAY, CALENDAR).orElseThrow();
    assertThat(theirs.kept()).isEqualTo(4);
    assertThat(theirs.late()).isEqualTo(4);
    assertThat(theirs.lateDays()).containsExactly(1, 1, 4, 5);
    assertThat(theirs.mean()).isEqualTo(0.5);
    // 5 % quantile of the beta distribution (5, 5), from tables.
    assertThat(theirs.low()).isCloseTo(0.2514, within(5e-4));
    assertThat(theirs.high()).isCloseTo(0.7486, within(5e-4));
  }

  @Test
  void drawsPeopleTowardsTheirSide() {
    PromiseReliability engine = PromiseReliability.standard();
    List<PastPromise> history = new ArrayList<>(history());
    history.add(past(Side.THEIRS, "dora", LocalDate.of(2026, 5, 4), 0));
    Reliability side = engine.ofSide(history, Side.THEIRS, TODAY, CALENDAR).orElseThrow();
    Reliability dora = engine.ofOwner(history, Side.THEIRS, "dora", TODAY, CALENDAR).orElseThrow();
    assertThat(dora.mean()).isCloseTo((5 * side.mean() + 1) / 6, within(1e-12));
    Reliability nobody = engine.ofOwner(history, Side.THEIRS, "new", TODAY, CALENDAR).orElseThrow();
    assertThat(nobody.mean()).isCloseTo(side.mean(), within(1e-12));
  }

  @Test
  void doesNotSeeWhatWasDueLaterAndNeedsEnough() {
    PromiseReliability engine = PromiseReliability.standard();
    LocalDate early = LocalDate.of(2026, 3, 10);
    assertThat(engine.ofSide(history(), Side.THEIRS, early, CALENDAR))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("2 promises that were due by 2026-03-10"));
    Reliability one =
        new PromiseReliability(1, 5)
            .ofSide(history(), Side.THEIRS, LocalDate.of(2026, 3, 25), CALENDAR)
            .orElseThrow();
    // Due on 2026-03-23, done four days later: overdue by two working days on the 25th.
    assertThat(one.overdue()).isEqualTo(1);
    assertThat(one.lateDays()).containsExactly(1, 2);
  }

  @Test
  void oneOpenPromiseIsDoneInTimeAsOftenAsItsOwnerIsReliable() {
    LocalDate due = TODAY.plusDays(9);
    JointOutlook outlook = outlook(plan(promise("x", Side.THEIRS, due).build()), due);
    // Side: mean 0.5; owner: (5 · 0.5 + 4) / (5 + 8) = 0.5.
    assertThat(outlook.chance()).isCloseTo(0.5, within(0.015));
    assertThat(outlook.finish().probabilityBy(due)).isEqualTo(outlook.chance());
    // Late by 1, 1, 4, 5: half of the late ones are done a day later, all after five.
    assertThat(outlook.finish().probabilityBy(LocalDate.of(2026, 6, 11)))
        .isCloseTo(0.75, within(0.015));
    assertThat(outlook.finish().probabilityBy(LocalDate.of(2026, 6, 17))).isEqualTo(1);
    PromiseRisk risk = outlook.promises().get(0);
    assertThat(risk.criticality()).isEqualTo(1);
    assertThat(risk.chanceIfKept()).isEqualTo(Answer.known(1.0));
    assertThat(risk.chanceIfLate()).isEqualTo(Answer.known(0.0));
    assertThat(risk.swing()).isEqualTo(1);
  }

  @Test
  void promisesOfBothSidesMultiplyAndThoseOfASideStandTogether() {
    LocalDate due = TODAY.plusDays(9);
    Commitment ours = promise("ours", Side.OURS, due).build();
    Commitment theirs = promise("theirs", Side.THEIRS, due).build();
    // Ours: side 7 / 10; owner (5 · 0.7 + 6) / 13.
    double our = (5 * 0.7 + 6) / 13;
    assertThat(outlook(plan(ours, theirs), due).chance()).isCloseTo(our * 0.5, within(0.015));
    // E[p²] of the beta distribution (6.5, 6.5).
    Commitment more = promise("more", Side.THEIRS, due).build();
    assertThat(outlook(plan(theirs, more), due).chance()).isCloseTo(0.5 * 7.5 / 14, within(0.015));
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

  @Test
  void anOverduePromiseIsLaterThanItIsSoFar() {
    // Two working days overdue; theirs were late by 1, 1, 4, 5: two or three days are to come.
    Commitment overdue = promise("x", Side.THEIRS, LocalDate.of(2026, 5, 28)).build();
    assertThat(overdue.status(TODAY)).isEqualTo(Commitment.Status.OVERDUE);
    JointOutlook outlook = outlook(plan(overdue), LocalDate.of(2026, 6, 3));
    assertThat(outlook.chance()).isCloseTo(0.5, within(0.015));
    assertThat(outlook.finish().days()).hasSize(2);
    assertThat(outlook.promises().get(0).keptChance()).isZero();
    assertThat(outlook.promises().get(0).chanceIfKept().isKnown()).isFalse();
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
    assertThat(outlook.chance()).isZero();
    // 107 / 5 · (1, 1, 4, 5) days.
    assertThat(outlook.finish().days()).hasSize(3);
  }

  @Test
  void whatIsDueOnADayOffIsNotDoneBefore() {
    LocalDate sunday = LocalDate.of(2026, 6, 14);
    MutualActionPlan plan = plan(promise("x", Side.THEIRS, sunday).build());
    assertThat(outlook(plan, sunday.minusDays(2)).chance()).isZero();
    assertThat(outlook(plan, sunday).chance()).isCloseTo(0.5, within(0.015));
    // Kept, or late by one working day.
    assertThat(outlook(plan, sunday.plusDays(1)).chance()).isCloseTo(0.75, within(0.015));
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
    List<PastPromise> perfect = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      perfect.add(past(Side.OURS, "ann", TODAY.minusDays(10 + i), 0));
    }
    assertThat(
            ENGINE
                .outlook(open, TODAY, new JointPlanRisk.Setting(perfect, TODAY, CALENDAR), CONTROL)
                .isKnown())
        .isFalse();
  }

  @Test
  void aPlanThatIsDoneIsDone() {
    Commitment done = promise("x", Side.OURS, TODAY).doneOn(TODAY.minusDays(3)).build();
    assertThat(outlook(plan(done), TODAY.minusDays(3)).chance()).isEqualTo(1);
    assertThat(outlook(plan(done), TODAY.minusDays(4)).chance()).isZero();
    assertThat(outlook(plan(done), TODAY).promises()).isEmpty();
  }

  @Property(tries = 30)
  void laterDatesAreLikelierAndSeedsRepeat(@ForAll long seed) {
    Random random = new Random(seed);
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Commitment.Builder next =
          promise(
              "c" + i,
              random.nextBoolean() ? Side.OURS : Side.THEIRS,
              TODAY.plusDays(random.nextInt(20) - 3));
      if (i > 0) {
        next.addDependsOn("c" + random.nextInt(i));
      }
      commitments.add(next.durationDays(1 + random.nextInt(5)).build());
    }
    MutualActionPlan plan = plan(commitments.toArray(new Commitment[0]));
    JointPlanRisk engine = new JointPlanRisk(300, seed, PromiseReliability.standard());
    LocalDate by = TODAY.plusDays(15);
    var answer = engine.outlook(plan, by, setting(), CONTROL);
    assertThat(engine.outlook(plan, by, setting(), CONTROL)).isEqualTo(answer);
    JointOutlook outlook = ((Solution.Feasible<JointOutlook>) answer.orElseThrow()).answer();
    double before = 0;
    for (int day = 0; day < 60; day++) {
      double chance = outlook.finish().probabilityBy(TODAY.plusDays(day));
      assertThat(chance).isBetween(before, 1.0);
      before = chance;
    }
    assertThat(outlook.finish().probabilityBy(by)).isEqualTo(outlook.chance());
  }

  @Test
  void isWrittenForOtherTools() {
    Commitment first =
        promise("first", Side.THEIRS, LocalDate.of(2026, 6, 7)).doneOn(TODAY).build();
    Commitment second =
        promise("second", Side.OURS, LocalDate.of(2026, 6, 12))
            .durationDays(5)
            .addDependsOn("first")
            .build();
    var document = plan(first, second).document(TODAY, CALENDAR);
    String todos = ICalendar.todos(document, Instant.parse("2026-06-01T00:00:00Z"));
    assertThat(todos).contains("SUMMARY:Do second", "STATUS:COMPLETED", "Our commitments");
    assertThat(todos).contains("DTSTART;VALUE=DATE:20260608");
    assertThat(ScheduleCsv.table(document).toCsv()).contains("second,Do second");
    assertThat(plan(first, second).withStatus(Commitment.Status.KEPT, TODAY))
        .containsExactly(first);
    assertThat(first.status(TODAY.minusDays(1))).isEqualTo(Commitment.Status.OPEN);
    assertThat(first.toBuilder().doneOn(LocalDate.of(2026, 6, 8)).build().status(LocalDate.MAX))
        .isEqualTo(Commitment.Status.LATE);
  }

  @Test
  void textsNameNobody() {
    Commitment promise = promise("x", Side.OURS, TODAY).title("Call Zoe").build();
    assertThat(promise + " " + plan(promise) + " " + history())
        .doesNotContain("ann", "Zoe", "carl");
  }

  @Test
  void roundTrips() {
    Commitment first =
        promise("first", Side.THEIRS, LocalDate.of(2026, 6, 7))
            .doneOn(TODAY)
            .addEvidence(new Evidence("mail", "Confirmed in writing.", TODAY))
            .build();
    Commitment second =
        promise("second", Side.OURS, LocalDate.of(2026, 6, 12)).addDependsOn("first").build();
    JsonRoundTrip.assertGolden(
        plan(first, second), MutualActionPlan.class, "mutual-action-plan.json");
    JsonRoundTrip.assertRoundTrips(history().get(0), PastPromise.class);
    JointOutlook outlook = outlook(plan(second, first), TODAY.plusDays(20));
    assertThat(JsonRoundTrip.serializedCopy(outlook)).isEqualTo(outlook);
  }
}
