package io.planwright.allocation.territory;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * Designs territories, or re-aligns present ones. It starts from prices on load that nearly balance
 * every measure (which give the bound), or, where a broken relationship has a price, from what the
 * reps have today; makes the territories hang together; and then moves, swaps and hands on accounts
 * while that saves travel, disruption and charges for imbalance, which rise until the balance is
 * within the tolerance. Balance is a goal and not a promise: the plan says how near it came.
 *
 * <p>The bound costs accounts × reps × measures a step; a pass of the search about accounts × 10.
 * No random numbers are drawn: the same problem gives the same plan, unless a deadline or a
 * cancellation intervenes, which end the search with what it has. Immutable, serializable and
 * thread-safe.
 *
 * @param boundSteps how many steps the prices make, at least 1
 * @param rounds how many rounds the search makes at most, at least 0
 */
public record TerritoryDesign(int boundSteps, int rounds) implements Serializable {

  private static final double RAISE = 2;
  private static final double MOST_RAISED = 1e9;

  /**
   * Checks the components.
   *
   * @param boundSteps how many steps the prices make, at least 1
   * @param rounds how many rounds the search makes at most, at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public TerritoryDesign {
    Require.that(boundSteps >= 1, "boundSteps", boundSteps, "be at least 1", "Try 150.");
    Require.notNegative(rounds, "rounds", "Allow 0 for the start alone.");
  }

  /**
   * The usual effort: 150 steps of the prices, 200 rounds of the search.
   *
   * @return the engine
   */
  public static TerritoryDesign standard() {
    return new TerritoryDesign(150, 200);
  }

  /**
   * Designs the territories.
   *
   * @param problem the accounts and reps
   * @param control deadline, cancellation and progress; at either stop the best plan so far is
   *     given
   * @return the plan, with what it reached
   */
  public TerritoryPlan solve(TerritoryProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    BalancePrices prices = new BalancePrices(problem);
    prices.step();
    for (int k = 1; k < boundSteps && control.stopRequested().isEmpty(); k++) {
      prices.step();
    }
    int[] start = problem.disruptionPrice > 0 ? problem.owner.clone() : prices.assignment();
    double meanCost = Math.max(1e-9, prices.bound() / problem.accounts.size());
    double grain = (double) problem.reps.size() / problem.accounts.size();
    double charge = (meanCost + problem.disruptionPrice) / (grain * grain);
    Districts districts = new Districts(problem, Neighbourhood.of(problem), start, charge);
    new DistrictRepair(districts).run();
    search(districts, control);
    return new TerritoryResult(problem, districts, prices.bound(), this).plan();
  }

  private void search(Districts districts, RunControl control) {
    DistrictMoves moves = new DistrictMoves(districts);
    DistrictChains chains = new DistrictChains(districts);
    double most = MOST_RAISED * districts.charge();
    for (int round = 0; round < rounds && control.stopRequested().isEmpty(); round++) {
      moves.shift();
      boolean isBetter = chains.run();
      if (!isBetter) {
        isBetter = moves.swap();
      }
      if (!isBetter) {
        if (districts.isBalanced() || districts.charge() > most) {
          return;
        }
        districts.charge(districts.charge() * RAISE);
      }
      control.report("design territories", round + 1L, rounds);
    }
  }
}
