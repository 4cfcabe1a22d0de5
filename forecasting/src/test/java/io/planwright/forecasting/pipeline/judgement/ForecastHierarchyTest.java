package io.planwright.forecasting.pipeline.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.forecasting.pipeline.judgement.Adjustment.Layer;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two reps, one of whom counts for a region and a product line, both of which count at the top. */
class ForecastHierarchyTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final FiscalPeriod Q2 = FiscalPeriod.parse("gregorian-01/FY2017-Q2");
  private static final LocalDate AS_OF = LocalDate.of(2017, 5, 1);
  private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2017, 1, 1));
  private static final QuotaTree TREE =
      QuotaTree.of(
          EUR,
          List.of(node("top"), node("region"), node("line"), node("ann"), node("bob")),
          List.of(
              new QuotaLink("top", "region", ALWAYS),
              new QuotaLink("top", "line", ALWAYS),
              new QuotaLink("region", "ann", ALWAYS),
              new QuotaLink("line", "ann", ALWAYS),
              new QuotaLink("line", "bob", DateRange.from(AS_OF))),
          List.of());
  private static final PeriodDeals DEALS =
      new PeriodDeals(
          Q2,
          AS_OF,
          ZoneOffset.UTC,
          EUR,
          List.of(
              deal("1", "ann", ForecastCategory.CLOSED, 50),
              deal("2", "ann", ForecastCategory.COMMIT, 100),
              deal("3", "bob", ForecastCategory.MOST_LIKELY, 20),
              deal("4", "bob", ForecastCategory.BEST_CASE, 150),
              deal("5", "bob", ForecastCategory.PIPELINE, 200),
              deal("6", "bob", ForecastCategory.OMITTED, 7),
              deal("7", "nobody", ForecastCategory.COMMIT, 999)));

  private static QuotaNode node(String id) {
    return new QuotaNode(id, id);
  }

  private static CategorizedDeal deal(String id, String owner, ForecastCategory in, long amount) {
    return new CategorizedDeal(id, owner, in, euros(amount));
  }

  private static Money euros(long amount) {
    return Money.of(amount, EUR);
  }

  private static Adjustment commit(Layer layer, String node, int day, long amount) {
    Instant at = LocalDate.of(2017, 4, day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    return new Adjustment(layer, "boss", node, Q2, at, ForecastCategory.COMMIT, euros(amount), "");
  }

  private static CategoryForecast commit(List<Adjustment> calls, String node) {
    return ForecastHierarchy.of(TREE, List.of(), calls)
        .rollUp(node, DEALS, RollUpMethod.SINGLE_CATEGORY)
        .line(ForecastCategory.COMMIT);
  }

  private static List<Long> amounts(RollUpMethod method) {
    return ForecastHierarchy.of(TREE, List.of(), List.of())
        .rollUp("top", DEALS, method)
        .lines()
        .stream()
        .map(line -> line.dealAmount().amount().longValueExact())
        .toList();
  }

  @Test
  void rollsUpByTheTwoConventions() {
    assertThat(amounts(RollUpMethod.SINGLE_CATEGORY))
        .containsExactly(200L, 150L, 20L, 100L, 50L, 7L);
    assertThat(amounts(RollUpMethod.CUMULATIVE)).containsExactly(470L, 320L, 170L, 150L, 50L, 7L);
  }

  @Test
  void countsALeafOnceAndNeverAddsParents() {
    CategoryForecast top =
        commit(
            List.of(
                commit(Layer.OWNER, "ann", 3, 80),
                commit(Layer.MANAGER, "ann", 4, 70),
                commit(Layer.OWNER, "region", 5, 75),
                commit(Layer.MANAGER, "line", 6, 90)),
            "top");
    assertThat(top.dealAmount()).isEqualTo(euros(100));
    // Owners: ann 80, and the region 75 instead of 80.
    assertThat(top.ownerAdjusted()).isEqualTo(euros(75));
    // Managers: ann 70, the region 75 instead of 70, the line 90 instead of 70.
    assertThat(top.managerAdjusted()).isEqualTo(euros(95));
    assertThat(top.judged()).isEqualTo(euros(-5));
    assertThat(top.changes().stream().map(Adjustment::nodeId))
        .containsExactly("ann", "ann", "region", "line");
  }

  @Test
  void takesTheLatestCallKnownOnTheDay() {
    List<Adjustment> calls =
        List.of(
            commit(Layer.OWNER, "ann", 20, 60),
            commit(Layer.OWNER, "ann", 3, 80),
            new Adjustment(
                Layer.OWNER,
                "ann",
                "ann",
                Q2,
                Instant.parse("2017-05-02T00:00:00Z"),
                ForecastCategory.COMMIT,
                euros(1),
                "after the day"));
    assertThat(commit(calls, "ann").ownerAdjusted()).isEqualTo(euros(60));
    assertThat(commit(calls, "top").managerAdjusted()).isEqualTo(euros(60));
  }

  @Test
  void followsTheLinksOfTheDay() {
    PeriodDeals dayBefore =
        new PeriodDeals(Q2, AS_OF.minusDays(1), ZoneOffset.UTC, EUR, DEALS.deals());
    ForecastRollUp line =
        ForecastHierarchy.of(TREE, List.of(), List.of())
            .rollUp("line", dayBefore, RollUpMethod.CUMULATIVE);
    assertThat(line.line(ForecastCategory.PIPELINE).dealAmount()).isEqualTo(euros(100));
    assertThat(line.unplaced())
        .as("Bob has no link before the day")
        .containsExactly("3", "4", "5", "6", "7");
    JsonRoundTrip.assertRoundTrips(line, ForecastRollUp.class);
  }

  @Test
  void takesDealsOutOfASnapshot() {
    Instant april = Instant.parse("2017-04-02T00:00:00Z");
    LocalDate june = LocalDate.of(2017, 6, 1);
    OpportunityFact worth = new OpportunityFact.AmountSet(april, euros(10));
    OpportunityFact owner = new OpportunityFact.OwnerSet(april, "ann");
    OpportunityFact closes = new OpportunityFact.CloseDateSet(april, june);
    OpportunityFact created = new OpportunityFact.Created(april);
    OpportunityFact stage = new OpportunityFact.StageEntered(april, "Contract");
    OpportunityFact won = new OpportunityFact.Closed(april, Outcome.WON, LocalDate.of(2017, 4, 2));
    OpportunityFact lost = new OpportunityFact.Closed(april, Outcome.LOST, june);
    InMemoryCrm crm =
        InMemoryCrm.builder()
            .opportunities(
                List.of(
                    Opportunity.of("a", List.of(created, worth, owner, closes, stage)),
                    Opportunity.of("b", List.of(created, worth, closes)),
                    Opportunity.of("c", List.of(created, worth, owner, won)),
                    Opportunity.of("d", List.of(created, worth, owner, lost)),
                    Opportunity.of("e", List.of(created, worth, owner))))
            .build();
    PeriodDeals deals =
        PeriodDeals.of(
            CrmSnapshot.of(crm, AS_OF, ZoneOffset.UTC),
            CALENDAR,
            Q2,
            Map.of("Contract", ForecastCategory.COMMIT),
            ExchangeRates.none(),
            EUR);
    assertThat(deals.deals())
        .containsExactly(
            deal("a", "ann", ForecastCategory.COMMIT, 10),
            deal("b", PeriodDeals.UNOWNED, ForecastCategory.PIPELINE, 10),
            deal("c", "ann", ForecastCategory.CLOSED, 10));
  }

  @Test
  void refusesCallsOnFactsAndStrangers() {
    Instant at = Instant.EPOCH;
    Money one = euros(1);
    assertThatThrownBy(() -> new Submission("ann", "ann", Q2, at, ForecastCategory.CLOSED, one, ""))
        .hasMessage(
            "category [CLOSED] must be an open one."
                + " Closed deals are facts, and omitted ones no forecast.");
    Submission stranger = new Submission("eve", "eve", Q2, at, ForecastCategory.COMMIT, one, "");
    assertThatThrownBy(() -> ForecastHierarchy.of(TREE, List.of(stranger), List.of()))
        .hasMessage("nodeId [eve] must be the id of a node in the tree. Add the node first.");
  }
}
