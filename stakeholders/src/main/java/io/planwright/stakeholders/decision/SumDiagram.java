package io.planwright.stakeholders.decision;

/**
 * A node for each sum, the usual dynamic programme: a yes leads as many sums on as the vote weighs,
 * so that a level is two shifted runs over the next one and no way has to be stored.
 */
final class SumDiagram extends VoteDiagram {

  private final long[] weights;
  private final long[] lowest;
  private final long quota;

  SumDiagram(long[] weights, long quota) {
    super(starts(weights, quota));
    this.weights = weights;
    this.quota = quota;
    lowest = new long[weights.length + 1];
    long rest = 0;
    for (int level = weights.length; level >= 0; level--) {
      lowest[level] = Math.max(0, quota - rest);
      rest += level == 0 ? 0 : weights[level - 1];
    }
  }

  /** How many nodes it would have, as soon as it is clear that they are not too many. */
  static long nodes(long[] weights, long quota, long most) {
    long rest = 0;
    for (long weight : weights) {
      rest += weight;
    }
    long nodes = 0;
    long said = 0;
    for (int level = 0; level < weights.length && nodes <= most; level++) {
      nodes += width(quota, said, rest);
      said += weights[level];
      rest -= weights[level];
    }
    return nodes;
  }

  /** The sums that leave it open: of what was said at most, and winning with all the rest. */
  private static long width(long quota, long said, long rest) {
    return Math.max(0, Math.min(quota - 1, said) - Math.max(0, quota - rest) + 1);
  }

  private static int[] starts(long[] weights, long quota) {
    int[] starts = new int[weights.length + 1];
    long rest = 0;
    for (long weight : weights) {
      rest += weight;
    }
    starts[0] = ROOT;
    long said = 0;
    for (int level = 0; level < weights.length; level++) {
      starts[level + 1] = starts[level] + (int) width(quota, said, rest);
      said += weights[level];
      rest -= weights[level];
    }
    return starts;
  }

  /** The node of a sum on a level, or where it would be next to them. */
  private int at(int level, long sum) {
    long beyond = Math.min(sum - lowest[level], levelStart[level + 1] - levelStart[level]);
    return (int) (levelStart[level] + Math.max(0, beyond));
  }

  /** From a node to the one on the next level that so many more votes lead to. */
  private int step(int level, long votes) {
    long sum = lowest[level] + votes - lowest[level + 1];
    return (int) (levelStart[level + 1] + sum - levelStart[level]);
  }

  @Override
  void values(int level, double chance, double[] values) {
    int start = levelStart[level];
    int end = levelStart[level + 1];
    // From here on a no leaves the body able to win, and a yes wins.
    int open = at(level, lowest[level + 1]);
    int won = at(level, quota - weights[level]);
    int yes = step(level, weights[level]);
    int no = step(level, 0);
    double against = 1 - chance;
    for (int node = start; node < won; node++) {
      values[node] = chance * values[node + yes];
    }
    for (int node = won; node < end; node++) {
      values[node] = chance;
    }
    for (int node = open; node < end; node++) {
      values[node] += against * values[node + no];
    }
  }

  @Override
  double slope(int level, double chance, double[] values, double[] flow) {
    int start = levelStart[level];
    int end = levelStart[level + 1];
    int open = at(level, lowest[level + 1]);
    int won = at(level, quota - weights[level]);
    int yes = step(level, weights[level]);
    int no = step(level, 0);
    double against = 1 - chance;
    int both = Math.min(open, won);
    int either = Math.max(open, won);
    double slope = 0;
    for (int node = start; node < both; node++) {
      slope += flow[node] * values[node + yes];
    }
    for (int node = both; node < either; node++) {
      slope += flow[node] * (open < won ? values[node + yes] - values[node + no] : 1);
    }
    for (int node = either; node < end; node++) {
      slope += flow[node] * (1 - values[node + no]);
    }
    for (int node = start; node < won; node++) {
      flow[node + yes] += flow[node] * chance;
    }
    for (int node = open; node < end; node++) {
      flow[node + no] += flow[node] * against;
    }
    return slope;
  }
}
