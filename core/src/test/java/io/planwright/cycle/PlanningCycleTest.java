package io.planwright.cycle;

import static io.planwright.cycle.CycleFixtures.TODAY;
import static io.planwright.cycle.CycleFixtures.brief;
import static io.planwright.cycle.CycleFixtures.crm;
import static io.planwright.cycle.CycleFixtures.cycle;
import static io.planwright.cycle.CycleFixtures.monthlyDeals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.control.PriceVolumeMix;
import io.planwright.crm.CreditKind;
import io.planwright.crm.CreditShare;
import io.planwright.crm.CreditSplit;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.evidence.Verdict;
import io.planwright.goal.SmartAssessment;
import io.planwright.goal.SmartCriterion;
import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.plan.ChangeNote;
import io.planwright.plan.FieldChange;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanRevision;
import io.planwright.plan.PlanStatus;
import io.planwright.plan.SalesPlan;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningCycleTest {

  private static final RunControl FREE = RunControl.unlimited();
  private static final Money TARGET = Money.of("12600.00", "EUR"); // 3 months of 4,000, + 5 %
  private static final ChangeNote NOTE = new ChangeNote("Ann", "agreed", Instant.EPOCH);

  private final PlanningResult result = cycle().plan(crm(), brief(), FREE);
  private final PlanContent content = result.plan().content();

  @Test
  void setsATargetAboveTheExpectedOutcomeAndSpreadsItToTheCent() {
    assertThat(sum(content.phasing())).isEqualTo(TARGET);
    assertThat(content.phasing()).extracting(PhasedTarget::target).containsOnly(euro("4200.00"));
    assertThat(
            content.quotas().orElseThrow().rollUp("company", brief().period(), TODAY.plusDays(1)))
        .isEqualTo(TARGET);
    assertThat(content.quotas().orElseThrow().rollUp("ann", brief().period(), TODAY.plusDays(1)))
        .isEqualTo(euro("3150.00"));
    assertThat(result.goals().repsWithoutQuota()).containsExactly("eve");
  }

  @Test
  void judgesTheTargetByTheOutlook() {
    SmartAssessment revenue = result.goals().assessments().get(0);
    // 12,600 in a uniform outcome between 10,800 and 13,200: (13,200 - 12,600) / 2,400
    assertThat(result.analysis().outlook().orElseThrow().total().probabilityAtLeast(12600))
        .isCloseTo(0.25, within(1e-12));
    assertThat(revenue.judgement(SmartCriterion.ATTAINABLE).verdict()).isEqualTo(Verdict.NO);
    assertThat(revenue.judgement(SmartCriterion.SPECIFIC).verdict()).isEqualTo(Verdict.YES);
    assertThat(revenue.judgement(SmartCriterion.MEASURABLE).verdict()).isEqualTo(Verdict.YES);
    assertThat(revenue.judgement(SmartCriterion.TIME_BOUND).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void leavesTheTargetOpenWithoutHistory() {
    PlanningResult young =
        cycle().plan(crm(monthlyDeals(LocalDate.of(2026, 7, 15), TODAY)), brief(), FREE);
    assertThat(young.plan().content().phasing()).isEmpty();
    assertThat(young.plan().content().outlook()).isEmpty();
    assertThat(young.goals().assessments().get(0).judgement(SmartCriterion.ATTAINABLE).verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void countsTheMonthsThatHaveEndedAsBooked() {
    PlanningBrief midQuarter =
        brief().toBuilder()
            .period(CycleFixtures.CALENDAR.plus(brief().period(), -1))
            .asOf(LocalDate.of(2026, 8, 31))
            .build();
    PeriodOutlook outlook = cycle().analyse(crm(), midQuarter, FREE).outlook().orElseThrow();
    assertThat(outlook.booked()).isEqualTo(8000);
    assertThat(outlook.total().quantile(0.5)).isEqualTo(12000);
    assertThat(outlook.forecast().horizonPeriods()).isEqualTo(1);
  }

  @Test
  void leavesTheRunningMonthOutOfTheNextQuarter() {
    // History ends in August: September is step 1, October to December are steps 2 to 4.
    PlanningBrief midMonth = brief().toBuilder().asOf(LocalDate.of(2026, 9, 15)).build();
    PeriodOutlook outlook = cycle().analyse(crm(), midMonth, FREE).outlook().orElseThrow();
    assertThat(outlook.booked()).isZero();
    assertThat(outlook.total().mean()).isCloseTo(12000, within(1e-9));
    assertThat(outlook.total().quantile(0.5)).isCloseTo(12000, within(1e-9));
    assertThat(outlook.total().probabilityAtLeast(12600)).isCloseTo(0.25, within(1e-12));
    assertThat(outlook.forecast().horizonPeriods()).isEqualTo(4);
  }

  @Test
  void neverSeesWhatWasKnownLater() {
    List<Opportunity> withFuture = new ArrayList<>(monthlyDeals(LocalDate.of(2024, 10, 15), TODAY));
    withFuture.add(CycleFixtures.closed("later", "ann", TODAY.plusDays(1), Outcome.WON));
    withFuture.add(CycleFixtures.open("latest", "eve", TODAY.plusDays(1)));
    PlanningResult other = cycle().plan(crm(withFuture), brief(), FREE);
    // "later" was created before today, so it is an open deal more; nothing else may differ.
    assertThat(other.plan().content().phasing()).isEqualTo(content.phasing());
    assertThat(other.plan().content().quotas()).isEqualTo(content.quotas());
    assertThat(other.analysis().history()).isEqualTo(result.analysis().history());
    assertThat(other.goals().repsWithoutQuota()).containsExactly("eve");
  }

  @Test
  void spreadsMoneyAndWorkAndDatesTheRollOut() {
    assertThat(content.budget().orElseThrow().total()).isEqualTo(euro("1000.00"));
    assertThat(content.budget().orElseThrow().amounts())
        .containsEntry("finance", euro("750.00"))
        .containsEntry("retail", euro("250.00"));
    assertThat(content.assignment().orElseThrow().assigned())
        .singleElement()
        .satisfies(item -> assertThat(item.personId()).isEqualTo("ann"));
    assertThat(content.schedule().orElseThrow().byActivityId().get("plan-in-force").start())
        .isAfterOrEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void marksZombiesAsAWeaknessWithTheirMeasurement() {
    assertThat(content.swotFactors())
        .filteredOn(factor -> factor.id().equals("w-zombies"))
        .singleElement()
        .satisfies(
            factor ->
                assertThat(factor.statement())
                    .isEqualTo(
                        "1 of 2 open deals are older than the longest closed cycle of 40 days"));
  }

  @Test
  void controlsAndRephasesAPlanInForce() {
    SalesPlan active = result.plan().agree(NOTE).activate(NOTE);
    Analysis november = later(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 15));
    ControlReport control = cycle().control(active, november);
    assertThat(control.attainments().get(0).actual()).isEqualTo(euro("4000.00"));
    assertThat(control.attainments().get(0).target()).isEqualTo(TARGET);
    assertThat(control.pacing().orElseThrow().aheadBy()).isEqualTo(euro("-200.00"));

    SalesPlan next = cycle().feedBack(active, control, november);
    assertThat(next.status()).isEqualTo(PlanStatus.REVISED);
    assertThat(sum(next.content().phasing())).isEqualTo(TARGET);
    assertThat(next.content().phasing())
        .extracting(PhasedTarget::target)
        .containsExactly(euro("4000.00"), euro("4300.00"), euro("4300.00"));
    assertThat(next.lastRevision().changes())
        .contains(new FieldChange("phasing", "FY2026-M10", "target", "EUR 4200.00", "EUR 4000.00"));
    assertThat(next.lastRevision().note().reason())
        .contains("EUR 4000.00 of EUR 4200.00 planned to date")
        .contains("probability of");
  }

  @Test
  void closesThePlanWhenItsPeriodHasEnded() {
    SalesPlan active = result.plan().agree(NOTE).activate(NOTE);
    Analysis end = later(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 15));
    SalesPlan closed = cycle().feedBack(active, cycle().control(active, end), end);
    assertThat(closed.status()).isEqualTo(PlanStatus.CLOSED);
    assertThat(closed.content()).isEqualTo(active.content());
  }

  @Test
  void rehearsesThePeriodBeforeWithFeedbackAfterEachMonth() {
    Rehearsal rehearsal = cycle().rehearse(crm(), brief(), FREE).orElseThrow();
    assertThat(rehearsal.plan().content().frame().asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(rehearsal.plan().version()).isEqualTo(3);
    assertThat(rehearsal.control().attainments().get(0).actual()).isEqualTo(euro("12000.00"));
    assertThat(rehearsal.control().attainments().get(0).plan().version()).isEqualTo(3);
    assertThat(rehearsal.feedback().revisions().stream().map(PlanRevision::status).skip(3))
        .containsExactly(PlanStatus.REVISED, PlanStatus.REVISED, PlanStatus.CLOSED);
  }

  @Test
  void doesNotRehearseAPeriodThatHasNotEnded() {
    PlanningBrief early = brief().toBuilder().asOf(TODAY.minusDays(1)).build();
    assertThat(cycle().rehearse(crm(), early, FREE).isKnown()).isFalse();
  }

  @Test
  void proposesKeyAccountsAsStakeholdersUntilSomebodyNamesThem() {
    assertThat(content.stakeholders())
        .extracting(Stakeholder::id)
        .containsExactly("account/zeta", "account/acme");
    assertThat(content.stakeholders().get(0).power()).isEqualTo(1);
    assertThat(content.stakeholders().get(1).power()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(content.stakeholders().get(1).attitude()).isZero();
  }

  @Test
  void creditsRevenueAsTheSplitSaysAndLeavesOverlayOut() {
    List<Opportunity> deals = new ArrayList<>(monthlyDeals(LocalDate.of(2024, 10, 15), TODAY));
    Opportunity shared = CycleFixtures.closed("shared", "ann", TODAY, Outcome.WON);
    List<OpportunityFact> facts = new ArrayList<>(shared.facts());
    CreditSplit split =
        new CreditSplit(
            List.of(
                new CreditShare("ann", new BigDecimal("0.25"), CreditKind.REVENUE),
                new CreditShare("eve", new BigDecimal("0.75"), CreditKind.REVENUE),
                new CreditShare("bob", BigDecimal.ONE, CreditKind.OVERLAY)));
    facts.add(new OpportunityFact.CreditSet(facts.get(facts.size() - 1).at(), split));
    deals.add(Opportunity.of("shared", facts));
    WonDeals won =
        WonDeals.of(cycle().analyse(crm(deals), brief(), FREE).snapshot(), brief())
            .within(DateRange.of(TODAY, TODAY.plusDays(1)));
    assertThat(won.revenue()).isEqualTo(euro("1000.00"));
    assertThat(won.where(deal -> deal.repId().equals("eve")).revenue()).isEqualTo(euro("750.00"));
    assertThat(won.where(deal -> deal.repId().equals("ann")).revenue()).isEqualTo(euro("250.00"));
    assertThat(won.where(deal -> deal.repId().equals("bob")).deals()).isEmpty();
  }

  @Test
  void tellsWhatTheRatesDidFromWhatThePricesDid() {
    Currency dollar = Currency.getInstance("USD");
    Currency euro = Currency.getInstance("EUR");
    ExchangeRates rates =
        ExchangeRates.of(
            List.of(
                new ExchangeRate(dollar, euro, LocalDate.of(2026, 1, 1), new BigDecimal("0.90")),
                new ExchangeRate(dollar, euro, LocalDate.of(2026, 7, 1), new BigDecimal("0.80"))));
    List<Opportunity> deals =
        List.of(
            dollars("second quarter", LocalDate.of(2026, 5, 10)),
            dollars("third quarter", LocalDate.of(2026, 8, 10)));
    Analysis analysis = cycle().analyse(crm(deals), brief().toBuilder().rates(rates).build(), FREE);
    FiscalPeriod third = CycleFixtures.CALENDAR.plus(brief().period(), -1);
    PriceVolumeMix variance =
        cycle().variance(analysis, CycleFixtures.CALENDAR.plus(third, -1), third).orElseThrow();
    assertThat(variance.total()).isEqualTo(euro("-100.00"));
    assertThat(variance.currencyEffect()).isEqualTo(euro("-100.00"));
    assertThat(variance.price()).isEqualTo(euro("0.00"));
  }

  private static Opportunity dollars(String id, LocalDate closedOn) {
    return Opportunity.of(
        id,
        CycleFixtures.closed(id, "ann", closedOn, Outcome.WON).facts().stream()
            .map(
                fact ->
                    fact instanceof OpportunityFact.AmountSet set
                        ? new OpportunityFact.AmountSet(set.at(), Money.of("1000.00", "USD"))
                        : fact)
            .toList());
  }

  @Test
  void survivesJson() {
    JsonRoundTrip.assertRoundTrips(result.plan(), SalesPlan.class);
    JsonRoundTrip.assertRoundTrips(brief(), PlanningBrief.class);
  }

  @Test
  void reportsItsStepsAndStopsWhenAsked() {
    List<String> steps = new ArrayList<>();
    Cancellation cancellation = Cancellation.create();
    RunControl control =
        FREE.withCancellation(cancellation)
            .withProgress(
                progress -> {
                  steps.add(progress.task());
                  if (progress.task().equals("allocate")) {
                    cancellation.cancel();
                  }
                });
    assertThatThrownBy(() -> cycle().plan(crm(), brief(), control))
        .isInstanceOf(RunStoppedException.class);
    assertThat(steps).contains("analyse", "set goals", "shape strategy", "allocate");
    assertThat(steps).doesNotContain("schedule");
  }

  @Test
  void namesTheMissingForecastingModule() {
    assertThatThrownBy(PlanningCycle::standard)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Add io.planwright:planwright-forecasting");
  }

  @Test
  void refusesActualsInAnotherCurrency() {
    Analysis dollars =
        cycle()
            .analyse(
                crm(List.of()),
                PlanningBrief.builder()
                    .from(brief())
                    .marketingBudget(Money.of("1.00", "USD"))
                    .currency(Currency.getInstance("USD"))
                    .build(),
                FREE);
    assertThatThrownBy(() -> cycle().control(result.plan(), dollars))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "actuals.brief.currency [USD] must be the plan's currency EUR."
                + " Analyse with a brief in the plan's currency and with exchange rates.");
  }

  private static Analysis later(LocalDate asOf, LocalDate lastClose) {
    return cycle()
        .analyse(
            crm(monthlyDeals(LocalDate.of(2024, 10, 15), lastClose)),
            brief().toBuilder().asOf(asOf).build(),
            FREE);
  }

  private static Money sum(List<PhasedTarget> phasing) {
    return Money.sum(
        Currency.getInstance("EUR"), phasing.stream().map(PhasedTarget::target).toList());
  }

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }
}
