package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Something about an activity that is possible, and probably not meant. Immutable, serializable and
 * thread-safe.
 *
 * @param activityId the id of the activity
 * @param kind what it is
 * @param statement what is odd, in a sentence
 */
public record WorkFinding(String activityId, Kind kind, String statement) implements Serializable {

  /** What can be odd. */
  public enum Kind {
    /** Nobody is asked for: a schedule of people lets it go by itself in office hours. */
    NO_PEOPLE,
    /** The planned duration lies outside of the three-point estimate. */
    DURATION_OUTSIDE_ESTIMATE
  }

  /**
   * Checks the components.
   *
   * @param activityId the id of the activity; not blank
   * @param kind what it is
   * @param statement what is odd; not blank
   * @throws IllegalArgumentException if a text is blank
   */
  public WorkFinding {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(kind, "kind");
    Require.notBlank(statement, "statement", "Say what is odd.");
  }
}
