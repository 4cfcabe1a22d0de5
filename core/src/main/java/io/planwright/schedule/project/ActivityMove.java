package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An activity that starts at another time than was planned. Immutable, serializable and
 * thread-safe.
 *
 * @param activity its place in the project, from 0
 * @param from the planned start, at least 0
 * @param to the new start, at least 0
 */
public record ActivityMove(int activity, int from, int to) implements Serializable {

  /**
   * Checks the components.
   *
   * @param activity its place in the project, from 0
   * @param from the planned start, at least 0
   * @param to the new start, at least 0; another one
   * @throws IllegalArgumentException if a number is negative or nothing moves
   */
  public ActivityMove {
    Require.notNegative(activity, "activity", "Activities count from 0.");
    Require.notNegative(from, "from", "The project starts at 0.");
    Require.notNegative(to, "to", "The project starts at 0.");
    Require.that(from != to, "to", to, "differ from the planned start", "Leave it out.");
  }
}
