package io.planwright.schedule.risk;

import io.planwright.activity.Activity;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * A duration that comes to one of several lengths, each with a weight, where three points cannot
 * hold what is known: a delivery that is kept to the day or late by what was seen, a risk that
 * occurs or not, or simply how long such work took in the past (a reference class).
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param outcomes the lengths, ascending, each once
 */
public record DurationOutcomes(List<Outcome> outcomes) implements Serializable {

  /**
   * A length and how much it weighs among the others.
   *
   * <p>Immutable, serializable and thread-safe.
   *
   * @param days the working days, from 0 to {@value Activity#MAX_DAYS}
   * @param weight above 0; the chance is its share of all weights
   */
  public record Outcome(double days, double weight) implements Serializable {

    /**
     * Validates the components.
     *
     * @param days the working days
     * @param weight how much it weighs
     * @throws IllegalArgumentException if a number is out of range
     */
    public Outcome {
      Require.between(days, 0, Activity.MAX_DAYS, "days", "Give working days.");
      Require.positive(weight, "weight", "Leave out what cannot be.");
    }
  }

  /**
   * Sorts the lengths and adds up the weights of equal ones.
   *
   * @param outcomes the lengths in any order, at least one
   * @throws IllegalArgumentException if there is none, or the sum of the weights is not finite
   */
  public DurationOutcomes {
    Require.notEmpty(outcomes, "outcomes", "Give at least one length.");
    List<Outcome> merged = new ArrayList<>();
    for (Outcome next :
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::days)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).days() == next.days()) {
        merged.set(last, new Outcome(next.days(), merged.get(last).weight() + next.weight()));
      } else {
        merged.add(next);
      }
    }
    outcomes = List.copyOf(merged);
    Require.finite(weight(outcomes, days -> true), "sum of weights", "Give smaller weights.");
  }

  /**
   * Lengths of the past, each as likely as any other.
   *
   * @param days the working days, at least one number; the same may be given again
   * @return the outcomes
   * @throws IllegalArgumentException if there is none or one is out of range
   */
  public static DurationOutcomes observed(List<Double> days) {
    return new DurationOutcomes(days.stream().map(length -> new Outcome(length, 1)).toList());
  }

  private static double weight(List<Outcome> outcomes, DoublePredicate counts) {
    double sum = 0;
    for (Outcome outcome : outcomes) {
      sum += counts.test(outcome.days()) ? outcome.weight() : 0;
    }
    return sum;
  }

  /**
   * The chance to take no longer than some time.
   *
   * @param days the working days
   * @return the share of the weights, from 0 to 1
   */
  public double probabilityWithin(double days) {
    return weight(outcomes, length -> length <= days) / weight(outcomes, length -> true);
  }

  /**
   * What remains if it takes no longer than some time.
   *
   * @param days the working days, at least those of the shortest outcome
   * @return the outcomes up to there
   * @throws IllegalArgumentException if none is so short
   */
  public DurationOutcomes within(double days) {
    return new DurationOutcomes(
        outcomes.stream().filter(outcome -> outcome.days() <= days).toList());
  }

  /**
   * The expected duration.
   *
   * @return the mean, in working days
   */
  public double mean() {
    double sum = 0;
    for (Outcome outcome : outcomes) {
      sum += outcome.weight() * outcome.days();
    }
    return sum / weight(outcomes, length -> true);
  }

  /**
   * The spread.
   *
   * @return the variance, in working days squared
   */
  public double variance() {
    double mean = mean();
    double sum = 0;
    for (Outcome outcome : outcomes) {
      sum += outcome.weight() * (outcome.days() - mean) * (outcome.days() - mean);
    }
    return sum / weight(outcomes, length -> true);
  }

  /**
   * The shortest length.
   *
   * @return its working days
   */
  public double shortest() {
    return outcomes.get(0).days();
  }

  /**
   * The longest length.
   *
   * @return its working days, at least those of the shortest
   */
  public double longest() {
    return outcomes.get(outcomes.size() - 1).days();
  }
}
