package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * An activity of a template, as it is in a deal of standard size, and what makes it larger.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activity the activity, its id unique in the template, without dates
 * @param driverIds the ids of the size drivers that scale it, each named once; may be empty
 */
public record TemplateActivity(Activity activity, List<String> driverIds) implements Serializable {

  /**
   * Validates the components.
   *
   * @param activity the activity, without dates
   * @param driverIds the ids of the size drivers that scale it
   * @throws IllegalArgumentException if the activity has a date, or a driver is named twice
   */
  public TemplateActivity {
    Require.nonNull(activity, "activity");
    Require.that(
        activity.notBefore().isEmpty()
            && activity.fixedStart().isEmpty()
            && activity.deadline().isEmpty(),
        "activity",
        activity.id(),
        "have no dates in a template",
        "Set notBefore, fixedStart and deadline once it is used for a deal.");
    driverIds = List.copyOf(Require.nonNull(driverIds, "driverIds"));
    Require.that(
        new HashSet<>(driverIds).size() == driverIds.size(),
        "driverIds",
        driverIds,
        "name each size driver once",
        "Drop the second of the two.");
  }
}
