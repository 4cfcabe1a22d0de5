package io.planwright.allocation.budget;

import io.planwright.run.RunControl;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound on the concave envelopes.
 *
 * <p>The relaxation along the envelopes leaves at most a few lines strictly below their envelope:
 * one for each limit that binds in a jump. The domain of one such line is cut where it lies, which
 * raises no bound and lowers that of both parts. Twins are cut together. (J. E. Falk and R. M.
 * Soland, "An Algorithm for Separable Nonconvex Programming Problems", Management Science 15,
 * 1969.)
 */
final class SpendSearch {

  private static final double ROUNDING = 1e-13;

  private final List<ResponseLine> lines;
  private final SpendTree tree;
  private final Twins twins;
  private final Envelope[] root;
  private final Envelope[] current;
  private final Relaxation relaxation;
  private final Dive dive;
  private final double relativeGap;
  private final PriorityQueue<SearchNode> open = new PriorityQueue<>();

  private double @Nullable [] best;
  private double bestValue = Double.NEGATIVE_INFINITY;
  private double closedBound = Double.NEGATIVE_INFINITY;
  private long nodes;

  SpendSearch(List<ResponseLine> lines, SpendTree tree, double relativeGap) {
    this.lines = lines;
    this.tree = tree;
    this.twins = Twins.of(lines, tree);
    this.root = new Envelope[tree.lines()];
    this.current = new Envelope[tree.lines()];
    for (int i = 0; i < root.length; i++) {
      ResponseLine line = lines.get(tree.original[i]);
      root[i] = Envelopes.of(line.curve(), line.weight(), line.domain(tree.ceiling[0]));
    }
    this.relaxation = new Relaxation(tree);
    this.dive = new Dive(lines, tree);
    this.relativeGap = relativeGap;
  }

  /** Runs; the plan, its value and the bound are to be asked for then. */
  void run(long mostNodes, RunControl control) {
    open.add(new SearchNode(null, new int[0], new Envelope[0], Double.MAX_VALUE, 0));
    while (!open.isEmpty()) {
      if (best == null) {
        control.checkpoint();
      } else if (control.stopRequested().isPresent()) {
        return;
      }
      if (nodes >= mostNodes) {
        return;
      }
      SearchNode node = open.remove();
      if (node.bound <= enough()) {
        close(node.bound);
        continue;
      }
      expand(node);
      if (nodes % 64 == 0 && best != null) {
        control.reportSearch("divide budget", bestValue, bound());
      }
    }
  }

  private void expand(SearchNode node) {
    nodes++;
    node.apply(root, current);
    if (!relaxation.solve(current)) {
      return;
    }
    double bound = Math.min(node.bound, relaxation.bound(current));
    double tolerance = tolerance();
    int fractional = mostFractional(tolerance);
    if (fractional < 0) {
      offer(relaxation.spend);
      close(bound);
      return;
    }
    if (bound > enough()) {
      dive(true, tolerance);
      dive(false, tolerance);
    }
    if (best == null) {
      offerLeast();
    }
    if (bound <= enough()) {
      close(bound);
      return;
    }
    branch(node, fractional, bound);
  }

  private void dive(boolean isUpFirst, double tolerance) {
    if (dive.run(current, relaxation, isUpFirst, tolerance)) {
      offer(dive.spend());
    }
  }

  /** The least that each line may get: a plan wherever no group has to get more. */
  private void offerLeast() {
    double[] least = new double[current.length];
    for (int i = 0; i < least.length; i++) {
      least[i] = current[i].domain.low();
    }
    if (tree.firstBroken(least, new double[tree.groups()], false) < 0) {
      offer(least);
    }
  }

  /** A gap of a line that is rounding, compared with the whole. */
  private double tolerance() {
    double whole = 0;
    for (int i = 0; i < current.length; i++) {
      whole += Math.abs(current[i].actual(relaxation.spend[i]));
    }
    return ROUNDING * whole;
  }

  private int mostFractional(double tolerance) {
    int worst = -1;
    double worstGap = tolerance;
    for (int i = 0; i < current.length; i++) {
      double gap = current[i].gap(relaxation.spend[i]);
      if (gap > worstGap) {
        worst = i;
        worstGap = gap;
      }
    }
    return worst;
  }

  private void branch(SearchNode node, int line, double bound) {
    double at = cutAt(line);
    int later = count(line, twins.after);
    int earlier = count(line, twins.before);
    int[] down = new int[later];
    Envelope[] downTo = new Envelope[later];
    for (int k = 0, i = line; k < later; k++, i = twins.after[i]) {
      down[k] = i;
      downTo[k] = cut(i, current[i].domain.upTo(at));
    }
    int[] up = new int[earlier];
    Envelope[] upTo = new Envelope[earlier];
    for (int k = 0, i = line; k < earlier; k++, i = twins.before[i]) {
      up[k] = i;
      upTo[k] = cut(i, current[i].domain.startingAt(at));
    }
    open.add(new SearchNode(node, down, downTo, bound, 2 * nodes));
    open.add(new SearchNode(node, up, upTo, bound, 2 * nodes + 1));
  }

  /**
   * Where to cut a line's domain: at the inflection, above which the line is its own envelope and
   * up to which its chord is low; where that is no cut, where the line lies.
   */
  private double cutAt(int i) {
    double spend = relaxation.spend[i];
    Domain domain = current[i].domain;
    double inflection = lines.get(tree.original[i]).curve().inflection();
    boolean isInHole = spend > domain.low() && spend < domain.from();
    boolean isCut = inflection > domain.from() && inflection < domain.high();
    return isInHole || !isCut || (domain.step() > 0 && spend >= inflection) ? spend : inflection;
  }

  private Envelope cut(int i, Domain domain) {
    if (domain.equals(current[i].domain)) {
      return current[i];
    }
    ResponseLine line = lines.get(tree.original[i]);
    return Envelopes.of(line.curve(), line.weight(), domain);
  }

  private static int count(int line, int[] next) {
    int count = 0;
    for (int i = line; i >= 0; i = next[i]) {
      count++;
    }
    return count;
  }

  private void offer(double[] spend) {
    Sum sum = new Sum();
    for (int i = 0; i < spend.length; i++) {
      sum.add(root[i].actual(spend[i]));
    }
    double value = sum.get();
    if (value > bestValue) {
      bestValue = value;
      best = spend.clone();
    }
  }

  /** The bound from which on a part needs no more search. */
  private double enough() {
    return best == null ? Double.NEGATIVE_INFINITY : bestValue + relativeGap * Math.abs(bestValue);
  }

  private void close(double bound) {
    closedBound = Math.max(closedBound, bound);
  }

  /** What each line gets, in the order of the tree; null if no plan was found. */
  double @Nullable [] best() {
    return best;
  }

  double value() {
    return bestValue;
  }

  double bound() {
    SearchNode next = open.peek();
    double bound = Math.max(closedBound, next == null ? closedBound : next.bound);
    return Math.max(bound, bestValue);
  }

  /** Whether all of the space was searched. */
  boolean isComplete() {
    return open.isEmpty();
  }

  long nodes() {
    return nodes;
  }
}
