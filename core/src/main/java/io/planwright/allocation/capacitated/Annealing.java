package io.planwright.allocation.capacitated;

/**
 * Simulated annealing over shifts, swaps and chains of two ejections, with a price an agent on load
 * above its capacity that rises while the agent is overloaded and falls while it is not.
 *
 * <p>The moves and the adaptive prices are those of M. Yagiura, T. Ibaraki and F. Glover, "An
 * ejection chain approach for the generalized assignment problem", INFORMS Journal on Computing 16
 * (2), 2004; as there, an item tries only agents with a low Lagrangian reduced cost. The acceptance
 * rule is S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi's, Science 220, 1983. A move is weighed in
 * constant time.
 */
final class Annealing {

  private static final int EXPONENTIALS = 1 << 12;
  private static final int STOP_EVERY = 1 << 14;

  /** An overload starts at so many times what the capacity is worth. */
  private static final double START = 1.5;

  /** How the price of an overload changes where there is one, and where there is none. */
  private static final double RISE = 1.01;

  private static final double FALL = 0.998;

  private final Model model;
  private final Incumbent incumbent;
  private final int n;
  private final int m;
  private final int[] at;
  private final double[] load;
  private final double[] excess;
  private final double[] overPrice;
  private final int[] bucket;
  private final int[] place;
  private final int[] filled;
  private final int[] choiceStart;
  private final int[] choice;
  private final double[] exponential = new double[EXPONENTIALS];
  private int overloaded;
  private double cost;
  private long state;

  Annealing(Model model, Incumbent incumbent, long seed) {
    this.model = model;
    this.incumbent = incumbent;
    n = model.items;
    m = model.agents;
    at = new int[n];
    load = new double[m];
    excess = new double[m];
    overPrice = new double[m];
    bucket = new int[m * n];
    place = new int[n];
    filled = new int[m];
    choiceStart = new int[n + 1];
    choice = new int[n * (m + 1)];
    state = seed | 1;
    for (int k = 0; k < EXPONENTIALS; k++) {
      exponential[k] = -Math.log((k + 0.5) / EXPONENTIALS);
    }
  }

  /** Lets each item try the open agents of the lowest reduced cost. */
  void choose(Relaxation relaxation, double[] capacityPrice, int most) {
    double[] reduced = new double[m];
    int size = 0;
    for (int j = 0; j < n; j++) {
      choiceStart[j] = size;
      for (int i = 0; i < m; i++) {
        int p = j * m + i;
        if (!relaxation.closed[p]) {
          double r = model.cost[p] + capacityPrice[i] * model.weight[p];
          int k = size - choiceStart[j];
          while (k > 0 && reduced[k - 1] > r) {
            if (k < most) {
              reduced[k] = reduced[k - 1];
              choice[choiceStart[j] + k] = choice[choiceStart[j] + k - 1];
            }
            k--;
          }
          if (k < most) {
            reduced[k] = r;
            choice[choiceStart[j] + k] = i;
            size = Math.min(size + 1, choiceStart[j] + most);
          }
        }
      }
      if (model.nobody >= 0 && !has(choiceStart[j], size, model.nobody)) {
        choice[size++] = model.nobody;
      }
    }
    choiceStart[n] = size;
  }

  private boolean has(int from, int to, int agent) {
    for (int k = from; k < to; k++) {
      if (choice[k] == agent) {
        return true;
      }
    }
    return false;
  }

  /** The mean reduced cost that the second best agent of an item has above the best. */
  double scale(double[] capacityPrice) {
    double sum = 0;
    int count = 0;
    for (int j = 0; j < n; j++) {
      int last = Math.min(choiceStart[j + 1] - 1, choiceStart[j] + 2);
      if (last > choiceStart[j]) {
        int p = j * m + choice[choiceStart[j]];
        int q = j * m + choice[last];
        sum +=
            model.cost[q]
                + capacityPrice[q % m] * model.weight[q]
                - model.cost[p]
                - capacityPrice[p % m] * model.weight[p];
        count++;
      }
    }
    return count > 0 ? sum / count + 1e-9 : 1;
  }

  void priceOverload(double[] capacityPrice) {
    double all = 0;
    for (double price : capacityPrice) {
      all += price;
    }
    for (int i = 0; i < m; i++) {
      overPrice[i] = START * (capacityPrice[i] + 0.2 * all / m + 1e-6);
    }
  }

  void start(int[] from) {
    java.util.Arrays.fill(filled, 0);
    for (int j = 0; j < n; j++) {
      at[j] = from[j];
      place[j] = filled[at[j]];
      bucket[at[j] * n + filled[at[j]]++] = j;
    }
    recount();
  }

