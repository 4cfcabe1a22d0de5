package io.planwright.goal.quota;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.goal.OverAssignment;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The over-assignment from the company down to the sellers: factors multiply, so three levels of
 * five percent are nearly sixteen. Immutable, serializable and thread-safe.
 *
 * @param levels who hands down how much more, from the top; at least one
 */
public record OverAssignmentCascade(List<OverAssignmentLevel> levels) implements Serializable {

  /**
   * What a level hands down. Immutable, serializable and thread-safe.
   *
   * @param level the level; not blank
   * @param assigned the sum handed down, against the goal at the top
   * @param probability how likely all together sell as much as is handed down
   */
  public record Step(String level, OverAssignment assigned, double probability)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param level the level
     * @param assigned the sum handed down
     * @param probability how likely as much is sold
     * @throws IllegalArgumentException if the level is blank or the probability none
     */
    public Step {
      Require.notBlank(level, "level", "Name the level, such as region.");
      Require.nonNull(assigned, "assigned");
      Require.between(
          probability, 0, 1, "probability", "Correct the outlook's probabilityAtLeast.");
    }
  }

  /**
   * Checks and copies the components.
   *
   * @param levels who hands down how much more, from the top
   * @throws IllegalArgumentException if there is none
   */
  public OverAssignmentCascade {
    levels = List.copyOf(Require.notEmpty(levels, "levels", "Give the factor of one level."));
  }

  /**
   * Hands a goal down.
   *
   * @param goal what the company wants to sell, above zero, in whole minor units
   * @param outlook what the company may sell in the period, in major units of the goal's currency
   * @return what each level hands down, from the top; each sum is rounded up to a whole minor unit,
   *     and the last is the total of a {@link QuotaRequest} for the sellers
   * @throws IllegalArgumentException if the goal is not above zero
   */
  public List<Step> handDown(Money goal, OutcomeDistribution outlook) {
    Require.nonNull(goal, "goal");
    Require.nonNull(outlook, "outlook");
    BigDecimal factor = BigDecimal.ONE;
    List<Step> steps = new ArrayList<>(levels.size());
    for (OverAssignmentLevel level : levels) {
      factor = factor.multiply(level.factor());
      Money assigned = goal.multipliedBy(factor, RoundingMode.CEILING);
      steps.add(
          new Step(
              level.level(),
              new OverAssignment(goal, assigned),
              outlook.probabilityAtLeast(assigned.toDouble())));
    }
    return List.copyOf(steps);
  }
}
