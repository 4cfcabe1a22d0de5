package io.planwright.goal.attainability;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.evidence.Verdict;
import io.planwright.goal.Goal;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Checks a goal against what demand may bring and what capacity can close. Immutable, serializable
 * and thread-safe.
 *
 * @param attainableFrom the smallest probability at which a target counts as attainable, above 0
 *     and at most 1
 */
public record AttainabilityCheck(double attainableFrom) implements Serializable {

  /** Points at which the quantiles are averaged for the shortfall. */
  private static final int POINTS = 4096;

  /**
   * Checks the threshold.
   *
   * @param attainableFrom the smallest probability at which a target counts as attainable
   * @throws IllegalArgumentException if it is not above 0 and at most 1
   */
  public AttainabilityCheck {
    Require.that(
        attainableFrom > 0 && attainableFrom <= 1,
        "attainableFrom",
        attainableFrom,
        "be above 0 and at most 1",
        "Give a probability such as 0.5.");
  }

  /**
   * Checks a goal of which more is better or less is better.
   *
   * <p>With more being better, the outcome is the smaller one of demand and capacity. The expected
   * shortfall is the mean over 4096 evenly spread quantiles.
   *
   * @param goal the goal, with metric and target
   * @param demand what the metric may come to over the goal's period and scope
   * @param capacity the most that can be closed; {@link CapacityBound#none()} if less is better
   * @return how attainable it is, or that metric or target are missing
   * @throws IllegalArgumentException if capacity is given though less is better
   */
  public Answer<Attainability> assess(
      Goal goal, OutcomeDistribution demand, CapacityBound capacity) {
    Require.nonNull(goal, "goal");
    Require.nonNull(demand, "demand");
    Require.nonNull(capacity, "capacity");
    if (goal.metric().isEmpty() || goal.target().isEmpty()) {
      return Answer.insufficient(
          "attainability of goal " + goal.id(),
          "a metric and a target",
          goal.metric().isEmpty() ? "no metric" : "no target",
          "Complete the goal.");
    }
    double target = goal.target().getAsDouble();
    if (goal.metric().get().higherIsBetter()) {
      return Answer.known(more(goal.id(), target, demand, capacity));
    }
    Require.that(
        !capacity.isGiven(),
        "capacity",
        capacity.most(),
        "be none where less is better",
        "Capacity limits what is sold, not what it costs.");
    return Answer.known(less(goal.id(), target, demand));
  }

  /**
   * Checks a goal of which more is better against a capacity that is not certain either, such as
   * one that hangs on hires and absences.
   *
   * <p>The outcome is the smaller one of demand and capacity, which are taken as independent: where
   * the same things move both, the goal is more likely than this says.
   *
   * @param goal the goal, with metric and target
   * @param demand what the metric may come to over the goal's period and scope
   * @param capacity the most that can be closed, in the unit of the metric
   * @param statement where the capacity comes from, a sentence; not blank
   * @return how attainable it is, or that metric or target are missing
   * @throws IllegalArgumentException if the statement is blank, or less of the metric is better
   */
  public Answer<Attainability> assess(
      Goal goal, OutcomeDistribution demand, OutcomeDistribution capacity, String statement) {
    Require.nonNull(capacity, "capacity");
    Require.notBlank(statement, "statement", "Say where the capacity comes from.");
    Answer<Attainability> free = assess(goal, demand, CapacityBound.none());
    if (free.isKnown()) {
      boolean isMore = goal.metric().orElseThrow().higherIsBetter();
      Require.that(
          isMore,
          "capacity",
          statement,
          "be left out where less is better",
          "Capacity limits what is sold, not what it costs.");
    }
    return free.map(byDemand -> limited(byDemand, demand, capacity, statement));
  }

