package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How good stated probabilities were, with intervals. Immutable, serializable and thread-safe.
 *
 * @param rows how many rows were scored
 * @param deals of how many deals
 * @param baseRate the weighted share of wins
 * @param level the coverage of the intervals
 * @param estimates every measure with its interval; those of the calibration errors cover at least
 *     at their level, the others approximately
 * @param errorByChance what {@link ProbabilityMeasure#ECE_EQUAL_MASS} would be on average if all
 *     probabilities were right: an error of no more is no sign of any
 * @param decomposition what the Brier score is made of
 * @param cox Cox's calibration line, or why there is none
 * @param spiegelhalter whether the Brier score is that of right probabilities
 */
public record ProbabilityScores(
    int rows,
    int deals,
    double baseRate,
    double level,
    Map<ProbabilityMeasure, ScoreEstimate> estimates,
    double errorByChance,
    MurphyDecomposition decomposition,
    Answer<CoxCalibration> cox,
    SpiegelhalterZ spiegelhalter)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param rows at least 1
   * @param deals at least 1
   * @param baseRate from 0 to 1
   * @param level from 0 to 1
   * @param estimates one for every measure
   * @param errorByChance at least 0
   * @param decomposition the parts of the Brier score
   * @param cox the calibration line
   * @param spiegelhalter the test
   * @throws IllegalArgumentException if a number is out of its range or a measure is missing
   */
  public ProbabilityScores {
    Require.positive(rows, "rows", "Score at least one row.");
    Require.between(deals, 1, rows, "deals", "Count the deals of the rows.");
    Require.between(baseRate, 0, 1, "baseRate", "Divide the won by all.");
    Require.between(level, 0, 1, "level", "Give a share.");
    Require.that(
        estimates.size() == ProbabilityMeasure.values().length,
        "estimates",
        estimates.keySet(),
        "have every measure",
        "Get them by ScoringSpec.score.");
    estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
    Require.notNegative(errorByChance, "errorByChance", "Get it by ScoringSpec.score.");
    Require.nonNull(decomposition, "decomposition");
    Require.nonNull(cox, "cox");
    Require.nonNull(spiegelhalter, "spiegelhalter");
  }

  /**
   * A measure and its interval.
   *
   * @param measure the measure
   * @return the estimate
   */
  public ScoreEstimate estimate(ProbabilityMeasure measure) {
    return Require.nonNull(estimates.get(Require.nonNull(measure, "measure")), "estimate");
  }

  /**
   * Whether the probabilities are better than the base rate, by Brier score.
   *
   * @return yes or no where the interval of the skill is wholly above or below 0; otherwise
   *     unknown, which means: no better than the base rate as far as anybody can tell
   */
  public Verdict beatsBaseRate() {
    ScoreEstimate skill = estimate(ProbabilityMeasure.BRIER_SKILL);
    if (skill.low() > 0) {
      return Verdict.YES;
    }
    return skill.high() < 0 ? Verdict.NO : Verdict.UNKNOWN;
  }
}
