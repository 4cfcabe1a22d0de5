package io.planwright.cycle;

import io.planwright.internal.Require;
import io.planwright.strategy.SwotAnalysis;
import io.planwright.strategy.SwotAssessment;
import java.io.Serializable;

/**
 * What the strategy step proposes: factors that the data shows beside those that people named, the
 * options that join them, and how the options rank.
 *
 * <p>The data's factors carry their evidence; their weights and ratings are proposals to be
 * confirmed by people.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param analysis the factors and options
 * @param assessment the scores and the ranking as of the brief's day
 */
public record StrategyDraft(SwotAnalysis analysis, SwotAssessment assessment)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param analysis the factors and options
   * @param assessment the scores and the ranking
   */
  public StrategyDraft {
    Require.nonNull(analysis, "analysis");
    Require.nonNull(assessment, "assessment");
  }
}
