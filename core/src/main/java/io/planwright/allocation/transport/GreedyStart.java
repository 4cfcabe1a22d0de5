package io.planwright.allocation.transport;

/**
 * A first flow with its tree: sinks are served from their cheapest sources that have supply left,
 * those first that would lose most by their second cheapest (after W. R. Vogel's approximation, in
 * N. V. Reinfeld and W. R. Vogel, <em>Mathematical Programming</em>, 1958).
 *
 * <p>A source that is used up hangs under the sink it ran out at, a sink that is served hangs under
 * its last source; what is left hangs on the root. So each arc of the tree that carries nothing
 * leads towards the root, as Cunningham's rule against cycling asks.
 */
final class GreedyStart {

  private final Network network;
  private final SpanningTree tree;
  private final boolean[] isFull;
  private final long[] left;
  private final double[] prices;
  private long missing;

  GreedyStart(Network network, SpanningTree tree, boolean[] isFull) {
    this.network = network;
    this.tree = tree;
    this.isFull = isFull;
    left = network.supplies.clone();
    prices = new ScarcityPrices(network).estimate();
  }

  /** Builds the tree; returns how much demand is not served. */
  long build() {
    int n = network.sinks;
    double[] regret = new double[n];
    int[] cheapest = new int[n];
    RegretHeap heap = new RegretHeap(n);
    for (int j = 0; j < n; j++) {
      rank(j, regret, cheapest);
      heap.add(regret[j], j);
    }
    boolean[] gone = new boolean[network.sources];
    long[] need = network.demands.clone();
    while (!heap.isEmpty()) {
      int j = heap.top();
      int i = cheapest[j];
      if (i < 0) {
        heap.removeTop();
        miss(j, need[j]);
        continue;
      }
      if (left[i] == 0 || isFull(i, j)) {
        rank(j, regret, cheapest);
        heap.replaceTop(regret[j]);
        continue;
      }
      long amount = Math.min(need[j], left[i]);
      int arc = i * n + j;
      long room = network.capacity(arc);
      if (room < amount || (room == amount && need[j] > amount)) {
        isFull[arc] = true;
        need[j] -= room;
        left[i] -= room;
        continue;
      }
      need[j] -= amount;
      left[i] -= amount;
      if (need[j] == 0) {
        tree.attach(network.sources + j, i, arc, false, amount);
        heap.removeTop();
      } else {
        gone[i] = true;
        tree.attach(i, network.sources + j, arc, true, amount);
      }
    }
    for (int i = 0; i < network.sources; i++) {
      if (!gone[i]) {
        tree.attach(i, network.root, network.keeping(i), true, left[i]);
      }
    }
    return missing;
  }

  private boolean isFull(int source, int sink) {
    return isFull.length > 0 && isFull[source * network.sinks + sink];
  }

  private void miss(int sink, long amount) {
    missing += amount;
    tree.attach(network.sources + sink, network.root, network.missing(sink), false, amount);
  }

  private void rank(int sink, double[] regret, int[] cheapest) {
    double first = Double.POSITIVE_INFINITY;
    double second = Double.POSITIVE_INFINITY;
    int at = -1;
    for (int i = 0; i < network.sources; i++) {
      double cost = network.costs[i * network.sinks + sink] + prices[i];
      if (cost < second && left[i] > 0 && !isFull(i, sink)) {
        if (cost < first) {
          second = first;
          first = cost;
          at = i;
        } else {
          second = cost;
        }
      }
    }
    cheapest[sink] = at;
    regret[sink] = at < 0 ? Double.POSITIVE_INFINITY : second - first;
  }
}
