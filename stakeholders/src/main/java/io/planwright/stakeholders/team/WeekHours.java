package io.planwright.stakeholders.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The hours of work and of time that a party has in a week. Immutable, serializable and
 * thread-safe.
 *
 * @param days the days of the week, without those before the as-of day
 * @param work the hours that items take on these days
 * @param time the hours that the party has on these days
 */
public record WeekHours(DateRange days, double work, double time) implements Serializable {

  /**
   * Checks the components.
   *
   * @param days the days of the week that are left
   * @param work the hours that items take, at least 0
   * @param time the hours that the party has, at least 0
   * @throws IllegalArgumentException if hours are negative or not finite
   */
  public WeekHours {
    Require.nonNull(days, "days");
    Require.notNegative(work, "work", "Count in hours.");
    Require.notNegative(time, "time", "Count in hours.");
  }

  /**
   * How many hours of work are too many.
   *
   * @return the work less the time; negative where there is more time
   */
  @JsonIgnore
  public double excess() {
    return work - time;
  }
}
