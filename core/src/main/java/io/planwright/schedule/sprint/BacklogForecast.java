package io.planwright.schedule.sprint;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When a backlog will be done, as probabilities. Immutable, and serializable and thread-safe as far
 * as the calendar's holidays are.
 *
 * @param cadence when sprints begin and end
 * @param nextSprint the number of the first sprint that is forecast, at least 0
 * @param doneWithin the probability that the backlog is done after 1, 2, 3 … sprints; not
 *     decreasing, at least one
 * @param provenance how it was computed
 */
public record BacklogForecast(
    SprintCadence cadence, int nextSprint, List<Double> doneWithin, Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param cadence when sprints begin and end
   * @param nextSprint the number of the first sprint that is forecast, at least 0
   * @param doneWithin the probability that the backlog is done after 1, 2, 3 … sprints
   * @param provenance how it was computed
   * @throws IllegalArgumentException if a number is out of its range or the probabilities decrease
   */
  public BacklogForecast {
    Require.nonNull(cadence, "cadence");
    Require.notNegative(nextSprint, "nextSprint", "Sprints count from 0.");
    doneWithin = List.copyOf(Require.notEmpty(doneWithin, "doneWithin", "Give a probability."));
    double before = 0;
    for (double probability : doneWithin) {
      Require.between(probability, before, 1, "doneWithin", "Cumulate the probabilities.");
      before = probability;
    }
    Require.nonNull(provenance, "provenance");
  }

  /**
   * How many sprints it takes with some certainty.
   *
   * @param probability how sure one wants to be, between 0 and 1; 0.5 for the median
   * @return the least number of sprints after which the backlog is done with that probability;
   *     insufficient if it is less likely ever to be done at this velocity
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public Answer<Integer> sprints(double probability) {
    Require.that(
        probability > 0 && probability < 1,
        "probability",
        probability,
        "be between 0 and 1",
        "Use 0.9 for 90 %, say.");
    for (int i = 0; i < doneWithin.size(); i++) {
      if (doneWithin.get(i) >= probability) {
        return Answer.known(i + 1);
      }
    }
    return Answer.insufficient(
        "sprints until the backlog is done",
        "a velocity that gets it done within " + doneWithin.size() + " sprints",
        "a probability of " + doneWithin.get(doneWithin.size() - 1),
        "Cut the backlog, or ask for less certainty.");
  }

  /**
   * The day on which it is done with some certainty.
   *
   * @param probability how sure one wants to be, between 0 and 1
   * @return the last day of the sprint in which that probability is reached; insufficient as {@link
   *     #sprints}
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public Answer<LocalDate> doneOn(double probability) {
    return sprints(probability).map(count -> cadence.end(nextSprint + count - 1));
  }

  /**
   * How likely it is done by a day.
   *
   * @param date the day
   * @return the probability, from 0 to 1, that it is done in the sprints that end by that day
   */
  public double chanceBy(LocalDate date) {
    double chance = 0;
    for (int i = 0; i < doneWithin.size() && !cadence.end(nextSprint + i).isAfter(date); i++) {
      chance = doneWithin.get(i);
    }
    return chance;
  }
}
