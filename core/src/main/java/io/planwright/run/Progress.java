package io.planwright.run;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far one task of a run has come. Immutable, serializable and thread-safe.
 *
 * @param task what is being done, in words that a user may read, such as "forecast"; not blank
 * @param done how many steps are done, from 0 to {@code total}
 * @param total how many steps there are, at least 0
 */
public record Progress(String task, long done, long total) implements Serializable {

  /**
   * Checks the components.
   *
   * @param task what is being done; not blank
   * @param done how many steps are done, from 0 to {@code total}
   * @param total how many steps there are, at least 0
   * @throws IllegalArgumentException if the task is blank or a number out of its range
   */
  public Progress {
    Require.notBlank(task, "task", "Name what is being done.");
    Require.notNegative(total, "total", "Count the steps of the task.");
    Require.between(done, 0, total, "done", "Count the steps that are done.");
  }

  /**
   * The part that is done. A task without steps is done from the start.
   *
   * @return the fraction, from 0 to 1
   */
  public double fraction() {
    return total == 0 ? 1 : (double) done / total;
  }
}
