package io.planwright.stakeholders.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * All courses that the count of a body can take, as a graph: a level for each member, a node for
 * each sum of votes so far that leaves it open, a way on for a yes and one for a no, and two ends.
 * It depends on the weights alone, so that it is made once and evaluated for any probabilities in a
 * time proportional to its nodes.
 */
abstract class VoteDiagram {

  static final int LOST = 0;
  static final int WON = 1;
  static final int ROOT = 2;

  static final int MOST_NODES = 250_000;

  /** About what fits into 200 MB with values and flows. */
  private static final long MOST_SUMS = 8_000_000;

  /** Where merging is worth a try although each sum could have its node. */
  private static final int FEW_MEMBERS = 32;

  private static final int FEW_SUMS = 4_096;

  /** A node that is looked for costs about as much as that many that are counted off. */
  private static final int MERGED_COST = 64;

  /** Where the nodes of each level begin, and at last where they end. */
  final int[] levelStart;

  VoteDiagram(int[] levelStart) {
    this.levelStart = levelStart;
  }

  /** Makes a diagram, or nothing if it would be too large. */
  static Optional<VoteDiagram> of(long[] weights, long quota) {
    long sums = SumDiagram.nodes(weights, quota, MOST_SUMS);
    if (weights.length <= FEW_MEMBERS && sums > FEW_SUMS) {
      int most = (int) Math.min(MOST_NODES, sums / MERGED_COST);
      Optional<VoteDiagram> small = MergedDiagram.of(weights, quota, most);
      if (small.isPresent()) {
        return small;
      }
    }
    return sums <= MOST_SUMS
        ? Optional.of(new SumDiagram(weights, quota))
        : MergedDiagram.of(weights, quota, MOST_NODES);
  }

  final int nodes() {
    return levelStart[levelStart.length - 1];
  }

  /** The nodes of the first levels. */
  final int nodesBelow(int level) {
    return levelStart[level] - ROOT;
  }

  final double[] newValues() {
    double[] values = new double[nodes()];
    values[WON] = 1;
    return values;
  }

  /** From each node of the levels, the probability to win; later levels are filled in already. */
  final void values(double[] chances, double[] values, int fromLevel, int toLevel) {
    for (int level = toLevel - 1; level >= fromLevel; level--) {
      values(level, chances[level], values);
    }
  }

  abstract void values(int level, double chance, double[] values);

  /**
   * Sends the flow at the nodes of the levels on to later ones, and sets for each level what one
   * more unit of its chance would bring.
   */
  final void slopes(
      double[] chances,
      double[] values,
      double[] flow,
      double[] slopes,
      int fromLevel,
      int toLevel) {
    for (int level = fromLevel; level < toLevel; level++) {
      slopes[level] = slope(level, chances[level], values, flow);
    }
  }

  abstract double slope(int level, double chance, double[] values, double[] flow);

  final void clear(double[] flow, int fromLevel, int toLevel) {
    Arrays.fill(flow, levelStart[fromLevel], levelStart[toLevel], 0);
  }
}
