package io.planwright.stakeholders.decision;

import java.util.Arrays;

/**
 * What it costs at least to bring a member of a body to a probability: points of rising probability
 * and cost, where anything above one point and up to the next costs no less than the next.
 *
 * @param body the number of the body, -1 for a person
 * @param hinge for each point, what its cost hangs on
 */
record CostCurve(int body, double[] probability, double[] cost, Hinge[] hinge) {

  /** Steps that reach further hide how a curve bends. */
  private static final double LONG = 0.1;

  /**
   * What a bound hangs on: the options of a person, or the probability of a body, to be split
   * there.
   */
  record Hinge(int person, int body, double split) {
    static final Hinge NONE = new Hinge(-1, -1, 0);
  }

  double lowest() {
    return probability[0];
  }

  double highest() {
    return probability[probability.length - 1];
  }

  boolean isOpen() {
    return lowest() < highest();
  }

  boolean isSameAs(CostCurve other) {
    return Arrays.equals(probability, other.probability) && Arrays.equals(cost, other.cost);
  }

  /** What the step from one point to another hangs on. */
  Hinge hinge(int from, int to) {
    double split = (probability[from] + probability[to]) / 2;
    return body >= 0 && probability[to] - probability[from] > LONG
        ? new Hinge(-1, body, split)
        : hinge[to];
  }

  /** The options of one person. */
  static CostCurve of(PathOptions options, int person, int least, int most) {
    double[] probability = new double[most - least + 1];
    double[] cost = new double[probability.length];
    for (int k = least; k <= most; k++) {
      probability[k - least] = options.probability(person, k);
      cost[k - least] = options.cost(person, k);
    }
    Hinge[] hinges = new Hinge[probability.length];
    Arrays.fill(hinges, new Hinge(person, -1, 0));
    return new CostCurve(-1, probability, cost, hinges);
  }

  /** The part of the curve between two probabilities, of which the lower is within reach. */
  CostCurve between(double from, double to) {
    int first = 0;
    while (first + 1 < cost.length && probability[first] < from) {
      first++;
    }
    int last = first;
    while (last + 1 < cost.length && probability[last] < to) {
      last++;
    }
    if (first == 0 && last == cost.length - 1 && highest() <= to) {
      return this;
    }
    boolean isCut = first > 0;
    int start = isCut ? 1 : 0;
    int points = last - first + 1 + start;
    double[] newProbability = new double[points];
    double[] newCost = new double[points];
    Hinge[] newHinge = new Hinge[points];
    newProbability[0] = from;
    newCost[0] = cost[first];
    newHinge[0] = hinge[first];
    System.arraycopy(probability, first, newProbability, start, points - start);
    System.arraycopy(cost, first, newCost, start, points - start);
    System.arraycopy(hinge, first, newHinge, start, points - start);
    newProbability[points - 1] = Math.min(to, newProbability[points - 1]);
    return new CostCurve(body, newProbability, newCost, newHinge);
  }
}