  private Attainability limited(
      Attainability byDemand,
      OutcomeDistribution demand,
      OutcomeDistribution capacity,
      String statement) {
    double target = byDemand.target();
    OutcomeDistribution outcome = new SmallerOutcome(demand, capacity);
    double capable = capacity.probabilityAtLeast(target);
    double probability = outcome.probabilityAtLeast(target);
    boolean attainable = probability >= attainableFrom;
    double shortfall = 0;
    for (int i = 0; i < POINTS; i++) {
      shortfall += Math.max(0, target - outcome.quantile((i + 0.5) / POINTS)) / POINTS;
    }
    String reaches =
        "%s It reaches %s with probability %s."
            .formatted(statement, Texts.plain(target), Texts.percent(capable));
    return new Attainability(
        byDemand.goalId(),
        target,
        probability,
        byDemand.demandProbability(),
        shortfall,
        outcome.quantile(0.5),
        outcome.quantile(1 - 0.8),
        outcome.quantile(1 - 0.9),
        attainable ? BindingConstraint.NONE : shortOf(byDemand.demandProbability(), capable),
        attainable ? Verdict.YES : Verdict.NO,
        new Explanation(
            summary(target, attainable, probability),
            List.of(
                byDemand.explanation().reasons().get(0),
                new Reason("capacity", capable, reaches))));
  }

  private Attainability more(
      String id, double target, OutcomeDistribution demand, CapacityBound capacity) {
    double most = capacity.most();
    double byDemand = demand.probabilityAtLeast(target);
    boolean capable = target <= most;
    double probability = capable ? byDemand : 0;
    boolean attainable = probability >= attainableFrom;
    double shortfall = 0;
    for (int i = 0; i < POINTS; i++) {
      double outcome = Math.min(most, demand.quantile((i + 0.5) / POINTS));
      shortfall += Math.max(0, target - outcome) / POINTS;
    }
    return new Attainability(
        id,
        target,
        probability,
        byDemand,
        shortfall,
        Math.min(most, demand.quantile(0.5)),
        Math.min(most, demand.quantile(1 - 0.8)),
        Math.min(most, demand.quantile(1 - 0.9)),
        binding(capable, byDemand >= attainableFrom),
        attainable ? Verdict.YES : Verdict.NO,
        new Explanation(
            summary(target, attainable, probability),
            List.of(
                new Reason(
                    "demand",
                    byDemand,
                    "Demand reaches %s with probability %s."
                        .formatted(Texts.plain(target), Texts.percent(byDemand))),
                new Reason(
                    "capacity",
                    capable ? 1 : 0,
                    capable || !capacity.isGiven()
                        ? capacity.statement() + " That leaves room for the target."
                        : "%s That is at most %s, less than the target."
                            .formatted(capacity.statement(), Texts.plain(most))))));
  }

  private BindingConstraint shortOf(double byDemand, double byCapacity) {
    BindingConstraint alone = binding(byCapacity >= attainableFrom, byDemand >= attainableFrom);
    return alone == BindingConstraint.NONE ? BindingConstraint.BOTH : alone;
  }

  private static BindingConstraint binding(boolean capable, boolean demanded) {
    if (capable) {
      return demanded ? BindingConstraint.NONE : BindingConstraint.DEMAND;
    }
    return demanded ? BindingConstraint.CAPACITY : BindingConstraint.BOTH;
  }

  private Attainability less(String id, double target, OutcomeDistribution demand) {
    double probability = 1 - demand.probabilityAtLeast(Math.nextUp(target));
    boolean attainable = probability >= attainableFrom;
    double overrun = 0;
    for (int i = 0; i < POINTS; i++) {
      overrun += Math.max(0, demand.quantile((i + 0.5) / POINTS) - target) / POINTS;
    }
    String statement =
        "It stays within %s with probability %s."
            .formatted(Texts.plain(target), Texts.percent(probability));
    return new Attainability(
        id,
        target,
        probability,
        probability,
        overrun,
        demand.quantile(0.5),
        demand.quantile(0.8),
        demand.quantile(0.9),
        attainable ? BindingConstraint.NONE : BindingConstraint.DEMAND,
        attainable ? Verdict.YES : Verdict.NO,
        new Explanation(
            summary(target, attainable, probability),
            List.of(new Reason("outlook", probability, statement))));
  }

  private String summary(double target, boolean attainable, double probability) {
    return "The target of %s is %s: its probability is %s, asked for is %s."
        .formatted(
            Texts.plain(target),
            attainable ? "attainable" : "not attainable",
            Texts.percent(probability),
            Texts.percent(attainableFrom));
  }
}
