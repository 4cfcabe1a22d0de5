package io.planwright.allocation.capacitated;

/**
 * Large neighbourhood search (P. Shaw, 1998): some agents pool the items that they have and share
 * them out anew by branch and bound, all else staying as it is.
 *
 * <p>Where capacities are tight, single moves and swaps end far from the best packing, and a few
 * agents together still find it. How many pool follows from how fast they are done.
 */
final class Neighbourhood {

  private static final int LEAST = 2;

  /** How much of the gap of a pool an answer may keep to be looked for. */
  private static final double AIM = 0.6;

  /** How much an agent without regret is drawn, over the mean regret. */
  private static final double MIX = 0.3;

  private static final long WORK = 20_000_000;

  private final Model model;
  private final Relaxation relaxation;
  private final Incumbent incumbent;
  private final int n;
  private final int m;
  private final int[] agents;
  private final int[] items;
  private final boolean[] isIn;
  private final double[] pull;
  private double size = 3;
  private long work;
  private long state;
  private double[] worth = {};

  Neighbourhood(Model model, Relaxation relaxation, Incumbent incumbent, long seed) {
    this.model = model;
    this.relaxation = relaxation;
    this.incumbent = incumbent;
    n = model.items;
    m = model.agents;
    agents = new int[m];
    items = new int[n];
    isIn = new boolean[m];
    pull = new double[m];
    state = seed * 0x9E3779B97F4A7C15L | 1;
  }

  long work() {
    return work;
  }

  void search(long budget, double[] capacityPrice) {
    worth = capacityPrice;
    long end = work + budget;
    if (!incumbent.exists() || m < 2) {
      return;
    }
    while (work < end && !incumbent.isStopped() && !incumbent.isProven()) {
      improve(budget);
    }
  }

  private void improve(long budget) {
    int count = Math.min(m, (int) size);
    pick(count);
    int pooled = 0;
    double now = 0;
    for (int j = 0; j < n; j++) {
      int i = incumbent.agentOf[j];
      if (isIn[i]) {
        items[pooled++] = j;
        now += model.cost[j * m + i];
      }
    }
    if (pooled < 2) {
      work += n;
      return;
    }
    Model part = new Model(model, items, pooled, agents, count);
    Incumbent best = new Incumbent(part, incumbent.silent());
    best.value = now;
    Relaxation bounds = new Relaxation(part, incumbent::isStopped);
    for (int j = 0; j < pooled; j++) {
      bounds.price[j] = relaxation.price[items[j]];
    }
    BranchAndBound search = new BranchAndBound(part, bounds, best);
    bounds.improve(60, 0.5, 10, best.cutoff());
    best.aim = bounds.bound + Math.max(model.step, AIM * (now - bounds.bound));
    boolean isDone = search.search(Math.min(WORK, budget / 2));
    work += bounds.work() + 20L * n;
    size = Math.min(m, Math.max(LEAST, size + (isDone ? 0.1 : -0.2)));
    if (best.value < now) {
      int[] candidate = incumbent.agentOf.clone();
      for (int j = 0; j < pooled; j++) {
        candidate[items[j]] = agents[best.agentOf[j]];
      }
      incumbent.offer(candidate);
    }
  }

  /** Draws agents, those more often that keep much room idle and hold items others want. */
  private void pick(int count) {
    java.util.Arrays.fill(isIn, false);
    regrets();
    for (int k = 0; k < count; k++) {
      double sum = 0;
      for (int i = 0; i < m; i++) {
        sum += isIn[i] ? 0 : pull[i];
      }
      double draw = random() / 4294967296.0 * sum;
      int next = -1;
      for (int i = 0; i < m; i++) {
        if (!isIn[i] && (next < 0 || draw > 0)) {
          next = i;
          draw -= pull[i];
        }
      }
      agents[k] = next;
      isIn[next] = true;
    }
  }

  /** What each agent's items cost above their least reduced cost, with its idle room priced. */
  private void regrets() {
    double all = 0;
    for (int i = 0; i < m; i++) {
      pull[i] = worth[i] * model.capacity[i];
    }
    for (int j = 0; j < n; j++) {
      int own = incumbent.agentOf[j];
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < m; i++) {
        int p = j * m + i;
        if (!model.closed[p]) {
          least = Math.min(least, model.cost[p] + worth[i] * model.weight[p]);
        }
      }
      pull[own] += model.cost[j * m + own] - least;
    }
    for (int i = 0; i < m; i++) {
      pull[i] = Math.max(0, pull[i]);
      all += pull[i];
    }
    for (int i = 0; i < m; i++) {
      pull[i] += MIX * all / m + 1e-9;
    }
  }

  private long random() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state >>> 32;
  }
}
