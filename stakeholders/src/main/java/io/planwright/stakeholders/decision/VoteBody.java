package io.planwright.stakeholders.decision;

import java.util.Arrays;
import java.util.List;

/** The members of a body that asks for a number of votes, between their least and their most. */
final class VoteBody {

  private static final int CURVE_POINTS = 32;
  private static final int ROOT_STEPS = 60;
  private static final double CLOSE = 1e-9;

  private final List<CostCurve> members;
  private final int needed;
  private final VoteCount count;
  private final double edge;
  private final double low;
  private final double high;

  VoteBody(List<CostCurve> members, int needed) {
    this.members = members;
    this.needed = needed;
    this.count = new VoteCount(needed);
    this.edge = members.size() * VoteScale.EDGE;
    double lowest = 1;
    double highest = 0;
    for (CostCurve member : members) {
      lowest = Math.min(lowest, member.lowest());
      highest = Math.max(highest, member.highest());
    }
    this.low = lowest;
    this.high = highest;
  }

  /** What it costs at least to reach a goal that is missed with all members at their least. */
  VoteKnapsack.Filling filling(double goal) {
    double safe = goal - edge;
    VoteScale scale = VoteScale.of(members, needed, safe);
    return new VoteKnapsack(scale, members).filling(sum(scale, equal(safe)));
  }

  private double probability(double equal) {
    count.clear();
    for (CostCurve member : members) {
      count.add(between(equal, member));
    }
    return 1 - count.missing();
  }

  private double sum(VoteScale scale, double equal) {
    double sum = 0;
    for (CostCurve member : members) {
      sum += scale.at(between(equal, member));
    }
    return sum;
  }

  private static double between(double equal, CostCurve member) {
    return Math.max(member.lowest(), Math.min(member.highest(), equal));
  }

  /** What all members would have in common at a goal, from below: the Illinois method. */
  private double equal(double goal) {
    double from = low;
    double to = high;
    double below = probability(from) - goal;
    double above = probability(to) - goal;
    if (below >= 0 || above < 0) {
      return below >= 0 ? from : to;
    }
    boolean wasAbove = true;
    for (int i = 0; i < ROOT_STEPS && to - from > CLOSE; i++) {
      double next = (from * above - to * below) / (above - below);
      next = Math.max(from + CLOSE / 2, Math.min(to - CLOSE / 2, next));
      double value = probability(next) - goal;
      if (value >= 0) {
        to = next;
        above = value;
        below /= wasAbove ? 2 : 1;
        wasAbove = true;
      } else {
        from = next;
        below = value;
        above /= wasAbove ? 1 : 2;
        wasAbove = false;
      }
    }
    return from;
  }

  /**
   * The body as a member of another: for each of some goals what more than it costs at least, in
   * such a way that nothing between two points is cheaper than the lower one.
   */
  CostCurve curve() {
    int points = low < high ? CURVE_POINTS + 1 : 1;
    double[] probability = new double[points];
    double[] cost = new double[points];
    int[] person = new int[points];
    for (CostCurve member : members) {
      cost[0] += member.cost()[0];
    }
    Arrays.fill(cost, cost[0]);
    Arrays.fill(person, -1);
    for (int m = 0; m < points; m++) {
      double equal = m < CURVE_POINTS ? low + (high - low) * m / CURVE_POINTS : high;
      double reached = probability(equal);
      probability[m] = Math.min(1, reached + edge);
      if (m > 0 && m + 1 < points) {
        VoteScale scale = VoteScale.of(members, needed, reached);
        VoteKnapsack.Filling filling =
            new VoteKnapsack(scale, members).filling(sum(scale, equal));
        cost[m + 1] = Math.max(cost[m], filling.cost());
        person[m + 1] = filling.person();
      }
    }
    return new CostCurve(probability, cost, person);
  }
}
