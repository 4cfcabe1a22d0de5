package io.planwright.forecasting.pipeline.booking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The deals that are drawn one by one: as few of the largest as bring the Berry–Esseen bound of the
 * others below what is asked, at most {@link #MOST}, and at least some if they are asked for by
 * name. I. Shevtsova, "An improvement of convergence rate estimates in the Lyapunov theorem",
 * Doklady Mathematics 82, 2010: the distance from the normal is at most 0.56 Σ E|X|³ / (Σ Var
 * X)<sup>3/2</sup>.
 *
 * @param deals the indices of the deals, the largest first
 */
record LargeDeals(int[] deals) {

  static final int MOST = 256;

  /** More deals are drawn one by one only if that makes the bound smaller by this much. */
  private static final double GOOD_ENOUGH = 1.1;

  static final double BERRY_ESSEEN = 0.56;

  /** What the correction for a skewness of 1 moves a probability by: φ(0) / 6. */
  static final double SKEWNESS = 0.0665;

  static LargeDeals of(DealBook book, ShockModel model, double bound, int fewest) {
    int[] largest = largest(book, model);
    double variance = 0;
    double third = 0;
    for (int i = 0; i < book.size(); i++) {
      if (model.cellOf[i] >= 0) {
        variance += variance(book, i);
        third += third(book, i);
      }
    }
    double[] bounds = new double[largest.length + 1];
    bounds[0] = bound(third, variance);
    for (int k = 0; k < largest.length; k++) {
      variance -= variance(book, largest[k]);
      third -= third(book, largest[k]);
      bounds[k + 1] = k + 1 == largest.length && k + 1 < MOST ? 0 : bound(third, variance);
    }
    double enough = Math.max(bound, GOOD_ENOUGH * Arrays.stream(bounds).min().orElse(0));
    int count = 0;
    while (bounds[count] > enough) {
      count++;
    }
    return new LargeDeals(
        Arrays.copyOf(largest, Math.min(Math.max(count, fewest), largest.length)));
  }

  /** At most {@link #MOST} deals by what they may bring, the largest first. */
  private static int[] largest(DealBook book, ShockModel model) {
    int n = book.size();
    double[] keys = new double[n];
    for (int i = 0; i < n; i++) {
      keys[i] = model.cellOf[i] < 0 ? 0 : third(book, i);
    }
    double[] sorted = keys.clone();
    Arrays.sort(sorted);
    double least = n == 0 ? 0 : Math.max(sorted[Math.max(0, n - MOST)], Double.MIN_VALUE);
    return IntStream.range(0, n)
        .filter(i -> keys[i] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -keys[i]).thenComparing(i -> i))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  static double bound(double third, double variance) {
    if (variance <= 0) {
      return third <= 0 ? 0 : 1;
    }
    return Math.min(1, BERRY_ESSEEN * third / (variance * Math.sqrt(variance)));
  }

  private static double variance(DealBook book, int deal) {
    double p = book.chances()[deal];
    double amount = book.minorUnits()[deal];
    double spread = book.spreads()[deal];
    return amount * amount * p * (1 - p + spread * spread);
  }

  private static double third(DealBook book, int deal) {
    double p = book.chances()[deal];
    double amount = book.minorUnits()[deal];
    double spread = 1 + book.spreads()[deal] * book.spreads()[deal];
    double moment =
        spread == 1
            ? p * (1 - p) * (p * p + (1 - p) * (1 - p))
            : spread * spread * spread * p + p * p * p;
    return amount * amount * amount * moment;
  }
}
