package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one more tie would change for somebody's way to others. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param fromId who would make the tie, not blank
 * @param toId to whom, not blank
 * @param before how things are
 * @param after how they would be with the tie
 */
public record TieGain(String fromId, String toId, Nearness before, Nearness after)
    implements Serializable {

  /**
   * How near a person is to others. Immutable, serializable and thread-safe.
   *
   * @param reach how many people are reached within the steps that were asked for
   * @param harmonic the sum of the reciprocal distances to others
   * @param closeness closeness to others as Wasserman and Faust scale it, from 0 to 1
   */
  public record Nearness(int reach, double harmonic, double closeness) implements Serializable {

    /**
     * Checks the components.
     *
     * @param reach how many people are reached
     * @param harmonic the sum of the reciprocal distances
     * @param closeness the closeness, from 0 to 1
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Nearness {
      Require.notNegative(reach, "reach", "Count people.");
      Require.notNegative(harmonic, "harmonic", "Add up reciprocal distances.");
      Require.between(closeness, 0, 1, "closeness", "Count ties as distances.");
    }

    double of(TieGoal goal) {
      return switch (goal) {
        case REACH -> reach;
        case HARMONIC -> harmonic;
        case CLOSENESS -> closeness;
      };
    }
  }

  /**
   * Checks the components.
   *
   * @param fromId who would make the tie, not blank
   * @param toId to whom, not blank
   * @param before how things are
   * @param after how they would be with the tie
   * @throws IllegalArgumentException if an id is blank
   * @throws NullPointerException if an argument is null
   */
  public TieGain {
    Require.notBlank(fromId, "fromId", "Use the id of a person.");
    Require.notBlank(toId, "toId", "Use the id of a person.");
    Require.nonNull(before, "before");
    Require.nonNull(after, "after");
  }

  /**
   * What the tie would add.
   *
   * @param goal to what
   * @return the difference, at least 0 for reach and harmonic; closeness can sink where a tie opens
   *     the way to people who are far
   */
  public double gain(TieGoal goal) {
    Require.nonNull(goal, "goal");
    return after.of(goal) - before.of(goal);
  }

  @Override
  public String toString() {
    return "TieGain[before=%s, after=%s]".formatted(before, after);
  }
}
