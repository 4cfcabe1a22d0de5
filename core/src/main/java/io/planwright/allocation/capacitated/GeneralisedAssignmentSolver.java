package io.planwright.allocation.capacitated;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Solves the generalised assignment problem: a good answer early, then a better one, and a bound
 * that says how much better one could be.
 *
 * <p>The bound is Lagrangian: each item may go to any number of agents at a price, each agent packs
 * its own knapsack, and a subgradient method finds the prices. It is at least as good as linear
 * programming's. Where all costs are multiples of a decimal unit, such as cents, it is rounded up
 * to the next multiple. The same prices close the pairs that no better answer uses. Answers come
 * from simulated annealing over shifts, swaps and ejections, from large neighbourhood search, and
 * from branch and bound, in turns; small problems and many of some hundred items end proven
 * optimal. Sources: M. L. Fisher, Management Science 27, 1981; M. Yagiura, T. Ibaraki and F.
 * Glover, INFORMS Journal on Computing 16, 2004; M. Posta, J. A. Ferland and P. Michelon,
 * Computational Optimization and Applications 52, 2012.
 *
 * <p>A run ends when the bound meets the value, when the {@linkplain #withSteps allowed steps} are
 * made, or when its {@link RunControl} says so. The same problem gets the same answer with the same
 * seed and steps, if no deadline intervenes. Memory is of the order of agents times items. One
 * thread. Immutable, serializable and thread-safe.
 */
public final class GeneralisedAssignmentSolver implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long DEFAULT_STEPS = 10_000_000_000L;

  private final long seed;
  private final long steps;

  private GeneralisedAssignmentSolver(long seed, long steps) {
    this.seed = seed;
    this.steps = steps;
  }

  /**
   * A solver with seed 0 and 10<sup>10</sup> steps, which take about ten seconds where the optimum
   * is not proven before.
   *
   * @return the solver
   */
  public static GeneralisedAssignmentSolver standard() {
    return new GeneralisedAssignmentSolver(0, DEFAULT_STEPS);
  }

  /**
   * Changes the seed of the random moves.
   *
   * @param newSeed any number
   * @return a copy with that seed
   */
  public GeneralisedAssignmentSolver withSeed(long newSeed) {
    return new GeneralisedAssignmentSolver(newSeed, steps);
  }

  /**
   * Changes how much work is allowed.
   *
   * @param newSteps the elementary steps after which a run ends with the best answer so far, about
   *     10<sup>9</sup> a second; it ends with the step of the search that passes them; above 0
   * @return a copy with that limit
   * @throws IllegalArgumentException if the number is not above 0
   */
  public GeneralisedAssignmentSolver withSteps(long newSteps) {
    Require.positive(newSteps, "steps", "A million is little, ten billion much.");
    return new GeneralisedAssignmentSolver(seed, newSteps);
  }

  /**
   * Solves a problem.
   *
   * @param problem the problem
   * @param control how to stop the run, and who hears of the best value and the bound so far
   * @return the best answer found, with its bound; or the certificate that there is none
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had an answer or
   *     a certificate
   * @throws UndecidedException if the steps were made before there was an answer or a certificate;
   *     it can't be thrown where items may stay unassigned
   */
  public Solution<GeneralisedAssignment> solve(
      GeneralisedAssignmentProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    control.checkpoint();
    Optional<Solution<GeneralisedAssignment>> contradiction = Certificate.of(problem);
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
    Model model = new Model(problem);
    long bits = new SeedStreams(seed).child("generalised assignment").stream(0).nextLong();
    Search search = new Search(model, control, bits, steps);
    search.run();
    if (search.incumbent.exists()) {
      return Solution.feasible(answer(problem, search));
    }
    if (search.isExhausted()) {
      return Solution.infeasible(
          "A complete search found no way to fit all items.",
          List.of(
              "each of the " + problem.items() + " items goes to one agent",
              "the loads of each of the " + problem.agents() + " agents fit into its capacity"));
    }
    control.checkpoint();
    throw new UndecidedException(
        "No assignment of all items was found in "
            + steps
            + " steps, nor a proof that there is none. Allow more steps, or a penalty for items"
            + " that stay unassigned.");
  }

  private GeneralisedAssignment answer(GeneralisedAssignmentProblem problem, Search search) {
    int[] agentOf = search.incumbent.agentOf.clone();
    double[] loads = new double[problem.agents()];
    double assigned = 0;
    double penalties = 0;
    int left = 0;
    for (int j = 0; j < agentOf.length; j++) {
      if (agentOf[j] == search.model.nobody) {
        agentOf[j] = GeneralisedAssignment.NOBODY;
        penalties += problem.penaltyOf(j);
        left++;
      } else {
        loads[agentOf[j]] += problem.loadOf(agentOf[j], j);
        assigned += problem.amountOf(agentOf[j], j);
      }
    }
    double value = assigned + (problem.isMaximised() ? -penalties : penalties);
    Optimality optimality = optimality(problem, search, value);
    double[] prices = new double[agentOf.length];
    Arrays.setAll(prices, j -> search.relaxation.price[j] * search.model.unit + 0.0);
    return new GeneralisedAssignment(
        agentOf,
        loads,
        prices,
        optimality,
        explanation(problem, optimality, left, assigned, penalties),
        provenance(problem));
  }

  private static Optimality optimality(
      GeneralisedAssignmentProblem problem, Search search, double value) {
    double bound = search.incumbent.bound * search.model.unit;
    boolean isPassed = problem.isMaximised() ? bound < value : bound > value;
    return search.incumbent.isProven() || isPassed
        ? Optimality.proven(problem.goal(), value)
        : new Optimality(problem.goal(), value, bound);
  }

  private static Explanation explanation(
      GeneralisedAssignmentProblem problem,
      Optimality optimality,
      int left,
      double assigned,
      double penalties) {
    String sum = problem.isMaximised() ? "value" : "cost";
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason("assigned", assigned, "The assigned items have a " + sum + " of " + assigned));
    if (left > 0) {
      reasons.add(
          new Reason("unassigned", penalties, left + " unassigned, at penalties of " + penalties));
    }
    return new Explanation(
        (problem.items() - left)
            + " of "
            + problem.items()
            + " items assigned to "
            + problem.agents()
            + " agents at a "
            + sum
            + " of "
            + optimality.value()
            + ": "
            + optimality.statement()
            + ".",
        reasons);
  }

  private Provenance provenance(GeneralisedAssignmentProblem problem) {
    return new Provenance(
        "generalised assignment by Lagrangian relaxation, annealing and branch and bound",
        Map.of("steps", Long.toString(steps)),
        problem.items() + " items to " + problem.agents() + " agents",
        problem.items(),
        seed,
        Provenance.LIBRARY_VERSION);
  }
}
