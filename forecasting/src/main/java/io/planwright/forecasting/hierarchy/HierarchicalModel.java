package io.planwright.forecasting.hierarchy;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A hierarchy whose nodes are fitted: forecasts that add up, node by node and future by future.
 * Immutable, serializable and thread-safe.
 */
public final class HierarchicalModel implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final List<FittedModel> models;
  private final Reconciler reconciler;
  private final ErrorCovariance covariance;
  private final int paths;

  HierarchicalModel(
      List<FittedModel> models, Reconciler reconciler, ErrorCovariance covariance, int paths) {
    this.models = List.copyOf(models);
    this.reconciler = reconciler;
    this.covariance = covariance;
    this.paths = paths;
  }

  /**
   * What makes the forecasts add up.
   *
   * @return the reconciler, its locks included
   */
  public Reconciler reconciler() {
    return reconciler;
  }

  /**
   * The model of one node, as it stands alone.
   *
   * @param node one of the hierarchy's nodes
   * @return its own model, whose forecasts are not reconciled
   * @throws IllegalArgumentException if there is no such node
   */
  public FittedModel base(String node) {
    return models.get(reconciler.hierarchy().indexOf(node));
  }

  /**
   * Holds a node at given values, as {@link Reconciler#withLock}.
   *
   * @param node one of the hierarchy's nodes
   * @param values finite values, one a step, or one for all steps
   * @return a copy with the lock
   * @throws IllegalArgumentException if there is no such node, or a value is out of range
   */
  public HierarchicalModel withLock(String node, double... values) {
    return new HierarchicalModel(models, reconciler.withLock(node, values), covariance, paths);
  }

  /**
   * Forecasts all nodes. Intervals are those of {@link #simulate} with the seed 0.
   *
   * @param horizonPeriods how many periods to forecast; at least 1
   * @param levels the coverage of each interval, strictly between 0 and 1, each at most once
   * @return forecasts whose points add up
   * @throws IllegalArgumentException if the horizon is below 1, a level is repeated or out of
   *     range, or a lock has another number of steps or contradicts the others
   */
  public HierarchicalForecast forecast(int horizonPeriods, double... levels) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    for (double level : levels) {
      PredictionInterval.requireLevel(level);
    }
    List<Forecast> base = new ArrayList<>(models.size());
    double[][] points = new double[models.size()][];
    for (int node = 0; node < points.length; node++) {
      base.add(models.get(node).forecast(horizonPeriods));
      points[node] = base.get(node).points().stream().mapToDouble(Double::doubleValue).toArray();
    }
    double[][] reconciled = reconciler.reconcile(points);
    double[][] futures =
        levels.length == 0 ? new double[points.length][0] : futures(horizonPeriods, paths, 0);
    List<Forecast> forecasts = new ArrayList<>(points.length);
    String how = reconciler.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    for (int node = 0; node < points.length; node++) {
      Forecast.Builder forecast = base.get(node).toBuilder();
      forecast
          .points(Boxed.listOf(reconciled[node]))
          .explanation(explanation(how, base.get(node), reconciled[node][0]));
      if (levels.length > 0) {
        SamplePaths drawn = SamplePaths.of(horizonPeriods, futures[node]);
        for (double level : levels) {
          forecast.addIntervals(interval(drawn, level));
        }
      }
      forecasts.add(forecast.build());
    }
    return new HierarchicalForecast(reconciler.hierarchy(), forecasts);
  }

  private static PredictionInterval interval(SamplePaths drawn, double level) {
    double[] lower = new double[drawn.horizonPeriods()];
    double[] upper = new double[lower.length];
    for (int step = 1; step <= lower.length; step++) {
      var outcome = drawn.sum(step, step);
      lower[step - 1] = outcome.quantile((1 - level) / 2);
      upper[step - 1] = outcome.quantile((1 + level) / 2);
    }
    return new PredictionInterval(level, Boxed.listOf(lower), Boxed.listOf(upper));
  }

  private static Explanation explanation(String how, Forecast base, double reconciled) {
    double own = base.point(1);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("own forecast", own, base.explanation().summary()));
    reasons.add(
        new Reason(
            "reconciliation",
            reconciled - own,
            "what the other nodes' forecasts and the locks change of step 1"));
    return new Explanation("Reconciled with the other nodes: " + how + ".", reasons);
  }

  /**
   * Draws possible futures of the whole company: each adds up, and locked nodes keep their values.
   * The paths of each node come from its own model, with the distribution of its forecast in every
   * step; which of them go together is drawn by a normal copula of the nodes' past errors, so that
   * nodes that erred together do so again; each such future is then reconciled (A. Panagiotelis, P.
   * Gamakumara, G. Athanasopoulos, R. J. Hyndman, European Journal of Operational Research 306,
   * 2023). Where values below zero are ruled out, a future that has some is moved to the nearest
   * that has none, weighted by the nodes' variances.
   *
   * @param horizonPeriods how many periods; at least 1
   * @param wanted how many futures; at least 1
   * @param seed any number; the same seed gives the same bits
   * @return the futures of each node, in the order of {@link Hierarchy#nodes()}; path i of all
   *     nodes is one future
   * @throws IllegalArgumentException if a number is below 1, or a lock has another number of steps
   *     or contradicts the others
   */
  public Map<String, SamplePaths> simulate(int horizonPeriods, int wanted, long seed) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Simulate at least the next period.");
    Require.atLeast(wanted, 1, "paths", "Draw at least one future.");
    double[][] futures = futures(horizonPeriods, wanted, seed);
    Map<String, SamplePaths> byNode = new LinkedHashMap<>();
    List<String> nodes = reconciler.hierarchy().nodes();
    for (int node = 0; node < futures.length; node++) {
      byNode.put(nodes.get(node), SamplePaths.of(horizonPeriods, futures[node]));
    }
    return byNode;
  }

  private double[][] futures(int horizonPeriods, int wanted, long seed) {
    double[][] drawn = JointPaths.draw(models, covariance, horizonPeriods, wanted, seed);
    return reconciler.reconcilePaths(drawn, wanted);
  }

  /** How it reconciles. */
  @Override
  public String toString() {
    return reconciler.toString();
  }
}
