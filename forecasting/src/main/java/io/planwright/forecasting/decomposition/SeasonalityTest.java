package io.planwright.forecasting.decomposition;

/**
 * Whether a history has a season, by the autocorrelation at the season's length: the test of the M3
 * and M4 competitions, at 90 % (S. Makridakis, E. Spiliotis, V. Assimakopoulos, International
 * Journal of Forecasting 36, 2020, §2.3). Stateless and thread-safe.
 */
public final class SeasonalityTest {

  private static final double CRITICAL = 1.645;
  private static final int LEAST_SEASONS = 3;

  private SeasonalityTest() {}

  /**
   * Tests |r(m)| > 1.645·√((1 + 2 Σ r²(k)) / n), k from 1 to m − 1. Products with a gap are left
   * out.
   *
   * @param values the history, NaN at gaps
   * @param seasonLength m
   * @return true if it has a season; false without season, below three seasons, and for a constant
   */
  public static boolean isSeasonal(double[] values, int seasonLength) {
    int n = values.length;
    if (seasonLength <= 1 || n < LEAST_SEASONS * seasonLength) {
      return false;
    }
    double sum = 0;
    int observed = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        observed++;
      }
    }
    double[] centred = new double[n];
    double mean = sum / observed;
    double variance = 0;
    for (int i = 0; i < n; i++) {
      centred[i] = Double.isNaN(values[i]) ? 0 : values[i] - mean;
      variance += centred[i] * centred[i];
    }
    if (!(variance > 0)) {
      return false;
    }
    double squares = 0;
    for (int lag = 1; lag < seasonLength; lag++) {
      double r = product(centred, lag) / variance;
      squares += r * r;
    }
    double r = product(centred, seasonLength) / variance;
    return Math.abs(r) > CRITICAL * Math.sqrt((1 + 2 * squares) / observed);
  }

  private static double product(double[] centred, int lag) {
    double sum = 0;
    for (int i = lag; i < centred.length; i++) {
      sum += centred[i] * centred[i - lag];
    }
    return sum;
  }
}
