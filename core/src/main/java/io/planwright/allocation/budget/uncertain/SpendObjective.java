package io.planwright.allocation.budget.uncertain;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What to make as large as possible of a total that is not known. Immutable, serializable and
 * thread-safe.
 *
 * @param kind which figure of the total
 * @param parameter the level of {@link Kind#CVAR}, from 0 to below 1; the goal of {@link
 *     Kind#CHANCE}, finite; 0 for {@link Kind#MEAN}
 */
public record SpendObjective(Kind kind, double parameter) implements Serializable {

  /** The figures of a total. */
  public enum Kind {
    /** Its mean over the scenarios. */
    MEAN,
    /**
     * The mean of its worst cases: at level 0.9, of the worst tenth. (R. T. Rockafellar and S.
     * Uryasev, "Optimization of Conditional Value-at-Risk", Journal of Risk 2, 2000.)
     */
    CVAR,
    /** The share of the scenarios in which it reaches a goal. */
    CHANCE
  }

  /**
   * Checks the components.
   *
   * @param kind which figure of the total
   * @param parameter the level or goal
   * @throws IllegalArgumentException if the parameter is out of its range
   */
  public SpendObjective {
    Require.nonNull(kind, "kind");
    switch (kind) {
      case MEAN -> Require.between(parameter, 0, 0, "parameter", "The mean has none: use 0.");
      case CVAR ->
          Require.that(
              parameter >= 0 && parameter < 1,
              "level",
              parameter,
              "be from 0 to below 1",
              "0.9 looks at the worst tenth.");
      case CHANCE -> Require.finite(parameter, "goal", "Give the total to reach.");
    }
  }

  /**
   * The mean.
   *
   * @return that objective
   */
  public static SpendObjective mean() {
    return new SpendObjective(Kind.MEAN, 0);
  }

  /**
   * The mean of the worst cases.
   *
   * @param level the share of better cases that are left out; from 0 to below 1
   * @return that objective
   * @throws IllegalArgumentException if the level is out of its range
   */
  public static SpendObjective cvar(double level) {
    return new SpendObjective(Kind.CVAR, level);
  }

  /**
   * The chance to reach a goal.
   *
   * @param goal the total to reach; finite
   * @return that objective
   * @throws IllegalArgumentException if the goal is not finite
   */
  public static SpendObjective chance(double goal) {
    return new SpendObjective(Kind.CHANCE, goal);
  }

  double of(TotalDistribution totals) {
    return switch (kind) {
      case MEAN -> totals.mean();
      case CVAR -> totals.cvar(parameter);
      case CHANCE -> totals.chance(parameter);
    };
  }
}
