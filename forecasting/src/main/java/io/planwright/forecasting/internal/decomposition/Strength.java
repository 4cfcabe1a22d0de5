package io.planwright.forecasting.internal.decomposition;

/**
 * How much of a history's variance a part explains: max(0, 1 − Var(R) / Var(R + part)), from X.
 * Wang, K. Smith, R. Hyndman, Data Mining and Knowledge Discovery 13, 2006, as R. J. Hyndman and G.
 * Athanasopoulos write it in Forecasting: Principles and Practice, 3rd ed. 2021, §4.3.
 */
public final class Strength {

  /** Below this share of the part's square, a remainder is rounding. */
  private static final double ROUNDING = 1e-24;

  private Strength() {}

  /**
   * The strength of a part.
   *
   * @param part the trend or a season
   * @param remainder the remainder, NaN where it is not to count
   * @return the strength, from 0 to 1; 0 for a constant history
   */
  public static double of(double[] part, double[] remainder) {
    int count = 0;
    double mean = 0;
    double both = 0;
    double size = 0;
    for (int i = 0; i < part.length; i++) {
      if (!Double.isNaN(remainder[i] + part[i])) {
        count++;
        mean += remainder[i];
        both += remainder[i] + part[i];
        size = Math.max(size, Math.abs(remainder[i] + part[i]));
      }
    }
    mean /= count;
    both /= count;
    double squares = 0;
    double bothSquares = 0;
    for (int i = 0; i < part.length; i++) {
      if (!Double.isNaN(remainder[i] + part[i])) {
        double own = remainder[i] - mean;
        double sum = remainder[i] + part[i] - both;
        squares += own * own;
        bothSquares += sum * sum;
      }
    }
    if (!(bothSquares > ROUNDING * size * size * count)) {
      return 0;
    }
    return Math.max(0, 1 - squares / bothSquares);
  }
}
