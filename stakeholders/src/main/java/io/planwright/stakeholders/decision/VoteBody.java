package io.planwright.stakeholders.decision;

import java.util.Arrays;
import java.util.List;

/** The members of a body that asks for a number of votes, between their least and their most. */
final class VoteBody {

  /** Parts of a curve with a scale of their own, and points of each. */
  private static final int CELLS = 8;

  private static final int FINE = 32;

  /** Curves are not followed closer to 0 and 1. */
  private static final double RARE = 1e-4;

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

  /** Whether the members reach a probability at their most. */
  boolean reaches(double goal) {
    return probability(high) >= goal;
  }

  /** The body as a member of another. */
  CostCurve curve(int body) {
    int points = low < high ? CELLS * FINE + 3 : 1;
    double[] probability = new double[points];
    double[] cost = new double[points];
    CostCurve.Hinge[] hinge = new CostCurve.Hinge[points];
    double start = members.stream().mapToDouble(member -> member.cost()[0]).sum();
    Arrays.fill(cost, start);
    Arrays.fill(hinge, CostCurve.Hinge.NONE);
    probability[0] = probability(low);
    if (points == 1) {
      return new CostCurve(body, probability, cost, hinge);
    }
    double from = equal(Math.max(probability[0], RARE));
    double to = equal(Math.min(probability(high), 1 - RARE));
    double width = (to - from) / (CELLS * FINE);
    probability[1] = Math.max(probability[0], probability(from)) + edge;
    for (int cell = 0; cell < CELLS; cell++) {
      double end = from + width * (cell + 1) * FINE;
      VoteScale scale = VoteScale.of(members, needed, probability(end));
      VoteKnapsack knapsack = new VoteKnapsack(scale, members);
      for (int point = cell * FINE + 1; point <= (cell + 1) * FINE; point++) {
        VoteKnapsack.Filling filling = knapsack.filling(sum(scale, from + width * (point - 1)));
        probability[point + 1] = probability(from + width * point) + edge;
        cost[point + 1] = Math.max(cost[point], filling.cost());
        hinge[point + 1] = filling.hinge();
      }
    }
    probability[points - 1] = Math.min(1, probability(high) + edge);
    cost[points - 1] = cost[points - 2];
    hinge[points - 1] = hinge[points - 2];
    for (int m = points - 2; m >= 0; m--) {
      probability[m] = Math.min(probability[m], probability[m + 1]);
    }
    return new CostCurve(body, probability, cost, hinge);
  }
}
