package io.planwright.goal.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.goal.Quota;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.resource.Person;
import io.planwright.resource.RampProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotaSettingTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final FiscalPeriod YEAR = FiscalPeriod.parse("gregorian-01/FY2018");
  private static final DateRange JANUARY =
      DateRange.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 2, 1));
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static QuotaRequest abc(String total) {
    return QuotaRequest.of(
        YEAR,
        eur(total),
        List.of(QuotaBasis.of("a", 1), QuotaBasis.of("b", 2), QuotaBasis.of("c", 3)));
  }

  private static List<Money> amounts(QuotaOutcome outcome) {
    return outcome.orElseThrow().shares().stream().map(QuotaShare::amount).toList();
  }

  private static QuotaOutcome byPotential(QuotaRequest request) {
    return QuotaMethod.proportional(QuotaDriver.POTENTIAL).propose(request);
  }

  /** Evenly spread over an interval. */
  private record Uniform(double from, double to) implements OutcomeDistribution {
    @Override
    public double mean() {
      return (from + to) / 2;
    }

    @Override
    public double quantile(double p) {
      return from + p * (to - from);
    }

    @Override
    public double probabilityAtLeast(double x) {
      return Math.max(0, Math.min(1, (to - x) / (to - from)));
    }
  }

  @Test
  void isTheLargestRemainderWithoutLimits() {
    assertThat(amounts(byPotential(abc("100.01"))))
        .isEqualTo(Apportionment.byLargestRemainder(eur("100.01"), 1, 2, 3));
  }

  /** c stops at 30; 70 are left in proportion 1 to 2. */
  @Test
  void keepsProportionsWhereACeilingBinds() {
    assertThat(amounts(byPotential(abc("100.00").with(QuotaLimit.ceiling("c", eur("30.00"))))))
        .containsExactly(eur("23.33"), eur("46.67"), eur("30.00"));
  }

  @Test
  void namesTheSmallestContradiction() {
    QuotaRequest request =
        abc("100.00")
            .with(QuotaGroup.of("x", "a", "b"))
            .with(QuotaLimit.floor("x", eur("100.00")))
            .with(QuotaLimit.ceiling("a", eur("40.00")))
            .with(QuotaLimit.ceiling("b", eur("50.00")))
            .with(QuotaLimit.ceiling("c", eur("5.00")));
    QuotaConflict conflict = (QuotaConflict) byPotential(request);
    assertThat(conflict.summary())
        .isEqualTo(
            "The ceilings of a, b add up to EUR 90.00, less than the EUR 100.00 that x must have"
                + " at least.");
    assertThat(conflict.excess()).isEqualTo(eur("10.00"));
    assertThat(conflict.holdsFor(request)).isTrue();
    assertThat(conflict.holdsFor(abc("100.00"))).isFalse();
    assertThatThrownBy(() -> byPotential(request).orElseThrow())
        .isInstanceOf(InfeasibleQuotasException.class)
        .hasMessageStartingWith("The ceilings of a, b");
  }

  @Test
  void explainsEachShareByContributionsThatAddUp() {
    byPotential(abc("100.00").with(QuotaLimit.ceiling("c", eur("30.00"))))
        .orElseThrow()
        .shares()
        .forEach(
            share ->
                assertThat(
                        share.explanation().reasons().stream()
                            .mapToDouble(reason -> reason.contribution())
                            .sum())
                    .isCloseTo(share.amount().toDouble(), within(1e-9)));
  }

  @Test
  void countsPotentialAloneWhereHistoryIsAllNoise() {
    QuotaRequest request =
        QuotaRequest.of(
            YEAR,
            eur("100.00"),
            List.of(
                QuotaBasis.of("a", 1).withHistory(1, 19),
                QuotaBasis.of("b", 1).withHistory(18, 2)));
    assertThat(amounts(QuotaMethod.blended(0).propose(request)))
        .containsExactly(eur("50.00"), eur("50.00"));
  }

  @Test
  void countsHistoryWhereItHasNoNoise() {
    QuotaRequest request =
        QuotaRequest.of(
            YEAR,
            eur("100.00"),
            List.of(
                QuotaBasis.of("a", 1).withHistory(1, 1), QuotaBasis.of("b", 1).withHistory(3, 3)));
    assertThat(amounts(QuotaMethod.blended(0).propose(request)))
        .containsExactly(eur("25.00"), eur("75.00"));
    assertThat(amounts(QuotaMethod.blended(0.5).propose(request)))
        .containsExactly(eur("37.50"), eur("62.50"));
  }

  /** At the common level u, 10u + 30u + 60u = 40 with u = 0.4: each reaches it with 0.6. */
  @Test
  void equalisesTheProbabilityOfAttainment() {
    Map<String, OutcomeDistribution> outlooks =
        Map.of("a", new Uniform(0, 10), "b", new Uniform(0, 30), "c", new Uniform(20, 30));
    QuotaProposal fair = QuotaMethod.equalAttainment(outlooks).propose(abc("40.00")).orElseThrow();
    assertThat(amounts(fair)).containsExactly(eur("4.00"), eur("12.00"), eur("24.00"));
    assertThat(fair.attainment(outlooks).range()).isCloseTo(0, within(1e-9));
    AttainmentSpread before = byPotential(abc("40.00")).orElseThrow().attainment(outlooks);
    assertThat(before.range()).isGreaterThan(0.5);
    assertThat(before.gini()).isBetween(0.1, 0.9);
  }

  /** The gap of 30 is closed 4 to 1, as the variances are. */
  @Test
  void closesTheGapByVariance() {
    QuotaRequest request =
        QuotaRequest.of(YEAR, eur("130.00"), List.of(QuotaBasis.of("a", 1), QuotaBasis.of("b", 1)));
    QuotaReconciliation agreed =
        QuotaReconciliation.of(
            byPotential(request).orElseThrow(),
            List.of(
                new QuotaSubmission("a", eur("50.00"), 2),
                new QuotaSubmission("b", eur("50.00"), 1)));
    assertThat(amounts(agreed.outcome())).containsExactly(eur("74.00"), eur("56.00"));
    assertThat(agreed.gaps())
        .extracting(QuotaGap::gap)
        .containsExactly(eur("15.00"), eur("15.00"), eur("30.00"));
  }

  @Test
  void phasesAYearOf53WeeksExactly() {
    FiscalCalendar retail = FiscalCalendar.retail();
    Quota year = new Quota("a", FiscalPeriod.parse(retail.id() + "/FY2017"), eur("1000.01"));
    List<Quota> months = SeasonalPhasing.even().phase(year, retail, PeriodKind.MONTH);
    assertThat(Money.sum(EUR, months.stream().map(Quota::amount).toList()))
        .isEqualTo(year.amount());
    // January has five weeks instead of four: 1.25 of 12.25 shares.
    assertThat(months.get(11).amount().toDouble()).isCloseTo(1000.01 * 1.25 / 12.25, within(0.01));
    List<Quota> quarters = SeasonalPhasing.even().phase(year, retail, PeriodKind.QUARTER);
    assertThat(quarters.get(3).amount())
        .isEqualTo(Money.sum(EUR, months.subList(9, 12).stream().map(Quota::amount).toList()));
  }

  /** January 2018 has 23 weekdays, 10 of them before the 15th. */
  @Test
  void transfersTheRestByWorkingDays() {
    QuotaTransfer transfer = new QuotaTransfer("a", "b", LocalDate.of(2018, 1, 15));
    FiscalPeriod month = FiscalPeriod.parse("gregorian-01/FY2018-M01");
    QuotaTree tree =
        QuotaTree.of(
            EUR,
            List.of(new QuotaNode("a", "A"), new QuotaNode("b", "B")),
            List.of(),
            List.of(new Quota("a", month, eur("230.00")), new Quota("b", month, eur("100.00"))));
    QuotaTree changed =
        transfer.applyTo(
            tree, new Quota("a", month, eur("115.00")), FiscalCalendar.calendarYear(), WEEKDAYS);
    assertThat(changed.quotas())
        .extracting(Quota::amount)
        .containsExactly(eur("165.00"), eur("165.00"));
    assertThat(
            QuotaTransfer.divide(
                eur("0.01"),
                JANUARY,
                List.of(transfer, new QuotaTransfer("b", "c", LocalDate.of(2018, 1, 20))),
                WEEKDAYS))
        .extracting(QuotaTenure::amount)
        .containsExactly(eur("0.01"), eur("0.00"), eur("0.00"));
  }

  @Test
  void addsUpTerritoriesByTheDaysTheyAreHeld() {
    TerritoryBases bases =
        TerritoryBases.of(
            List.of(
                new QuotaTerritory("north", 230, List.of(23.0)),
                new QuotaTerritory("south", 100, List.of(10.0))),
            List.of(
                new TerritoryHolding(
                    "north",
                    "a",
                    DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 15))),
                new TerritoryHolding("north", "b", DateRange.from(LocalDate.of(2018, 1, 15)))),
            JANUARY,
            WEEKDAYS);
    assertThat(bases.bases()).extracting(QuotaBasis::sellerId).containsExactly("a", "b");
    assertThat(bases.bases().get(0).potential()).isCloseTo(100, within(1e-9));
    assertThat(bases.bases().get(1).history().get(0)).isCloseTo(13, within(1e-9));
    assertThat(bases.vacantPotential()).containsOnlyKeys("south").containsValue(100.0);
  }

  @Test
  void takesCapacityFromRampAndPartTime() {
    Person hire =
        Person.builder()
            .id("a")
            .name("A")
            .role("seller")
            .fullTimeShare(0.5)
            .startedOn(LocalDate.of(2018, 1, 15))
            .ramp(RampProfile.of(0.4))
            .build();
    assertThat(QuotaBasis.of("a", 1).withCapacityOf(hire, JANUARY, WEEKDAYS).capacity())
        .isCloseTo(0.5 * 0.4 * 13 / 23, within(1e-12));
  }

  @Test
  void multipliesOverAssignmentFromLevelToLevel() {
    BigDecimal five = new BigDecimal("1.05");
    List<OverAssignmentCascade.Step> steps =
        new OverAssignmentCascade(
                List.of(
                    new OverAssignmentLevel("company", five),
                    new OverAssignmentLevel("region", five)))
            .handDown(eur("100.00"), new Uniform(0, 210));
    assertThat(steps.get(1).assigned().assigned()).isEqualTo(eur("110.25"));
    assertThat(steps.get(0).probability()).isCloseTo(0.5, within(1e-12));
  }
}
