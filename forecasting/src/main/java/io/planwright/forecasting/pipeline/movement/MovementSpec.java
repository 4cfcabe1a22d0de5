package io.planwright.forecasting.pipeline.movement;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.money.RatePolicy;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How to measure the movement of a pipeline: which part of it, in which currency, at which rates.
 * Immutable, serializable and thread-safe; each {@code with…} and {@code at…} method returns a
 * changed copy.
 *
 * <p>Each deal is told in one order, so that no amount counts twice:
 *
 * <ol>
 *   <li>It enters at its opening amount, whatever came of it later; a new deal, which has none,
 *       enters at its closing amount. A change of owner comes before all that happens otherwise:
 *       the owner at the closing answers for it.
 *   <li>Its change of amount is up or down, at the rates of the opening.
 *   <li>What the rates did to its closing amount is the revaluation.
 *   <li>It leaves at its closing amount.
 * </ol>
 *
 * <p>So a deal that was pulled in and grew is pulled in at the old amount and up by the rest, and
 * one won at another amount than it opened with is up or down first. A deal that was created and
 * closed in between is new and won, or new and lost. A deal without amount is worth zero: its first
 * amount is up. What happened and was undone between the two days is not seen. A closed deal whose
 * outcome stayed the same does not move, even if its amount or day was corrected.
 *
 * <p>All methods take time linear in the deals.
 */
