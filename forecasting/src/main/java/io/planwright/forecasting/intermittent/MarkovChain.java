package io.planwright.forecasting.intermittent;

import java.io.Serializable;

/**
 * Whether there is demand, as a chain of two states.
 *
 * @param current the probability of demand in the next period
 * @param fromZero the probability of demand after a period without
 * @param fromDemand the probability of demand after one with
 */
record MarkovChain(double current, double fromZero, double fromDemand) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The probability of demand in a step. */
  double probability(int step) {
    double persistence = fromDemand - fromZero;
    if (step == 1 || persistence > 1 - 1e-12) {
      return current;
    }
    double stationary = fromZero / (1 - persistence);
    double faded = (current - stationary) * StrictMath.pow(persistence, step - 1.0);
    return Math.min(1, Math.max(0, stationary + faded));
  }

  /** Counts a history, period by period. Not thread-safe. */
  static final class Builder {

    /** How many seen transitions the overall share of demand is worth. */
    private static final double PRIOR = 5;

    private final int[] seen = new int[2];
    private final int[] toDemand = new int[2];
    private int state = -1;
    private int periods;
    private int demands;
    private double sizes;

    void add(double value) {
      int next = value != 0 ? 1 : 0;
      if (state >= 0) {
        seen[state]++;
        toDemand[state] += next;
      }
      state = next;
      periods++;
      demands += next;
      sizes += value;
    }

    /** The expected value of the next period. */
    double expected() {
      return demands == 0 ? 0 : transition(state) * (sizes / demands);
    }

    private double transition(int from) {
      double share = (double) demands / periods;
      return (toDemand[from] + PRIOR * share) / (seen[from] + PRIOR);
    }

    MarkovChain build() {
      return new MarkovChain(transition(state), transition(0), transition(1));
    }
  }
}
