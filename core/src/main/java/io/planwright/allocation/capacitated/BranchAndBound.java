package io.planwright.allocation.capacitated;

import java.util.Arrays;

/**
 * Depth-first branch and bound on who gets an item, with the Lagrangian bound and the closing of
 * pairs at each node.
 */
final class BranchAndBound {

  /** Few: a fast node with a rough bound finds more than a slow one with a sharp bound. */
  private static final int ITERATIONS = 4;

  private static final int PATIENCE = 2;
  private static final int CLOSINGS = 1;
  private static final int DEEPEST = 600;

  private final Model model;
  private final Relaxation relaxation;
  private final Incumbent incumbent;
  private long workEnd;
  private long nodes;
  private boolean isCut;

  BranchAndBound(Model model, Relaxation relaxation, Incumbent incumbent) {
    this.model = model;
    this.relaxation = relaxation;
    this.incumbent = incumbent;
  }

  long nodes() {
    return nodes;
  }

  /**
   * Searches from what is open now, which is open again afterwards.
   *
   * @param work how many elementary steps it may take
   * @return whether the search came to its end: nothing is better than the incumbent
   */
  boolean search(long work) {
    workEnd = relaxation.work() + work;
    isCut = false;
    int mark = relaxation.mark();
    double[] prices = relaxation.price.clone();
    double rootBound = relaxation.bound;
    double found = explore(0);
    relaxation.reopen(mark);
    System.arraycopy(prices, 0, relaxation.price, 0, prices.length);
    relaxation.bound = rootBound;
    if (incumbent.aim == Double.POSITIVE_INFINITY) {
      incumbent.raise(found);
    }
    return !isCut;
  }

  /** Explores what is open; returns a bound of the answers there that are not found. */
  private double explore(int depth) {
    nodes++;
    if (depth > DEEPEST || relaxation.work() > workEnd || incumbent.isStopped()) {
      isCut = true;
      return Double.NEGATIVE_INFINITY;
    }
    double bound = narrow();
    if (bound > incumbent.cutoff()) {
      return Double.POSITIVE_INFINITY;
    }
    int item = branchingItem();
    if (item < 0) {
      // all have one agent left: that is an answer, or does not fit
      if (relaxation.evaluate(relaxation.price) < Double.POSITIVE_INFINITY) {
        offerIfAnswer();
      }
      return Double.POSITIVE_INFINITY;
    }
    return branch(item, bound, depth);
  }

  /** Bounds and closes pairs, in turns, while there is something to close. */
  private double narrow() {
    double best = Double.NEGATIVE_INFINITY;
    for (int round = 0; round < CLOSINGS; round++) {
      boolean isBelow = relaxation.improve(ITERATIONS, 0.5, PATIENCE, incumbent.cutoff());
      offerIfAnswer();
      best = Math.max(best, relaxation.bound);
      if (!isBelow || best > incumbent.cutoff()) {
        return Double.POSITIVE_INFINITY;
      }
      int mark = relaxation.mark();
      best = Math.max(best, relaxation.close(incumbent.cutoff()));
      offerIfAnswer();
      if (best > incumbent.cutoff() || relaxation.mark() - mark < 1 + model.items / 20) {
        break;
      }
    }
    return best;
  }

  private void offerIfAnswer() {
    if (relaxation.isAnswer()) {
      incumbent.offer(relaxation.packedBy);
    }
  }

  /** The item with the most to lose by a wrong choice, of those with the fewest agents. */
  private int branchingItem() {
    int m = model.agents;
    int best = -1;
    double bestScore = -1;
    for (int j = 0; j < model.items; j++) {
      if (relaxation.open[j] > 1) {
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int p = j * m; p < (j + 1) * m; p++) {
          if (!relaxation.closed[p]) {
            double using = relaxation.using[p];
            second = Math.min(second, Math.max(first, using));
            first = Math.min(first, using);
          }
        }
        double score =
            (first - relaxation.bound + 0.3 * (Math.min(second, 1e18) - first) + 1e-6)
                / relaxation.open[j];
        if (score > bestScore) {
          bestScore = score;
          best = j;
        }
      }
    }
    return best;
  }

  private double branch(int item, double bound, int depth) {
    int m = model.agents;
    int count = relaxation.open[item];
    int[] pairs = new int[count];
    double[] bounds = new double[count];
    sortedChildren(item, pairs, bounds);
    double[] prices = relaxation.price.clone();
    double left = Double.POSITIVE_INFINITY;
    for (int c = 0; c < count; c++) {
      double childBound = Math.max(bound, bounds[c]);
      if (childBound > incumbent.cutoff()) {
        continue;
      }
      if (isCut) {
        left = Math.min(left, childBound);
        continue;
      }
      int mark = relaxation.mark();
      for (int p = item * m; p < (item + 1) * m; p++) {
        if (p != pairs[c] && !relaxation.closed[p]) {
          relaxation.close(p);
        }
      }
      System.arraycopy(prices, 0, relaxation.price, 0, prices.length);
      left = Math.min(left, Math.max(childBound, explore(depth + 1)));
      relaxation.reopen(mark);
    }
    return left;
  }

  private void sortedChildren(int item, int[] pairs, double[] bounds) {
    int size = 0;
    Arrays.fill(bounds, Double.POSITIVE_INFINITY);
    for (int p = item * model.agents; p < (item + 1) * model.agents; p++) {
      if (!relaxation.closed[p]) {
        int at = size++;
        while (at > 0 && bounds[at - 1] > relaxation.using[p]) {
          bounds[at] = bounds[at - 1];
          pairs[at] = pairs[at - 1];
          at--;
        }
        bounds[at] = relaxation.using[p];
        pairs[at] = p;
      }
    }
  }
}
