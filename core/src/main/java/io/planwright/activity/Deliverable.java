package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What an activity hands over for somebody to accept, such as a proposal or a signed contract.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the stable identity among deliverables; not blank
 * @param name what people call it; not blank
 * @param activityId the id of the activity or milestone that hands it over; not blank
 * @param acceptanceCriteria what has to hold for it to be accepted, none of them blank; may be
 *     empty
 */
public record Deliverable(
    String id, String name, String activityId, List<String> acceptanceCriteria)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param id the stable identity among deliverables
   * @param name what people call it
   * @param activityId the id of the activity that hands it over
   * @param acceptanceCriteria what has to hold for it to be accepted
   * @throws IllegalArgumentException if a text is blank
   */
  public Deliverable {
    Require.notBlank(id, "id", "Give the deliverable a stable id.");
    Require.notBlank(name, "name", "Say what people call the deliverable.");
    Require.notBlank(activityId, "activityId", "Say which activity hands it over.");
    acceptanceCriteria = List.copyOf(Require.nonNull(acceptanceCriteria, "acceptanceCriteria"));
    for (String criterion : acceptanceCriteria) {
      Require.notBlank(criterion, "acceptanceCriteria", "Say what has to hold, or leave it out.");
    }
  }
}
