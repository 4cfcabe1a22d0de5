package io.planwright.forecasting.internal.decomposition;

import org.jspecify.annotations.Nullable;

/**
 * A history whose gaps are filled so that it can be computed with, and marked so that the fill does
 * not count.
 *
 * @param values the history; gaps on straight lines between the observed values around them, level
 *     beyond the outermost ones
 * @param known 1 where a value is observed and 0 at gaps; null if there are no gaps
 */
public record FilledHistory(double[] values, double @Nullable [] known) {

  /**
   * Fills a history.
   *
   * @param values the history, NaN at gaps, with at least one observed value; not changed
   * @return the filled history; the given array itself if it has no gaps
   */
  public static FilledHistory of(double[] values) {
    int firstGap = 0;
    while (firstGap < values.length && !Double.isNaN(values[firstGap])) {
      firstGap++;
    }
    if (firstGap == values.length) {
      return new FilledHistory(values, null);
    }
    double[] filled = values.clone();
    double[] known = new double[values.length];
    int previous = -1;
    for (int i = 0; i <= values.length; i++) {
      if (i < values.length && Double.isNaN(values[i])) {
        continue;
      }
      fill(filled, previous, i);
      if (i < values.length) {
        known[i] = 1;
      }
      previous = i;
    }
    return new FilledHistory(filled, known);
  }

  private static void fill(double[] filled, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (from < 0) {
        filled[i] = filled[to];
      } else if (to == filled.length) {
        filled[i] = filled[from];
      } else {
        double share = (double) (i - from) / (to - from);
        filled[i] = filled[from] * (1 - share) + filled[to] * share;
      }
    }
  }
}
