package io.planwright.stakeholders.decision;

import java.util.Arrays;

/**
 * What it costs at least to bring a member of a body to a probability: points of rising
 * probability and cost, of which each is reached for no less, and the person on whom it hangs.
 */
record CostCurve(double[] probability, double[] cost, int[] person) {

  boolean isSameAs(CostCurve other) {
    return Arrays.equals(probability, other.probability)
        && Arrays.equals(cost, other.cost)
        && Arrays.equals(person, other.person);
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

  /** The options of one person. */
  static CostCurve of(PathOptions options, int person, int least, int most) {
    double[] probability = new double[most - least + 1];
    double[] cost = new double[probability.length];
    for (int k = least; k <= most; k++) {
      probability[k - least] = options.probability(person, k);
      cost[k - least] = options.cost(person, k);
    }
    int[] persons = new int[probability.length];
    Arrays.fill(persons, person);
    return new CostCurve(probability, cost, persons);
  }
}
