package io.planwright.forecasting.pipeline.closing;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * When an open deal closes, and how: the chances add up to 1.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param dealId the deal
 * @param ageDays its age on the as-of date
 * @param won the chance of being won in each of the ranges asked for
 * @param lost the chance of being lost in each of them
 * @param elsewhere the chance of closing before, between or after them
 * @param never the chance of still being open when experience ends, see {@link
 *     ClosingForecast#neverCloses}
 */
public record ClosingChances(
    String dealId, int ageDays, List<Double> won, List<Double> lost, double elsewhere, double never)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param dealId the deal
   * @param ageDays its age on the as-of date
   * @param won the chance of being won in each range
   * @param lost the chance of being lost in each range
   * @param elsewhere the chance of closing at another time
   * @param never the chance of never closing
   * @throws IllegalArgumentException if a chance is outside 0 to 1 or the lists differ in length
   */
  public ClosingChances {
    Require.notBlank(dealId, "dealId", "Name the deal.");
    Require.notNegative(ageDays, "ageDays", "Ages count from 0.");
    won = List.copyOf(won);
    lost = List.copyOf(lost);
    Require.that(
        won.size() == lost.size(), "lost", lost.size(), "have one chance a range", "Go by won.");
    won.forEach(chance -> Require.between(chance, 0, 1, "won", "Give chances."));
    lost.forEach(chance -> Require.between(chance, 0, 1, "lost", "Give chances."));
    Require.between(elsewhere, 0, 1, "elsewhere", "Give a chance.");
    Require.between(never, 0, 1, "never", "Give a chance.");
  }
}
