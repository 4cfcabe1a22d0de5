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
 * @param naive2Smape the first of Naive2
 * @param naive2Mase the second of Naive2
 * @param msis the mean scaled interval score
 * @param coverage the share of values within the interval
 */
record SeriesScore(
    double smape,
    double mase,
    double naive2Smape,
    double naive2Mase,
    double msis,
    double coverage) {

  /** Scores a forecast; nothing where the history has a gap, or no seasonal difference but zeros. */
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
            smape(future, prediction.points()),
            meanAbsoluteError(future, prediction.points()) / scale,
            smape(future, naive2),
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

  private static double smape(double[] future, double[] points) {
    double sum = 0;
    for (int i = 0; i < future.length; i++) {
      double size = Math.abs(future[i]) + Math.abs(points[i]);
      sum += size == 0 ? 0 : 200 * Math.abs(future[i] - points[i]) / size;
    }
    return sum / future.length;
  }

  private static double meanAbsoluteError(double[] future, double[] points) {
    double sum = 0;
    for (int i = 0; i < future.length; i++) {
      sum += Math.abs(future[i] - points[i]);
    }
    return sum / future.length;
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
