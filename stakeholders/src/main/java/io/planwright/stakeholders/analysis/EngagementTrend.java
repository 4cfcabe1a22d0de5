package io.planwright.stakeholders.analysis;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How engagement went over several days, each seen as of that day, so that no day knows of a later
 * one. Immutable, serializable and thread-safe.
 *
 * @param dates the days, ascending
 * @param people one history a person who is in the register on the last day, in its order
 */
public record EngagementTrend(List<LocalDate> dates, List<EngagementHistory> people)
    implements Serializable {

  /**
   * Makes a trend.
   *
   * @param dates the days, ascending, at least one
   * @param people the histories, each with a state a day
   * @throws IllegalArgumentException if there is no day, they do not ascend or a history has
   *     another number of states
   * @throws NullPointerException if an argument or element is null
   */
  public EngagementTrend {
    dates = checked(dates);
    people = List.copyOf(Require.nonNull(people, "people"));
    for (int i = 0; i < people.size(); i++) {
      int states = people.get(i).states().size();
      Require.that(
          states == dates.size(),
          "people[" + i + "].states.size",
          states,
          "be " + dates.size() + ", one state a date",
          "Give insufficient data where nothing was known.");
    }
  }

  private static List<LocalDate> checked(List<LocalDate> dates) {
    List<LocalDate> days = List.copyOf(Require.nonNull(dates, "dates"));
    Require.notEmpty(days, "dates", "Ask for one day at least.");
    for (int i = 1; i < days.size(); i++) {
      Require.that(
          days.get(i).isAfter(days.get(i - 1)), "dates", days.get(i), "ascend", "Sort the days.");
    }
    return days;
  }

  /**
   * Reads a register as of several days. Takes time proportional to days times people and
   * assessments.
   *
   * @param register the register
   * @param dates the days, ascending, at least one
   * @param spec how statements age, whom to trust, and how much is enough
   * @return the trend
   * @throws IllegalArgumentException if there is no day or they do not ascend
   * @throws NullPointerException if an argument or element is null
   */
  public static EngagementTrend of(
      StakeholderRegister register, List<LocalDate> dates, EstimationSpec spec) {
    List<LocalDate> days = checked(dates);
    List<Map<String, EngagementRow>> matrices = new ArrayList<>();
    for (LocalDate day : days) {
      matrices.add(
          StakeholderPositions.of(register, day, spec).engagement().rows().stream()
              .collect(Collectors.toMap(EngagementRow::stakeholderId, Function.identity())));
    }
    LocalDate last = days.get(days.size() - 1);
    List<EngagementHistory> people = new ArrayList<>();
    for (RegisteredPerson person : register.people()) {
      if (!person.registeredOn().isAfter(last)) {
        people.add(history(person, days, matrices));
      }
    }
    return new EngagementTrend(days, people);
  }

  private static EngagementHistory history(
      RegisteredPerson person, List<LocalDate> days, List<Map<String, EngagementRow>> matrices) {
    List<Answer<EngagementEstimate>> states = new ArrayList<>();
    for (int day = 0; day < days.size(); day++) {
      EngagementRow row = matrices.get(day).get(person.id());
      states.add(
          row == null
              ? Answer.insufficient(
                  "engagement on " + days.get(day),
                  "a person of the register",
                  "registered on " + person.registeredOn(),
                  "Leave out earlier days.")
              : row.current());
    }
    return new EngagementHistory(person.id(), states);
  }
}
