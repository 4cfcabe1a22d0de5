package io.planwright.forecasting.intermittent;

import java.util.Map;
import java.util.TreeMap;

/**
 * Simple exponential smoothing of sums of {@code shortest} to {@code longest} periods, each divided
 * by its length, and the mean over the lengths. The sums are those of whole stretches back from the
 * end, so that there is a level of its own for each phase of a stretch, moved on once a stretch.
 * Each level starts as the mean of its sums, until that is made of 1/α of them; before the first
 * whole stretch, the mean of the periods stands in.
 *
 * <p>Simple exponential smoothing itself is the case of one period.
 *
 * @param alpha how fast the levels follow
 * @param shortest the length of the shortest stretch
 * @param longest the length of the longest stretch
 */
record LevelRate(double alpha, int shortest, int longest) implements Rate {

  private static final long serialVersionUID = 1L;

  private static final double[] GRID = {0.02, 0.05, 0.1, 0.2, 0.3};

  static LevelRate estimate(double[] demand, double alpha, int shortest, int longest) {
    if (alpha > 0) {
      return new LevelRate(alpha, shortest, longest);
    }
    LevelRate best = new LevelRate(GRID[0], shortest, longest);
    double least = Double.POSITIVE_INFINITY;
    for (double candidate : GRID) {
      LevelRate rate = new LevelRate(candidate, shortest, longest);
      double error = squaredError(demand, rate.forecasts(demand));
      if (error < least) {
        least = error;
        best = rate;
      }
    }
    return best;
  }

  static int evaluations(double alpha) {
    return alpha > 0 ? 0 : GRID.length;
  }

  private static double squaredError(double[] demand, double[] forecasts) {
    double sum = 0;
    for (int t = 1; t < demand.length; t++) {
      sum += (demand[t] - forecasts[t]) * (demand[t] - forecasts[t]);
    }
    return sum;
  }

  @Override
  public double[] forecasts(double[] demand) {
    double[] forecasts = new double[demand.length + 1];
    for (int length = shortest; length <= longest; length++) {
      add(demand, length, forecasts);
    }
    int lengths = longest - shortest + 1;
    for (int t = 1; t < forecasts.length; t++) {
      forecasts[t] /= lengths;
    }
    forecasts[0] = Double.NaN;
    return forecasts;
  }

  private void add(double[] demand, int length, double[] forecasts) {
    double[] levels = new double[length];
    double stretch = 0;
    double mean = 0;
    for (int t = 0; t < demand.length; t++) {
      stretch = length == 1 ? demand[t] : stretch(demand, t, length, stretch);
      if (t + 1 < length) {
        mean += (demand[t] - mean) / (t + 1);
        forecasts[t + 1] += mean;
        continue;
      }
      int phase = t % length;
      double follow = Math.max(alpha, 1.0 / ((t + 1) / length));
      levels[phase] += follow * (stretch / length - levels[phase]);
      forecasts[t + 1] += levels[phase];
    }
  }

  private static double stretch(double[] demand, int t, int length, double before) {
    return Math.max(0, before + demand[t] - (t >= length ? demand[t - length] : 0));
  }

  /** Of how many periods the rate is made, by the sum of their squared weights. */
  double strength(int size) {
    double stretches = (2 - alpha) / alpha;
    return Math.min(size, stretches * (shortest + longest) / 2);
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new TreeMap<>();
    parameters.put("alpha", alpha);
    if (longest > 1) {
      parameters.put("longestStretch", (double) longest);
    }
    return parameters;
  }
}
