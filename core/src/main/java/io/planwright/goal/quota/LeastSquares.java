package io.planwright.goal.quota;

import java.util.ArrayList;
import java.util.List;

/**
 * Minimises the weighted squares of the distances from targets, with a total, limits of sellers and
 * laminar limits of groups.
 *
 * <p>At the optimum there is one multiplier, the level, for each group whose limit does not bind
 * (Karush–Kuhn–Tucker), and a seller takes {@code target + level / weight} within the limits. So
 * the sum that a group takes at a level is the sum of what its members take, cut to the group's own
 * limits: a function in straight pieces. From the bottom up these functions are added and cut, from
 * the top down the level of each group is read off them. (For one group this is the breakpoint
 * search of P. Brucker, "An O(n) algorithm for quadratic knapsack problems", 1984; for groups see
 * D. S. Hochbaum, "Lower and upper bounds for the allocation problem and other nonlinear
 * optimization problems", 1994.) Time is n log n for each level of groups.
 */
final class LeastSquares {

  private final QuotaNodes nodes;
  private final double[] targets;
  private final double[] weights;
  private final Response[] inside;
  private final Response[] responses;
  private final double[] amounts;

  private LeastSquares(QuotaNodes nodes, double[] targets, double[] weights) {
    this.nodes = nodes;
    this.targets = targets;
    this.weights = weights;
    this.inside = new Response[nodes.ids.length];
    this.responses = new Response[nodes.ids.length];
    this.amounts = new double[nodes.ids.length];
  }

  /**
   * Solves a problem whose nodes were tightened.
   *
   * @param targets by seller, in minor units
   * @param weights by seller, above zero; infinite for a seller who takes the least, and more only
   *     after all others have taken the most
   * @return the sums of all nodes in minor units, not yet whole
   */
  static double[] solve(QuotaNodes nodes, double[] targets, double[] weights) {
    LeastSquares problem = new LeastSquares(nodes, targets, weights);
    problem.respond();
    problem.amounts[nodes.whole()] = nodes.least[nodes.whole()];
    for (int node = nodes.whole(); node >= nodes.sellers; node--) {
      double level = problem.inside[node].levelFor(problem.amounts[node]);
      for (int member : nodes.members[node]) {
        problem.amounts[member] = problem.responses[member].at(level);
      }
    }
    return problem.amounts;
  }

  /** A level at which all sellers of finite weight take the most. */
  private double lastLevel() {
    double last = 1;
    for (int i = 0; i < nodes.sellers; i++) {
      if (!Double.isInfinite(weights[i])) {
        last = Math.max(last, weights[i] * (nodes.most[i] - targets[i]));
      }
    }
    return last;
  }

  private void respond() {
    double last = lastLevel();
    for (int node = 0; node < nodes.ids.length; node++) {
      if (nodes.isSeller(node)) {
        responses[node] =
            Double.isInfinite(weights[node])
                ? Response.ofLast(last, nodes.least[node], nodes.most[node])
                : Response.ofSeller(
                    targets[node], weights[node], nodes.least[node], nodes.most[node]);
      } else {
        List<Response> parts = new ArrayList<>(nodes.members[node].length);
        for (int member : nodes.members[node]) {
          parts.add(responses[member]);
        }
        inside[node] = Response.sum(parts);
        responses[node] = inside[node].within(nodes.least[node], nodes.most[node]);
      }
    }
  }
}
