package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reconciliation prepared for one hierarchy. Its results add up to the last bit: every sum is the
 * floating-point sum of its children, in their order. A locked node has exactly its value; a locked
 * sum is that of its children up to the rounding of the largest of them.
 *
 * <p>No matrix of nodes by nodes, or nodes by leaves, is made. On a tree, a step takes O(nodes)
 * time; minimum trace takes O(nodes · periods²) once for errors of so many periods. Elsewhere a
 * sparse system with a row a sum is factored. Ruling out values below zero repeats this a few
 * times.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class Reconciler implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final ReconciliationSpec spec;
  private final Hierarchy hierarchy;
  private final ErrorCovariance covariance;
  private final TreeMap<Integer, double[]> locks;

  private Reconciler(
      ReconciliationSpec spec,
      Hierarchy hierarchy,
      ErrorCovariance covariance,
      TreeMap<Integer, double[]> locks) {
    this.spec = spec;
    this.hierarchy = hierarchy;
    this.covariance = covariance;
    this.locks = locks;
  }

  static Reconciler of(ReconciliationSpec spec, Hierarchy hierarchy, double[][] errors) {
    Structure structure = hierarchy.structure();
    ErrorCovariance covariance =
        switch (spec.method()) {
          case BOTTOM_UP, STRUCTURAL -> ErrorCovariance.independent(structure.leafCounts());
          case ORDINARY -> ErrorCovariance.independent(ones(structure.nodes()));
          case VARIANCE -> ErrorCovariance.independent(ErrorCovariance.meanSquares(errors));
          case MIN_TRACE -> ErrorCovariance.shrunk(errors);
          case TOP_DOWN, MIDDLE_OUT -> {
            requireTree(spec, hierarchy);
            yield ErrorCovariance.independent(structure.leafCounts());
          }
        };
    return new Reconciler(spec, hierarchy, covariance, new TreeMap<>());
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void requireTree(ReconciliationSpec spec, Hierarchy hierarchy) {
    Require.that(
        hierarchy.isTree(),
        "hierarchy",
        hierarchy,
        "be a tree for " + spec.method(),
        "Use a weighted method where nodes have several parents.");
    BitSet covered = tops(spec, hierarchy);
    Structure structure = hierarchy.structure();
    for (int row = structure.rows() - 1; row >= 0; row--) {
      int sum = structure.sum(row);
      for (int child : structure.children(sum)) {
        boolean above = covered.get(sum);
        Require.that(
            !above || !spec.middle().contains(hierarchy.nodes().get(child)),
            "middle",
            spec.middle(),
            "name one node on each way from the top to a leaf",
            "Remove " + hierarchy.nodes().get(child) + " or the node above it.");
        if (above) {
          covered.set(child);
        }
      }
    }
    for (int node = 0; node < structure.nodes(); node++) {
      Require.that(
          !structure.isLeaf(node) || covered.get(node),
          "middle",
          spec.middle(),
          "cover every leaf",
          "Add " + hierarchy.nodes().get(node) + " or a node above it.");
    }
  }

  /** The nodes whose forecasts are shared out. */
  private static BitSet tops(ReconciliationSpec spec, Hierarchy hierarchy) {
    BitSet tops = new BitSet();
    for (String node : spec.middle()) {
      tops.set(hierarchy.indexOf(node));
    }
    Structure structure = hierarchy.structure();
    for (int node = 0; node < structure.nodes() && spec.middle().isEmpty(); node++) {
      tops.set(node, structure.parents(node).length == 0);
    }
    return tops;
  }

  /**
   * The hierarchy.
   *
   * @return what adds up to what
   */
  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /**
   * How much the correlations of the errors count for nothing.
   *
   * @return for minimum trace, the weight of no correlation, estimated from the errors, from 0 to
   *     1; 1 for other methods
   */
  public double shrinkage() {
    return covariance.shrinkage();
  }

  /** How the errors of the nodes go together, as the method takes it to be. */
  ErrorCovariance covariance() {
    return covariance;
  }

  /**
   * Holds a node at given values, such as a quota that has been agreed or a judgement: all others
   * give way by their weights. Methods without weights take those of {@link
   * ReconciliationSpec#structural()} for that.
   *
   * @param node one of the hierarchy's nodes
   * @param values finite values, one a step, or one for all steps; at least zero if values below
   *     are ruled out. They replace an earlier lock of the node
   * @return a copy with the lock
   * @throws IllegalArgumentException if there is no such node, or a value is out of range
   */
  public Reconciler withLock(String node, double... values) {
    Require.that(
        values.length > 0, "values of the lock", "none", "be given", "Give one value a step.");
    for (double value : values) {
      if (spec.nonNegative()) {
        Require.notNegative(value, "lock of " + node, "Lock values that the spec allows.");
      } else {
        Require.finite(value, "lock of " + node, "Lock a finite value.");
      }
    }
    TreeMap<Integer, double[]> more = new TreeMap<>(locks);
    more.put(hierarchy.indexOf(node), values.clone());
    return new Reconciler(spec, hierarchy, covariance, more);
  }

  /**
   * Makes forecasts add up.
   *
   * @param base the base forecasts, one row a node in the order of {@link Hierarchy#nodes()}, one
   *     finite value a step; not changed
   * @return the reconciled forecasts in the same order; steps do not depend on each other
   * @throws IllegalArgumentException if rows are missing or differ in length, a value is not
   *     finite, a lock has another number of steps, or the locks contradict each other
   */
  public double[][] reconcile(double[][] base) {
    return reconcile(base, 1, covariance);
  }

  /** Reconciles futures, path by path; where values are ruled out, by the variances alone. */
  double[][] reconcilePaths(double[][] drawn, int paths) {
    return reconcile(drawn, paths, covariance.diagonal());
  }

  private double[][] reconcile(double[][] base, int paths, ErrorCovariance bounded) {
    Columns.requireKnown(base, hierarchy, "base");
    int steps = base[0].length / paths;
    locks.forEach(
        (node, lock) ->
            Require.that(
                lock.length == 1 || lock.length == steps,
                "lock of " + hierarchy.nodes().get(node),
                lock.length + " values",
                "have one value a step, " + steps,
                "Give as many, or one for all steps."));
    ReconciliationStep reconciliation =
        new ReconciliationStep(spec, hierarchy, covariance, bounded, held(), tops(spec, hierarchy));
    double[][] reconciled = new double[base.length][base[0].length];
    double[] values = new double[base.length];
    double[] targets = new double[base.length];
    for (int column = 0; column < base[0].length; column++) {
      int exponent = gather(base, column, column % steps, values, targets);
      reconciliation.reconcile(values, targets);
      for (int node = 0; node < values.length; node++) {
        reconciled[node][column] = Math.scalb(values[node], exponent);
      }
    }
    return reconciled;
  }

  private BitSet held() {
    BitSet held = new BitSet();
    locks.keySet().forEach(held::set);
    return held;
  }

  /** Brings one step to the scale of 1; tells the power of two that it was divided by. */
  private int gather(double[][] base, int column, int step, double[] values, double[] targets) {
    double largest = 0;
    for (int node = 0; node < values.length; node++) {
      values[node] = base[node][column];
      largest = Math.max(largest, Math.abs(values[node]));
    }
    for (Map.Entry<Integer, double[]> lock : locks.entrySet()) {
      double[] given = lock.getValue();
      targets[lock.getKey()] = given[given.length == 1 ? 0 : step];
      largest = Math.max(largest, Math.abs(targets[lock.getKey()]));
    }
    int exponent = largest == 0 ? 0 : Math.getExponent(largest);
    for (int node = 0; node < values.length; node++) {
      values[node] = Math.scalb(values[node], -exponent);
      targets[node] = Math.scalb(targets[node], -exponent);
    }
    return exponent;
  }

  /** How it reconciles, and what is locked. */
  @Override
  public String toString() {
    return spec.method() + " of " + hierarchy + ", " + locks.size() + " locked";
  }
}
