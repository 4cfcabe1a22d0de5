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

  private final SeedStreams seeds;
  private final double commonLoad;
  private final double groupLoad;
  private final boolean isIndependent;
  private final int[] position;
  private final int[] group;
  private final int groups;
  private final List<DurationLaw> laws = new ArrayList<>();
  private final double[] mean;
  private final double[] pertMean;
  private final double[] pertVariance;
  private final double[] lowest;
  private final double[] highest;

  DurationModel(
      ActivityNetwork network, ScheduleRisk spec, Map<String, DurationOutcomes> outcomes) {
    this.seeds = new SeedStreams(spec.seed()).child("schedule risk");
    this.commonLoad = spec.correlation().common();
    this.groupLoad = spec.correlation().group();
    this.isIndependent = spec.correlation().isIndependent();
    int size = network.size();
    this.mean = new double[size];
    this.pertMean = new double[size];
    this.pertVariance = new double[size];
    this.lowest = new double[size];
    this.highest = new double[size];
    this.position = takeDurations(network, outcomes, spec.shape());
    this.group = new int[position.length];
    this.groups = group(network, spec.correlation().groupOf());
  }

  /**
   * Takes certain durations over and lists the others, by index in the breakdown. Outcomes are
   * drawn even if there is but one, so that to know more of one activity changes no draw of
   * another.
   */
  private int[] takeDurations(
      ActivityNetwork network, Map<String, DurationOutcomes> outcomes, EstimateShape shape) {
    Map<Long, BetaTable> made = new HashMap<>();
    int[] found = new int[network.size()];
    for (int index = 0; index < network.size(); index++) {
      int i = network.position(index);
      Activity activity = network.activity(i);
      DurationOutcomes listed = outcomes.get(activity.id());
      if (listed == null) {
        takeEstimate(i, activity);
      } else {
        takeOutcomes(i, listed);
      }
      if (listed != null || highest[i] > lowest[i]) {
        found[laws.size()] = i;
        DurationLaw law =
            listed == null
                ? law(activity.estimate().orElseThrow(), shape, made)
                : DurationLaw.Discrete.of(listed);
        laws.add(law);
        mean[i] = law.mean();
      }
    }
    return Arrays.copyOf(found, laws.size());
  }

  private void takeEstimate(int i, Activity activity) {
    DurationEstimate estimate =
        activity.estimate().orElse(DurationEstimate.certain(activity.durationDays()));
    pertMean[i] = estimate.mean();
    pertVariance[i] = estimate.variance();
    lowest[i] = estimate.optimistic();
    highest[i] = estimate.pessimistic();
    mean[i] = estimate.mostLikely();
  }

  private void takeOutcomes(int i, DurationOutcomes outcomes) {
    pertMean[i] = outcomes.mean();
    pertVariance[i] = outcomes.variance();
    lowest[i] = outcomes.shortest();
    highest[i] = outcomes.longest();
    mean[i] = outcomes.shortest();
  }

  /** Estimates of the same mode share a table. */
  private static DurationLaw law(
      DurationEstimate estimate, EstimateShape shape, Map<Long, BetaTable> made) {
    if (shape == EstimateShape.TRIANGULAR) {
      return DurationLaw.Triangle.of(estimate);
    }
    long key = Math.round(DurationLaw.mode(estimate) * KEYS_PER_UNIT);
    double alpha = 1 + 4 * key / KEYS_PER_UNIT;
    return new DurationLaw.Pert(
        estimate, made.computeIfAbsent(key, same -> new BetaTable(alpha, 6 - alpha)));
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
      laws.get(k).fill(rows, from, from + count);
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
}
