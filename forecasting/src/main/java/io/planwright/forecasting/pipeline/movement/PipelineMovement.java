package io.planwright.forecasting.pipeline.movement;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The pipeline waterfall between two days: {@code opening + lines = closing} to the last digit, for
 * the amounts as for the numbers of deals. Each line is the sum of the deals' own steps, so there
 * is no movement that a deal does not answer for.
 *
 * <p>The whole pipeline ({@link PipelineScope#whole()}) knows no pushed and pulled deals, because a
 * deal that is put off stays open; those are lines of the pipeline of one period ({@link
 * PipelineScope#closingIn}). Immutable, serializable and thread-safe.
 *
 * @param scope which part of the pipeline moved; not blank
 * @param from the day at whose end the movement opens
 * @param to the day at whose end it closes
 * @param opening what the open deals of the scope were worth on the first day
 * @param closing what those of the last day are worth
 * @param lines the reasons that occurred, in the order of {@link MovementKind}
 * @param deals the deals that were in the scope at some time, in the order of the opening data, new
 *     ones last; those that stayed as they were included
 */
public record PipelineMovement(
    String scope,
    LocalDate from,
    LocalDate to,
    Money opening,
    Money closing,
    List<MovementLine> lines,
    List<DealMovement> deals)
    implements Serializable {

  /** The name under which deals without an owner are counted. */
  public static final String UNOWNED = "(unowned)";

  /**
   * Validates that all amounts are those of the deals, and with that the identity.
   *
   * @param scope which part of the pipeline moved; not blank
   * @param from the day at whose end the movement opens
   * @param to the day at whose end it closes; not before {@code from}
   * @param opening the sum of the deals' opening amounts
   * @param closing the sum of the deals' closing amounts
   * @param lines the sums of the deals' steps
   * @param deals the deals, each once
   * @throws IllegalArgumentException if an amount or line is not that of the deals, or a deal is
   *     there twice
   * @throws io.planwright.money.CurrencyMismatchException if the deals differ in currency
   */
  public PipelineMovement {
    Require.notBlank(scope, "scope", "Name the part of the pipeline.");
    Require.nonNull(from, "from");
    Require.nonNull(to, "to");
    Require.that(!to.isBefore(from), "to", to, "not be before from " + from, "Swap the two days.");
    lines = List.copyOf(Require.nonNull(lines, "lines"));
    deals = List.copyOf(Require.nonNull(deals, "deals"));
    MovementSum sum = MovementSum.of(opening.currency(), deals);
    requireSame("opening", opening, sum.opening());
    requireSame("closing", closing, sum.closing());
    requireSame("lines", lines, sum.lines());
  }

  private static void requireSame(String field, Object given, Object summed) {
    if (!given.equals(summed)) { // a long list needs no text unless it is wrong
      Require.that(false, field, given, "sum up the deals", "Use MovementSpec.between.");
    }
  }

  /** Sums up deals. */
  static PipelineMovement of(
      String scope, LocalDate from, LocalDate to, Currency currency, List<DealMovement> deals) {
    MovementSum sum = MovementSum.of(currency, deals);
    return new PipelineMovement(scope, from, to, sum.opening(), sum.closing(), sum.lines(), deals);
  }

  /**
   * The movement of several parts of a pipeline together. A deal that went from one part to another
   * is told once, and its moves out and in cancel: the movements of all owners sum to that of the
   * company. Takes time linear in the deals.
   *
   * @param scope what the parts together are called; not blank
   * @param parts movements between the same two days in one currency, at least one, of parts that
   *     don't overlap
   * @return the movement of the union
   * @throws IllegalArgumentException if there is no part, the days differ, or a deal is in two
   *     parts without having moved between them
   * @throws io.planwright.money.CurrencyMismatchException if the parts differ in currency
   */
  public static PipelineMovement sum(String scope, List<PipelineMovement> parts) {
    Require.notEmpty(parts, "parts", "Give at least one movement.");
    PipelineMovement first = parts.get(0);
    for (PipelineMovement part : parts) {
      Require.that(
          part.from.equals(first.from) && part.to.equals(first.to),
          "parts",
          part.from + " to " + part.to,
          "be between the same days, " + first.from + " to " + first.to,
          "Measure all parts between the same snapshots.");
      first.opening.plus(part.opening); // refuses another currency
    }
    return of(scope, first.from, first.to, first.opening.currency(), MovementSum.joined(parts));
  }

  /**
   * One bar of the waterfall.
   *
   * @param kind the reason
   * @return its line; one of zero and no deals if it did not occur
   */
  public MovementLine line(MovementKind kind) {
    Require.nonNull(kind, "kind");
    for (MovementLine line : lines) {
      if (line.kind() == kind) {
        return line;
      }
    }
    return new MovementLine(kind, Money.zero(opening.currency()), 0, List.of());
  }

  /**
   * What happened to one deal. Takes time linear in the deals.
   *
   * @param dealId its id
   * @return its movement, or empty if it was never in the scope
   */
  public Optional<DealMovement> deal(String dealId) {
    Require.nonNull(dealId, "dealId");
    return deals.stream().filter(deal -> deal.dealId().equals(dealId)).findFirst();
  }

  /**
   * The whole change.
   *
   * @return closing minus opening
   */
  public Money change() {
    return closing.minus(opening);
  }

  /**
   * The number of deals in the opening pipeline.
   *
   * @return the count
   */
  public int openingDeals() {
    return Math.toIntExact(deals.stream().filter(DealMovement::inOpening).count());
  }

  /**
   * The number of deals in the closing pipeline.
   *
   * @return the count: that of the opening, more by each entry and less by each exit
   */
  public int closingDeals() {
    return Math.toIntExact(deals.stream().filter(DealMovement::inClosing).count());
  }

  /**
   * The deals without an amount at one of the two days, which counted as zero.
   *
   * @return their ids, in the order of the deals
   */
  public List<String> dealsWithoutAmount() {
    return deals.stream().filter(DealMovement::amountMissing).map(DealMovement::dealId).toList();
  }

  /**
   * Adds the lines to the opening once more, for those who want to see it.
   *
   * @return whether they give the closing; true for every movement, as no other can be made
   */
  public boolean check() {
    BigDecimal sum = opening.amount();
    for (MovementLine line : lines) {
      sum = sum.add(line.amount().amount());
    }
    return sum.compareTo(closing.amount()) == 0;
  }
}
