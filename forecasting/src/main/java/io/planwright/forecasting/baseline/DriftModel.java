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
 * The random walk with drift.
 *
 * @param history the values, NaN at gaps
 * @param last the last observed value
 * @param drift the mean change a period between the first and the last observed value
 * @param sigma the standard deviation of a period's change
 * @param driftDeviation the standard error of the drift
 * @param trailingGaps the periods after the last observed value
 */
record DriftModel(
    double[] history,
    double last,
    double drift,
    double sigma,
    double driftDeviation,
    int trailingGaps)
    implements BaselineModel {

  static DriftModel of(double[] values) {
    int first = 0;
    while (Double.isNaN(values[first])) {
      first++;
    }
    int last = values.length - 1;
    while (Double.isNaN(values[last])) {
      last--;
    }
    int periods = last - first;
    double drift = (values[last] - values[first]) / periods;
    SquareSum squares = new SquareSum();
    int changes = 0;
    int before = first;
    for (int t = first + 1; t <= last; t++) {
      if (!Double.isNaN(values[t])) {
        double surprise = values[t] - values[before] - (t - before) * drift;
        squares.add(surprise, t - before);
        changes++;
        before = t;
      }
    }
    double sigma = squares.rootOfMean(changes - 1);
    return new DriftModel(
        values, values[last], drift, sigma, sigma / Math.sqrt(periods), values.length - 1 - last);
  }

  @Override
  public String label() {
    return "random walk with drift";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("drift", drift, "driftDeviation", driftDeviation, "sigma", sigma);
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = last + (trailingGaps + i + 1) * drift;
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    double[] weights = new double[horizon + trailingGaps];
    Arrays.fill(weights, 1);
    double[] shared = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      shared[i] = (trailingGaps + i + 1) * driftDeviation;
    }
    return LinearSpread.of(points(horizon), sigma, weights, shared);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    double slope = drift + driftDeviation * Normals.next(random);
    double value = last;
    for (int i = -trailingGaps; i < path.length; i++) {
      value += slope + sigma * Normals.next(random);
      if (i >= 0) {
        path[i] = value;
      }
    }
  }

  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    double expected = Double.NaN;
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] = expected;
      expected = (Double.isNaN(history[t]) ? expected : history[t]) + drift;
    }
    return fitted;
  }

  @Override
  public String summary() {
    return "The last value goes on by the mean change of the history.";
  }

  @Override
  public List<Reason> reasons() {
    return List.of(
        new Reason("last value", last, "where the forecast starts"),
        new Reason("drift", drift, "the mean change from period to period"),
        new Reason("surprise", sigma, "how far a single change lies from it, typically"));
  }

  @Override
  public NumericModel refit(double[] values) {
    return of(values);
  }
}
