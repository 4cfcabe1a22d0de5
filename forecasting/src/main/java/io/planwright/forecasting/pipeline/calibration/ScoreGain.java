package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much better some probabilities are than others of the same rows. Immutable, serializable and
 * thread-safe.
 *
 * @param brier the reference's Brier score less the candidate's; above 0 where the candidate is
 *     better
 * @param logLoss the reference's log loss less the candidate's
 */
public record ScoreGain(ScoreEstimate brier, ScoreEstimate logLoss) implements Serializable {

  /**
   * Validates the components.
   *
   * @param brier the gain in Brier score
   * @param logLoss the gain in log loss
   */
  public ScoreGain {
    Require.nonNull(brier, "brier");
    Require.nonNull(logLoss, "logLoss");
  }

  /**
   * Whether the candidate is better, by Brier score.
   *
   * @return yes or no where the interval of the gain is wholly above or below 0, otherwise unknown
   */
  public Verdict better() {
    if (brier.low() > 0) {
      return Verdict.YES;
    }
    return brier.high() < 0 ? Verdict.NO : Verdict.UNKNOWN;
  }
}
