package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.Probabilities;
import io.planwright.forecasting.internal.outcome.QuantileInversion;

/**
 * The distribution of one step whose quantiles are the interval bounds of the model: what the sum
 * of a single step is where the sums of several must be simulated.
 *
 * @param model the model; its intervals must not come from this distribution
 * @param step the step, from 1
 * @param mean the expected value
 */
public record StepOutcome(NumericModel model, int step, double mean)
    implements OutcomeDistribution {

  private static final double WIDEST = Math.nextDown(1.0);

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    return quantile(model.spread(step), p);
  }

  private double quantile(Spread spread, double p) {
    double[] lower = new double[step];
    double[] upper = new double[step];
    spread.interval(Math.min(WIDEST, Math.abs(1 - 2 * p)), lower, upper);
    return p < 0.5 ? lower[step - 1] : upper[step - 1];
  }

  @Override
  public double probabilityAtLeast(double x) {
    Spread spread = model.spread(step);
    return QuantileInversion.probabilityAtLeast(x, p -> quantile(spread, p));
  }
}
