package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.AffineOutcome;

/**
 * A spread on another scale: each step times a factor, plus an amount. In a sum of steps the factor
 * is the mean of theirs, weighted by the size of their points.
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
   * @return the spread of the rescaled steps; the arrays are kept, not copied
   */
  public static AffineSpread of(
      Spread own, double[] ownPoints, double[] factors, double[] amounts) {
    return new AffineSpread(own, ownPoints, factors, amounts);
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    own.interval(level, lower, upper);
    for (int i = 0; i < factors.length; i++) {
      lower[i] = lower[i] * factors[i] + amounts[i];
      upper[i] = upper[i] * factors[i] + amounts[i];
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double largest = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      largest = Math.max(largest, Math.abs(ownPoints[i]));
    }
    double mean = 0;
    double weighted = 0;
    double weights = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      mean += ownPoints[i] * factors[i] + amounts[i];
      double weight = largest > 0 ? Math.abs(ownPoints[i]) / largest : 1;
      weighted += weight * factors[i];
      weights += weight;
    }
    return new AffineOutcome(own.sum(fromStep, toStep), weighted / weights, mean);
  }
}
