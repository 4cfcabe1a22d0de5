package io.planwright.allocation.transport;

import java.util.Arrays;

/**
 * Rough prices of the sources, raised while more sinks want one than it can serve: a few steps of
 * the subgradient method on the Lagrangian dual (M. Held, P. Wolfe and H. P. Crowder,
 * <em>Mathematical Programming</em> 6, 1974). They only guide the first flow.
 */
final class ScarcityPrices {

  private static final int STEPS = 20;
  private static final double FIRST = 4;
  private static final double DECAY = 0.8;

  /** Sinks looked at in a step, for each source. */
  private static final int SAMPLE = 3;

  private final Network network;
  private final double[] prices;
  private final double[] least;
  private final double[] second;
  private final int[] source;
  private final int stride;

  ScarcityPrices(Network network) {
    this.network = network;
    prices = new double[network.sources];
    least = new double[network.sinks];
    second = new double[network.sinks];
    source = new int[network.sinks];
    stride = (int) Math.max(1, network.sinks / ((long) SAMPLE * Math.max(1, network.sources)));
  }

  /** The prices, by source, at least 0. */
  double[] estimate() {
    double supply = 0;
    for (long amount : network.supplies) {
      supply += amount;
    }
    if (supply == 0 || network.sinks == 0) {
      return prices;
    }
    double step = 0;
    for (int k = 0; k < STEPS; k++) {
      choose(k % stride);
      step = k == 0 ? FIRST * meanRegret() : step * DECAY;
      double[] wanted = wanted(k % stride);
      for (int i = 0; i < prices.length; i++) {
        double excess = (wanted[i] - network.supplies[i]) * prices.length / supply;
        prices[i] = Math.max(0, prices[i] + step * excess);
      }
    }
    return prices;
  }

  private double[] wanted(int first) {
    double[] wanted = new double[network.sources];
    for (int j = first; j < network.sinks; j += stride) {
      if (source[j] >= 0) {
        wanted[source[j]] += (double) stride * network.demands[j];
      }
    }
    return wanted;
  }

  private void choose(int first) {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(second, Double.POSITIVE_INFINITY);
    Arrays.fill(source, -1);
    double[] costs = network.costs;
    int n = network.sinks;
    for (int i = 0; i < prices.length; i++) {
      double price = prices[i];
      int from = i * n;
      for (int j = first; j < n; j += stride) {
        double cost = costs[from + j] + price;
        if (cost < second[j]) {
          if (cost < least[j]) {
            second[j] = least[j];
            least[j] = cost;
            source[j] = i;
          } else {
            second[j] = cost;
          }
        }
      }
    }
  }

  private double meanRegret() {
    double sum = 0;
    for (int j = 0; j < second.length; j += stride) {
      sum += second[j] < Double.POSITIVE_INFINITY ? stride * (second[j] - least[j]) : 0;
    }
    return sum / second.length;
  }
}
