package io.planwright.report.view;

import io.planwright.activity.DependencyType;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An activity that a {@link GanttBar} waits for. Immutable, serializable and thread-safe.
 *
 * @param bar its place in the schedule of the report, from 0
 * @param type which event waits for which
 */
public record GanttLink(int bar, DependencyType type) implements Serializable {
  /**
   * Checks the link.
   *
   * @param bar its place in the schedule of the report, from 0
   * @param type which event waits for which
   */
  public GanttLink {
    Require.notNegative(bar, "bar", "Places count from 0.");
    Require.nonNull(type, "type");
  }
}
