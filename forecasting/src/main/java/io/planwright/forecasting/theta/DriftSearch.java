package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.LineMinimum;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The sum of squared one-step errors of a Theta model as a function of α alone. The errors are
 * linear in the initial level ℓ(0) and in the weight w = 1 − 1/θ of the line, e = ẽ − ℓ(0)·d − w·r,
 * so that both are solved for exactly at every α, w within its bounds. No evaluation allocates.
 */
final class DriftSearch implements DoubleUnaryOperator {

  private static final double[] GRID = {0.15, 0.35, 0.55, 0.75, 0.95};
  private static final double TOLERANCE = 1e-5;
  private static final double MOST_WEIGHT = 1 - 1e-6;

  private final double[] values;
  private final double[] intercepts;
  private final double[] slopes;
  private final double leastWeight;
  private final double mostWeight;
  private int evaluations;
  private double initialLevel;
  private double weight;

  private DriftSearch(
      double[] values, double[] intercepts, double[] slopes, double least, double most) {
    this.values = values;
    this.intercepts = intercepts;
    this.slopes = slopes;
    this.leastWeight = least;
    this.mostWeight = most;
  }

  /** A search along one line, of a given weight. */
  static DriftSearch along(TrendLine line, double[] values, double weight) {
    return along(line, values, weight, weight);
  }

  /** A search along one line, of the best weight. */
  static DriftSearch along(TrendLine line, double[] values) {
    return along(line, values, 0, MOST_WEIGHT);
  }

  private static DriftSearch along(TrendLine line, double[] values, double least, double most) {
    double[] intercepts = new double[values.length];
    double[] slopes = new double[values.length];
    Arrays.fill(intercepts, line.intercept());
    Arrays.fill(slopes, line.slope());
    return new DriftSearch(values, intercepts, slopes, least, most);
  }

  /** A search along the line through what was seen before each position. */
  static DriftSearch dynamic(double[] values, boolean optimised) {
    double[] intercepts = new double[values.length];
    double[] slopes = new double[values.length];
    TrendLine line = new TrendLine();
    for (int t = 0; t < values.length; t++) {
      intercepts[t] = line.intercept();
      slopes[t] = line.slope();
      if (!Double.isNaN(values[t])) {
        line.add(t + 1.0, values[t]);
      }
    }
    return new DriftSearch(
        values, intercepts, slopes, optimised ? 0 : 0.5, optimised ? MOST_WEIGHT : 0.5);
  }

  /** Finds α within its bounds; level and weight are those of the α returned. */
  double search(double low, double high) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < GRID.length; i++) {
      double value = applyAsDouble(GRID[i]);
      if (value < least) {
        least = value;
        best = i;
      }
    }
    double from = best == 0 ? low : GRID[best - 1];
    double to = best == GRID.length - 1 ? high : GRID[best + 1];
    LineMinimum minimum = LineMinimum.between(this, from, to, GRID[best], TOLERANCE);
    applyAsDouble(minimum.point());
    return minimum.point();
  }

  int evaluations() {
    return evaluations;
  }

  double initialLevel() {
    return initialLevel;
  }

  double weight() {
    return weight;
  }

  @Override
  public double applyAsDouble(double alpha) {
    evaluations++;
    double keep = 1 - alpha;
    double level = 0;
    double decay = 1;
    double reach = 1;
    double ee = 0;
    double ed = 0;
    double er = 0;
    double dd = 0;
    double dr = 0;
    double rr = 0;
    for (int t = 0; t < values.length; t++) {
      double value = values[t];
      if (Double.isNaN(value)) {
        reach += 1;
        continue;
      }
      double pull = decay * intercepts[t] + reach * slopes[t];
      double error = value - level;
      ee += error * error;
      ed += error * decay;
      er += error * pull;
      dd += decay * decay;
      dr += decay * pull;
      rr += pull * pull;
      level += alpha * error;
      decay = decay < 1e-100 ? 0 : decay * keep;
      reach = 1 + keep * reach;
    }
    double spread = rr - dr * dr / dd;
    double best = spread > 1e-12 * rr ? (er - ed * dr / dd) / spread : 0.5;
    weight = Math.max(leastWeight, Math.min(mostWeight, best));
    initialLevel = (ed - weight * dr) / dd;
    return ee
        - 2 * weight * er
        + weight * weight * rr
        - initialLevel * (ed - weight * dr);
  }
}
