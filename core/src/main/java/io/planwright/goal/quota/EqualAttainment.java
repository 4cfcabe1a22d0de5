package io.planwright.goal.quota;

import io.planwright.evidence.OutcomeDistribution;

/**
 * Finds the common probability. A seller at the level {@code u} takes the {@code u}-quantile of the
 * outlook, cut to the limits, so reaches it with probability {@code 1 − u}; a group takes what its
 * members take, cut to the limits of the group. Sums do not fall in the level, so it is bisected,
 * for each group whose limit binds again among its members. Where quantiles jump, the step is
 * filled in a straight line, so that the total is met.
 */
final class EqualAttainment {

  /** Beyond these levels quantiles say little; from there on it goes straight to the limit. */
  private static final double TAIL = 1e-4;

  /** Halvings until levels are equal to the last bit that matters. */
  private static final int HALVINGS = 52;

  private final QuotaNodes nodes;
  private final OutcomeDistribution[] outlooks;
  private final double perMajor;
  private final double[] amounts;

  private EqualAttainment(QuotaNodes nodes, OutcomeDistribution[] outlooks, double perMajor) {
    this.nodes = nodes;
    this.outlooks = outlooks;
    this.perMajor = perMajor;
    this.amounts = new double[nodes.ids.length];
  }

  /** The sums of all nodes in minor units, not yet whole. */
  static double[] solve(QuotaNodes nodes, OutcomeDistribution[] outlooks, double perMajor) {
    EqualAttainment problem = new EqualAttainment(nodes, outlooks, perMajor);
    problem.amounts[nodes.whole()] = nodes.least[nodes.whole()];
    for (int node = nodes.whole(); node >= nodes.sellers; node--) {
      problem.divide(node);
    }
    return problem.amounts;
  }

  private void divide(int node) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (sum(node, middle) < amounts[node]) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double from = sum(node, low);
    double to = sum(node, high);
    double part = to > from ? Math.max(0, Math.min(1, (amounts[node] - from) / (to - from))) : 0;
    for (int member : nodes.members[node]) {
      double least = at(member, low);
      amounts[member] = least + part * (at(member, high) - least);
    }
  }

  private double sum(int node, double level) {
    double sum = 0;
    for (int member : nodes.members[node]) {
      sum += at(member, level);
    }
    return sum;
  }

  private double at(int node, double level) {
    return nodes.isSeller(node) ? ofSeller(node, level) : within(node, sum(node, level));
  }

  private double ofSeller(int seller, double level) {
    if (level < TAIL) {
      double least = nodes.least[seller];
      return least + level / TAIL * (quantile(seller, TAIL) - least);
    }
    if (level > 1 - TAIL) {
      double most = nodes.most[seller];
      return most + (1 - level) / TAIL * (quantile(seller, 1 - TAIL) - most);
    }
    return quantile(seller, level);
  }

  private double quantile(int seller, double level) {
    return within(seller, outlooks[seller].quantile(level) * perMajor);
  }

  private double within(int node, double amount) {
    return Math.max(nodes.least[node], Math.min(nodes.most[node], amount));
  }
}
