package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Provenance;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Opinions that hear those within the confidence. Not thread-safe. */
final class Camps {

  private static final double SLACK = 1e-9;
  private static final double MET = 1e-6;

  /** The number of the person at each place, by opinion ascending. */
  private final int[] order;

  private final double[] opinions;
  private final double[] sorted;
  private final double[] next;
  private final double confidence;
  private final double reach;

  Camps(double[] opinions, double confidence) {
    this.opinions = opinions.clone();
    this.confidence = confidence;
    reach = confidence * (1 + SLACK);
    sorted = new double[opinions.length];
    next = new double[opinions.length];
    order =
        IntStream.range(0, opinions.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> opinions[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  double opinion(int person) {
    return opinions[person];
  }

  /** Rounds of all with all until nobody moves; means keep the order, so that it is sorted once. */
  long meetAll(RunControl control) {
    for (int k = 0; k < order.length; k++) {
      sorted[k] = opinions[order[k]];
    }
    long rounds = 0;
    while (moveToMeans()) {
      control.checkpoint();
      rounds++;
    }
    for (int k = 0; k < order.length; k++) {
      opinions[order[k]] = sorted[k];
    }
    return rounds;
  }

  private boolean moveToMeans() {
    int size = sorted.length;
    double most = 0;
    int from = 0;
    int to = 0;
    for (int k = 0; k < size; k++) {
      int oldFrom = from;
      int oldTo = to;
      while (sorted[k] - sorted[from] > reach) {
        from++;
      }
      while (to < size && sorted[to] - sorted[k] <= reach) {
        to++;
      }
      // Who hears the same people comes to think the same to the last bit.
      next[k] = k > 0 && from == oldFrom && to == oldTo ? next[k - 1] : mean(from, to);
      most = Math.max(most, Math.abs(next[k] - sorted[k]));
    }
    boolean moves = most > SLACK * confidence;
    if (moves) {
      System.arraycopy(next, 0, sorted, 0, size);
    }
    return moves;
  }

  private double mean(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += sorted[i] - sorted[from];
    }
    return sorted[from] + sum / (to - from);
  }

  /** As many meetings of two as there are people. */
  void meetInPairs(double step, RandomGenerator random) {
    int size = opinions.length;
    for (int meeting = 0; meeting < size; meeting++) {
      int i = random.nextInt(size);
      int j = random.nextInt(size - 1);
      j += j >= i ? 1 : 0;
      double difference = opinions[j] - opinions[i];
      if (Math.abs(difference) <= reach) {
        opinions[i] += step * difference;
        opinions[j] -= step * difference;
      }
    }
  }

  /** Whether neighbours in order are either together or out of each other's reach. */
  boolean isSettled() {
    System.arraycopy(opinions, 0, sorted, 0, sorted.length);
    Arrays.sort(sorted);
    int first = 0;
    for (int k = 1; k < sorted.length; k++) {
      double gap = sorted[k] - sorted[k - 1];
      first = gap > reach ? k : first;
      if (sorted[k] - sorted[first] > MET * confidence) {
        return false;
      }
    }
    return true;
  }

  OpinionClusters clusters(
      List<Opinion> start,
      long rounds,
      boolean isSettled,
      String method,
      Map<String, String> parameters,
      long seed) {
    Integer[] byOpinion = IntStream.range(0, opinions.length).boxed().toArray(Integer[]::new);
    Arrays.sort(byOpinion, Comparator.comparingDouble(i -> opinions[i]));
    List<OpinionCluster> clusters = new ArrayList<>();
    TreeSet<Integer> members = new TreeSet<>();
    for (int k = 0; k < byOpinion.length; k++) {
      members.add(byOpinion[k]);
      boolean isLast = k + 1 == byOpinion.length;
      if (isLast || opinions[byOpinion[k + 1]] - opinions[byOpinion[k]] > MET * confidence) {
        clusters.add(cluster(start, members));
        members.clear();
      }
    }
    return new OpinionClusters(
        clusters,
        rounds,
        isSettled,
        new Provenance(
            method,
            parameters,
            opinions.length + " people",
            opinions.length,
            seed,
            Provenance.LIBRARY_VERSION));
  }

  private OpinionCluster cluster(List<Opinion> start, TreeSet<Integer> members) {
    double lowest = members.stream().mapToDouble(i -> opinions[i]).min().orElseThrow();
    double above = members.stream().mapToDouble(i -> opinions[i] - lowest).sum();
    return new OpinionCluster(
        lowest + above / members.size(),
        members.stream().map(i -> start.get(i).personId()).toList());
  }
}
