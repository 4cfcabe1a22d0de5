package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.outcome.NormalOutcome;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * One of the Theta models of 4Theta: a linear or exponential trend line L, and the smoothed Theta
 * line S of a θ from 1 to 3, put together by a weighted arithmetic or geometric mean, of weight 1/θ
 * for S. Errors add in the one case and multiply in the other.
 *
 * @param shape how line and movement are made and put together
 * @param alpha how far S moves with an error
 * @param initialLevel of S
 * @param level of S after the last value
 * @param position of the next value, from 1
 * @param trailingGaps before it
 * @param growth of the errors, or of those of logarithms
 * @param logLikelihood of the values
 */
record FourThetaProcess(
    Shape shape,
    double alpha,
    double initialLevel,
    double level,
    int position,
    int trailingGaps,
    ErrorGrowth growth,
    double logLikelihood)
    implements ThetaProcess {

  /** What values of exponential trends stay below, in units of about the largest of the history. */
  private static final double MOST = 1e9;

  /**
   * How a Theta line is drawn.
   *
   * @param geometric whether line and movement multiply
   * @param exponential whether the line is straight in logarithms
   * @param theta the curvature
   * @param intercept of the line, at position 0
   * @param slope of the line
   * @param least what a geometric line stays above
   */
  record Shape(
      boolean geometric,
      boolean exponential,
      double theta,
      double intercept,
      double slope,
      double least)
      implements Serializable {

    double line(int position) {
      double straight = intercept + slope * position;
      double line = exponential ? Math.min(MOST, Math.exp(straight)) : straight;
      return geometric ? Math.max(least, line) : line;
    }

    /** The Theta line where the value is known; one too small for a ratio counts as the least. */
    double thetaLine(double value, double line) {
      return geometric
          ? Math.min(MOST, Math.pow(Math.max(least, value), theta) * Math.pow(line, 1 - theta))
          : theta * value + (1 - theta) * line;
    }

    /** The value that line and Theta line make. */
    double value(double level, double line) {
      double weight = 1 / theta;
      return geometric
          ? Math.min(MOST, Math.pow(Math.max(least, level), weight) * Math.pow(line, 1 - weight))
          : weight * level + (1 - weight) * line;
    }
  }

  @Override
  public String label() {
    return String.format(
        Locale.ROOT,
        "4Theta(%s errors, %s trend)",
        shape.geometric ? "multiplicative" : "additive",
        shape.exponential ? "exponential" : "linear");
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("alpha", alpha, "theta", shape.theta, "drift", driftAStep());
  }

  @Override
  public int degrees() {
    return 6;
  }

  @Override
  public double[] fitted(double[] adjusted) {
    double[] fitted = new double[adjusted.length];
    double running = initialLevel;
    for (int t = 0; t < fitted.length; t++) {
      double line = shape.line(t + 1);
      fitted[t] = shape.value(running, line);
      running = moved(running, adjusted[t], line);
    }
    return fitted;
  }

  private double moved(double running, double value, double line) {
    return Double.isNaN(value)
        ? running
        : running + alpha * (shape.thetaLine(value, line) - running);
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = shape.value(level, shape.line(position + i));
    }
    return points;
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double width = NormalOutcome.standardHalfWidth(level);
    double[] points = points(lower.length);
    double[] deviations = growth.deviations(points.length, trailingGaps);
    for (int i = 0; i < points.length; i++) {
      double half = width * deviations[i];
      if (shape.geometric) {
        lower[i] = points[i] * Math.exp(-half);
        upper[i] = points[i] * Math.exp(RatioLimit.limited(half));
      } else {
        lower[i] = points[i] - half;
        upper[i] = points[i] + half;
      }
    }
  }

  @Override
  public boolean isLinear() {
    return !shape.geometric;
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    double[] points = points(path.length);
    Arrays.fill(path, 0);
    growth.disturb(random, path, trailingGaps);
    for (int i = 0; i < path.length; i++) {
      path[i] =
          shape.geometric ? points[i] * Math.exp(RatioLimit.limited(path[i])) : points[i] + path[i];
    }
  }

  @Override
  public ThetaProcess after(double[] adjusted) {
    double running = level;
    int gaps = trailingGaps;
    for (int i = 0; i < adjusted.length; i++) {
      running = moved(running, adjusted[i], shape.line(position + i));
      gaps = Double.isNaN(adjusted[i]) ? gaps + 1 : 0;
    }
    return new FourThetaProcess(
        shape,
        alpha,
        initialLevel,
        running,
        position + adjusted.length,
        gaps,
        growth,
        logLikelihood);
  }

  @Override
  public double driftAStep() {
    double[] next = points(2);
    return next[1] - next[0];
  }
}
