package io.planwright.allocation.transport;

import io.planwright.run.RunControl;

/**
 * The primal network simplex on a bipartite network, with strongly feasible trees and block
 * pricing.
 *
 * <p>Sources: G. B. Dantzig, "Application of the simplex method to a transportation problem"
 * (1951); W. H. Cunningham, "A network simplex method", <em>Mathematical Programming</em> 11
 * (1976); M. D. Grigoriadis, "An efficient implementation of the network simplex method",
 * <em>Mathematical Programming Study</em> 26 (1986).
 */
final class NetworkSimplex {

  /** Reduced costs that small, against the largest cost, are rounding. */
  private static final double ROUNDING = 1e-12;

  /** How many arcs are compared to find one that enters. */
  private static final int BLOCK = 1000;

  /** Pivots for each arc and node, at most: far above what any problem was seen to need. */
  private static final int MOST_PIVOTS = 20;

  /** Pivots between looks at the clock, and between fresh potentials. */
  private static final int LOOK = 256;

  private final Network network;
  private final SpanningTree tree;

  /** Which arcs are out of the tree at their capacity; empty without capacities. */
  private final boolean[] isFull;

  private double[] costs;
  private double missingCost;
  private double tolerance;
  private int nextRow;
  private int nextColumn;
  private int entering;
  private double worst;
  private long amount;
  private boolean cutIsFirst;
  private long pivots;

  NetworkSimplex(Network network) {
    this.network = network;
    tree = new SpanningTree(network.root + 1);
    isFull = new boolean[network.capacities.length];
    costs = network.costs;
  }

  /** Serves as much demand as can be served; returns how much is missing. */
  long serve(RunControl control) {
    if (new GreedyStart(network, tree, isFull).build() == 0) {
      return 0;
    }
    costs = new double[network.cells];
    for (int arc = 0; arc < costs.length; arc++) {
      costs[arc] = network.costs[arc] < Double.POSITIVE_INFINITY ? 0 : Double.POSITIVE_INFINITY;
    }
    missingCost = 1;
    tolerance = 0.5;
    tree.refresh(network.root, this::cost);
    while (pivot()) {
      if (pivots % LOOK == 0) {
        control.checkpoint();
      }
    }
    costs = network.costs;
    missingCost = 0;
    return missing();
  }

  /** How much demand hangs on the root. */
  private long missing() {
    long missing = 0;
    for (int j = network.sources; j < network.root; j++) {
      missing += tree.parent[j] == network.root ? tree.flow[j] : 0;
    }
    return missing;
  }

  /** Lowers the cost until it is least; false if it was stopped before. */
  boolean minimise(RunControl control) {
    double largest = 0;
    for (double cost : costs) {
      largest = cost < Double.POSITIVE_INFINITY ? Math.max(largest, Math.abs(cost)) : largest;
    }
    tolerance = largest * ROUNDING;
    long most = MOST_PIVOTS * ((long) network.cells + network.root);
    // Shifted potentials gather rounding: the end is the end only with fresh ones.
    boolean improved = true;
    while (improved) {
      tree.refresh(network.root, this::cost);
      if (pivots > most || control.stopRequested().isPresent()) {
        return false;
      }
      long before = pivots;
      while (pivots < before + LOOK && pivot()) {
        // each pivot counts itself
      }
      improved = pivots > before;
    }
    return true;
  }

  private double cost(int arc) {
    if (arc < network.cells) {
      return costs[arc];
    }
    return arc < network.cells + network.sources ? 0 : missingCost;
  }

  long pivots() {
    return pivots;
  }

  double[] potentials() {
    return tree.potential;
  }

  /** Enters the arc of a block that lowers the cost most a unit; false if there is none. */
  private boolean pivot() {
    if (price() < 0) {
      return false;
    }
    pivots++;
    enter(entering);
    return true;
  }

  /**
   * Goes on where the last search ended, block by block, until a block has an arc whose reduced
   * cost has the wrong sign; takes the worst of the block.
   */
  private int price() {
    int m = network.sources;
    int n = network.sinks;
    entering = -1;
    worst = -tolerance;
    if (network.cells == 0) {
      return entering;
    }
    int rowsLeft = m;
    int row = nextRow;
    int column = nextColumn;
    while (rowsLeft >= 0 && entering < 0) {
      if (column == 0 && tree.potential[row] < worst) {
        worst = tree.potential[row];
        entering = network.keeping(row);
      }
      int end = Math.min(n, column + BLOCK);
      if (isFull.length == 0) {
        priceBlock(row, column, end);
      } else {
        priceBlockWithCapacities(row, column, end);
      }
      column = end;
      if (column == n) {
        column = 0;
        row = row + 1 == m ? 0 : row + 1;
        rowsLeft--;
      }
    }
    nextRow = row;
    nextColumn = column;
    return entering;
  }

