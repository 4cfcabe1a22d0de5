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
 * @param held the profit of each size from 0 to the ceiling, gone to as fast as growth allows and
 *     kept
 * @param bestHeld the one of greatest profit among {@code held}
 * @param flatFrom the least size about {@code bestHeld} with a profit within 1 % of it
 * @param flatTo the greatest such size; all sizes between are as good
 * @param today the profit of today's size, kept
 * @param oneMore what one more than today's size, kept, brings in discounted profit over all years;
 *     0 where the ceiling or the limit of growth forbids one more
 * @param breakEvenYear the first year, counted from 1, by whose end one more seller has paid; 0 if
 *     none has by the last
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
   * @param today the profit of today's size
   * @param oneMore what one more seller brings; finite
   * @param breakEvenYear the first year by whose end one more seller has paid; 0 if none
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
   * @param people a size, such as {@link Workload#wholePeople()}; from 0 to the ceiling
   * @return discounted profit over all years, at least 0
   * @throws IllegalArgumentException if the size is above the ceiling
   */
  public double shortfallAt(long people) {
    Require.between(people, 0L, held.size() - 1L, "people", "Raise the ceiling of the flow.");
    return bestHeld.profit() - held.get((int) people).profit();
  }
}
