package io.planwright.forecasting.pipeline.scenario;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A scenario in figures, all in the unit of the outcomes. Immutable, serializable and thread-safe.
 *
 * @param name the scenario
 * @param distribution all outcomes: mean, quantiles, the probability of any goal
 * @param standardDeviation the spread of outcomes, not negative
 * @param goalProbability the share of states in which the goal is reached
 * @param valueAtRisk the outcome that is not undercut but in the worst states: the lower quantile
 *     at the tail share, an outcome that was drawn
 * @param tailMean the mean of the worst outcomes that make up the tail share, the conditional value
 *     at risk: max over c of c − E[(c − X)⁺] / tail, reached at the value at risk (R. T.
 *     Rockafellar and S. Uryasev, "Optimization of conditional value-at-risk", Journal of Risk 2,
 *     2000); never above the mean
 * @param expectedRegret by how much the best scenario of each state is better, on the average; not
 *     negative
 * @param maximumRegret by how much the best scenario is better in the state where that is most; not
 *     negative
 */
public record ScenarioFigures(
    String name,
    OutcomeDistribution distribution,
    double standardDeviation,
    double goalProbability,
    double valueAtRisk,
    double tailMean,
    double expectedRegret,
    double maximumRegret)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param name the scenario
   * @param distribution all outcomes
   * @param standardDeviation the spread, not negative
   * @param goalProbability the share of states in which the goal is reached
   * @param valueAtRisk the lower quantile at the tail share
   * @param tailMean the mean of the worst outcomes
   * @param expectedRegret the mean regret, not negative
   * @param maximumRegret the greatest regret, not negative
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ScenarioFigures {
    Require.notBlank(name, "name", "Name the scenario.");
    Require.nonNull(distribution, "distribution");
    Require.notNegative(standardDeviation, "standardDeviation", "A spread is not negative.");
    Require.between(goalProbability, 0, 1, "goalProbability", "A probability is within 0 and 1.");
    Require.finite(valueAtRisk, "valueAtRisk", "Give an outcome.");
    Require.finite(tailMean, "tailMean", "Give a mean of outcomes.");
    Require.notNegative(expectedRegret, "expectedRegret", "Regret is not negative.");
    Require.notNegative(maximumRegret, "maximumRegret", "Regret is not negative.");
  }

  /**
   * The expected outcome.
   *
   * @return the mean of the draws
   */
  public double mean() {
    return distribution.mean();
  }
}
