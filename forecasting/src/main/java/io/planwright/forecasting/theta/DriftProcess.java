package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Smoothing with a drift towards a trend line, fitted: the Theta models that are linear in their
 * errors.
 *
 * @param label the variant
 * @param origin what is taken from the values, so that small movements far from 0 keep their digits
 * @param start the model before the first value
 * @param end the model after the last one
 * @param sigma the standard deviation of the one-step errors
 * @param degrees the numbers estimated
 * @param logLikelihood of the values
 */
record DriftProcess(
    String label,
    double origin,
    DriftRun start,
    DriftRun end,
    double sigma,
    int degrees,
    double logLikelihood)
    implements ThetaProcess {

  /** Runs a model over its history. */
  static DriftProcess of(
      String label, double origin, DriftRun start, double[] centred, int degrees) {
    DriftRun end = start.copy();
    double squares = 0;
    int observed = 0;
    for (double value : centred) {
      double error = value - end.expectation();
      end.next(value);
      if (!Double.isNaN(error)) {
        squares += error * error;
        observed++;
      }
    }
    double sigma = Math.sqrt(squares / Math.max(1, observed - degrees + 1));
    double logLikelihood =
        -0.5 * observed * (Math.log(2 * Math.PI * squares / observed) + 1);
    return new DriftProcess(label, origin, start, end, sigma, degrees, logLikelihood);
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of(
        "alpha", start.alpha(), "theta", 1 / (1 - start.weight()), "drift", driftAStep());
  }

  @Override
  public double[] fitted(double[] adjusted) {
    double[] fitted = start.copy().fitted(centred(adjusted));
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] += origin;
    }
    return fitted;
  }

  @Override
  public double[] points(int horizon) {
    return points(end.copy(), horizon);
  }

  private double[] points(DriftRun run, int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = origin + run.expectation();
      run.forecastNext();
    }
    return points;
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double width = NormalOutcome.standardHalfWidth(level);
    double[] points = points(lower.length);
    double[] weights = weights(lower.length);
    int gaps = weights.length - points.length;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      squares += weights[i] * weights[i];
      if (i >= gaps) {
        double half = width * Math.sqrt(squares);
        lower[i - gaps] = points[i - gaps] - half;
        upper[i - gaps] = points[i - gaps] + half;
      }
    }
  }

  /** With a dynamic line, an error moves the line too: its weights are those of the next error. */
  @Override
  public double[] weights(int horizon) {
    double[] weights = new double[horizon + end.trailingGaps()];
    weights[0] = sigma;
    if (end.isDynamic() && weights.length > 1) {
      DriftRun plain = end.copy();
      DriftRun shocked = end.copy();
      plain.next(end.expectation());
      shocked.next(end.expectation() + 1);
      for (int i = 1; i < weights.length; i++) {
        weights[i] = sigma * (shocked.expectation() - plain.expectation());
        plain.forecastNext();
        shocked.forecastNext();
      }
    } else {
      for (int i = 1; i < weights.length; i++) {
        weights[i] = sigma * end.alpha();
      }
    }
    return weights;
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    DriftRun run = end.copy();
    for (int i = 0; i < path.length; i++) {
      double value = run.expectation() + sigma * Normals.next(random);
      path[i] = origin + value;
      run.next(value);
    }
  }

  @Override
  public ThetaProcess after(double[] adjusted) {
    DriftRun later = end.copy();
    for (double value : centred(adjusted)) {
      later.next(value);
    }
    return new DriftProcess(label, origin, start, later, sigma, degrees, logLikelihood);
  }

  @Override
  public double alpha() {
    return start.alpha();
  }

  @Override
  public double driftAStep() {
    return end.weight() * end.slope();
  }

  private double[] centred(double[] adjusted) {
    double[] centred = new double[adjusted.length];
    for (int t = 0; t < adjusted.length; t++) {
      centred[t] = adjusted[t] - origin;
    }
    return centred;
  }
}
