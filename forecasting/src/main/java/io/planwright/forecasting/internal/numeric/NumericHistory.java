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
   * How many values are no gaps.
   *
   * @param values the values, NaN at gaps
   * @return 0 or more
   */
  public static int observed(double[] values) {
    int observed = 0;
    for (double value : values) {
      observed += Double.isNaN(value) ? 0 : 1;
    }
    return observed;
  }

  /**
   * How many gaps a history ends with.
   *
   * @param history at least one value that is no gap
   * @return 0 or more
   */
  public static int trailingGaps(double[] history) {
    return trailingGaps(history, history.length);
  }

  /**
   * How many gaps the start of a history ends with.
   *
   * @param history with a value that is no gap before the end
   * @param end the position after the start's last one
   * @return 0 or more
   */
  public static int trailingGaps(double[] history, int end) {
    int gaps = 0;
    while (Double.isNaN(history[end - 1 - gaps])) {
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