  private void priceBlock(int row, int first, int end) {
    double[] cost = costs;
    double[] potential = tree.potential;
    int from = row * network.sinks;
    int sink = network.sources;
    double base = potential[row];
    double best = worst;
    int at = -1;
    for (int j = first; j < end; j++) {
      double reduced = cost[from + j] + base - potential[sink + j];
      if (reduced < best) {
        best = reduced;
        at = j;
      }
    }
    if (at >= 0) {
      worst = best;
      entering = from + at;
    }
  }

  private void priceBlockWithCapacities(int row, int first, int end) {
    double[] potential = tree.potential;
    int from = row * network.sinks;
    double base = potential[row];
    for (int j = first; j < end; j++) {
      double reduced = costs[from + j] + base - potential[network.sources + j];
      reduced = isFull[from + j] ? -reduced : reduced;
      if (reduced < worst) {
        worst = reduced;
        entering = from + j;
      }
    }
  }

  /**
   * Sends as much as possible around the cycle that the arc closes. Of the arcs that stop it the
   * last one leaves, seen from the join in the direction of the cycle, which keeps the tree
   * strongly feasible.
   */
  private void enter(int arc) {
    boolean wasFull = arc < isFull.length && isFull[arc];
    int first = wasFull ? network.head(arc) : network.tail(arc);
    int second = wasFull ? network.tail(arc) : network.head(arc);
    int join = tree.join(first, second);
    long capacity = network.capacity(arc);
    int cut = blocking(first, second, join, capacity);
    send(first, second, join);
    if (cut == SpanningTree.NONE) {
      isFull[arc] = !wasFull;
      return;
    }
    int leaving = tree.parentArc[cut];
    if (leaving < isFull.length) {
      isFull[leaving] = tree.flow[cut] > 0;
    }
    if (wasFull) {
      isFull[arc] = false;
    }
    int inner = cutIsFirst ? first : second;
    boolean up = inner == network.tail(arc);
    double reduced =
        cost(arc) + tree.potential[network.tail(arc)] - tree.potential[network.head(arc)];
    long carried = wasFull ? capacity - amount : amount;
    tree.rehang(cut, inner, cutIsFirst ? second : first, arc, up, carried);
    tree.shift(inner, up ? -reduced : reduced);
  }

  /**
   * Sets the amount; returns the node under the arc that limits it, or none if the new arc does.
   */
  private int blocking(int first, int second, int join, long capacity) {
    long most = capacity;
    int cut = SpanningTree.NONE;
    cutIsFirst = false;
    for (int u = first; u != join; u = tree.parent[u]) {
      long room = tree.isUp[u] ? tree.flow[u] : room(u);
      if (room < most) {
        most = room;
        cut = u;
        cutIsFirst = true;
      }
    }
    for (int u = second; u != join; u = tree.parent[u]) {
      long room = tree.isUp[u] ? room(u) : tree.flow[u];
      if (room <= most) {
        most = room;
        cut = u;
        cutIsFirst = false;
      }
    }
    amount = most;
    return cut;
  }

  private void send(int first, int second, int join) {
    if (amount == 0) {
      return;
    }
    for (int u = first; u != join; u = tree.parent[u]) {
      tree.flow[u] += tree.isUp[u] ? -amount : amount;
    }
    for (int u = second; u != join; u = tree.parent[u]) {
      tree.flow[u] += tree.isUp[u] ? amount : -amount;
    }
  }

  /** How much more the arc above a node can carry. */
  private long room(int node) {
    long capacity = network.capacity(tree.parentArc[node]);
    return capacity == Long.MAX_VALUE ? capacity : capacity - tree.flow[node];
  }

  /** The flow of each arc from a source to a sink. */
  long[] flows() {
    long[] flows = new long[network.cells];
    for (int arc = 0; arc < isFull.length; arc++) {
      flows[arc] = isFull[arc] ? network.capacities[arc] : 0;
    }
    for (int node = 0; node < network.root; node++) {
      int arc = tree.parentArc[node];
      if (arc < network.cells) {
        flows[arc] = tree.flow[node];
      }
    }
    return flows;
  }
}
