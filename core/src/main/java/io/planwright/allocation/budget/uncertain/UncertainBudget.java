package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Divides a budget whose response curves are known as equally likely draws.
 *
 * <p>The mean is a division along the mean curves: exact where all draws are concave, elsewhere up
 * to a bound from tables. The mean of the worst cases is found from weighted means, each of which
 * gives a bound; for smooth concave curves the two meet. The chance of a goal is a heuristic
 * search, with a bound that may be far. Each round costs a division by {@link ResponseBudget} with
 * scenarios times lines to evaluate; so does each scenario once, for the value of perfect
 * information. Immutable, serializable and thread-safe.
 */
public final class UncertainBudget implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double STANDARD_GAP = 1e-6;
  private static final int STANDARD_ROUNDS = 60;

  private final double relativeGap;
  private final int rounds;

  private UncertainBudget(double relativeGap, int rounds) {
    this.relativeGap = relativeGap;
    this.rounds = rounds;
  }

  /**
   * The engine with its standard limits: a relative gap of a millionth, 60 rounds.
   *
   * @return an engine
   */
  public static UncertainBudget standard() {
    return new UncertainBudget(STANDARD_GAP, STANDARD_ROUNDS);
  }

  /**
   * Sets how near to the bound is near enough.
   *
   * @param gap the difference of bound and value, as a fraction of the value; from 0 to 1
   * @return an engine with that gap
   * @throws IllegalArgumentException if the gap is out of its range
   */
  public UncertainBudget withRelativeGap(double gap) {
    Require.between(gap, 0, 1, "relativeGap", "A millionth is usual.");
    return new UncertainBudget(gap, rounds);
  }

  /**
   * Sets how long to search.
   *
   * @param newRounds the most rounds; from 1 to 100,000
   * @return an engine with that limit
   * @throws IllegalArgumentException if the limit is out of its range
   */
  public UncertainBudget withRounds(int newRounds) {
    Require.between(newRounds, 1, 100_000, "rounds", "60 are usual.");
    return new UncertainBudget(relativeGap, newRounds);
  }

  /**
   * Divides the budget.
   *
   * @param problem the budget, its lines and the scenarios
   * @param objective what to make as large as possible
   * @param control how to stop the run, which then answers with its best plan so far and its bound,
   *     if it has one; told of both as it goes on
   * @return the plan; or the limits that contradict each other
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a plan
   */
  public Solution<UncertainPlan> solve(
      UncertainProblem problem, SpendObjective objective, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(objective, "objective");
    Require.nonNull(control, "control");
    ResponseBudget engine =
        ResponseBudget.standard().withRelativeGap(relativeGap / 10).withNodeLimit(500);
    Solution<SpendPlan> estimated = engine.solve(problem.problem(), control);
    if (!estimated.isFeasible()) {
      return estimated.map(
          plan -> {
            throw new IllegalStateException("no plan to transform");
          });
    }
    Scenarios scenarios = new Scenarios(problem);
    WeightedBudget budget = new WeightedBudget(scenarios, engine, control);
    double[] most = scenarios.most();
    double[] known = new double[scenarios.count];
    double[] knownBound = new double[scenarios.count];
    for (int s = 0; s < scenarios.count; s++) {
      Optional<Optimality> alone = budget.solveAlone(s).map(SpendPlan::optimality);
      knownBound[s] = alone.map(Optimality::bound).orElse(most[s]);
      known[s] = alone.map(Optimality::value).orElse(most[s]);
    }
    double[] naive = estimated.orElseThrow().spends();
    double waitAndSee = objective.of(new TotalDistribution(knownBound));
    Incumbent incumbent = new Incumbent(scenarios, objective, waitAndSee, control);
    double[] naiveTotals = incumbent.offer(naive);
    search(budget, scenarios, incumbent, objective, knownBound, control);
    double naiveValue = objective.of(new TotalDistribution(naiveTotals));
    double informed = objective.of(new TotalDistribution(known));
    return Solution.feasible(plan(scenarios, objective, incumbent, naiveValue, informed, budget));
  }

  private void search(
      WeightedBudget budget,
      Scenarios scenarios,
      Incumbent incumbent,
      SpendObjective objective,
      double[] knownBound,
      RunControl control) {
    boolean[] all = new boolean[scenarios.count];
    Arrays.fill(all, true);
    boolean isChance = objective.kind() == SpendObjective.Kind.CHANCE;
    double level = objective.kind() == SpendObjective.Kind.CVAR ? objective.parameter() : 0;
    double cap = TailWeights.cap(level, scenarios.count);
    boolean isOneWeighting = cap * scenarios.count <= 1 + 1e-12;
    new TailSearch(budget, scenarios, incumbent, cap, all, !isChance, control)
        .run(isOneWeighting ? 0 : rounds, () -> incumbent.isEnough(relativeGap));
    if (isChance) {
      new ChanceSearch(budget, scenarios, incumbent, objective.parameter(), knownBound, control)
          .run(rounds);
    }
  }

  private static UncertainPlan plan(
      Scenarios scenarios,
      SpendObjective objective,
      Incumbent incumbent,
      double naiveValue,
      double informed,
      WeightedBudget budget) {
    double[] spend = incumbent.best();
    TotalDistribution totals = new TotalDistribution(scenarios.totals(spend));
    Map<String, Double> spends = new LinkedHashMap<>();
    List<Reason> reasons = new ArrayList<>();
    for (int l = 0; l < spend.length; l++) {
      ResponseLine line = scenarios.lines.get(l);
      spends.put(line.id(), spend[l]);
      double[] each = new double[scenarios.count];
      for (int s = 0; s < each.length; s++) {
        each[s] = line.weight() * scenarios.curves[l][s].response(spend[l]);
      }
      TotalDistribution ofLine = new TotalDistribution(each);
      reasons.add(
          new Reason(
              line.id(),
              ofLine.mean(),
              String.format(
                  Locale.ROOT,
                  "Gets %.6g, which brings %.4g on average and %.4g to %.4g in nine of ten cases.",
                  spend[l],
                  ofLine.mean(),
                  ofLine.quantile(0.05),
                  ofLine.quantile(0.95))));
    }
    Optimality optimality =
        new Optimality(Optimality.Goal.MAXIMISE, incumbent.value(), incumbent.bound());
    String summary =
        String.format(
            Locale.ROOT,
            "%s %.6g, %s; the total is %.6g on average and %.6g to %.6g in nine of ten cases.",
            name(objective),
            incumbent.value(),
            optimality.statement(),
            totals.mean(),
            totals.quantile(0.05),
            totals.quantile(0.95));
    return new UncertainPlan(
        spends,
        objective,
        optimality,
        totals,
        Math.max(0, informed - incumbent.value()),
        Math.max(0, incumbent.value() - naiveValue),
        new Explanation(summary, reasons),
        Provenance.of(
            "weighted scenarios on equal marginal return or concave envelopes",
            Map.of("weightings", Integer.toString(budget.solved())),
            scenarios.count + " scenarios of " + spend.length + " lines",
            scenarios.count));
  }

  private static String name(SpendObjective objective) {
    return switch (objective.kind()) {
      case MEAN -> "Mean";
      case CVAR ->
          String.format(
              Locale.ROOT, "Mean of the worst %.3g %%", 100 * (1 - objective.parameter()));
      case CHANCE -> String.format(Locale.ROOT, "Chance of %.6g", objective.parameter());
    };
  }
}
