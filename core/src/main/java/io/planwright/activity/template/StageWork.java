package io.planwright.activity.template;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What a stage of a sales process takes.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param stageId the id of the stage in the sales process; not blank
 * @param activities the activities in the order in which people read them, at least one
 */
public record StageWork(String stageId, List<TemplateActivity> activities) implements Serializable {

  /**
   * Validates the components.
   *
   * @param stageId the id of the stage in the sales process
   * @param activities the activities
   * @throws IllegalArgumentException if the id is blank or there is no activity
   */
  public StageWork {
    Require.notBlank(stageId, "stageId", "Give the id of a stage of the sales process.");
    activities =
        List.copyOf(Require.notEmpty(activities, "activities", "Leave out stages without work."));
  }
}
