package io.planwright.forecasting.baseline;

import java.io.Serial;
import java.io.Serializable;

/** The last observed value of each season, and how many seasons lie between it and its forecast. */
final class LastSeason implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final double[] values;
  private final int[] ages;

  /**
   * Takes the arrays over.
   *
   * @param values the value that step i + 1 repeats
   * @param ages the seasons from that value to step i + 1; 1 without gaps
   */
  LastSeason(double[] values, int[] ages) {
    this.values = values;
    this.ages = ages;
  }

  int length() {
    return values.length;
  }

  double value(int step) {
    return values[(step - 1) % values.length];
  }

  /** How many steps the random walk of the season has taken since the repeated value. */
  long walk(int step) {
    return (long) ages[(step - 1) % values.length] + (step - 1) / values.length;
  }

  /**
   * The variance of the sum of steps {@code fromStep} to {@code toStep}, for season steps of
   * variance 1.
   *
   * <p>A season whose r summed steps have the walks k, k+1, …, k+r−1 adds the values of one random
   * walk W: Var(Σ W(k+i)) = Σ Σ (k + min(i, j)) = r²k + (r−1)r(2r−1)/6. The seasons are independent
   * of each other.
   */
  double sumVariance(int fromStep, int toStep) {
    int steps = toStep - fromStep + 1;
    double sum = 0;
    for (int i = 0; i < Math.min(steps, values.length); i++) {
      double repeats = (steps - i - 1) / values.length + 1;
      sum +=
          repeats * repeats * walk(fromStep + i) + (repeats - 1) * repeats * (2 * repeats - 1) / 6;
    }
    return sum;
  }
}
