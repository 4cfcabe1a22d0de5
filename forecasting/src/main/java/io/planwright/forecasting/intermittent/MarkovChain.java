package io.planwright.forecasting.intermittent;

/** Whether there is demand, as a chain of two states; and the mean size. Not thread-safe. */
final class MarkovChain {

  private static final double PRIOR = Tuning.get("markov.prior", 2);

  private final int[] toZero = new int[2];
  private final int[] toDemand = new int[2];
  private int state = -1;
  private int periods;
  private int demands;
  private double sizes;

  static MarkovChain of(Demand demand, int size) {
    MarkovChain chain = new MarkovChain();
    for (int t = 0; t < size; t++) {
      chain.add(demand.values()[t]);
    }
    return chain;
  }

  void add(double value) {
    int next = value != 0 ? 1 : 0;
    if (state >= 0) {
      if (next == 1) {
        toDemand[state]++;
      } else {
        toZero[state]++;
      }
    }
    state = next;
    periods++;
    demands += next;
    sizes += value;
  }

  double meanSize() {
    return demands == 0 ? 0 : sizes / demands;
  }

  /** From a state to demand: as often as seen, with the overall share as a prior. */
  double transition(int from) {
    double share = (double) demands / periods;
    return (toDemand[from] + PRIOR * share) / (toDemand[from] + toZero[from] + PRIOR);
  }

  int state() {
    return state;
  }

  /** The probability of demand some steps on. */
  double probability(int step) {
    double fromZero = transition(0);
    double fromDemand = transition(1);
    double persistence = fromDemand - fromZero;
    double p = state == 1 ? fromDemand : fromZero;
    if (persistence > 1 - 1e-12) {
      return p;
    }
    double stationary = fromZero / (1 - persistence);
    return Math.min(1, Math.max(0, stationary + (p - stationary) * power(persistence, step - 1)));
  }

  private static double power(double base, int exponent) {
    return exponent == 0 ? 1 : StrictMath.pow(base, exponent);
  }
}
