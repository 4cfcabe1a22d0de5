package io.planwright.forecasting.internal.numeric;

import java.util.Arrays;

/**
 * How old a statement about the future must be, so that what became of it is no chance of speed:
 * the days within which nine tenths of those statements are resolved that ever will be, by the
 * estimate of Kaplan and Meier (Journal of the American Statistical Association 53, 1958).
 */
public final class Ripeness {

  private static final double RESOLVED_SHARE = 0.9;

  private Ripeness() {}

  /**
   * Estimates it on a day. Complexity: n log n.
   *
   * @param stated the day of each statement, none after the day
   * @param known the day on which each outcome became known; later than the day if not yet
   * @param day the day
   * @return the days, at most the age that half of the statements have; 0 without an outcome
   */
  public static int days(int[] stated, int[] known, int day) {
    int size = stated.length;
    if (size == 0) {
      return 0;
    }
    int[] times = new int[size]; // twice the days, and one more where the outcome is not known
    for (int i = 0; i < size; i++) {
      boolean isKnown = known[i] <= day;
      times[i] = 2 * Math.max(0, (isKnown ? known[i] : day) - stated[i]) + (isKnown ? 0 : 1);
    }
    Arrays.sort(times);
    double[] open = new double[size];
    double still = 1;
    for (int from = 0, to; from < size; from = to) {
      to = from;
      while (to < size && times[to] == times[from]) {
        to++;
      }
      if (times[from] % 2 == 0) {
        still *= 1 - (to - from) / (double) (size - from);
      }
      Arrays.fill(open, from, to, still);
    }
    int reached = 0;
    while (1 - open[reached] < RESOLVED_SHARE * (1 - still)) {
      reached++;
    }
    int quantile = still == 1 ? 0 : times[reached] / 2;
    int[] sorted = stated.clone();
    Arrays.sort(sorted);
    return Math.min(quantile, day - sorted[(size - 1) / 2]);
  }
}
