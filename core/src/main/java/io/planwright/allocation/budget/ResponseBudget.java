package io.planwright.allocation.budget;

import io.planwright.allocation.Solution;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * Divides a budget so that the responses together are as large as possible, with a proof.
 *
 * <p>Where all lines are concave and continuous, the division is exact: the next unit brings the
 * same on all lines that no limit holds (the equimarginal principle). Where lines are S-shaped,
 * come in steps, or get nothing or a minimum, branch and bound on the concave envelopes finds the
 * global optimum up to a relative gap; the bound on the best possible answer holds also where the
 * search ends early, at its limit of nodes, its deadline or a cancellation.
 *
 * <p>A node costs time in proportion to the number of lines. The same problem gets the same answer
 * unless a deadline or cancellation cuts the search. Immutable, serializable and thread-safe.
 */
public final class ResponseBudget implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double STANDARD_GAP = 1e-6;
  private static final long STANDARD_NODES = 20_000;

  private final double relativeGap;
  private final long mostNodes;

  private ResponseBudget(double relativeGap, long mostNodes) {
    this.relativeGap = relativeGap;
    this.mostNodes = mostNodes;
  }

  /**
   * The engine with its standard limits: a relative gap of a millionth, 20,000 nodes.
   *
   * @return an engine
   */
  public static ResponseBudget standard() {
    return new ResponseBudget(STANDARD_GAP, STANDARD_NODES);
  }

  /**
   * Sets how near to the bound is near enough.
   *
   * @param gap the difference of bound and value, as a fraction of the value, at which the search
   *     ends; from 0 to 1
   * @return an engine with that gap
   * @throws IllegalArgumentException if the gap is out of its range
   */
  public ResponseBudget withRelativeGap(double gap) {
    Require.between(gap, 0, 1, "relativeGap", "A millionth is usual.");
    return new ResponseBudget(gap, mostNodes);
  }

  /**
   * Sets how long to search, in work.
   *
   * @param nodes the most nodes of the search tree; at least 1
   * @return an engine with that limit
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ResponseBudget withNodeLimit(long nodes) {
    Require.positive(nodes, "nodeLimit", "Allow one node at least.");
    return new ResponseBudget(relativeGap, nodes);
  }

  /**
   * Divides the budget.
   *
   * @param problem what to divide among which lines
   * @param control how to stop the run; told of incumbent and bound as the search goes on
   * @return the plan; or the limits that contradict each other
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a plan
   * @throws IllegalStateException if the search reached its limit of nodes without a plan, which
   *     only steps together with floors of groups or a whole budget can bring about
   */
  public Solution<SpendPlan> solve(SpendProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    control.checkpoint();
    SpendTrees.Layout layout = SpendTrees.of(problem);
    SpendConflicts conflicts = new SpendConflicts(problem, layout);
    if (conflicts.isAny()) {
      return Solution.infeasible(conflicts.summary(), conflicts.named());
    }
    SpendSearch search = new SpendSearch(problem.lines(), layout.tree(), relativeGap);
    search.run(mostNodes, control);
    double[] best = search.best();
    if (best == null) {
      if (!search.isComplete()) {
        throw new IllegalStateException(
            "nodeLimit [" + mostNodes + "] must let the search find a plan. Raise it.");
      }
      return Solution.infeasible(
          "No amounts in whole steps, or of nothing or a minimum, keep the limits.",
          conflicts.ofDiscreteLines());
    }
    return Solution.feasible(new SpendReport(problem, layout, search, best).plan());
  }
}
