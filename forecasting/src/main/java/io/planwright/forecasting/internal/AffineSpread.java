package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.AffineOutcome;

/**
 * A spread on another scale: each step times a factor, plus an amount. A sum of steps keeps the
 * shape that it has on the own scale; its distances from the mean are multiplied by the mean of the
 * steps' factors, weighted by the steps' widths: exact for one step and for equal factors.
 */
public final class AffineSpread implements Spread {

  private final Spread own;
  private final double[] ownPoints;
  private final double[] factors;
  private final double[] amounts;

  private AffineSpread(Spread own, double[] ownPoints, double[] factors, double[] amounts) {
    this.own = own;
    this.ownPoints = ownPoints;
    this.factors = factors;
    this.amounts = amounts;
  }

  /**
   * Rescales a spread.
   *
   * @param own the spread
   * @param ownPoints the points that it is centred on, one a step
   * @param factors as many factors, none below zero
   * @param amounts as many amounts, added after the factors
   * @return the spread of the rescaled steps, no bound of it beyond the largest double; the arrays
   *     are kept, not copied
   */
  public static AffineSpread of(
      Spread own, double[] ownPoints, double[] factors, double[] amounts) {
    return new AffineSpread(own, ownPoints, factors, amounts);
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    own.interval(level, lower, upper);
    for (int i = 0; i < factors.length; i++) {
      lower[i] = rescaled(i, lower[i]);
      upper[i] = rescaled(i, upper[i]);
    }
  }

  private double rescaled(int index, double value) {
    return finite(value * factors[index] + amounts[index]);
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      mean += rescaled(i, ownPoints[i]);
    }
    return new AffineOutcome(own.sum(fromStep, toStep), factor(fromStep, toStep), finite(mean));
  }

  private double factor(int fromStep, int toStep) {
    double[] widths = new double[factors.length];
    double[] upper = new double[factors.length];
    own.interval(StepWidths.UNIT_LEVEL, widths, upper);
    for (int i = fromStep - 1; i < toStep; i++) {
      widths[i] = Math.max(0, upper[i] / 2 - widths[i] / 2);
    }
    return StepWidths.average(factors, widths, fromStep, toStep);
  }

  private static double finite(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
