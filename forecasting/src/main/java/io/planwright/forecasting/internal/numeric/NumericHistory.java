package io.planwright.forecasting.internal.numeric;

import java.util.Arrays;

/** Histories as plain numbers, NaN at gaps. */
public final class NumericHistory {

  private NumericHistory() {}

  /**
   * A history and what came after it.
   *
   * @param history the values so far
   * @param further the next values
   * @return a new array of both
   */
  public static double[] followedBy(double[] history, double[] further) {
    double[] longer = Arrays.copyOf(history, history.length + further.length);
    System.arraycopy(further, 0, longer, history.length, further.length);
    return longer;
  }

  /**
   * How many gaps a history ends with.
   *
   * @param history at least one value that is no gap
   * @return 0 or more
   */
  public static int trailingGaps(double[] history) {
    int gaps = 0;
    while (Double.isNaN(history[history.length - 1 - gaps])) {
      gaps++;
    }
    return gaps;
  }

  /**
   * Whether a value lies below zero. What has never been negative is forecast not to become so.
   *
   * @param values the values, NaN at gaps
   * @return whether there is one
   */
  public static boolean hasNegative(double[] values) {
    for (double value : values) {
      if (value < 0) {
        return true;
      }
    }
    return false;
  }
}
