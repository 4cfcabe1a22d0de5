package io.planwright.allocation.capacitated;

import io.planwright.allocation.Assigner;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;

/**
 * Assigns items, such as accounts, to people by skill, fit, balance and the price of broken
 * relationships: the whole at once, with a bound on how much better it could be.
 *
 * <p>A person is a candidate for an item with all its required skills and, if the item has fit
 * scores, one above 0. As many items as possible are assigned within the capacities; of the ways to
 * do that, the search is for the least sum of three prices, by {@link AssignmentWeights}: lost fit,
 * the busiest person's utilisation, and relationships broken. Without balance this is a generalised
 * assignment problem. With it, the utilisation of the busiest is divided into intervals: the
 * capacities cut to the upper end and the price of the lower end bound what an interval can have,
 * and the most promising is halved.
 *
 * <p>At the end what is left goes to whoever has room, so no item is left that a candidate could
 * carry. The result does not depend on the order of the request. Immutable, serializable and
 * thread-safe.
 */
public final class SkillAssigner implements Assigner {

  private static final long serialVersionUID = 1L;
  private static final long DEFAULT_STEPS = 20_000_000L;

  private final AssignmentWeights weights;
  private final long seed;
  private final long steps;

  private SkillAssigner(AssignmentWeights weights, long seed, long steps) {
    this.weights = weights;
    this.seed = seed;
    this.steps = steps;
  }

  /**
   * An assigner with the {@linkplain AssignmentWeights#standard standard weights}, seed 0 and 20
   * million steps an interval, which is less than a second where optimality is not proven.
   *
   * @return the assigner
   */
  public static SkillAssigner standard() {
    return new SkillAssigner(AssignmentWeights.standard(), 0, DEFAULT_STEPS);
  }

  /**
   * Changes what counts how much.
   *
   * @param newWeights the weights
   * @return a copy with those weights
   */
  public SkillAssigner withWeights(AssignmentWeights newWeights) {
    return new SkillAssigner(Require.nonNull(newWeights, "weights"), seed, steps);
  }

  /**
   * Changes the seed of the random moves.
   *
   * @param newSeed any number
   * @return a copy with that seed
   */
  public SkillAssigner withSeed(long newSeed) {
    return new SkillAssigner(weights, newSeed, steps);
  }

  /**
   * Changes how much work is allowed.
   *
   * @param newSteps the elementary steps for each interval of utilisation, as in {@link
   *     GeneralisedAssignmentSolver#withSteps}; above 0
   * @return a copy with that limit
   * @throws IllegalArgumentException if the number is not above 0
   */
  public SkillAssigner withSteps(long newSteps) {
    Require.positive(newSteps, "steps", "A million is little, a billion much.");
    return new SkillAssigner(weights, seed, newSteps);
  }

  /**
   * Assigns the items.
   *
   * @param request the items and the people
   * @param control how to stop the run, and who hears of the best value and the bound so far
   * @return who gets what; the contribution of an item's reason is what it adds to lost fit and
   *     disruption, in shares of all items times their weights
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  @Override
  public Assignment assign(AssignmentRequest request, RunControl control) {
    return solve(request, control).assignment();
  }

  /**
   * Assigns the items, and says how good the assignment is.
   *
   * @param request the items and the people
   * @param control how to stop the run, and who hears of the best value and the bound so far
   * @return who gets what, what it costs by the weights, and a bound
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  public BoundedAssignment solve(AssignmentRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    control.checkpoint();
    Staffing staffing = new Staffing(request, weights);
    GeneralisedAssignmentSolver solver =
        GeneralisedAssignmentSolver.standard().withSeed(seed).withSteps(steps);
    PeakSearch search = new PeakSearch(staffing, solver, control);
    search.run();
    return new AssignmentReport(staffing, search).report(seed, steps);
  }
}
