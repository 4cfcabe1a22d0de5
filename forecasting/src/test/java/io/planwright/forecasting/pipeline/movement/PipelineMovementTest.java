package io.planwright.forecasting.pipeline.movement;

import static io.planwright.forecasting.pipeline.movement.Histories.EUR;
import static io.planwright.forecasting.pipeline.movement.Histories.USD;
import static io.planwright.forecasting.pipeline.movement.Histories.ZONE;
import static io.planwright.forecasting.pipeline.movement.Histories.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.MissingRateException;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deals by hand: the second quarter between 31 March and 30 April 2017. */
class PipelineMovementTest {

  private static final LocalDate FROM = LocalDate.of(2017, 3, 31);
  private static final LocalDate TO = LocalDate.of(2017, 4, 30);
  private static final Instant BEFORE = noon(LocalDate.of(2017, 3, 1));
  private static final Instant WITHIN = noon(LocalDate.of(2017, 4, 10));
  private static final Instant LATER = noon(LocalDate.of(2017, 4, 20));
  private static final LocalDate MAY = LocalDate.of(2017, 5, 15);
  private static final LocalDate AUGUST = LocalDate.of(2017, 8, 15);
  private static final DateRange Q2 =
      DateRange.of(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 7, 1));
  private static final MovementSpec SPEC = MovementSpec.in(EUR).within(PipelineScope.closingIn(Q2));

  private static Opportunity deal(String id, Instant created, OpportunityFact... facts) {
    List<OpportunityFact> all = new ArrayList<>(List.of(facts));
    all.add(0, new OpportunityFact.Created(created));
    return Opportunity.of(id, all);
  }

  private static OpportunityFact worth(Instant at, String amount) {
    return new OpportunityFact.AmountSet(at, Money.parse(amount));
  }

  private static OpportunityFact closes(Instant at, LocalDate day) {
    return new OpportunityFact.CloseDateSet(at, day);
  }

  private static OpportunityFact closed(Instant at, Outcome outcome) {
    return new OpportunityFact.Closed(at, outcome, LocalDate.of(2017, 4, 20));
  }

  private static InMemoryCrm crm(Opportunity... deals) {
    return InMemoryCrm.builder().opportunities(List.of(deals)).build();
  }

  private static PipelineMovement movement(Opportunity... deals) {
    return SPEC.between(crm(deals), FROM, TO, ZONE);
  }

  private static List<String> story(PipelineMovement movement, String id) {
    return movement.deal(id).orElseThrow().steps().stream()
        .map(step -> step.kind() + " " + step.amount().amount().toPlainString())
        .toList();
  }

  @Test
  void tellsEachDealInOneOrder() {
    PipelineMovement movement =
        movement(
            deal(
                "pulled",
                BEFORE,
                worth(BEFORE, "EUR 100"),
                closes(BEFORE, AUGUST),
                worth(WITHIN, "EUR 130"),
                closes(WITHIN, MAY)),
            deal(
                "won",
                BEFORE,
                worth(BEFORE, "EUR 200"),
                closes(BEFORE, MAY),
                worth(WITHIN, "EUR 150"),
                closed(LATER, Outcome.WON)),
            deal(
                "brief",
                WITHIN,
                worth(WITHIN, "EUR 70"),
                closes(WITHIN, MAY),
                closed(LATER, Outcome.LOST)),
            deal("quick", WITHIN, worth(WITHIN, "EUR 60"), closed(LATER, Outcome.WON)),
            deal(
                "pushed",
                BEFORE,
                worth(BEFORE, "EUR 300"),
                closes(BEFORE, MAY),
                closes(WITHIN, AUGUST)),
            deal("unpriced", BEFORE, closes(BEFORE, MAY), worth(WITHIN, "EUR 40")),
            deal(
                "early",
                BEFORE,
                worth(BEFORE, "EUR 90"),
                closes(BEFORE, AUGUST),
                closed(LATER, Outcome.WON)),
            deal(
                "again",
                BEFORE,
                worth(BEFORE, "EUR 20"),
                closes(BEFORE, MAY),
                new OpportunityFact.Closed(BEFORE, Outcome.LOST, FROM),
                new OpportunityFact.Reopened(WITHIN)),
            deal("same", BEFORE, worth(BEFORE, "EUR 11"), closes(BEFORE, MAY)),
            deal("fresh", WITHIN, worth(WITHIN, "EUR -5"), closes(WITHIN, MAY)));
    assertThat(story(movement, "pulled")).containsExactly("PULLED_IN 100.00", "UP 30.00");
    assertThat(story(movement, "won")).containsExactly("DOWN -50.00", "WON -150.00");
    assertThat(story(movement, "brief")).containsExactly("NEW 70.00", "LOST -70.00");
    assertThat(story(movement, "quick")).containsExactly("NEW 60.00", "WON -60.00");
    assertThat(story(movement, "pushed")).containsExactly("PUSHED_OUT -300.00");
    assertThat(story(movement, "unpriced")).containsExactly("UP 40.00");
    assertThat(story(movement, "early")).containsExactly("PULLED_IN 90.00", "WON -90.00");
    assertThat(story(movement, "again")).containsExactly("REOPENED 20.00");
    assertThat(story(movement, "same")).isEmpty();
    assertThat(story(movement, "fresh")).containsExactly("NEW -5.00");
    assertThat(movement.opening()).isEqualTo(Money.parse("EUR 511"));
    assertThat(movement.closing()).isEqualTo(Money.parse("EUR 196"));
    assertThat(movement.openingDeals()).isEqualTo(4);
    assertThat(movement.closingDeals()).isEqualTo(5);
    assertThat(movement.dealsWithoutAmount()).containsExactly("unpriced");
    assertThat(movement.line(MovementKind.WON).dealIds()).containsExactly("won", "early", "quick");
    assertThat(movement.line(MovementKind.UNDATED).deals()).isZero();
    assertThat(movement.check()).isTrue();
    JsonRoundTrip.assertRoundTrips(movement, PipelineMovement.class);
  }

  @Test
  void tellsWhereACloseWentAndWhatWasRemoved() {
    CrmSnapshot opening =
        CrmSnapshot.of(
            crm(
                deal("ahead", BEFORE, worth(BEFORE, "EUR 1"), closes(BEFORE, MAY)),
                deal("gone", BEFORE, worth(BEFORE, "EUR 2"), closes(BEFORE, MAY)),
                deal("slipped", BEFORE, worth(BEFORE, "EUR 4"), closes(BEFORE, FROM)),
                deal("dated", BEFORE, worth(BEFORE, "EUR 8")),
                deal("undated", BEFORE, worth(BEFORE, "EUR 16"), closes(BEFORE, MAY))),
            FROM,
            ZONE);
    CrmSnapshot closing =
        CrmSnapshot.of(
            crm(
                deal("ahead", BEFORE, worth(BEFORE, "EUR 1"), closes(BEFORE, FROM)),
                deal("slipped", BEFORE, worth(BEFORE, "EUR 4"), closes(BEFORE, MAY)),
                deal("dated", BEFORE, worth(BEFORE, "EUR 8"), closes(BEFORE, MAY)),
                deal("undated", BEFORE, worth(BEFORE, "EUR 16"))),
            TO,
            ZONE);
    PipelineMovement movement = SPEC.between(opening, closing);
    assertThat(movement.lines().stream().map(MovementLine::kind))
        .containsExactly(
            MovementKind.SLIPPED_IN,
            MovementKind.DATED,
            MovementKind.PULLED_OUT,
            MovementKind.UNDATED,
            MovementKind.REMOVED);
    assertThat(movement.opening()).isEqualTo(Money.parse("EUR 19"));
    assertThat(movement.closing()).isEqualTo(Money.parse("EUR 12"));
  }

  @Test
  void keepsRatesApartFromSelling() {
    ExchangeRates rates =
        ExchangeRates.of(
            List.of(
                new ExchangeRate(USD, EUR, FROM, new BigDecimal("0.90")),
                new ExchangeRate(USD, EUR, TO, new BigDecimal("0.80"))));
    InMemoryCrm crm =
        crm(
            deal(
                "d",
                BEFORE,
                worth(BEFORE, "USD 100"),
                closes(BEFORE, MAY),
                worth(WITHIN, "USD 150")));
    PipelineMovement each = SPEC.atRatesOfEachDay(rates).between(crm, FROM, TO, ZONE);
    assertThat(story(each, "d")).containsExactly("UP 45.00", "REVALUED -15.00");
    PipelineMovement plan = SPEC.atPlanRates(rates, FROM).between(crm, FROM, TO, ZONE);
    assertThat(story(plan, "d")).containsExactly("UP 45.00");
    assertThatThrownBy(() -> SPEC.between(crm, FROM, TO, ZONE))
        .isInstanceOf(MissingRateException.class);
  }

  @Test
  void handsDealsOverAtTheirOpeningAmount() {
    Opportunity moved =
        deal(
            "d",
            BEFORE,
            worth(BEFORE, "EUR 100"),
            closes(BEFORE, MAY),
            new OpportunityFact.OwnerSet(BEFORE, "ann"),
            new OpportunityFact.OwnerSet(WITHIN, "bob"),
            worth(WITHIN, "EUR 120"));
    CrmSnapshot opening = CrmSnapshot.of(crm(moved), FROM, ZONE);
    CrmSnapshot closing = CrmSnapshot.of(crm(moved), TO, ZONE);
    var owners = SPEC.byOwner(opening, closing);
    assertThat(owners.keySet()).containsExactly("ann", "bob");
    assertThat(story(owners.get("ann"), "d")).containsExactly("OWNER_OUT -100.00");
    assertThat(story(owners.get("bob"), "d")).containsExactly("OWNER_IN 100.00", "UP 20.00");
    PipelineMovement all = PipelineMovement.sum("all", List.copyOf(owners.values()));
    assertThat(story(all, "d")).containsExactly("UP 20.00");
    PipelineScope bob = PipelineScope.closingIn(Q2).ownedBy("bob");
    assertThat(SPEC.within(bob).between(opening, closing).deals())
        .isEqualTo(owners.get("bob").deals());
    assertThatThrownBy(() -> PipelineMovement.sum("all", List.of(all, all)))
        .hasMessageStartingWith("parts [d] must have a deal in two parts only if it moved");
    assertThatThrownBy(() -> SPEC.within(bob).byOwner(opening, closing))
        .hasMessage(
            "scope [closing in 2017-04-01/2017-07-01, owned by bob] must be of all owners."
                + " Split the scope without owners.");
  }

  @Test
  void refusesWhatDoesNotAddUp() {
    Money one = Money.parse("EUR 1");
    Money zero = Money.parse("EUR 0");
    MovementStep up = new MovementStep(MovementKind.UP, one);
    assertThatThrownBy(() -> new MovementStep(MovementKind.DOWN, one))
        .hasMessage("amount [EUR 1.00] must have the sign of DOWN. Leave out no change.");
    assertThatThrownBy(() -> new DealMovement("d", true, one, List.of(up), one, false))
        .hasMessageContaining("have steps that lead to its closing amount");
    assertThatThrownBy(() -> new DealMovement("d", false, zero, List.of(up), one, false))
        .hasMessageContaining("be in before it changes or leaves");
    DealMovement good = new DealMovement("d", true, one, List.of(up), one.plus(one), false);
    assertThatThrownBy(
            () -> new PipelineMovement("s", FROM, TO, one, one, List.of(), List.of(good)))
        .hasMessage("closing [EUR 1.00] must sum up the deals. Use MovementSpec.between.");
    InMemoryCrm none = crm();
    assertThatThrownBy(() -> SPEC.between(none, TO, FROM, ZONE))
        .hasMessage("to [2017-03-31] must not be before from 2017-04-30. Swap the two days.");
    CrmSnapshot here = CrmSnapshot.of(none, FROM, ZONE);
    CrmSnapshot there = CrmSnapshot.of(none, TO, ZoneId.of("Asia/Tokyo"));
    assertThatThrownBy(() -> SPEC.between(here, there))
        .hasMessage(
            "closing [Asia/Tokyo] must be of the zone of the opening, Z."
                + " Take both snapshots in one zone.");
  }
}
