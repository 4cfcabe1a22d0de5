package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.internal.numeric.SquareSum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A rate with normal intervals: Croston and SBA, and the exponential smoothing that stands in for
 * all methods where a value is negative.
 *
 * <p>The intervals of Croston and SBA are as wide in every step as the one-step errors were; the
 * share α/2 of their variance is that of the rate, which the steps of a sum have in common.
 *
 * @param history the values, NaN at gaps
 * @param demand the same in a unit of its own
 * @param rate how the expected value follows the demand
 * @param forecasts its one-step forecasts
 * @param sigma the root mean square of its one-step errors, in the unit of the history
 * @param evaluations how often the estimation evaluated its objective
 */
record NormalModel(
    double[] history, Demand demand, Rate rate, double[] forecasts, double sigma, long evaluations)
    implements DemandModel {

  private static final long serialVersionUID = 1L;

  static NormalModel of(double[] history, Demand demand, Rate rate, long evaluations) {
    double[] forecasts = rate.forecasts(demand.values());
    SquareSum squares = new SquareSum();
    for (int t = 1; t < demand.size(); t++) {
      squares.add(demand.values()[t] - forecasts[t], 1);
    }
    double sigma = demand.unit() * squares.rootOfMean(demand.size() - 1);
    double most = Double.MAX_VALUE / 1000;
    return new NormalModel(history, demand, rate, forecasts, Math.min(most, sigma), evaluations);
  }

  @Override
  public NumericModel on(double[] longer) {
    Demand later = Demand.of(longer);
    boolean replaced = later.nature() == Demand.Nature.SIGNED && rate instanceof CrostonRate;
    Rate next = replaced ? new LevelRate(USUAL_SMOOTHING, 1, 1) : rate;
    return of(longer, later, next, evaluations);
  }

  private boolean isCroston() {
    return rate instanceof CrostonRate;
  }

  @Override
  public String label() {
    if (rate instanceof CrostonRate croston) {
      return (croston.debiased() ? "SBA" : "Croston") + ", normal intervals";
    }
    return "simple exponential smoothing, for negative values";
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new TreeMap<>(rate.parameters());
    parameters.put("sigma", sigma);
    return parameters;
  }

  private double point() {
    return demand.unit() * forecasts[demand.size()];
  }

  private double alpha() {
    return rate instanceof CrostonRate croston ? croston.alpha() : ((LevelRate) rate).alpha();
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    Arrays.fill(points, point());
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    if (!isCroston()) {
      double[] weights = new double[horizon + NumericHistory.trailingGaps(history)];
      Arrays.fill(weights, alpha());
      weights[0] = 1;
      return LinearSpread.of(points(horizon), sigma, weights);
    }
    double[] weights = new double[horizon];
    weights[0] = 1;
    double[] shared = new double[horizon];
    Arrays.fill(shared, sharedDeviation());
    return LinearSpread.of(points(horizon), ownDeviation(), weights, shared);
  }

  private double sharedDeviation() {
    return sigma * Math.sqrt(alpha() / 2);
  }

  private double ownDeviation() {
    return sigma * Math.sqrt(1 - alpha() / 2);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    if (isCroston()) {
      double centre = point() + sharedDeviation() * Normals.next(random);
      for (int i = 0; i < path.length; i++) {
        path[i] = centre + ownDeviation() * Normals.next(random);
      }
      return;
    }
    double level = point();
    for (int i = -NumericHistory.trailingGaps(history); i < path.length; i++) {
      double surprise = sigma * Normals.next(random);
      if (i >= 0) {
        path[i] = level + surprise;
      }
      level += alpha() * surprise;
    }
  }

  @Override
  public String summary() {
    if (rate instanceof CrostonRate croston) {
      return croston.debiased()
          ? "Smoothed demand size by smoothed interval between demands, less Croston's bias."
          : "Smoothed demand size by smoothed interval between demands.";
    }
    return "The history has negative values and so is no demand: simple exponential smoothing "
        + "stands in.";
  }

  @Override
  public List<Reason> reasons() {
    return List.of(
        new Reason("demand rate", point(), "the expected demand of every period"),
        new Reason("surprise", sigma, "how far a single period lies from it, typically"));
  }
}
