package io.planwright.stakeholders.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs at least that the members of a body have a sum on a scale: a knapsack with a choice
 * for each member, whose linear relaxation is filled in the order of cost by sum.
 */
final class VoteKnapsack {

  private static final double CLOSE = 1e-9;

  private final VoteScale scale;
  private final List<Step> steps = new ArrayList<>();
  private double startSum;
  private double startCost;

  VoteKnapsack(VoteScale scale, List<CostCurve> members) {
    this.scale = scale;
    for (CostCurve member : members) {
      addSteps(member);
    }
    steps.sort((a, b) -> Double.compare(a.rate(), b.rate()));
  }

  /** A step of a member to a higher sum, for a cost. */
  private record Step(double sum, double cost, CostCurve.Hinge hinge) {

    double rate() {
      return cost / sum;
    }
  }

  /** A cost, what it hangs on, and what one more on the scale costs, 0 where that is not known. */
  record Filling(double cost, CostCurve.Hinge hinge, double rate, VoteScale scale) {

    /** Without a scale. */
    static Filling of(double cost) {
      return new Filling(cost, CostCurve.Hinge.NONE, 0, new VoteScale(1));
    }
  }

  /** The lower hull of a member's points on the scale. */
  private void addSteps(CostCurve member) {
    double[] cost = member.cost();
    double[] sum = Arrays.stream(member.probability()).map(scale::at).toArray();
    int from = 0;
    while (from + 1 < cost.length && cost[from + 1] <= cost[0]) {
      from++;
    }
    startSum += sum[from];
    startCost += cost[from];
    int next = nextOnHull(sum, cost, from);
    while (next > from) {
      steps.add(new Step(sum[next] - sum[from], cost[next] - cost[from], member.hinge(from, next)));
      from = next;
      next = nextOnHull(sum, cost, from);
    }
  }

  private static int nextOnHull(double[] sum, double[] cost, int from) {
    int next = from;
    double least = Double.POSITIVE_INFINITY;
    for (int k = from + 1; k < cost.length; k++) {
      double rate = (cost[k] - cost[from]) / (sum[k] - sum[from]);
      if (sum[k] > sum[from] && rate <= least) {
        least = rate;
        next = k;
      }
    }
    return next;
  }

  Filling filling(double sum) {
    double missing = sum - startSum;
    double cost = startCost;
    for (Step step : steps) {
      if (missing <= 0) {
        return new Filling(cost, step.hinge, 0, scale);
      }
      if (step.sum >= missing) {
        return new Filling(cost + step.rate() * missing, step.hinge, step.rate(), scale);
      }
      cost += step.cost;
      missing -= step.sum;
    }
    return Filling.of(missing > CLOSE ? Double.POSITIVE_INFINITY : cost);
  }
}
