package io.planwright.goal.attainability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Verdict;
import io.planwright.goal.Goal;
import io.planwright.goal.Metric;
import io.planwright.money.Money;
import io.planwright.resource.RampProfile;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AttainabilityTest {

  private static final Goal GOAL =
      Goal.builder()
          .id("g")
          .name("Grow")
          .metric(new Metric("bookings", "EUR", true))
          .target(60)
          .build();

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static BookingDrivers drivers(
      double deals, double closing, double slip, double win, String value, String business) {
    return new BookingDrivers(deals, closing, slip, win, eur(value), eur(business));
  }

  /** P = 0.4; the shortfall is the integral of (60 − x) / 100 from 0 to 60, 18. */
  @Test
  void holdsAGoalAgainstDemand() {
    Attainability outlook =
        new AttainabilityCheck(0.5)
            .assess(GOAL, new EvenOutcome(), CapacityBound.none())
            .orElseThrow();
    assertThat(outlook.probability()).isCloseTo(0.4, within(1e-12));
    assertThat(outlook.expectedShortfall()).isCloseTo(18, within(1e-3));
    assertThat(outlook.attainable90()).isCloseTo(10, within(1e-9));
    assertThat(outlook.binding()).isEqualTo(BindingConstraint.DEMAND);
    assertThat(outlook.verdict()).isEqualTo(Verdict.NO);
    assertThat(outlook.explanation().summary())
        .isEqualTo(
            "The target of 60 is not attainable: its probability is 40.0 %, asked for is 50.0 %.");
  }

  @Test
  void holdsAGoalAgainstCapacity() {
    Attainability outlook =
        new AttainabilityCheck(0.4)
            .assess(GOAL, new EvenOutcome(), CapacityBound.ofSellerHours(100, 10, 5))
            .orElseThrow();
    assertThat(outlook.probability()).isZero();
    assertThat(outlook.binding()).isEqualTo(BindingConstraint.CAPACITY);
    assertThat(outlook.attainable50()).isEqualTo(50);
    Goal without = Goal.builder().id("g").name("Grow").build();
    assertThat(
            new AttainabilityCheck(0.4)
                .assess(without, new EvenOutcome(), CapacityBound.none())
                .isKnown())
        .isFalse();
  }

  /**
   * Demand and capacity both evenly from 0 to 100: P(both ≥ 60) = 0.16; the smaller one has the
   * survival (1 − x / 100)², so that its median is 100 (1 − √½), and the mean shortfall is the
   * integral of 1 − (1 − x / 100)² to 60, 60 − 100 (1 − 0.4³) / 3 = 28.8.
   */
  @Test
  void holdsAGoalAgainstAnUncertainCapacity() {
    Attainability outlook =
        new AttainabilityCheck(0.3)
            .assess(GOAL, new EvenOutcome(), new EvenOutcome(), "Half of the hires may not come.")
            .orElseThrow();
    assertThat(outlook.probability()).isCloseTo(0.16, within(1e-12));
    assertThat(outlook.demandProbability()).isCloseTo(0.4, within(1e-12));
    assertThat(outlook.attainable50()).isCloseTo(100 * (1 - Math.sqrt(0.5)), within(1e-6));
    assertThat(outlook.expectedShortfall()).isCloseTo(28.8, within(1e-3));
    assertThat(outlook.binding()).isEqualTo(BindingConstraint.BOTH);
    assertThat(outlook.verdict()).isEqualTo(Verdict.NO);
    assertThat(outlook.explanation().reasons().get(1).statement())
        .isEqualTo("Half of the hires may not come. It reaches 60 with probability 40.0 %.");
  }

  @Test
  void turnsAroundWhereLessIsBetter() {
    Goal churn = GOAL.toBuilder().metric(new Metric("churn", "%", false)).build();
    Attainability outlook =
        new AttainabilityCheck(0.5)
            .assess(churn, new EvenOutcome(), CapacityBound.none())
            .orElseThrow();
    assertThat(outlook.probability()).isCloseTo(0.6, within(1e-9));
    assertThat(outlook.expectedShortfall()).isCloseTo(8, within(1e-3));
    assertThat(outlook.verdict()).isEqualTo(Verdict.YES);
  }

  /** With two factors that change, each gets its change at the mean of the other. */
  @Test
  void dividesTheGapByShapley() {
    GapDecomposition gap =
        GapDecomposition.of(
            drivers(100, 1, 0, 0.2, "10.00", "5.00"),
            drivers(80, 1, 0, 0.25, "10.00", "3.00"),
            DecompositionMethod.SHAPLEY);
    assertThat(gap.terms())
        .extracting(GapTerm::amount)
        .containsExactly(
            eur("-45.00"), eur("45.00"), eur("0.00"), eur("0.00"), eur("0.00"), eur("-2.00"));
  }

  @Property(tries = 1000)
  void termsAddUpToTheGap(
      @ForAll @DoubleRange(max = 500) double before,
      @ForAll @DoubleRange(max = 500) double after,
      @ForAll @DoubleRange(max = 1) double slip,
      @ForAll @DoubleRange(max = 1) double win) {
    for (DecompositionMethod method : DecompositionMethod.values()) {
      GapDecomposition gap =
          GapDecomposition.of(
              drivers(before, 0.7, 0.2, win, "1234.56", "0.07"),
              drivers(after, win, slip, 0.3, "987.65", "12.00"),
              method);
      assertThat(gap.terms()).hasSize(6); // the constructor refuses terms that don't add up
    }
  }

  @Test
  void sharesALogMeanAmongFactorsOfZero() {
    GapDecomposition gap =
        GapDecomposition.of(
            drivers(0, 1, 0, 0, "10.00", "0.00"),
            drivers(10, 1, 0, 0.5, "10.00", "0.00"),
            DecompositionMethod.LOG_MEAN);
    assertThat(gap.terms())
        .extracting(GapTerm::amount)
        .startsWith(eur("25.00"), eur("25.00"), eur("0.00"));
  }

  /** Bookings are 100 · 0.22 · 10 = 220; 270 need 27 % or 123 deals. */
  @Test
  void saysWhatEachLeverNeedsAlone() {
    GapLevers levers =
        new GapLevers(
            drivers(100, 1, 0, 0.22, "10.00", "0.00"),
            eur("270.00"),
            List.of(
                new LeverRange(BookingDriver.WIN_RATE, 0.3, 1000),
                new LeverRange(BookingDriver.OPEN_DEALS, 110, 5)));
    List<LeverNeed> needs = levers.alone();
    assertThat(needs.get(0).statement()).isEqualTo("Win rate from 22.0 % to 27.0 %");
    assertThat(needs.get(1).attainable()).isFalse();
    assertThat(needs.get(1).statement()).startsWith("Not attainable by this lever alone");
  }

  @Test
  void aLeverAtItsBestHasNoRoom() {
    GapLevers levers =
        new GapLevers(
            drivers(100, 1, 0, 0.24, "10.00", "0.00"),
            eur("270.00"),
            List.of(new LeverRange(BookingDriver.WIN_RATE, 0.233, 1000)));
    assertThat(levers.ranges().get(0).best()).isEqualTo(0.24);
    assertThat(levers.alone().get(0).attainable()).isFalse();
  }

  /** Against a search over the whole edge on which the target is met. */
  @Test
  void findsTheCheapestCombination() {
    GapLevers levers =
        new GapLevers(
            drivers(100, 1, 0, 0.22, "10.00", "0.00"),
            eur("300.00"),
            List.of(
                new LeverRange(BookingDriver.WIN_RATE, 0.3, 1000),
                new LeverRange(BookingDriver.OPEN_DEALS, 150, 2)));
    double found = levers.cheapest().orElseThrow().stream().mapToDouble(LeverNeed::cost).sum();
    double best = Double.POSITIVE_INFINITY;
    for (double win = 0.22; win <= 0.3; win += 1e-5) {
      double deals = Math.max(100, 30 / win);
      best = deals <= 150 ? Math.min(best, 1000 * (win - 0.22) + 2 * (deals - 100)) : best;
    }
    assertThat(found).isCloseTo(best, within(1e-3));
    assertThat(new GapLevers(levers.drivers(), eur("999.00"), levers.ranges()).cheapest())
        .isEmpty();
  }

  /** From 1 January, 20 of 22 weekdays of February at full productivity would be 20 · 5. */
  @Test
  void countsHiresWithTheirRamp() {
    HiringLever hiring =
        new HiringLever(LocalDate.of(2018, 1, 1), RampProfile.of(0), eur("5.00"), 2, 1);
    DateRange days = DateRange.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 3, 1));
    LeverNeed need = hiring.needed(eur("150.00"), days, WorkingCalendar.mondayToFriday());
    assertThat(need.statement())
        .isEqualTo("+2 sellers from 2018-01-01, fully ramped by 2018-02-01.");
    assertThat(hiring.needed(eur("201.00"), days, WorkingCalendar.mondayToFriday()).attainable())
        .isFalse();
  }

  @Test
  void asksForMoreCoverageTheLessIsKnown() {
    CoverageRequirement little = coverage(20, 0.8);
    CoverageRequirement much = coverage(2000, 0.8);
    assertThat(much.forMean()).isCloseTo(1 / (0.25 * 0.8), within(0.05));
    assertThat(much.forLuck()).isGreaterThan(much.forMean());
    assertThat(much.required()).isCloseTo(much.forLuck(), within(0.1));
    assertThat(little.required()).isGreaterThan(much.required());
    assertThat(coverage(20, 0.9).required()).isGreaterThan(little.required());
    assertThat(
            CoverageRequirement.of(new RateEvidence(3, 10), new RateEvidence(1, 10), 0.1, 1, 0.8)
                .isKnown())
        .isFalse();
  }

  private static CoverageRequirement coverage(int deals, double probability) {
    return CoverageRequirement.of(
            new RateEvidence(deals / 4, deals),
            new RateEvidence(deals / 5, deals),
            0.02,
            1,
            probability)
        .orElseThrow();
  }

  /** Beta(½, ½), the arcsine law, has the quartiles sin²(π/8) and sin²(3π/8). */
  @Test
  void knowsTheQuantilesOfTheArcsineLaw() {
    double[] quantiles = new RateEvidence(0, 0).quantiles(2);
    assertThat(quantiles[0]).isCloseTo(Math.pow(Math.sin(Math.PI / 8), 2), within(1e-4));
    assertThat(quantiles[1]).isCloseTo(Math.pow(Math.sin(3 * Math.PI / 8), 2), within(1e-4));
    assertThat(Normal.above(1.959963985)).isCloseTo(0.025, within(1e-7));
  }
}