  /** Sums up anew, so that rounding does not pile up. */
  private void recount() {
    java.util.Arrays.fill(load, 0);
    for (int j = 0; j < n; j++) {
      load[at[j]] += model.weight[j * m + at[j]];
    }
    overloaded = 0;
    cost = model.cost(at);
    for (int i = 0; i < m; i++) {
      excess[i] = Math.max(0, load[i] - model.capacity[i]);
      overloaded += excess[i] > 0 ? 1 : 0;
    }
  }

  /**
   * Anneals once.
   *
   * @return false if the run is to stop
   */
  boolean cool(long moves, double hot, double cold) {
    int epoch = 4 * n;
    double temperature = hot;
    double cooling = Math.pow(cold / hot, (double) epoch / moves);
    int untilStop = STOP_EVERY;
    for (long done = 0; done < moves; done += epoch) {
      for (int t = 0; t < epoch; t++) {
        move(temperature);
      }
      temperature *= cooling;
      recount();
      adaptPrices();
      untilStop -= epoch;
      if (untilStop <= 0) {
        untilStop = STOP_EVERY;
        if (incumbent.isStopped() || incumbent.isProven()) {
          return false;
        }
      }
    }
    return true;
  }

  private void adaptPrices() {
    for (int i = 0; i < m; i++) {
      overPrice[i] = Math.min(1e15, overPrice[i] * (excess[i] > 0 ? RISE : FALL));
    }
  }

  private void move(double temperature) {
    int j = (int) (random() * n >>> 32);
    int first = choiceStart[j];
    int size = choiceStart[j + 1] - first;
    int b = choice[first + (int) (random() * size >>> 32)];
    int a = at[j];
    if (a == b) {
      return;
    }
    int row = j * m;
    double[] c = model.cost;
    double[] w = model.weight;
    double[] cap = model.capacity;
    double gain = c[row + b] - c[row + a];
    double loadA = load[a] - w[row + a];
    double loadB = load[b] + w[row + b];
    double overA = Math.max(0, loadA - cap[a]) - excess[a];
    long kind = random();
    double bar = temperature * exponential[(int) (random() >>> 20)];
    if ((kind & 3) == 0 || filled[b] == 0) {
      double overB = Math.max(0, loadB - cap[b]) - excess[b];
      if (gain + overPrice[a] * overA + overPrice[b] * overB <= bar) {
        shift(j, a, b, loadA, loadB);
        cost += gain;
        keep();
      }
      return;
    }
    int k = bucket[b * n + (int) (random() * filled[b] >>> 32)];
    int rowK = k * m;
    loadB -= w[rowK + b];
    int firstK = choiceStart[k];
    int d = a;
    if ((kind & 4) == 0) {
      d = choice[firstK + (int) (random() * (choiceStart[k + 1] - firstK) >>> 32)];
      if (d == b) {
        return;
      }
    }
    if (model.closed[rowK + d]) {
      return;
    }
    gain += c[rowK + d] - c[rowK + b];
    double overB = Math.max(0, loadB - cap[b]) - excess[b];
    if (d == a) {
      loadA += w[rowK + a];
      overA = Math.max(0, loadA - cap[a]) - excess[a];
      if (gain + overPrice[a] * overA + overPrice[b] * overB <= bar) {
        shift(j, a, b, loadA, loadB);
        shift(k, b, a, loadB, loadA);
        cost += gain;
        keep();
      }
      return;
    }
    double loadD = load[d] + w[rowK + d];
    double overD = Math.max(0, loadD - cap[d]) - excess[d];
    if (gain + overPrice[a] * overA + overPrice[b] * overB + overPrice[d] * overD <= bar) {
      shift(j, a, b, loadA, loadB);
      shift(k, b, d, loadB, loadD);
      cost += gain;
      keep();
    }
  }

  private void keep() {
    if (overloaded == 0 && cost <= incumbent.cutoff()) {
      incumbent.offer(at);
    }
  }

  private void shift(int j, int from, int to, double loadFrom, double loadTo) {
    int last = bucket[from * n + --filled[from]];
    bucket[from * n + place[j]] = last;
    place[last] = place[j];
    place[j] = filled[to];
    bucket[to * n + filled[to]++] = j;
    at[j] = to;
    setLoad(from, loadFrom);
    setLoad(to, loadTo);
  }

  private void setLoad(int i, double newLoad) {
    load[i] = newLoad;
    double over = Math.max(0, newLoad - model.capacity[i]);
    overloaded += (over > 0 ? 1 : 0) - (excess[i] > 0 ? 1 : 0);
    excess[i] = over;
  }

  /** G. Marsaglia's xorshift, 32 bits of it. */
  private long random() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state >>> 32;
  }
}
