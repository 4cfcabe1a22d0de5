package io.planwright.cycle;

import static io.planwright.cycle.CycleFixtures.TODAY;
import static io.planwright.cycle.CycleFixtures.brief;
import static io.planwright.cycle.CycleFixtures.crm;
import static io.planwright.cycle.CycleFixtures.cycle;
import static io.planwright.cycle.CycleFixtures.monthlyDeals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WeekCalendar;
import io.planwright.calendar.WeekPattern;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.SalesRep;
import io.planwright.goal.QuotaTree;
import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.MissingRateException;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanContent;
import io.planwright.plan.SalesPlan;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlanningCycleOddInputTest {

  private static final RunControl FREE = RunControl.unlimited();
  private static final LocalDate FIRST = LocalDate.of(2024, 10, 15);

  @Test
  void plansFromAnEmptyCrm() {
    PlanningResult result = cycle().plan(InMemoryCrm.builder().build(), brief(), FREE);
    assertThat(result.plan().content().phasing()).isEmpty();
    assertThat(result.plan().content().outlook()).isEmpty();
    assertThat(result.analysis().history().size()).isZero();
    assertThat(cycle().rehearse(InMemoryCrm.builder().build(), brief(), FREE).isKnown()).isFalse();
  }

  @Test
  void plansWithoutRepsTeamsAndAccounts() {
    PlanningResult result = cycle().plan(bare(monthlyDeals(FIRST, TODAY)), brief(), FREE);
    assertThat(target(result)).isEqualTo(euro("12600.00"));
    assertThat(result.resources().assignment().isKnown()).isFalse();
  }

  @Test
  void plansWithRepsInNoTeam() {
    InMemoryCrm crm =
        InMemoryCrm.builder()
            .reps(List.of(SalesRep.builder().id("ann").name("Ann").build()))
            .opportunities(monthlyDeals(FIRST, TODAY))
            .build();
    PlanningResult result = cycle().plan(crm, brief(), FREE);
    assertThat(quota(result)).isEqualTo(target(result)).isEqualTo(euro("12600.00"));
  }

  @Test
  void setsNoTargetWhereNoDealHasAnAmount() {
    List<Opportunity> deals = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(TODAY); day = day.plusMonths(1)) {
      deals.add(won("deal-" + day, "ann", day));
    }
    PlanningResult result = cycle().plan(crm(deals), brief(), FREE);
    assertThat(result.plan().content().phasing()).isEmpty();
  }

  @Test
  void setsNoTargetWhereCreditNotesOutweighSales() {
    List<Opportunity> deals = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(TODAY); day = day.plusMonths(1)) {
      deals.add(won("deal-" + day, "ann", day, euro("-500.00")));
    }
    PlanningResult result = cycle().plan(crm(deals), brief(), FREE);
    assertThat(result.plan().content().phasing()).isEmpty();
    assertThat(result.plan().content().stakeholders()).isEmpty();
  }

  @Test
  void readsNoTrendWhereSalesAndCreditNotesCancelOut() {
    List<Opportunity> deals = new ArrayList<>(monthlyDeals(FIRST, LocalDate.of(2026, 2, 15)));
    LocalDate spring = LocalDate.of(2026, 5, 15); // in the months that the last three are held to
    deals.add(won("basic", "ann", spring, euro("700.00")));
    deals.add(won("plus", "dot", spring, euro("-700.00")));
    PlanningResult result = cycle().plan(crm(deals), brief(), FREE);
    assertThat(result.plan().content().swotFactors())
        .noneMatch(factor -> factor.statement().contains(" in 3 months"));
  }

  @Test
  void countsAPeriodThatBeganBeforeTheFirstDeal() {
    FiscalPeriod year = CycleFixtures.CALENDAR.periodOf(LocalDate.of(2026, 6, 1), PeriodKind.YEAR);
    PlanningResult result =
        cycle()
            .plan(
                crm(monthlyDeals(LocalDate.of(2026, 3, 15), TODAY)),
                brief().toBuilder().period(year).build(),
                FREE);
    List<PhasedTarget> phases = result.plan().content().phasing();
    assertThat(phases).hasSize(12);
    assertThat(phases.get(0).target()).isEqualTo(euro("0.00"));
    assertThat(phases.get(2).target()).isEqualTo(euro("4200.00"));
    assertThat(target(result)).isEqualTo(euro("42000.00"));
  }

  @Test
  void goesThroughTheWholeCycleInFiscalWeeks() {
    WeekCalendar weeks = weeks();
    FiscalPeriod period = weeks.periodOf(TODAY.plusDays(40), PeriodKind.QUARTER);
    LocalDate eve = weeks.range(period).start().minusDays(1);
    PlanningBrief brief = brief().toBuilder().calendar(weeks).period(period).asOf(eve).build();
    InMemoryCrm crm = crm(monthlyDeals(FIRST, eve));
    PlanningResult result = cycle().plan(crm, brief, FREE);
    assertThat(result.plan().content().phasing())
        .extracting(phase -> phase.period().kind())
        .containsExactly(PeriodKind.MONTH, PeriodKind.MONTH, PeriodKind.MONTH);
    assertThat(quota(result)).isEqualTo(target(result));
    Rehearsal rehearsal = cycle().rehearse(crm, brief, FREE).orElseThrow();
    assertThat(rehearsal.control().pacing().orElseThrow().phases()).hasSize(3);
    assertThat(rehearsal.control().attainments().get(0).actual())
        .isEqualTo(rehearsal.control().pacing().orElseThrow().actualToDate());
  }

  @Test
  void plansASingleMonth() {
    FiscalPeriod october =
        CycleFixtures.CALENDAR.periodOf(LocalDate.of(2026, 10, 1), PeriodKind.MONTH);
    PlanningBrief brief = brief().toBuilder().period(october).build();
    InMemoryCrm crm = crm(monthlyDeals(FIRST, TODAY));
    PlanningResult result = cycle().plan(crm, brief, FREE);
    assertThat(result.plan().content().phasing())
        .containsExactly(new PhasedTarget(october, euro("4200.00")));
    assertThat(cycle().rehearse(crm, brief, FREE).isKnown()).isTrue();
  }

  @Test
  void refusesAPeriodThatIsNotMadeOfFiscalMonths() {
    FiscalPeriod week = CycleFixtures.CALENDAR.periodOf(TODAY.plusDays(9), PeriodKind.WEEK);
    assertThatThrownBy(() -> brief().toBuilder().period(week).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period ["
                + week
                + "] must be a month, a quarter, a half or a year."
                + " Plan at least a whole fiscal month.");
  }

  @Test
  void countsForeignDealsAtTheRateOfTheirDayAndRanksAccountsByIt() {
    List<Opportunity> deals = new ArrayList<>(monthlyDeals(FIRST, TODAY));
    // 30,000 yen are 200 euros: the smaller account, however large its number.
    deals.add(won("yen", "eve", TODAY.minusDays(5), Money.of("30000", "JPY")));
    PlanningBrief brief = brief().toBuilder().rates(yen()).build();
    PlanningResult result = cycle().plan(crm(deals), brief, FREE);
    assertThat(result.plan().content().stakeholders())
        .filteredOn(stakeholder -> stakeholder.id().equals("account/zeta"))
        .extracting(Stakeholder::power)
        .containsExactly(1.0);
    assertThat(result.plan().content().stakeholders().get(1).power())
        .isCloseTo(12000.0 / 36200, within(1e-12));
  }

  @Test
  void saysWhichRateIsMissing() {
    List<Opportunity> deals = new ArrayList<>(monthlyDeals(FIRST, TODAY));
    deals.add(won("yen", "eve", TODAY.minusDays(5), Money.of("30000", "JPY")));
    assertThatThrownBy(() -> cycle().plan(crm(deals), brief(), FREE))
        .isInstanceOf(MissingRateException.class)
        .hasMessageContaining("JPY");
  }

  @Test
  void keepsTheTargetWhenItIsExceeded() {
    assertThat(rephased(euro("90000.00")))
        .extracting(PhasedTarget::target)
        .containsExactly(euro("12600.00"), euro("0.00"), euro("0.00"));
  }

  @Test
  void movesTheTargetToTheMonthsLeftWhereCreditNotesOutweighSales() {
    assertThat(rephased(euro("-90000.00")))
        .extracting(PhasedTarget::target)
        .containsExactly(euro("0.00"), euro("6300.00"), euro("6300.00"));
  }

  /** The phases after a first month that brought what is given beside the usual 4,000. */
  private static List<PhasedTarget> rephased(Money extra) {
    SalesPlan draft = cycle().plan(crm(monthlyDeals(FIRST, TODAY)), brief(), FREE).plan();
    LocalDate monthEnd = LocalDate.of(2026, 10, 31);
    List<Opportunity> deals = new ArrayList<>(monthlyDeals(FIRST, LocalDate.of(2026, 10, 15)));
    deals.add(won("extra", "ann", monthEnd.minusDays(3), extra));
    Analysis actuals =
        cycle().analyse(crm(deals), brief().toBuilder().asOf(monthEnd).build(), FREE);
    ControlReport control = cycle().control(draft, actuals);
    assertThat(control.attainments().get(0).share()).isNotEqualTo(OptionalDouble.empty());
    return cycle().feedBack(draft, control, actuals).content().phasing();
  }

  @Property(tries = 150)
  void plansAnySmallCrmWithPartsThatSumToTheTarget(
      @ForAll("deals") List<OddDeal> odd, @ForAll("periods") FiscalPeriod period) {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < odd.size(); i++) {
      deals.add(odd.get(i).toOpportunity("deal-" + i));
    }
    PlanningBrief brief = brief().toBuilder().period(period).rates(yen()).build();
    InMemoryCrm crm = crm(deals);
    PlanningResult result = cycle().plan(crm, brief, FREE);
    PlanContent content = result.plan().content();
    if (!content.phasing().isEmpty() && result.goals().quotas().nodes().size() > 1) {
      assertThat(quota(result)).isEqualTo(target(result));
    }
    if (!content.phasing().isEmpty()) {
      assertThat(content.goals().get(0).target().getAsDouble())
          .isEqualTo(target(result).toDouble());
    }
    Analysis later =
        cycle().analyse(crm, brief.toBuilder().asOf(LocalDate.of(2026, 10, 31)).build(), FREE);
    SalesPlan fed = cycle().feedBack(result.plan(), cycle().control(result.plan(), later), later);
    assertThat(sum(fed.content().phasing())).isEqualTo(target(result));
    cycle().rehearse(crm, brief, FREE);
  }

  record OddDeal(int daysAgo, int age, String rep, String amount, Outcome outcome, int quantity) {
    Opportunity toOpportunity(String id) {
      LocalDate closedOn = TODAY.plusDays(31).minusDays(daysAgo);
      List<OpportunityFact> facts = begun(rep, closedOn.minusDays(age), quantity);
      if (!amount.isEmpty()) {
        facts.add(new OpportunityFact.AmountSet(instant(closedOn), Money.parse(amount)));
      }
      facts.add(new OpportunityFact.Closed(instant(closedOn), outcome, closedOn));
      return Opportunity.of(id, facts);
    }
  }

  @Provide
  Arbitrary<List<OddDeal>> deals() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(0, 300),
            Arbitraries.of("ann", "bob", "cem", "dot", "nobody"),
            Arbitraries.of("", "EUR 0", "EUR 0.01", "EUR -250", "EUR 1000", "EUR 250", "JPY 50000"),
            Arbitraries.of(Outcome.WON, Outcome.WON, Outcome.LOST),
            Arbitraries.of(-1, 0, 1, 3))
        .as(OddDeal::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<FiscalPeriod> periods() {
    return Arbitraries.of("FY2026-M11", "FY2026-Q4", "FY2027-Q2", "FY2026-H2", "FY2026")
        .map(label -> FiscalPeriod.parse("gregorian-01/" + label));
  }

  private static InMemoryCrm bare(List<Opportunity> deals) {
    return InMemoryCrm.builder().opportunities(deals).build();
  }

  private static Opportunity won(String id, String rep, LocalDate closedOn) {
    List<OpportunityFact> facts = begun(rep, closedOn.minusDays(20), 1);
    facts.add(new OpportunityFact.Closed(instant(closedOn), Outcome.WON, closedOn));
    return Opportunity.of(id, facts);
  }

  private static Opportunity won(String id, String rep, LocalDate closedOn, Money amount) {
    List<OpportunityFact> facts = begun(rep, closedOn.minusDays(20), 1);
    facts.add(new OpportunityFact.AmountSet(instant(closedOn), amount));
    facts.add(new OpportunityFact.Closed(instant(closedOn), Outcome.WON, closedOn));
    return Opportunity.of(id, facts);
  }

  private static List<OpportunityFact> begun(String rep, LocalDate createdOn, int quantity) {
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(instant(createdOn)));
    facts.add(new OpportunityFact.OwnerSet(instant(createdOn), rep));
    facts.add(
        new OpportunityFact.AccountLinked(instant(createdOn), rep.equals("ann") ? "acme" : "zeta"));
    facts.add(
        new OpportunityFact.ProductSet(
            instant(createdOn),
            rep.equals("dot") ? "plus" : "basic",
            BigDecimal.valueOf(quantity)));
    return facts;
  }

  private static Instant instant(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static WeekCalendar weeks() {
    return FiscalCalendar.weekBased(WeekPattern.FOUR_FOUR_FIVE).build();
  }

  private static ExchangeRates yen() {
    return ExchangeRates.of(
        List.of(
            new ExchangeRate(
                Currency.getInstance("EUR"),
                Currency.getInstance("JPY"),
                LocalDate.of(2020, 1, 1),
                BigDecimal.valueOf(150))));
  }

  private static Money target(PlanningResult result) {
    return sum(result.plan().content().phasing());
  }

  private static Money quota(PlanningResult result) {
    PlanningBrief brief = result.analysis().brief();
    QuotaTree quotas = result.goals().quotas();
    return quotas.rollUp(
        QuotaDraft.COMPANY, brief.period(), brief.calendar().range(brief.period()).start());
  }

  private static Money sum(List<PhasedTarget> phasing) {
    return Money.sum(
        Currency.getInstance("EUR"), phasing.stream().map(PhasedTarget::target).toList());
  }

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }
}
