package io.planwright.allocation.transport;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.Solution;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * Solves the transportation problem to proven optimality by the network simplex method.
 *
 * <p>The first flow serves those sinks first that would lose most by their second cheapest source
 * (Vogel), at rough prices of scarce sources; pivots follow on strongly feasible trees (W. H.
 * Cunningham, <em>Mathematical Programming</em> 11, 1976). The potentials of the last tree bound
 * the cost of every plan, whether the run came to its end or not. Amounts are exact; costs are
 * computed in double precision. Equal input gives equal output.
 *
 * <p>If a demand can't be met, the solution names sinks that together demand more than they can
 * get, the sources they depend on, and what others can send them at most.
 *
 * <p>Has no state; thread-safe.
 */
public final class TransportSolver {

  private TransportSolver() {}

  /**
   * Finds the cheapest plan.
   *
   * @param problem the problem
   * @return the plan, or sinks that can't get what they demand
   */
  public static Solution<TransportPlan> solve(TransportProblem problem) {
    return solve(problem, RunControl.unlimited());
  }

  /**
   * Finds the cheapest plan.
   *
   * @param problem the problem
   * @param control how to stop the run; stopped after it has a plan, it returns that with its bound
   * @return the plan, or sinks that can't get what they demand
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a plan
   */
  public static Solution<TransportPlan> solve(TransportProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    control.checkpoint();
    Network network = new Network(problem);
    NetworkSimplex simplex = new NetworkSimplex(network);
    if (simplex.serve(control) > 0) {
      return new Shortage(network, simplex.flows()).named();
    }
    simplex.minimise(control);
    return Solution.feasible(plan(problem, network, simplex));
  }

  static TransportPlan plan(TransportProblem problem, Network network, NetworkSimplex simplex) {
    double[] sourcePrices = new double[network.sources];
    for (int i = 0; i < sourcePrices.length; i++) {
      sourcePrices[i] = 0.0 - Math.max(0, simplex.potentials()[i]);
    }
    long[] flows = spread(problem, network, simplex.flows());
    double[] sinkPrices = sinkPrices(problem, network, simplex.potentials(), sourcePrices);
    double value = 0;
    for (int cell = 0; cell < flows.length; cell++) {
      value += flows[cell] > 0 ? flows[cell] * problem.costs()[cell] : 0;
    }
    double bound = Math.min(value, bound(problem, sourcePrices, sinkPrices));
    Optimality optimality = new Optimality(Goal.MINIMISE, value, bound);
    return new TransportPlan(
        problem, flows, sourcePrices, sinkPrices, optimality, simplex.pivots());
  }

  /** The flows of all sinks, those without demand among them. */
  private static long[] spread(TransportProblem problem, Network network, long[] flows) {
    int n = problem.sinkCount();
    if (network.sinks == n) {
      return flows;
    }
    long[] all = new long[network.sources * n];
    for (int i = 0; i < network.sources; i++) {
      for (int j = 0; j < network.sinks; j++) {
        all[i * n + network.sinkIds[j]] = flows[i * network.sinks + j];
      }
    }
    return all;
  }

  /**
   * With capacities the potentials. Without, what a unit costs at least at the prices of the
   * sources: the same at the end, and the best bound before.
   */
  private static double[] sinkPrices(
      TransportProblem problem, Network network, double[] potentials, double[] sourcePrices) {
    double[] prices = cheapest(problem, sourcePrices);
    if (problem.hasCapacities()) {
      for (int j = 0; j < network.sinks; j++) {
        prices[network.sinkIds[j]] = potentials[network.sources + j];
      }
    }
    return prices;
  }

  private static double[] cheapest(TransportProblem problem, double[] sourcePrices) {
    int n = problem.sinkCount();
    double[] costs = problem.costs();
    double[] prices = new double[n];
    Arrays.fill(prices, Double.POSITIVE_INFINITY);
    for (int i = 0; i < sourcePrices.length; i++) {
      double price = sourcePrices[i];
      int from = i * n;
      for (int j = 0; j < n; j++) {
        prices[j] = Math.min(prices[j], costs[from + j] - price);
      }
    }
    for (int j = 0; j < n; j++) {
      prices[j] = prices[j] < Double.POSITIVE_INFINITY ? prices[j] + 0.0 : 0; // no demand, no way
    }
    return prices;
  }

  /**
   * What every plan costs at least: supplies and demands at their prices, and full use of all pairs
   * that are cheaper than these.
   */
  private static double bound(
      TransportProblem problem, double[] sourcePrices, double[] sinkPrices) {
    double bound = 0;
    for (int i = 0; i < sourcePrices.length; i++) {
      bound += sourcePrices[i] * problem.supplies()[i];
    }
    for (int j = 0; j < sinkPrices.length; j++) {
      bound += sinkPrices[j] * problem.demands()[j];
    }
    if (!problem.hasCapacities()) {
      return bound;
    }
    int n = sinkPrices.length;
    for (int cell = 0; cell < problem.costs().length; cell++) {
      int i = cell / n;
      int j = cell % n;
      double reduced = problem.costs()[cell] - sourcePrices[i] - sinkPrices[j];
      if (reduced < 0) {
        long most = Math.min(problem.supplies()[i], problem.demands()[j]);
        bound += reduced * Math.min(most, problem.capacities()[cell]);
      }
    }
    return bound;
  }
}
