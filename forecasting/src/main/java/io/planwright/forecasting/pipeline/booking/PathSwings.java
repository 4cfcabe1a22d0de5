package io.planwright.forecasting.pipeline.booking;

import io.planwright.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What single deals decide, from paths. On each path a deal is put to won and to lost, and the path
 * counts with the deal's chance of that given the shocks: no path is wasted on the case that it
 * happens to have drawn.
 */
final class PathSwings {

  private static final int SUMS = 6;
  private static final int WON = 0;
  private static final int WON_REACHED = 1;
  private static final int LOST = 2;
  private static final int LOST_REACHED = 3;
  private static final int BROUGHT = 4;
  private static final int PRODUCT = 5;

  private final double quota;
  private final int candidates;

  /** By deal six sums; then of all paths: count, reached, shortfall, total and its square. */
  private final double[] sums;

  PathSwings(double quota, int candidates) {
    this.quota = quota;
    this.candidates = candidates;
    sums = new double[candidates * SUMS + 5];
  }

  double[] of(PathBlock block) {
    double[] own = new double[sums.length];
    int all = candidates * SUMS;
    for (int j = 0; j < block.paths; j++) {
      double total = block.total[j];
      own[all]++;
      own[all + 1] += total >= quota ? 1 : 0;
      own[all + 2] += Math.max(0, quota - total);
      own[all + 3] += total;
      own[all + 4] += total * total;
    }
    for (int k = 0; k < candidates; k++) {
      addDeal(block, k, own);
    }
    return own;
  }

  private void addDeal(PathBlock block, int k, double[] own) {
    int at = k * SUMS;
    for (int j = 0; j < block.paths; j++) {
      double p = block.chance[k][j];
      double value = block.value[k][j];
      double brought = block.won[k][j] ? value : 0;
      double rest = block.total[j] - brought;
      own[at + WON] += p;
      own[at + WON_REACHED] += rest + value >= quota ? p : 0;
      own[at + LOST] += 1 - p;
      own[at + LOST_REACHED] += rest >= quota ? 1 - p : 0;
      own[at + BROUGHT] += brought;
      own[at + PRODUCT] += brought * block.total[j];
    }
  }

  void add(double[] own) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += own[i];
    }
  }

  List<Integer> top(int count) {
    return IntStream.range(0, candidates)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> -leverage(k)).thenComparing(k -> k))
        .limit(count)
        .toList();
  }

  /** As {@link DecidingDeals.Deal#leverage()}. */
  private double leverage(int k) {
    double won = sums[k * SUMS + WON] / sums[candidates * SUMS];
    return (share(k, WON) - share(k, LOST)) * won * (1 - won);
  }

  private double share(int k, int weight) {
    double all = sums[k * SUMS + weight];
    return all > 0 ? Math.min(1, sums[k * SUMS + weight + 1] / all) : probability();
  }

  double probability() {
    return sums[candidates * SUMS + 1] / sums[candidates * SUMS];
  }

  double shortfall() {
    return sums[candidates * SUMS + 2] / sums[candidates * SUMS];
  }

  DecidingDeals.Deal deal(int k, String id, Money amount, double chance) {
    int all = candidates * SUMS;
    double paths = sums[all];
    double mean = sums[all + 3] / paths;
    double variance = sums[all + 4] / paths - mean * mean;
    double covariance = sums[k * SUMS + PRODUCT] / paths - sums[k * SUMS + BROUGHT] / paths * mean;
    double part = variance > 0 ? covariance / variance : 0;
    return new DecidingDeals.Deal(id, amount, chance, share(k, WON), share(k, LOST), part);
  }

  /** The weight, the probability and the shortfall of paths on which some deals are put to lost. */
  double[] allLost(PathBlock block, List<Integer> deals) {
    double[] own = new double[3];
    for (int j = 0; j < block.paths; j++) {
      double weight = 1;
      double rest = block.total[j];
      for (int k : deals) {
        weight *= 1 - block.chance[k][j];
        rest -= block.won[k][j] ? block.value[k][j] : 0;
      }
      own[0] += weight;
      own[1] += rest >= quota ? weight : 0;
      own[2] += weight * Math.max(0, quota - rest);
    }
    return own;
  }
}
