package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What one more working day of a person would gain. Immutable, serializable and thread-safe.
 *
 * @param personId the id of the person
 * @param skills what the person can do, sorted: the day may be anybody's with the same skills
 * @param share how much of the person's time is booked, over the weeks of the plan
 * @param day the day off that gains most as a working day, of those that were tried
 * @param gain by how much a plan was found to cost less, in the unit of the {@link
 *     StaffedObjective}; above 0
 * @param daysEarlier by how many days of 24 hours the last project then ends earlier; negative
 *     where something else, such as a due date, gains
 * @param statement the same in a sentence
 */
public record Bottleneck(
    String personId,
    List<String> skills,
    double share,
    LocalDate day,
    double gain,
    double daysEarlier,
    String statement)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param skills what the person can do
   * @param share how much of the person's time is booked; at least 0
   * @param day the day off that gains most
   * @param gain by how much a plan costs less; above 0
   * @param daysEarlier by how many days the last project ends earlier
   * @param statement the same in a sentence; not blank
   * @throws IllegalArgumentException if a text is blank or a number out of range
   */
  public Bottleneck {
    Require.notBlank(personId, "personId", "Give the id of the person.");
    skills = List.copyOf(skills);
    Require.notNegative(share, "share", "Divide booked by available hours.");
    Require.nonNull(day, "day");
    Require.positive(gain, "gain", "Leave out who is no bottleneck.");
    Require.finite(daysEarlier, "daysEarlier", "Take the difference of the two finishes.");
    Require.notBlank(statement, "statement", "Say it in a sentence.");
  }
}
