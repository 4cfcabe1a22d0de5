package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How many open deals of a stage hardly come to anything. Immutable, serializable and thread-safe.
 *
 * @param stage the stage of the sales process
 * @param open how many deals are open in it
 * @param zombies how many of them are zombies, such as those older than any deal was when it closed
 */
public record ZombieRow(String stage, long open, long zombies) implements Serializable {
  /**
   * Checks the row.
   *
   * @param stage the stage of the sales process
   * @param open how many deals are open in it
   * @param zombies how many of them are zombies, such as those older than any deal was when it
   *     closed
   */
  public ZombieRow {
    Require.notBlank(stage, "stage", "Name the stage.");
    Require.notNegative(open, "open", "Count the open deals.");
    Require.between(zombies, 0, open, "zombies", "Count zombies among the open deals only.");
  }
}
