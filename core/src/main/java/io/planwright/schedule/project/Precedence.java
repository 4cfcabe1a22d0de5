package io.planwright.schedule.project;

import io.planwright.activity.DependencyType;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One activity waits for another. Immutable, serializable and thread-safe.
 *
 * @param predecessor the activity that is waited for, by its place in the problem, from 0
 * @param successor the activity that waits, by its place in the problem, from 0
 * @param type which event waits for which
 * @param lag how many time units at least lie between the two events; a lead is negative
 */
public record Precedence(int predecessor, int successor, DependencyType type, int lag)
    implements Serializable {

  /** The longest lag or lead. */
  public static final int MOST_LAG = 1_000_000;

  /**
   * Checks the components.
   *
   * @param predecessor the activity that is waited for, from 0
   * @param successor the activity that waits, from 0
   * @param type which event waits for which
   * @param lag how many time units at least lie between the two events, from -{@value #MOST_LAG} to
   *     {@value #MOST_LAG}
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Precedence {
    Require.notNegative(predecessor, "predecessor", "Activities count from 0.");
    Require.notNegative(successor, "successor", "Activities count from 0.");
    Require.nonNull(type, "type");
    Require.between(lag, -MOST_LAG, MOST_LAG, "lag", "Choose a coarser unit of time.");
  }

  /**
   * The usual case: the successor starts after the predecessor has finished.
   *
   * @param predecessor the activity that is waited for, from 0
   * @param successor the activity that waits, from 0
   * @return finish to start without a lag
   * @throws IllegalArgumentException if a number is negative
   */
  public static Precedence finishToStart(int predecessor, int successor) {
    return new Precedence(predecessor, successor, DependencyType.FINISH_TO_START, 0);
  }

  /** How many time units lie at least between the two starts. */
  int gap(int predecessorDuration, int successorDuration) {
    return lag
        + (type.isFromStart() ? 0 : predecessorDuration)
        - (type.isToStart() ? 0 : successorDuration);
  }
}
