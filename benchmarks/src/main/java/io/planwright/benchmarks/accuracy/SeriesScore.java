package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.set.BenchmarkSeries;
import java.util.Optional;

/**
 * How near a forecast of one series came, as the M4 competition measured it (S. Makridakis, E.
 * Spiliotis, V. Assimakopoulos, International Journal of Forecasting 36, 2020).
 *
 * @param smape the symmetric mean absolute percentage error, from 0 to 200
 * @param mase the mean absolute error, divided by the mean absolute seasonal difference of the
 *     history
 * @param rmsse the root mean squared error, divided by that of the last value as a forecast within
 *     the history (M5 competition)
 * @param pinball the mean pinball loss of the nine deciles, divided as the MASE is; NaN if they
 *     were not asked for
 * @param naive2Smape the first of Naive2
 * @param naive2Mase the second of Naive2
 * @param msis the mean scaled interval score
 * @param coverage the share of values within the interval
 */
record SeriesScore(
    double smape,
    double mase,
    double rmsse,
    double pinball,
    double naive2Smape,
    double naive2Mase,
    double msis,
    double coverage) {

  /**
   * Scores a forecast; nothing where the history has a gap, or no seasonal difference but zeros.
   */
  static Optional<SeriesScore> of(BenchmarkSeries series, double level, Prediction prediction) {
    double[] history = series.history().toArray();
    double[] future = series.future().toArray();
    double scale = scale(history, series.seasonLength());
    if (Double.isNaN(scale)) {
      return Optional.empty();
    }
    double[] naive2 = Naive2.forecast(history, series.seasonLength(), series.horizon());
    double penalty = 2 / (1 - level);
    return Optional.of(
        new SeriesScore(
            Smape.of(future, prediction.points()),
            meanAbsoluteError(future, prediction.points()) / scale,
            rmsse(history, future, prediction.points()),
            pinball(future, prediction.deciles()) / scale,
            Smape.of(future, naive2),
            meanAbsoluteError(future, naive2) / scale,
            intervalScore(future, prediction, penalty) / scale,
            coverage(future, prediction)));
  }

  private static double scale(double[] history, int seasonLength) {
    double sum = 0;
    for (int t = seasonLength; t < history.length; t++) {
      sum += Math.abs(history[t] - history[t - seasonLength]);
    }
    return sum == 0 ? Double.NaN : sum / (history.length - seasonLength);
  }

  private static double meanAbsoluteError(double[] future, double[] points) {
    double sum = 0;
    for (int i = 0; i < future.length; i++) {
      sum += Math.abs(future[i] - points[i]);
    }
    return sum / future.length;
  }

  private static double rmsse(double[] history, double[] future, double[] points) {
    double changes = 0;
    int count = 0;
    for (int t = 1; t < history.length; t++) {
      double change = history[t] - history[t - 1];
      changes += Double.isNaN(change) ? 0 : change * change;
      count += Double.isNaN(change) ? 0 : 1;
    }
    double squares = 0;
    for (int i = 0; i < future.length; i++) {
      squares += (future[i] - points[i]) * (future[i] - points[i]);
    }
    return Math.sqrt(squares / future.length / (changes / count));
  }

  private static double pinball(double[] future, double[][] deciles) {
    double sum = 0;
    for (int d = 0; d < deciles.length; d++) {
      double p = (d + 1.0) / (deciles.length + 1);
      for (int i = 0; i < future.length; i++) {
        double above = future[i] - deciles[d][i];
        sum += Math.max(p * above, (p - 1) * above);
      }
    }
    return deciles.length == 0 ? Double.NaN : sum / deciles.length / future.length;
  }

  private static double intervalScore(double[] future, Prediction prediction, double penalty) {
    double sum = 0;
    for (int i = 0; i < future.length; i++) {
      double lower = prediction.lower()[i];
      double upper = prediction.upper()[i];
      double below = Math.max(0, lower - future[i]);
      double above = Math.max(0, future[i] - upper);
      sum += upper - lower + penalty * (below + above);
    }
    return sum / future.length;
  }

  private static double coverage(double[] future, Prediction prediction) {
    int within = 0;
    for (int i = 0; i < future.length; i++) {
      if (prediction.lower()[i] <= future[i] && future[i] <= prediction.upper()[i]) {
        within++;
      }
    }
    return (double) within / future.length;
  }
}
