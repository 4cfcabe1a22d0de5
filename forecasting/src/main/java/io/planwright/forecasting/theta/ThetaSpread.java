package io.planwright.forecasting.theta;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.outcome.NormalOutcome;

/** The distribution of a Theta model's next values: normal where it is linear, else simulated. */
record ThetaSpread(ThetaModel model, int horizon) implements Spread {

  private static final int PATHS = 1_000;

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    model.process().interval(level, lower, upper);
    model.adjustment().restore(lower, model.size());
    model.adjustment().restore(upper, model.size());
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double[] weights = model.process().weights(horizon);
    double[] points = model.points(horizon);
    if (weights.length == 0) {
      return SampledSpread.of(model, points, PATHS).sum(fromStep, toStep);
    }
    double mean = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += points[step - 1];
    }
    return new NormalOutcome(mean, deviation(weights, fromStep, toStep));
  }

  /** An innovation enters every later step by its weight, times what the season makes of it. */
  private double deviation(double[] weights, int fromStep, int toStep) {
    Adjustment adjustment = model.adjustment();
    double unit = adjustment.unit();
    int gaps = weights.length - horizon;
    double squares = 0;
    for (int origin = 1 - gaps; origin <= toStep; origin++) {
      double weight = 0;
      for (int step = Math.max(origin, fromStep); step <= toStep; step++) {
        weight +=
            weights[step - origin] * (adjustment.factor(model.size() + step - 1) / unit);
      }
      squares += weight * weight;
    }
    return Adjustment.bounded(unit * Math.sqrt(squares));
  }
}
