package io.planwright.schedule.risk;

import io.planwright.activity.Activity;
import io.planwright.activity.DurationEstimate;
import io.planwright.run.SeedStreams;
import io.planwright.schedule.internal.ActivityNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The distributions of the durations, and how a block of runs draws them: row after row, the
 * activities in the order of the breakdown, from one stream a run. Immutable and thread-safe.
 */
final class DurationModel {

  private static final double KEYS_PER_UNIT = 1e9;
  private static final double BITS_53 = 0x1.0p-53;
  private static final int NO_GROUP = -1;

  private final EstimateShape shape;
  private final SeedStreams seeds;
  private final double commonLoad;
  private final double groupLoad;
  private final boolean isIndependent;
  private final int[] position;
  private final int[] group;
  private final int groups;
  private final double[] least;
  private final double[] range;
  private final double[] mode;
  private final List<BetaTable> tables = new ArrayList<>();
  private final double[] mean;
  private final double[] variance;
  private final double[] pertMean;
  private final double[] pertVariance;
  private final double[] lowest;
  private final double[] highest;

  DurationModel(ActivityNetwork network, ScheduleRisk spec) {
    this.shape = spec.shape();
    this.seeds = new SeedStreams(spec.seed()).child("schedule risk");
    this.commonLoad = spec.correlation().common();
    this.groupLoad = spec.correlation().group();
    this.isIndependent = spec.correlation().isIndependent();
    int size = network.size();
    this.mean = new double[size];
    this.variance = new double[size];
    this.pertMean = new double[size];
    this.pertVariance = new double[size];
    this.lowest = new double[size];
    this.highest = new double[size];
    this.position = uncertain(network);
    this.group = new int[position.length];
    this.groups = group(network, spec.correlation().groupOf());
    this.least = new double[position.length];
    this.range = new double[position.length];
    this.mode = new double[position.length];
    takeEstimates(network);
  }

  /** Takes certain durations over and lists the others, by index in the breakdown. */
  private int[] uncertain(ActivityNetwork network) {
    int[] found = new int[network.size()];
    int count = 0;
    for (int index = 0; index < network.size(); index++) {
      int i = network.position(index);
      Activity activity = network.activity(i);
      DurationEstimate estimate =
          activity.estimate().orElse(DurationEstimate.certain(activity.durationDays()));
      pertMean[i] = estimate.mean();
      pertVariance[i] = estimate.variance();
      lowest[i] = estimate.optimistic();
      highest[i] = estimate.pessimistic();
      mean[i] = estimate.mostLikely();
      if (estimate.pessimistic() > estimate.optimistic()) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int group(ActivityNetwork network, Map<String, String> groupOf) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int k = 0; k < position.length; k++) {
      String name = groupOf.get(network.activity(position[k]).id());
      Integer number = name == null ? Integer.valueOf(NO_GROUP) : numbers.get(name);
      if (number == null && name != null) {
        number = numbers.size();
        numbers.put(name, number);
      }
      group[k] = number == null ? NO_GROUP : number;
    }
    return numbers.size();
  }

  private void takeEstimates(ActivityNetwork network) {
    Map<Long, BetaTable> made = new HashMap<>();
    for (int k = 0; k < position.length; k++) {
      int i = position[k];
      DurationEstimate estimate = network.activity(i).estimate().orElseThrow();
      least[k] = estimate.optimistic();
      range[k] = estimate.pessimistic() - least[k];
      mode[k] = (estimate.mostLikely() - least[k]) / range[k];
      if (shape == EstimateShape.BETA_PERT) {
        mean[i] = estimate.mean();
        variance[i] = (mean[i] - least[k]) * (estimate.pessimistic() - mean[i]) / 7;
        long key = Math.round(mode[k] * KEYS_PER_UNIT);
        double alpha = 1 + 4 * key / KEYS_PER_UNIT;
        tables.add(made.computeIfAbsent(key, same -> new BetaTable(alpha, 6 - alpha)));
      } else {
        mean[i] = least[k] + range[k] * (1 + mode[k]) / 3;
        variance[i] = range[k] * range[k] * (1 - mode[k] + mode[k] * mode[k]) / 18;
      }
    }
  }

  int uncertain() {
    return position.length;
  }

  /** Where the k-th uncertain activity stands in the network. */
  int position(int k) {
    return position[k];
  }

  double mean(int place) {
    return mean[place];
  }

  double[] means() {
    return mean.clone();
  }

  double[] pertMeans() {
    return pertMean.clone();
  }

  double[] pertVariances() {
    return pertVariance.clone();
  }

  double lowest(int place) {
    return lowest[place];
  }

  double highest(int place) {
    return highest[place];
  }

  /** How many numbers a block needs to draw into, for its factors. */
  int factors(int width) {
    return (1 + groups) * width;
  }

  /** Rows in which every duration is its mean, which certain ones keep. */
  double[] rows(int width) {
    double[] rows = new double[mean.length * width];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = mean[i / width];
    }
    return rows;
  }

  /**
   * Draws the uncertain durations of some runs.
   *
   * @param firstRun the number of the first run
   * @param count how many runs, at most the width
   * @param width how many numbers a row has
   * @param rows takes the durations, a row an activity of the network
   * @param factors takes the common numbers
   */
  void draw(long firstRun, int count, int width, double[] rows, double[] factors) {
    for (int j = 0; j < count; j++) {
      RandomGenerator random = seeds.stream(firstRun + j);
      for (int f = 0; !isIndependent && f <= groups; f++) {
        factors[f * width + j] = NormalCurve.quantile(uniform(random));
      }
      for (int place : position) {
        rows[place * width + j] = uniform(random);
      }
    }
    for (int k = 0; k < position.length; k++) {
      int from = position[k] * width;
      if (!isIndependent) {
        mix(k, rows, from, from + count, factors, width);
      }
      if (shape == EstimateShape.BETA_PERT) {
        tables.get(k).fill(rows, from, from + count, least[k], range[k]);
      } else {
        fillTriangle(rows, from, from + count, k);
      }
    }
  }

  /** Never 0 or 1, of which there is no normal number. */
  private static double uniform(RandomGenerator random) {
    return ((random.nextLong() >>> 11) + 0.5) * BITS_53;
  }

  private void mix(int k, double[] rows, int from, int to, double[] factors, int width) {
    boolean isGrouped = group[k] != NO_GROUP;
    int shared = isGrouped ? (1 + group[k]) * width : 0;
    double ofCommon = Math.sqrt(commonLoad);
    double ofGroup = isGrouped ? Math.sqrt(groupLoad) : 0;
    double own = Math.sqrt(1 - commonLoad - (isGrouped ? groupLoad : 0));
    for (int i = from; i < to; i++) {
      double z =
          ofCommon * factors[i - from]
              + ofGroup * factors[shared + i - from]
              + own * NormalCurve.quantile(rows[i]);
      rows[i] = NormalCurve.below(z);
    }
  }

  private void fillTriangle(double[] rows, int from, int to, int k) {
    double top = mode[k];
    for (int i = from; i < to; i++) {
      double u = rows[i];
      double x = u < top ? Math.sqrt(u * top) : 1 - Math.sqrt((1 - u) * (1 - top));
      rows[i] = least[k] + range[k] * x;
    }
  }
}
