package io.planwright.goal.attainability;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How attainable a goal is. Immutable, serializable and thread-safe.
 *
 * @param goalId the goal; not blank
 * @param target its target, in the metric's unit
 * @param probability how likely the target is reached, within capacity
 * @param demandProbability how likely it is reached with all the capacity in the world
 * @param expectedShortfall by how much the target is missed on average, nought counted where it is
 *     reached; at least 0, in the metric's unit
 * @param attainable50 the target that is as likely reached as missed
 * @param attainable80 the target that is reached with probability 0.8
 * @param attainable90 the target that is reached with probability 0.9
 * @param binding what keeps it from being attainable
 * @param verdict YES if the probability is what was asked for, else NO
 * @param explanation why; contributions are probabilities
 */
public record Attainability(
    String goalId,
    double target,
    double probability,
    double demandProbability,
    double expectedShortfall,
    double attainable50,
    double attainable80,
    double attainable90,
    BindingConstraint binding,
    Verdict verdict,
    Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param goalId the goal
   * @param target its target
   * @param probability how likely the target is reached, within capacity
   * @param demandProbability how likely it is reached with unlimited capacity
   * @param expectedShortfall by how much the target is missed on average
   * @param attainable50 the target of probability 0.5
   * @param attainable80 the target of probability 0.8
   * @param attainable90 the target of probability 0.9
   * @param binding what keeps it from being attainable
   * @param verdict whether it is attainable
   * @param explanation why
   * @throws IllegalArgumentException if a probability is none or another number not finite
   */
  public Attainability {
    String fix = "Correct the outlook.";
    Require.notBlank(goalId, "goalId", "Name the goal.");
    Require.finite(target, "target", "Set the target.");
    Require.between(probability, 0, 1, "probability", fix);
    Require.between(demandProbability, 0, 1, "demandProbability", fix);
    Require.notNegative(expectedShortfall, "expectedShortfall", fix);
    Require.finite(attainable50, "attainable50", fix);
    Require.finite(attainable80, "attainable80", fix);
    Require.finite(attainable90, "attainable90", fix);
    Require.nonNull(binding, "binding");
    Require.nonNull(verdict, "verdict");
    Require.nonNull(explanation, "explanation");
  }
}
