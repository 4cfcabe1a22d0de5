package io.planwright.allocation.sizing;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The sizes of the greatest profit, and how much depends on them. Immutable, serializable and
 * thread-safe.
 *
 * @param sizes the sellers of each year; no other sizes bring more
 * @param profit the discounted profit of these, in money
 * @param sales the sales of each year
 * @param held the profit of each size from 0 to the greatest that growth reaches by the last year,
 *     the ceiling at most; gone to as fast as growth allows and kept
 * @param bestHeld the one of greatest profit among {@code held}
 * @param flatFrom the least size about {@code bestHeld} with a profit within 1 % of it
 * @param flatTo the greatest such size; all sizes between are as good, larger ones out of reach are
 *     not looked at
 * @param isGrowthBinding whether the best size kept is the greatest that growth reaches and still
 *     below the ceiling: faster growth or more years may bring more
 * @param today the profit of today's size, kept
 * @param oneMore what one more than today's size, kept, brings in discounted profit over all years;
 *     0 where the ceiling or the limit of growth forbids one more
 * @param breakEvenYear the first year, counted from 1, by whose end one more than today's size,
 *     kept, has brought as much as it cost, both discounted and sales counted when they come; it
 *     may fall behind again later. 0 if it has not by the last year, or {@code oneMore} is
 *     forbidden
 * @param provenance how it was made
 */
public record SizePlan(
    List<Integer> sizes,
    double profit,
    List<Double> sales,
    List<HeldSize> held,
    HeldSize bestHeld,
    int flatFrom,
    int flatTo,
    boolean isGrowthBinding,
    HeldSize today,
    double oneMore,
    int breakEvenYear,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param sizes the sellers of each year
   * @param profit the discounted profit of these; finite
   * @param sales the sales of each year; as many
   * @param held the profit of each size
   * @param bestHeld the one of greatest profit
   * @param flatFrom the least size within 1 % of it
   * @param flatTo the greatest such size
   * @param isGrowthBinding whether faster growth or more years may bring more
   * @param today the profit of today's size
   * @param oneMore what one more seller brings; finite
   * @param breakEvenYear the first year by whose end one more seller has paid; 0 for none
   * @param provenance how it was made
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SizePlan {
    sizes = List.copyOf(Require.notEmpty(sizes, "sizes", "Plan at least one year."));
    sales = List.copyOf(sales);
    held = List.copyOf(held);
    Require.that(
        sales.size() == sizes.size(), "number of sales", sales.size(), "be one a year", "Add it.");
    Require.finite(profit, "profit", "Give a profit.");
    Require.finite(oneMore, "oneMore", "Give a difference of profits.");
    Require.nonNull(bestHeld, "bestHeld");
    Require.nonNull(today, "today");
    Require.between(flatFrom, 0, bestHeld.people(), "flatFrom", "Start at the best.");
    Require.atLeast(flatTo, bestHeld.people(), "flatTo", "Start at the best.");
    Require.between(breakEvenYear, 0, sizes.size(), "breakEvenYear", "Use 0 for never.");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * What there is to win over keeping today's size.
   *
   * @return discounted profit over all years, at least 0 but for rounding
   */
  public double gainOverToday() {
    return profit - today.profit();
  }

  /**
   * What the size that the work asks for costs against the best size kept.
   *
   * @param people a size, such as {@link Workload#wholePeople()}; from 0 to the greatest among
   *     {@code held}
   * @return discounted profit over all years, at least 0
   * @throws IllegalArgumentException if the size is above the ceiling, or above what growth reaches
   */
  public double shortfallAt(long people) {
    Require.between(
        people, 0L, held.size() - 1L, "people", "Raise the ceiling of the flow or its growth.");
    return bestHeld.profit() - held.get((int) people).profit();
  }
}
