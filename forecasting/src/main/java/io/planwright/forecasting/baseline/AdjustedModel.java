package io.planwright.forecasting.baseline;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.decomposition.SeasonalIndices;
import io.planwright.forecasting.decomposition.SeasonalityTest;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The naive method on the seasonally adjusted history: Naive2.
 *
 * @param history the values, NaN at gaps
 * @param indices the seasonal indices; all 1 without season
 * @param adjusted the naive method on the values divided by their indices
 */
record AdjustedModel(double[] history, double[] indices, RepeatingModel adjusted)
    implements BaselineModel {

  static AdjustedModel of(double[] values, int season) {
    double[] indices = new double[season];
    if (SeasonalityTest.isSeasonal(values, season)) {
      indices = SeasonalIndices.multiplicative(values, season);
    } else {
      Arrays.fill(indices, 1);
    }
    double[] adjusted = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      double index = indices[t % season];
      adjusted[t] = index == 0 ? values[t] : values[t] / index;
    }
    return new AdjustedModel(values, indices, RepeatingModel.of(adjusted, 1));
  }

  @Override
  public String label() {
    return indices.length == 1 ? "naive2" : "naive2 on adjusted values";
  }

  @Override
  public Map<String, Double> parameters() {
    return adjusted.parameters();
  }

  @Override
  public double[] points(int horizon) {
    double[] points = adjusted.points(horizon);
    multiply(points);
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    double[] factors = new double[horizon];
    Arrays.fill(factors, 1);
    multiply(factors);
    long gaps = adjusted.lastSeason().walk(1) - 1;
    return new ScaledWalkSpread(adjusted.lastSeason().value(1), adjusted.sigma(), gaps, factors);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    adjusted.simulate(random, path);
    multiply(path);
  }

  @Override
  public double[] fitted() {
    double[] fitted = adjusted.fitted();
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] *= indices[t % indices.length];
    }
    return fitted;
  }

  @Override
  public String summary() {
    return "The last seasonally adjusted value is repeated and given its season back.";
  }

  @Override
  public List<Reason> reasons() {
    return List.of(
        new Reason("last adjusted value", adjusted.lastSeason().value(1), "the value repeated"),
        new Reason(
            "seasonal index",
            indices[history.length % indices.length],
            "what step 1 is multiplied by"));
  }

  @Override
  public NumericModel refit(double[] values) {
    return of(values, indices.length);
  }

  private void multiply(double[] future) {
    for (int i = 0; i < future.length; i++) {
      future[i] *= indices[(history.length + i) % indices.length];
    }
  }
}
