package io.planwright.forecasting.pipeline.judgement;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A forecast that model and judgement made together. Immutable, serializable and thread-safe.
 *
 * @param outcome what will come, in major units
 * @param standardDeviation of the outcome, by the past errors of what it rests on
 * @param modelWeight how much the model counted; 0 to 1
 * @param judgementWeight how much judgement counted; the rest
 * @param explanation how much each counted, and its skill against the seasonal naive method
 */
public record BlendedForecast(
    OutcomeDistribution outcome,
    double standardDeviation,
    double modelWeight,
    double judgementWeight,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param outcome what will come
   * @param standardDeviation of the outcome; not negative
   * @param modelWeight how much the model counted; 0 to 1
   * @param judgementWeight how much judgement counted; 0 to 1
   * @param explanation how much each counted and why
   * @throws IllegalArgumentException if a number is out of range
   */
  public BlendedForecast {
    Require.nonNull(outcome, "outcome");
    Require.notNegative(standardDeviation, "standardDeviation", "Use JudgementBlend.blend.");
    Require.between(modelWeight, 0, 1, "modelWeight", "Give a share.");
    Require.between(judgementWeight, 0, 1, "judgementWeight", "Give a share.");
    Require.nonNull(explanation, "explanation");
  }
}
