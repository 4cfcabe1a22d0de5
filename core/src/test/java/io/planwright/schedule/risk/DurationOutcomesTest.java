package io.planwright.schedule.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.risk.DurationOutcomes.Outcome;
import io.planwright.testkit.BadInput;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DurationOutcomesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final int RUNS = 40_000;
  private static final ScheduleRisk SPEC = ScheduleRisk.independent().withRuns(RUNS);

  /** What chance may move at these seeds: four standard errors. */
  private static final double ERRORS = 4;

  private static final DurationOutcomes DIE =
      DurationOutcomes.observed(List.of(6.0, 5.0, 4.0, 3.0, 2.0, 1.0));

  private static ScheduleRequest request(List<Activity> activities, List<Dependency> links) {
    return new ScheduleRequest(WorkBreakdown.of(activities, links), MONDAY, CALENDAR);
  }

  private static RiskProfile simulate(
      ScheduleRisk spec, ScheduleRequest request, Map<String, DurationOutcomes> outcomes) {
    return spec.simulate(request, outcomes, RunControl.unlimited()).orElseThrow();
  }

  private static double doneIn(RiskProfile risk, int days) {
    return risk.finish().probabilityBy(CALENDAR.plusWorkingDays(MONDAY, days - 1));
  }

  private static void assertChance(double found, double exact) {
    double error = Math.sqrt(exact * (1 - exact) / RUNS);
    assertThat(found).isCloseTo(exact, within(1e-9 + ERRORS * error));
  }

  @Test
  void sortsAndAddsUp() {
    DurationOutcomes outcomes =
        new DurationOutcomes(
            List.of(
                new Outcome(8, 0.5), new Outcome(2, 1), new Outcome(8, 0.5), new Outcome(5, 2)));
    assertThat(outcomes.outcomes())
        .containsExactly(new Outcome(2, 1), new Outcome(5, 2), new Outcome(8, 1));
    assertThat(outcomes.mean()).isCloseTo(5, within(1e-12));
    assertThat(outcomes.variance()).isCloseTo(4.5, within(1e-12));
    assertThat(outcomes.probabilityWithin(5)).isEqualTo(0.75);
    assertThat(outcomes.probabilityWithin(1.9)).isZero();
    assertThat(outcomes.within(5))
        .isEqualTo(new DurationOutcomes(outcomes.outcomes().subList(0, 2)));
    assertThat(DIE.mean()).isCloseTo(3.5, within(1e-12));
    assertThat(DIE.variance()).isCloseTo(35.0 / 12, within(1e-12));
    JsonRoundTrip.assertRoundTrips(outcomes, DurationOutcomes.class);
    assertThat(JsonRoundTrip.serializedCopy(outcomes)).isEqualTo(outcomes);
  }

  /** The larger of two dice is at most k with (k / 6)², their sum 7 with 6 / 36. */
  @Test
  void throwsDiceSideBySideAndOneAfterTheOther() {
    List<Activity> dice = List.of(Activity.of("a", "A", 3), Activity.of("b", "B", 3));
    Map<String, DurationOutcomes> outcomes = Map.of("a", DIE, "b", DIE);
    RiskProfile larger = simulate(SPEC, request(dice, List.of()), outcomes);
    RiskProfile sum =
        simulate(SPEC, request(dice, List.of(Dependency.finishToStart("a", "b"))), outcomes);
    for (int k = 1; k <= 6; k++) {
      assertChance(doneIn(larger, k), k * k / 36.0);
    }
    double ways = 0;
    for (int total = 2; total <= 12; total++) {
      ways += 6 - Math.abs(total - 7);
      assertChance(doneIn(sum, total), ways / 36);
    }
    assertThat(sum.finish().standardDeviationDays()).isCloseTo(Math.sqrt(35.0 / 6), within(0.03));
    // Of equal dice both are critical: (36 + 6) / 36 / 2 each.
    for (ActivityRisk risk : larger.activities()) {
      assertChance(risk.criticality(), 21.0 / 36);
      assertThat(risk.meanDays()).isCloseTo(3.5, within(0.05));
    }
    assertThat(sum.mergeBias().pertDays()).isCloseTo(7, within(1e-12));
  }

  /** P(both below their medians) of two normal numbers is 1/4 + asin(ρ) / 2π. */
  @Test
  void keepsPromisesTogether() {
    DurationOutcomes promise = new DurationOutcomes(List.of(new Outcome(5, 1), new Outcome(9, 1)));
    List<Activity> both = List.of(Activity.of("a", "A", 5), Activity.of("b", "B", 5));
    ScheduleRisk spec =
        SPEC.withCorrelation(new RiskCorrelation(0, 0.6, Map.of("a", "they", "b", "they")));
    RiskProfile risk = simulate(spec, request(both, List.of()), Map.of("a", promise, "b", promise));
    assertChance(doneIn(risk, 5), 0.25 + Math.asin(0.6) / (2 * Math.PI));
    assertThat(doneIn(risk, 8)).isEqualTo(doneIn(risk, 5));
    assertThat(doneIn(risk, 9)).isEqualTo(1);
  }

  @Test
  void countsInsteadOfAnEstimate() {
    Activity activity =
        Activity.of("a", "A", 5).toBuilder().estimate(new DurationEstimate(1, 5, 20)).build();
    ScheduleRequest request = request(List.of(activity, Activity.of("b", "B", 1)), List.of());
    DurationOutcomes certain = DurationOutcomes.observed(List.of(3.0));
    RiskProfile known = simulate(SPEC, request, Map.of("a", certain));
    assertThat(known.finish().standardDeviationDays()).isZero();
    assertThat(doneIn(known, 2)).isZero();
    assertThat(doneIn(known, 3)).isEqualTo(1);
    RiskProfile risk = simulate(SPEC, request, Map.of("a", certain, "b", DIE));
    assertChance(doneIn(risk, 3), 0.5);
    assertThat(doneIn(risk, 2)).isZero();
  }

  /** Knowing that one takes its shortest time makes no run longer. */
  @Test
  void drawsTheOthersAsBeforeIfOneIsKnown() {
    List<Activity> dice = List.of(Activity.of("a", "A", 3), Activity.of("b", "B", 3));
    ScheduleRequest request = request(dice, List.of());
    RiskProfile before = simulate(SPEC, request, Map.of("a", DIE, "b", DIE));
    RiskProfile known = simulate(SPEC, request, Map.of("a", DIE.within(1), "b", DIE));
    assertThat(known.activities().get(1).meanDays())
        .isEqualTo(before.activities().get(1).meanDays());
    assertChance(doneIn(known, 3), 0.5);
  }

  @Test
  void theBitsDoNotDependOnThreads() {
    List<Activity> dice = List.of(Activity.of("a", "A", 3), Activity.of("b", "B", 3));
    Map<String, DurationOutcomes> outcomes = Map.of("a", DIE, "b", DIE);
    ScheduleRisk spec = ScheduleRisk.standard().withRuns(5_000);
    ScheduleRequest request = request(dice, List.of(Dependency.finishToStart("a", "b")));
    assertThat(simulate(spec.withThreads(3), request, outcomes))
        .isEqualTo(simulate(spec, request, outcomes));
  }

  /** All combinations of small networks are listed; the simulation comes to the same chances. */
  @Property(tries = 20)
  void agreesWithAListOfAllCombinations(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(4);
    List<Activity> activities = new ArrayList<>();
    List<Dependency> links = new ArrayList<>();
    Map<String, DurationOutcomes> outcomes = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      activities.add(Activity.of("a" + i, "A", 1));
      outcomes.put(
          "a" + i,
          new DurationOutcomes(
              List.of(
                  new Outcome(1 + random.nextInt(3), 1 + random.nextInt(3)),
                  new Outcome(4 + random.nextInt(3), 1 + random.nextInt(3)),
                  new Outcome(7, 1))));
      for (int k = 0; k < i; k++) {
        if (random.nextBoolean()) {
          links.add(Dependency.finishToStart("a" + k, "a" + i));
        }
      }
    }
    double[] chance = new double[8 * size];
    list(outcomes, links, new double[size], 0, 1, chance);
    RiskProfile risk = simulate(SPEC.withSeed(7), request(activities, links), outcomes);
    double upTo = 0;
    for (int days = 1; days < chance.length; days++) {
      upTo += chance[days];
      double error = Math.sqrt(Math.max(0, upTo * (1 - upTo)) / RUNS);
      assertThat(doneIn(risk, days)).isCloseTo(upTo, within(1e-9 + 6 * error));
    }
  }

  private static void list(
      Map<String, DurationOutcomes> outcomes,
      List<Dependency> links,
      double[] finish,
      int at,
      double probability,
      double[] chance) {
    if (at == finish.length) {
      double end = 0;
      for (double day : finish) {
        end = Math.max(end, day);
      }
      chance[(int) end] += probability;
      return;
    }
    double start = 0;
    for (Dependency link : links) {
      if (link.successorId().equals("a" + at)) {
        start = Math.max(start, finish[Integer.parseInt(link.predecessorId().substring(1))]);
      }
    }
    DurationOutcomes own = outcomes.get("a" + at);
    double sum = own.outcomes().stream().mapToDouble(Outcome::weight).sum();
    for (Outcome outcome : own.outcomes()) {
      finish[at] = start + outcome.days();
      list(outcomes, links, finish, at + 1, probability * outcome.weight() / sum, chance);
    }
  }

  static Stream<BadInput> rows() {
    Class<IllegalArgumentException> illegal = IllegalArgumentException.class;
    ScheduleRequest milestone =
        request(List.of(Activity.milestone("m", "M"), Activity.of("a", "A", 1)), List.of());
    RunControl control = RunControl.unlimited();
    return Stream.of(
        BadInput.row(
            "no outcome",
            () -> new DurationOutcomes(List.of()),
            illegal,
            "outcomes [[]] must not be empty. Give at least one length."),
        BadInput.row(
            "negative days",
            () -> new Outcome(-1, 1),
            illegal,
            "days [-1.0] must be between 0.0 and 36500.0. Give working days."),
        BadInput.row(
            "endless",
            () -> new Outcome(Double.POSITIVE_INFINITY, 1),
            illegal,
            "days [Infinity] must be between 0.0 and 36500.0. Give working days."),
        BadInput.row(
            "no weight",
            () -> new Outcome(1, 0),
            illegal,
            "weight [0.0] must be positive and finite. Leave out what cannot be."),
        BadInput.row(
            "weights too large",
            () -> new DurationOutcomes(List.of(new Outcome(1, 1e308), new Outcome(2, 1e308))),
            illegal,
            "sum of weights [Infinity] must be finite. Give smaller weights."),
        BadInput.row(
            "shorter than the shortest",
            () -> DIE.within(0.5),
            illegal,
            "outcomes [[]] must not be empty. Give at least one length."),
        BadInput.row(
            "a milestone",
            () -> SPEC.simulate(milestone, Map.of("m", DIE), control),
            illegal,
            "outcomes [m] must be left out for a milestone."
                + " Give the activity a duration, or the outcomes to another one."),
        BadInput.row(
            "a stranger",
            () -> SPEC.simulate(milestone, Map.of("x", DIE), control),
            illegal,
            "outcomes [[x]] must be of activities of the plan. Check the ids."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
