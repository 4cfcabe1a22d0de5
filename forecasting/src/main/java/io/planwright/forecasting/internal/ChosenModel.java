package io.planwright.forecasting.internal;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;

/**
 * A model together with the reason why it was taken.
 *
 * @param chosen the model
 * @param explanation the choice, then what the model itself explains
 * @param provenance that of the model, with the figures of the choice
 */
record ChosenModel(ForecastModel chosen, Explanation explanation, Provenance provenance)
    implements ForecastModel {

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    return chosen.forecast(horizonPeriods, levels).toBuilder()
        .explanation(explanation)
        .provenance(provenance)
        .build();
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    return chosen.sum(fromStep, toStep);
  }
}
