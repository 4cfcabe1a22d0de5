package io.planwright.stakeholders.decision;

import java.util.List;

/**
 * A scale for the probabilities of members of a body that asks for a number of votes, such that of
 * all probabilities with the same sum on the scale the most equal ones approve most.
 *
 * <p>Let P = A + B(x + y) + Cxy in the probabilities x and y of two members. With a scale t whose
 * slope is 1/(1 + (r - 1)x), moving both closer at the same sum of t raises P if and only if t'(x)
 * (B + Cx) rises in x, which it does if r is at most (B + C)/B. That is the probability that the
 * others have two votes too few, divided by that of one too few. As the number of their votes rises
 * in likelihood ratio with each probability, it is least where all probabilities are at their most
 * and the two least likely members are left out. So the least sum that reaches a goal is that of
 * the most equal probabilities that do, in the manner of W. Hoeffding, "On the distribution of the
 * number of successes in independent trials", <em>Annals of Mathematical Statistics</em> 27 (3),
 * 1956, pp. 713-721. For unanimity the scale is the logarithm of a yes, for a single vote that of a
 * no, and the sum says it all.
 */
record VoteScale(double ratio) {

  /** Logarithms of probabilities closer to 0 and 1 than that are drawn to it. */
  static final double EDGE = 1e-12;

  private static final double NEAR = 0.02;

  /** A scale for members who are to reach a goal, and have not reached it at their least. */
  static VoteScale of(List<CostCurve> members, int needed, double goal) {
    int one = leastOpen(members, -1);
    int two = one < 0 ? one : leastOpen(members, one);
    if (two < 0) {
      return new VoteScale(1);
    }
    VoteCount others = new VoteCount(needed);
    others.clear();
    for (int i = 0; i < members.size(); i++) {
      if (i != one && i != two) {
        others.add(members.get(i).highest());
      }
    }
    double oneShort = others.exactly(needed - 1);
    double twoShort = others.exactly(needed - 2);
    double atMost =
        oneShort > 0 ? twoShort / oneShort : twoShort > 0 ? Double.POSITIVE_INFINITY : 0;
    return new VoteScale(Math.max(atMost, atGoal(members, needed, goal, atMost)));
  }

  private static double atGoal(List<CostCurve> members, int needed, double goal, double known) {
    double low = known;
    double high = 1;
    while (high - low > NEAR) {
      double middle = (low + high) / 2;
      if (isPassed(members, needed, goal, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether probabilities with a ratio below this one would pass the goal: tilted by the ratio the
   * votes would have their mode, and so their mean but for less than one (J. N. Darroch, "On the
   * distribution of the number of successes in independent trials", <em>Annals of Mathematical
   * Statistics</em> 35 (3), 1964, pp. 1317-1321), at one vote too few, and Chernoff's bound would
   * leave less room for a rejection than the goal does.
   */
  private static boolean isPassed(List<CostCurve> members, int needed, double goal, double ratio) {
    double tilt = 1 / ratio - 1;
    double price = tilt / (1 + tilt * Math.max(0, needed - 2) / members.size());
    double least = 1;
    double most = 0;
    for (CostCurve member : members) {
      double low = tilted(member.lowest(), ratio);
      double high = tilted(member.highest(), ratio);
      least = member.isOpen() ? Math.min(least, low) : least;
      most +=
          Math.max(
              price * low - StrictMath.log1p(tilt * low),
              price * high - StrictMath.log1p(tilt * high));
    }
    most -= price * (needed - 2 + 2 * least);
    return most < StrictMath.log1p(-goal) + (needed - 1) * StrictMath.log(ratio);
  }

  private static double tilted(double probability, double ratio) {
    return ratio * probability / (1 - (1 - ratio) * probability);
  }

  private static int leastOpen(List<CostCurve> members, int except) {
    int least = -1;
    for (int i = 0; i < members.size(); i++) {
      if (i != except
          && members.get(i).isOpen()
          && (least < 0 || members.get(i).highest() < members.get(least).highest())) {
        least = i;
      }
    }
    return least;
  }

  double at(double probability) {
    double x = Math.max(EDGE, Math.min(1 - EDGE, probability));
    if (Double.isInfinite(ratio)) {
      return StrictMath.log(x);
    }
    return ratio == 1 ? x : StrictMath.log1p((ratio - 1) * x) / (ratio - 1);
  }
}
