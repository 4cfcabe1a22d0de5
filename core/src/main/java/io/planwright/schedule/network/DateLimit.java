package io.planwright.schedule.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A deadline or a fixed start, held against the earliest that the plan allows.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activityId the activity that has it; not blank
 * @param kind which of the two
 * @param date the date given from outside
 * @param planned the earliest date that dependencies and calendar allow: the finish for a deadline,
 *     the start for a fixed start
 * @param floatDays the working days from the planned date to the given one; negative by how many it
 *     is missed, 0 for a fixed start that is kept
 * @param explanation the state in a sentence; where the limit is missed, a reason for each activity
 *     of the chain that holds it, with the working days that it adds: the limits in conflict
 */
public record DateLimit(
    String activityId,
    LimitKind kind,
    LocalDate date,
    LocalDate planned,
    int floatDays,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activityId the activity that has it; not blank
   * @param kind which of the two
   * @param date the date given from outside
   * @param planned the earliest date that dependencies and calendar allow
   * @param floatDays the working days from the planned date to the given one
   * @param explanation the state in a sentence
   * @throws IllegalArgumentException if the id is blank
   */
  public DateLimit {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(kind, "kind");
    Require.nonNull(date, "date");
    Require.nonNull(planned, "planned");
    Require.nonNull(explanation, "explanation");
  }

  /**
   * Whether the plan keeps it.
   *
   * @return true if its float is not negative
   */
  @JsonIgnore
  public boolean isMet() {
    return floatDays >= 0;
  }
}
