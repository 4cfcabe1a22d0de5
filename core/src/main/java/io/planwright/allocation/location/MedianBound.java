package io.planwright.allocation.location;

import java.util.Arrays;

/**
 * A bound from below: each customer pays a price for being served, each site is worth what its
 * customers pay beyond their distance, and the best sites are opened. Prices rise for those whom
 * nobody serves and fall for those served more than once (Lagrangian relaxation by subgradients:
 * Narula, Ogbu & Samuelsson 1977; step by Held, Wolfe & Crowder 1974).
 */
final class MedianBound {

  private static final int PATIENCE = 20;
  private static final double FIRST_STEP = 1.5;
  private static final double LAST_STEP = 5e-3;
  private static final double ROUNDING = 1e-6;

  private final int customers;
  private final int sites;
  private final double[] bySite;
  private final boolean isWhole;
  private final double[] prices;
  private final double[] bestPrices;
  private final double[] worth;
  private final int[] served;
  private final int[] chosen;
  private double best = Double.NEGATIVE_INFINITY;
  private double step = FIRST_STEP;
  private int stale;

  MedianBound(MedianProblem problem) {
    customers = problem.customers();
    sites = problem.sites();
    bySite = problem.bySite();
    isWhole = problem.isWhole();
    prices = new double[customers];
    bestPrices = new double[customers];
    worth = new double[sites];
    served = new int[customers];
    chosen = new int[problem.medians()];
    Arrays.fill(prices, Double.POSITIVE_INFINITY);
  }

  /** Starts from what a known plan pays for each customer. */
  void start(int[] open) {
    for (int site : open) {
      for (int i = 0; i < customers; i++) {
        prices[i] = Math.min(prices[i], bySite[site * customers + i]);
      }
    }
  }

  /** The best bound so far; whole where every plan's value is. */
  double value() {
    return isWhole ? Math.ceil(best - ROUNDING) : best;
  }

  double[] prices() {
    return bestPrices.clone();
  }

  /** The sites that the present prices open. */
  int[] chosen() {
    return chosen.clone();
  }

  boolean isSettled() {
    return step < LAST_STEP;
  }

  /** A step of the prices; true if the bound rose. */
  boolean step(double incumbent) {
    double value = relaxed();
    boolean isBetter = value > best;
    if (isBetter) {
      best = value;
      System.arraycopy(prices, 0, bestPrices, 0, customers);
      stale = 0;
    } else if (++stale == PATIENCE) {
      stale = 0;
      step /= 2;
      System.arraycopy(bestPrices, 0, prices, 0, customers);
      value = relaxed();
    }
    move(incumbent, value);
    return isBetter;
  }

  private double relaxed() {
    double value = 0;
    for (int i = 0; i < customers; i++) {
      value += prices[i];
    }
    for (int j = 0; j < sites; j++) {
      worth[j] = worth(j * customers);
    }
    choose();
    Arrays.fill(served, 0);
    for (int site : chosen) {
      value += worth[site];
      int at = site * customers;
      for (int i = 0; i < customers; i++) {
        served[i] += bySite[at + i] < prices[i] ? 1 : 0;
      }
    }
    return value;
  }

  private double worth(int at) {
    double sum = 0;
    for (int i = 0; i < customers; i++) {
      sum += Math.min(0, bySite[at + i] - prices[i]);
    }
    return sum;
  }

  /** The sites of least reduced cost; of equal ones the first. */
  private void choose() {
    double[] sorted = worth.clone();
    Arrays.sort(sorted);
    double last = sorted[chosen.length - 1];
    int found = 0;
    for (int j = 0; j < sites; j++) {
      if (worth[j] < last) {
        chosen[found++] = j;
      }
    }
    for (int j = 0; found < chosen.length; j++) {
      if (worth[j] == last) {
        chosen[found++] = j;
      }
    }
  }

  private void move(double incumbent, double value) {
    double norm = 0;
    for (int i = 0; i < customers; i++) {
      double missing = 1.0 - served[i];
      norm += missing * missing;
    }
    if (norm == 0) {
      step = 0;
      return;
    }
    double length = step * Math.max(0, 1.001 * incumbent - value) / norm;
    for (int i = 0; i < customers; i++) {
      prices[i] = Math.max(0, prices[i] + length * (1 - served[i]));
    }
  }
}
