package io.planwright.resource;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * People who work together and whose capacity is planned together. Immutable, serializable and
 * thread-safe.
 *
 * @param id the stable identity, not blank
 * @param name what the team is called, not blank
 * @param people its members, past, present and future, with distinct ids
 */
public record Team(String id, String name, List<Person> people) implements Serializable {

  /**
   * Makes a team.
   *
   * @param id the stable identity, not blank
   * @param name what the team is called, not blank
   * @param people its members, with distinct ids
   * @throws IllegalArgumentException if a text is blank or two people share an id
   * @throws NullPointerException if an argument or a person is null
   */
  public Team {
    Require.notBlank(id, "id", "Use the id that your CRM has for this team.");
    Require.notBlank(name, "name", "Give the name of the team.");
    people = List.copyOf(Require.nonNull(people, "people"));
    Set<String> ids = new HashSet<>();
    for (Person person : people) {
      Require.that(
          ids.add(person.id()),
          "people",
          person.id(),
          "have distinct ids",
          "List each person once.");
    }
  }

  /**
   * Gives what the team can do on a day, working day or not.
   *
   * @param date the day
   * @return the sum over its people, in full-time equivalents
   * @throws NullPointerException if the date is null
   */
  public double capacityOn(LocalDate date) {
    double sum = 0;
    for (Person person : people) {
      sum += person.capacityOn(date);
    }
    return sum;
  }

  /**
   * Adds up what the team can do over the working days of a range. Takes time linear in people
   * times days.
   *
   * @param range the days, at most 36,600 of them
   * @param calendar which of them are working days, for all of the team
   * @return the capacity, in days of one full-time, fully productive person
   * @throws IllegalArgumentException if the range is longer
   * @throws NullPointerException if an argument is null
   */
  public double fullTimeDays(DateRange range, WorkingCalendar calendar) {
    double sum = 0;
    for (Person person : people) {
      sum += person.fullTimeDays(range, calendar);
    }
    return sum;
  }

  /**
   * Lists who masters a skill.
   *
   * @param skill the skill
   * @param proficiency the least proficiency asked for, from 0 to 1
   * @return the people who have at least that, in the order of the team, unmodifiable
   * @throws IllegalArgumentException if the proficiency is out of its range
   * @throws NullPointerException if the skill is null
   */
  public List<Person> skilledIn(String skill, double proficiency) {
    Require.nonNull(skill, "skill");
    Require.between(proficiency, 0, 1, "proficiency", "Scale your rating to that range.");
    return people.stream().filter(person -> person.skill(skill) >= proficiency).toList();
  }
}
