package io.planwright.forecasting.theta;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.StepOutcome;
import io.planwright.forecasting.internal.numeric.Magnitude;
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
    double[] points = model.points(horizon);
    if (!model.process().isLinear()) {
      if (fromStep == toStep) {
        return new StepOutcome(model, toStep, points[toStep - 1]);
      }
      return SampledSpread.of(model, points, PATHS).sum(fromStep, toStep);
    }
    double mean = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += points[step - 1];
    }
    return new NormalOutcome(Magnitude.bounded(mean), deviation(fromStep, toStep));
  }

  /** An innovation enters every later step by its weight, times what the season makes of it. */
  private double deviation(int fromStep, int toStep) {
    ErrorGrowth growth = model.process().growth();
    int gaps = model.process().trailingGaps();
    double drift = 0;
    for (int step = fromStep; step <= toStep; step++) {
      drift += growth.drift() * (gaps + step - 1) * factor(step);
    }
    double squares = drift * drift;
    for (int origin = 1 - gaps; origin <= toStep; origin++) {
      double weight = 0;
      for (int step = Math.max(origin, fromStep); step <= toStep; step++) {
        weight += growth.weight(step - origin) * factor(step);
      }
      squares += weight * weight;
    }
    return Magnitude.bounded(model.adjustment().unit() * Math.sqrt(squares));
  }

  private double factor(int step) {
    Adjustment adjustment = model.adjustment();
    return adjustment.factor(model.size() + step - 1) / adjustment.unit();
  }
}
