package io.planwright.schedule.sprint;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import io.planwright.resource.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who works in the sprints. Immutable, serializable and thread-safe.
 *
 * @param person who, with the full-time share, the ramp and the dates of employment
 * @param focusFactor how much of the working time goes into the backlog, above 0 and at most 1; the
 *     rest is meetings, mail and other duties
 * @param absences when this person is away; they may overlap
 */
public record SprintMember(Person person, double focusFactor, List<DateRange> absences)
    implements Serializable {

  private static final double MINUTES_AN_HOUR = 60;

  /**
   * Checks the components.
   *
   * @param person who
   * @param focusFactor how much of the working time goes into the backlog, above 0 and at most 1
   * @param absences when this person is away
   * @throws IllegalArgumentException if the factor is out of its range
   */
  public SprintMember {
    Require.nonNull(person, "person");
    Require.positive(focusFactor, "focusFactor of " + person.id(), "Leave out who does no work.");
    Require.between(
        focusFactor, 0, 1, "focusFactor of " + person.id(), "Give a share, such as 0.7.");
    absences = List.copyOf(Require.nonNull(absences, "absences"));
  }

  /**
   * The working time that goes into the backlog in a sprint. Takes time linear in days and
   * absences.
   *
   * @param cadence the sprints and their calendar
   * @param index the number of the sprint, from 0 to 100,000
   * @return the hours: working time on each day that is not an absence, times the capacity on that
   *     day and the focus factor
   * @throws IllegalArgumentException if the number is out of its range
   */
  public double hours(SprintCadence cadence, int index) {
    DateRange dates = Require.nonNull(cadence, "cadence").sprint(index);
    double minutes = 0;
    for (LocalDate day = dates.start(); day.isBefore(dates.endExclusive()); day = day.plusDays(1)) {
      if (!isAway(day)) {
        minutes += cadence.calendar().workingTime(day).toMinutes() * person.capacityOn(day);
      }
    }
    return minutes / MINUTES_AN_HOUR * focusFactor;
  }

  private boolean isAway(LocalDate day) {
    for (DateRange absence : absences) {
      if (absence.contains(day)) {
        return true;
      }
    }
    return false;
  }
}
