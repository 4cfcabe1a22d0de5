package io.planwright.allocation.territory;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;

/**
 * Designs territories, or re-aligns present ones. It starts from prices on load that nearly balance
 * every measure (which give the bound), or, where a broken relationship has a price, from what the
 * reps have today; makes the territories hang together; anneals moves and swaps over their borders
 * around the reps who are out of balance; and then moves, swaps and hands on accounts while that
 * saves travel, disruption and charges for imbalance, which rise until the balance is within the
 * tolerance. Balance is a goal and not a promise: the plan says how near it came, and names what
 * can't be balanced by anybody.
 *
 * <p>A design from scratch is balanced more tightly than the tolerance asks for: the room left is
 * what keeps a later re-alignment from rippling through the whole team.
 *
 * <p>A full step of the bound costs accounts × reps × measures, and one in ten is full. The same
 * problem and engine give the same plan, unless a deadline or a cancellation intervenes, which end
 * the search with what it has. Immutable, serializable and thread-safe.
 *
 * @param boundSteps how many steps the prices make, at least 1
 * @param trialsPerAccount how many moves the annealing tries for each account, from 0 to 1,000,000
 * @param rounds how many rounds the search makes at most, at least 0
 * @param seed of the random numbers that choose the moves to try; any number
 */
public record TerritoryDesign(int boundSteps, int trialsPerAccount, int rounds, long seed)
    implements Serializable {

  private static final double RAISE = 2;
  private static final double MOST_RAISED = 1e9;
  private static final int MOST_TRIALS = 1_000_000;
  private static final double LEAST_UNIT = 1e-9;

  /** First and last temperature, as parts of what an account costs: from scratch, re-aligned. */
  private static final double[][] TEMPERATURE = {{0.5, 0.03}, {0.2, 0.02}};

  /**
   * The same for charges, of one that at the tolerance weighs an account's load like its cost. How
   * soon imbalance counts decides over how many territories a leaver's accounts spread, and neither
   * is always better: a re-alignment tries both ways and keeps the cheaper plan.
   */
  private static final double[][][] CHARGE = {{{0.1, 3}}, {{0.03, 1.5}, {0.1, 1.5}}};

  /**
   * Checks the components.
   *
   * @param boundSteps how many steps the prices make, at least 1
   * @param trialsPerAccount how many moves the annealing tries for each account
   * @param rounds how many rounds the search makes at most, at least 0
   * @param seed of the random numbers
   * @throws IllegalArgumentException if a number is out of its range
   */
  public TerritoryDesign {
    Require.that(boundSteps >= 1, "boundSteps", boundSteps, "be at least 1", "Try 150.");
    Require.between(trialsPerAccount, 0, MOST_TRIALS, "trialsPerAccount", "Try 400.");
    Require.notNegative(rounds, "rounds", "Allow 0 for the start alone.");
  }

  /**
   * The usual effort: 150 steps of the prices, 400 trials an account, 200 rounds of the search.
   *
   * @return the engine
   */
  public static TerritoryDesign standard() {
    return new TerritoryDesign(150, 400, 200, 1);
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
    Districts districts = improved(start(problem, prices), unit(problem, prices), control);
    return new TerritoryResult(problem, districts, prices.bound(), this).plan();
  }

  /** What the usual account costs: its travel, or the price of its relationship if that is more. */
  private static double unit(TerritoryProblem problem, BalancePrices prices) {
    double meanCost = Math.max(LEAST_UNIT, prices.bound() / problem.accounts.size());
    return problem.isRealignment() ? Math.max(meanCost, problem.disruptionPrice) : meanCost;
  }

  private static Districts start(TerritoryProblem problem, BalancePrices prices) {
    int[] rep = problem.isRealignment() ? problem.owner.clone() : prices.assignment();
    double perAccount = (double) problem.accounts.size() / problem.reps.size();
    double charge = unit(problem, prices) * perAccount / (0.2 * problem.tolerance);
    return new Districts(problem, Neighbourhood.of(problem), rep, charge);
  }

  private Districts improved(Districts start, double unit, RunControl control) {
    new DistrictRepair(start).run();
    int kind = start.problem.isRealignment() ? 1 : 0;
    double[] temperatures = {TEMPERATURE[kind][0] * unit, TEMPERATURE[kind][1] * unit};
    Districts best = searched(start, temperatures, CHARGE[kind][0], control);
    for (int k = 1; k < CHARGE[kind].length && control.stopRequested().isEmpty(); k++) {
      Districts other = searched(start, temperatures, CHARGE[kind][k], control);
      best = isBetter(other, best) ? other : best;
    }
    return best;
  }

  private Districts searched(
      Districts start, double[] temperatures, double[] charge, RunControl control) {
    Districts districts =
        new Districts(start.problem, start.graph, start.rep.clone(), start.charge());
    double[] charges = {charge[0] * start.charge(), charge[1] * start.charge()};
    anneal(districts, temperatures, charges, control);
    search(districts, control);
    districts.charge(charges[1]);
    return districts;
  }

  private static boolean isBetter(Districts one, Districts other) {
    return one.isBalanced() == other.isBalanced() ? one.total() < other.total() : one.isBalanced();
  }

  private void anneal(
      Districts districts, double[] temperatures, double[] charges, RunControl control) {
    long trials = (long) trialsPerAccount * districts.rep.length;
    new DistrictAnnealing(districts, new SeedStreams(seed).stream(0))
        .run(trials, temperatures, charges, control);
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
