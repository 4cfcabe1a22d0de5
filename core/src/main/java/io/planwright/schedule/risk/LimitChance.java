package io.planwright.schedule.risk;

import io.planwright.internal.Require;
import io.planwright.schedule.network.LimitKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The chance that a deadline or a fixed start is kept.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activityId the activity that has it; not blank
 * @param kind which of the two
 * @param date the date given from outside
 * @param probability the share of the runs that kept it
 * @param standardError how far that may be off by chance
 */
public record LimitChance(
    String activityId, LimitKind kind, LocalDate date, double probability, double standardError)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activityId the activity that has it; not blank
   * @param kind which of the two
   * @param date the date given from outside
   * @param probability the share of the runs that kept it; from 0 to 1
   * @param standardError how far that may be off by chance; at least 0
   * @throws IllegalArgumentException if the id is blank or a number out of range
   */
  public LimitChance {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(kind, "kind");
    Require.nonNull(date, "date");
    Require.between(probability, 0, 1, "probability", "Divide by the runs.");
    Require.notNegative(standardError, "standardError", "Take the root.");
  }
}
