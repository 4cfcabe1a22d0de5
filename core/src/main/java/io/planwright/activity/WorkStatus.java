package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What an element or activity sums up to: a row of the rolled-up work breakdown structure.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the id of the element or activity; not blank
 * @param name its name; not blank
 * @param level how deep it lies in the tree, the root being 0
 * @param activities how many activities it holds; 1 for an activity
 * @param unestimatedActivities how many of these have a duration but no estimate of their effort
 * @param effortHours the effort of those that have an estimate, in hours
 * @param percentComplete how far it has come, exactly, from 0 to 100, without trailing zeros
 */
public record WorkStatus(
    String id,
    String name,
    int level,
    int activities,
    int unestimatedActivities,
    double effortHours,
    BigDecimal percentComplete)
    implements Serializable {

  /**
   * Validates the components and drops trailing zeros of the percentage.
   *
   * @param id the id of the element or activity; not blank
   * @param name its name; not blank
   * @param level how deep it lies in the tree
   * @param activities how many activities it holds
   * @param unestimatedActivities how many of these have no estimate
   * @param effortHours the estimated effort in hours
   * @param percentComplete how far it has come, from 0 to 100
   * @throws IllegalArgumentException if a text is blank or a number out of its range
   */
  public WorkStatus {
    Require.notBlank(id, "id", "Give the id of an element or activity.");
    Require.notBlank(name, "name", "Give the name of the element or activity.");
    Require.notNegative(level, "level", "The root has level 0.");
    Require.positive(activities, "activities", "Count the activities, at least the one it is.");
    Require.between(
        unestimatedActivities, 0, activities, "unestimatedActivities", "Count activities only.");
    Require.notNegative(effortHours, "effortHours", "Sum up the estimates in hours.");
    percentComplete =
        Percent.checked(percentComplete, "percentComplete", "Give the progress in percent.");
  }
}
