package io.planwright.forecasting.internal.decomposition;

/** The moving average over one season, centred: for an even season, of two neighbouring ones. */
public final class CentredAverage {

  private CentredAverage() {}

  /**
   * Averages.
   *
   * @param values the values
   * @param period the season, at least 2
   * @return the averages; NaN for half a season at either end, and around gaps
   */
  public static double[] of(double[] values, int period) {
    int half = period / 2;
    double ends = period % 2 == 0 ? 0.5 : 1;
    double[] averages = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      averages[t] = Double.NaN;
      if (t >= half && t + half < values.length) {
        double sum = ends * (values[t - half] + values[t + half]);
        for (int i = t - half + 1; i < t + half; i++) {
          sum += values[i];
        }
        averages[t] = sum / period;
      }
    }
    return averages;
  }
}
