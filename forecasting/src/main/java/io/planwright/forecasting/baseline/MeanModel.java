package io.planwright.forecasting.baseline;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.SquareSum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The mean of the history.
 *
 * @param history the values, NaN at gaps
 * @param mean the mean of the observed ones
 * @param sigma their standard deviation
 * @param observations how many are observed
 */
record MeanModel(double[] history, double mean, double sigma, int observations)
    implements BaselineModel {

  static MeanModel of(double[] values) {
    double first = firstObserved(values); // keeps digits when the level is large
    double sum = 0;
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value - first;
        count++;
      }
    }
    double mean = first + sum / count;
    SquareSum squares = new SquareSum();
    for (double value : values) {
      if (!Double.isNaN(value)) {
        squares.add(value - mean, 1);
      }
    }
    return new MeanModel(values, mean, squares.rootOfMean(count - 1), count);
  }

  private static double firstObserved(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return 0;
  }

  @Override
  public String label() {
    return "mean";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("mean", mean, "sigma", sigma);
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    Arrays.fill(points, mean);
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    double[] weights = new double[horizon];
    weights[0] = 1;
    double[] shared = new double[horizon];
    Arrays.fill(shared, sigma / Math.sqrt(observations));
    return LinearSpread.of(points(horizon), sigma, weights, shared);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    double centre = mean + sigma / Math.sqrt(observations) * Normals.next(random);
    for (int i = 0; i < path.length; i++) {
      path[i] = centre + sigma * Normals.next(random);
    }
  }

  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    Arrays.fill(fitted, mean);
    return fitted;
  }

  @Override
  public String summary() {
    return "Every period is expected at the mean of the history.";
  }

  @Override
  public List<Reason> reasons() {
    return List.of(
        new Reason("mean", mean, "the mean of the observed values"),
        new Reason("deviation", sigma, "how far a single value lies from it, typically"));
  }

  @Override
  public NumericModel refit(double[] values) {
    return of(values);
  }
}
