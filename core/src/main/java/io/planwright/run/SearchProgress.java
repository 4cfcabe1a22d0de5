package io.planwright.run;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How good the best answer of a search is so far, and how good the best possible one can be at
 * most. Immutable, serializable and thread-safe.
 *
 * @param task what is being searched, in words that a user may read; not blank
 * @param incumbent the value of the best answer so far; finite
 * @param bound what no answer can pass, as far as it is known; finite
 */
public record SearchProgress(String task, double incumbent, double bound) implements Serializable {

  /**
   * Checks the components.
   *
   * @param task what is being searched; not blank
   * @param incumbent the value of the best answer so far; finite
   * @param bound what no answer can pass; finite
   * @throws IllegalArgumentException if the task is blank or a number is not finite
   */
  public SearchProgress {
    Require.notBlank(task, "task", "Name what is being searched.");
    Require.finite(incumbent, "incumbent", "Report once there is an answer.");
    Require.finite(bound, "bound", "Report once there is a bound.");
  }
}
