package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.ScaledOutcome;

/**
 * A spread stretched around the points, each step and each side by a factor of its own: how a
 * calibration widens what a model states too small.
 */
public final class ScaledSpread implements Spread {

  private final Spread own;
  private final double[] points;
  private final double[] lowerFactors;
  private final double[] upperFactors;
  private final double[] lowerWidths;
  private final double[] upperWidths;

  private ScaledSpread(Spread own, double[] points, double[] lowerFactors, double[] upperFactors) {
    this.own = own;
    this.points = points;
    this.lowerFactors = lowerFactors;
    this.upperFactors = upperFactors;
    lowerWidths = new double[points.length];
    upperWidths = new double[points.length];
    own.interval(StepWidths.UNIT_LEVEL, lowerWidths, upperWidths);
    for (int i = 0; i < points.length; i++) {
      lowerWidths[i] = Math.max(0, points[i] - lowerWidths[i]);
      upperWidths[i] = Math.max(0, upperWidths[i] - points[i]);
    }
  }

  /**
   * Stretches a spread.
   *
   * @param own the spread
   * @param points the expected values that it is centred on, one a step
   * @param lowerFactors what each step's distances below its point are multiplied by; at least 0
   * @param upperFactors what each step's distances above its point are multiplied by; at least 0
   * @return the stretched spread; the arrays are kept, not copied
   */
  public static ScaledSpread of(
      Spread own, double[] points, double[] lowerFactors, double[] upperFactors) {
    return new ScaledSpread(own, points, lowerFactors, upperFactors);
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    own.interval(level, lower, upper);
    for (int i = 0; i < points.length; i++) {
      lower[i] = stretched(i, lower[i]);
      upper[i] = Math.max(lower[i], stretched(i, upper[i]));
    }
  }

  private double stretched(int index, double bound) {
    double distance = bound - points[index];
    double factor = distance < 0 ? lowerFactors[index] : upperFactors[index];
    double value = points[index] + distance * factor;
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }

  /** Its factors are those of the steps, averaged by their widths. */
  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    return new ScaledOutcome(
        own.sum(fromStep, toStep),
        StepWidths.average(lowerFactors, lowerWidths, fromStep, toStep),
        StepWidths.average(upperFactors, upperWidths, fromStep, toStep));
  }
}
