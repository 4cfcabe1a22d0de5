package io.planwright.forecasting.theta;

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
 * @param growth of the errors with the horizon
 * @param degrees the numbers estimated
 * @param logLikelihood of the values
 */
record DriftProcess(
    String label,
    double origin,
    DriftRun start,
    DriftRun end,
    ErrorGrowth growth,
    int degrees,
    double logLikelihood)
    implements ThetaProcess {

  /**
   * Runs a model over its history.
   *
   * @param adjusted the history
   * @param proportional whether errors may grow with the level
   */
  static DriftProcess of(
      String label, double[] adjusted, DriftRun start, int degrees, boolean proportional) {
    double origin = DriftFit.firstObserved(adjusted);
    DriftRun end = start.copy();
    double squares = 0;
    int observed = 0;
    for (double value : adjusted) {
      double error = value - origin - end.expectation();
      end.next(value - origin);
      if (!Double.isNaN(error)) {
        squares += error * error;
        observed++;
      }
    }
    double sigma = Math.sqrt(squares / Math.max(1, observed - degrees + 1));
    double logLikelihood = -0.5 * observed * (Math.log(2 * Math.PI * squares / observed) + 1);
    ErrorGrowth growth =
        GrowthMeasurement.of(adjusted, proportional, start.alpha(), start.weight(), sigma);
    return new DriftProcess(label, origin, start, end, growth, degrees, logLikelihood);
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("alpha", start.alpha(), "theta", 1 / (1 - start.weight()), "drift", driftAStep());
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
    double[] deviations = growth.deviations(points.length, end.trailingGaps());
    for (int i = 0; i < points.length; i++) {
      lower[i] = points[i] - width * deviations[i];
      upper[i] = points[i] + width * deviations[i];
    }
  }

  @Override
  public boolean isLinear() {
    return true;
  }

  @Override
  public int trailingGaps() {
    return end.trailingGaps();
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    System.arraycopy(points(path.length), 0, path, 0, path.length);
    growth.disturb(random, path, end.trailingGaps());
  }

  @Override
  public ThetaProcess after(double[] adjusted) {
    DriftRun later = end.copy();
    for (double value : centred(adjusted)) {
      later.next(value);
    }
    return new DriftProcess(label, origin, start, later, growth, degrees, logLikelihood);
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
