package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.Outcome;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SlipModelTest {

  private static final SlipSpec MONTHS =
      new SlipSpec(FiscalCalendar.calendarYear(), PeriodKind.MONTH);
  private static final double[] TRUTH = {0.3, 0.6};

  /**
   * Each month a deal slips by chance, more so once it was pushed; "eager" slips twice as often.
   */
  private static List<Opportunity> generated(int deals) {
    RandomGenerator random = new SeedStreams(5).stream(0);
    List<Opportunity> all = new ArrayList<>();
    for (int i = 0; i < deals; i++) {
      String owner = i % 10 == 0 ? "eager" : "rep" + i % 10;
      LocalDate created = LocalDate.of(2023, 1 + i % 12, 10);
      LocalDate expected = created.plusMonths(1).withDayOfMonth(15);
      List<OpportunityFact> facts = new ArrayList<>();
      facts.add(new OpportunityFact.Created(Spells.start(created)));
      facts.add(new OpportunityFact.OwnerSet(Spells.start(created), owner));
      facts.add(new OpportunityFact.CloseDateSet(Spells.start(created), expected));
      int pushes = 0;
      while (random.nextDouble()
          < Math.min(0.9, TRUTH[Math.min(1, pushes)] * (owner.equals("eager") ? 2 : 1))) {
        LocalDate pushed = expected.plusDays(5);
        expected = expected.plusMonths(1);
        pushes++;
        facts.add(new OpportunityFact.CloseDateSet(Spells.start(pushed), expected));
      }
      facts.add(
          new OpportunityFact.Closed(
              Spells.start(expected), i % 2 == 0 ? Outcome.WON : Outcome.LOST, expected));
      all.add(Opportunity.of("D" + i, facts));
    }
    return all;
  }

  private static SlipModel fitted(List<Opportunity> deals, LocalDate asOf) {
    return MONTHS.fit(deals.stream(), asOf, ZoneOffset.UTC).orElseThrow();
  }

  @Test
  void recoversPlantedChancesByPushesAndOwner() {
    SlipModel model = fitted(generated(3000), Spells.AS_OF);
    assertThat(model.slipProbability(0, "rep1").value()).isCloseTo(0.3, within(0.07));
    assertThat(model.slipProbability(1, "rep1").value()).isCloseTo(0.6, within(0.1));
    assertThat(model.slipProbability(0, "eager").value()).isCloseTo(0.6, within(0.08));
    assertThat(model.slipProbability(1).value()).isGreaterThan(model.slipProbability(0).value());
    ClosingEstimate unknown = model.slipProbability(0, "newcomer");
    ClosingEstimate known = model.slipProbability(0, "rep1");
    assertThat(unknown.value()).isCloseTo(model.slipProbability(0).value(), within(1e-12));
    assertThat(unknown.upper() - unknown.lower()).isGreaterThan(known.upper() - known.lower());
  }

  @Test
  void saysWhatPushesAndOwnerAdd() {
    List<Opportunity> deals = generated(3000);
    LocalDate asOf = LocalDate.of(2023, 9, 20);
    SlipModel model = fitted(deals, asOf);
    int told = 0;
    for (Opportunity deal : deals.subList(0, 300)) {
      OpportunitySnapshot known = deal.asOf(asOf, ZoneOffset.UTC).orElse(null);
      if (known == null || !known.isOpen()) {
        continue;
      }
      double chance = model.slipProbability(known).value();
      Explanation why = model.explain(known);
      double sum = why.reasons().stream().mapToDouble(Reason::contribution).sum();
      if (chance < 1) {
        assertThat(why.summary()).startsWith("The chance to slip is ");
        assertThat(why.reasons()).extracting(Reason::factor).contains("earlier pushes", "owner");
        assertThat(why.reasons().get(0).statement())
            .containsPattern("\\d+ of \\d+ such deals slipped");
        told++;
      }
      assertThat(sum).isCloseTo(chance - model.overall(), within(1e-12));
    }
    assertThat(told).isPositive();
  }

  @Test
  void nothingLaterThanTheAsOfDateLeaks() {
    LocalDate asOf = LocalDate.of(2023, 9, 20);
    List<Opportunity> all = generated(600);
    List<Opportunity> known = new ArrayList<>();
    all.forEach(deal -> deal.knownBy(asOf, ZoneOffset.UTC).ifPresent(known::add));
    SlipModel fromAll = fitted(all, asOf);
    SlipModel fromKnown = fitted(known, asOf);
    assertThat(fromAll.provenance()).isEqualTo(fromKnown.provenance());
    assertThat(fromAll.slipProbability(1, "rep3")).isEqualTo(fromKnown.slipProbability(1, "rep3"));
  }

  @Test
  void readsPushesAndOwnerOfAnOpenDeal() {
    List<Opportunity> deals = generated(600);
    LocalDate asOf = LocalDate.of(2023, 6, 11);
    SlipModel model = fitted(deals, asOf);
    deals.stream()
        .flatMap(deal -> deal.asOf(asOf, ZoneOffset.UTC).stream())
        .filter(deal -> deal.isOpen() && deal.closeDatePushes() == 1)
        .limit(1)
        .forEach(
            deal ->
                assertThat(model.slipProbability(deal))
                    .isEqualTo(model.slipProbability(1, deal.ownerId().orElseThrow())));
  }

  @Test
  void whatIsOverdueHasSlipped() {
    List<Opportunity> deals = generated(600);
    SlipModel model = fitted(deals, Spells.AS_OF);
    Opportunity overdue =
        Opportunity.of(
            "late",
            List.of(
                new OpportunityFact.Created(Spells.start(LocalDate.of(2024, 11, 1))),
                new OpportunityFact.CloseDateSet(
                    Spells.start(LocalDate.of(2024, 11, 1)), LocalDate.of(2024, 12, 30))));
    assertThat(model.slipProbability(overdue.asOf(Spells.AS_OF, ZoneOffset.UTC).orElseThrow()))
        .isEqualTo(new ClosingEstimate(1, 1, 1));
    LocalDate due = LocalDate.of(2024, 12, 30);
    assertThat(model.slipProbability(overdue.asOf(due, ZoneOffset.UTC).orElseThrow()))
        .isEqualTo(model.slipProbability(0));
  }

  /** An owner who slips as all do is known no better than all of them. */
  @Test
  void shrinkageMakesNoPrecision() {
    SlipModel model = fitted(generated(60), Spells.AS_OF);
    ClosingEstimate all = model.slipProbability(0);
    ClosingEstimate newcomer = model.slipProbability(0, "newcomer");
    assertThat(newcomer.upper()).isGreaterThanOrEqualTo(all.upper());
    assertThat(newcomer.lower()).isLessThanOrEqualTo(all.lower());
  }

  @Test
  void abstainsBelowThirtyPromises() {
    assertThat(MONTHS.fit(generated(10).stream(), Spells.AS_OF, ZoneOffset.UTC).isKnown())
        .isFalse();
  }
}
