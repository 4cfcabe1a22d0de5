package io.planwright.forecasting.arima;

/**
 * The test of a seasonal unit root by D. R. Osborn, A. P. L. Chui, J. P. Smith and C. R.
 * Birchenhall (Oxford Bulletin of Economics and Statistics 50, 1988), without lags: a regression of
 * what remains after plain and seasonal differences on the seasonal change a period ago and the
 * plain change a season ago. Where the latter's effect is not clearly below zero, the season has a
 * unit root. Critical value of 5 % by a response surface in the season length.
 */
final class OcsbTest {

  private static final double ROUNDING = 1e-12;

  private OcsbTest() {}

  /** Whether a seasonal difference is needed; false where the history is too short to tell. */
  static boolean needsDifference(double[] values, int period) {
    return values.length > period + 4 && statistic(values, period) > critical(period);
  }

  /** The t statistic of the plain change a season ago. */
  static double statistic(double[] values, int period) {
    double seasonal2 = 0;
    double cross = 0;
    double plain2 = 0;
    double bySeasonal = 0;
    double byPlain = 0;
    double total = 0;
    int rows = values.length - period - 1;
    for (int t = 0; t < rows; t++) {
      double seasonal = values[t + period] - values[t];
      double plain = values[t + 1] - values[t];
      double rest = values[t + period + 1] - values[t + 1] - seasonal;
      seasonal2 += seasonal * seasonal;
      cross += seasonal * plain;
      plain2 += plain * plain;
      bySeasonal += seasonal * rest;
      byPlain += plain * rest;
      total += rest * rest;
    }
    double determinant = seasonal2 * plain2 - cross * cross;
    if (!(determinant > ROUNDING * seasonal2 * plain2)) {
      return Double.NEGATIVE_INFINITY;
    }
    double effect = (seasonal2 * byPlain - cross * bySeasonal) / determinant;
    double other = (plain2 * bySeasonal - cross * byPlain) / determinant;
    double squares = Math.max(total - effect * byPlain - other * bySeasonal, ROUNDING * total);
    return effect / Math.sqrt(squares / (rows - 2) * seasonal2 / determinant);
  }

  /** The critical value; smaller statistics reject the unit root. */
  static double critical(int period) {
    double size = Math.log(period) - 0.7656451;
    return -0.2937411 * Math.exp(-0.2850853 * size - 0.05983644 * size * size) - 1.652202;
  }
}