public final class MovementSpec implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PipelineScope scope;
  private final Currency currency;
  private final ExchangeRates rates;
  private final RatePolicy policy;
  private final LocalDate planDay;

  private MovementSpec(
      PipelineScope scope,
      Currency currency,
      ExchangeRates rates,
      RatePolicy policy,
      LocalDate planDay) {
    this.scope = scope;
    this.currency = currency;
    this.rates = rates;
    this.policy = policy;
    this.planDay = planDay;
  }

  /**
   * The movement of the whole pipeline in one currency, without rates: a deal in another currency
   * is refused.
   *
   * @param currency the currency of all amounts, one with a minor unit
   * @return the specification
   */
  public static MovementSpec in(Currency currency) {
    Money.zero(Require.nonNull(currency, "currency")); // refuses one without a minor unit
    return new MovementSpec(
        PipelineScope.whole(), currency, ExchangeRates.none(), RatePolicy.REPORT, LocalDate.EPOCH);
  }

  /**
   * Looks at a part of the pipeline.
   *
   * @param part which part
   * @return a copy with that scope
   */
  public MovementSpec within(PipelineScope part) {
    return new MovementSpec(Require.nonNull(part, "scope"), currency, rates, policy, planDay);
  }

  /**
   * Values both days at the rates that were fixed for the plan, so that exchange rates move
   * nothing.
   *
   * @param newRates the rates
   * @param on the day whose rates are the plan's
   * @return a copy with that valuation, {@link RatePolicy#PLAN}
   */
  public MovementSpec atPlanRates(ExchangeRates newRates, LocalDate on) {
    return new MovementSpec(
        scope,
        currency,
        Require.nonNull(newRates, "rates"),
        RatePolicy.PLAN,
        Require.nonNull(on, "on"));
  }

  /**
   * Values the opening and the closing each at the rates of its day, as their reports did, with the
   * difference as {@link MovementKind#REVALUED}.
   *
   * @param newRates the rates
   * @return a copy with that valuation, {@link RatePolicy#REPORT}
   */
  public MovementSpec atRatesOfEachDay(ExchangeRates newRates) {
    return new MovementSpec(
        scope, currency, Require.nonNull(newRates, "rates"), RatePolicy.REPORT, planDay);
  }

  /**
   * The movement between two snapshots.
   *
   * @param opening the earlier snapshot
   * @param closing the later snapshot, of the same zone; equal days give a movement of nothing if
   *     the data are the same
   * @return the movement
   * @throws IllegalArgumentException if the days are in the wrong order or the zones differ
   * @throws io.planwright.money.MissingRateException if a rate is missing on a day that needs it
   */
  public PipelineMovement between(CrmSnapshot opening, CrmSnapshot closing) {
    return run(opening, closing).company();
  }

  /**
   * The movement between two days of a CRM; reads its opportunities once.
   *
   * @param crm the CRM
   * @param from the day at whose end the movement opens
   * @param to the day at whose end it closes; not before {@code from}
   * @param zone the zone in which days start and end
   * @return the movement, that of the two snapshots
   * @throws IllegalArgumentException if the days are in the wrong order or an id is there twice
   * @throws io.planwright.money.MissingRateException if a rate is missing on a day that needs it
   */
  public PipelineMovement between(CrmSource crm, LocalDate from, LocalDate to, ZoneId zone) {
    return between(Require.nonNull(crm, "crm").opportunities(), from, to, zone);
  }

  /**
   * The movement between two days of opportunities.
   *
   * @param deals the opportunities with all their facts; read once and closed
   * @param from the day at whose end the movement opens
   * @param to the day at whose end it closes; not before {@code from}
   * @param zone the zone in which days start and end
   * @return the movement, that of the two snapshots
   * @throws IllegalArgumentException if the days are in the wrong order or an id is there twice
   * @throws io.planwright.money.MissingRateException if a rate is missing on a day that needs it
   */
  public PipelineMovement between(
      Stream<Opportunity> deals, LocalDate from, LocalDate to, ZoneId zone) {
    requireOrder(from, to);
    List<OpportunitySnapshot> before = new ArrayList<>();
    List<OpportunitySnapshot> after = new ArrayList<>();
    try (deals) {
      deals.forEachOrdered(
          deal -> {
            deal.asOf(from, zone).ifPresent(before::add);
            deal.asOf(to, zone).ifPresent(after::add);
          });
    }
    return run(before, after, from, to).company();
  }

  /**
   * The movement of each owner out of this scope; they {@linkplain PipelineMovement#sum sum} to
   * {@link #between}.
   *
   * @param opening the earlier snapshot
   * @param closing the later snapshot, of the same zone
   * @return the movements by the id of the owner, those of deals without one under {@link
   *     PipelineMovement#UNOWNED}; in order of the ids, unmodifiable
   * @throws IllegalArgumentException if the days are in the wrong order, the zones differ, or the
   *     scope is one of owners already
   * @throws io.planwright.money.MissingRateException if a rate is missing on a day that needs it
   */
  public Map<String, PipelineMovement> byOwner(CrmSnapshot opening, CrmSnapshot closing) {
    Require.that(
        scope.ofAllOwners(), "scope", scope, "be of all owners", "Split the scope without owners.");
    return run(opening, closing).byOwner();
  }

  private MovementRun run(CrmSnapshot opening, CrmSnapshot closing) {
    Require.nonNull(opening, "opening");
    Require.nonNull(closing, "closing");
    Require.that(
        opening.zone().equals(closing.zone()),
        "closing",
        closing.zone(),
        "be of the zone of the opening, " + opening.zone(),
        "Take both snapshots in one zone.");
    requireOrder(opening.asOf(), closing.asOf());
    return run(opening.opportunities(), closing.opportunities(), opening.asOf(), closing.asOf());
  }

  private MovementRun run(
      List<OpportunitySnapshot> before,
      List<OpportunitySnapshot> after,
      LocalDate from,
      LocalDate to) {
    boolean plan = policy == RatePolicy.PLAN;
    Valuation valuation =
        new Valuation(rates, currency, plan ? planDay : from, plan ? planDay : to);
    return new MovementRun(scope, valuation, from, to).of(before, after);
  }

  private static void requireOrder(LocalDate from, LocalDate to) {
    Require.nonNull(from, "from");
    Require.nonNull(to, "to");
    Require.that(!to.isBefore(from), "to", to, "not be before from " + from, "Swap the two days.");
  }

  @Override
  public String toString() {
    return "MovementSpec[" + scope + ", " + currency + ", " + policy + "]";
  }
}
