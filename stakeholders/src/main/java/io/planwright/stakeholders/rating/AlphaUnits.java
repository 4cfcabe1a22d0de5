package io.planwright.stakeholders.rating;

import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The subjects with at least two ratings, as numbers of the values that occur. Of a sample of them,
 * given by how often each is drawn, both disagreements are sums over subjects and values.
 *
 * <p>The ordinal difference of two values is that of their mean ranks: the ratings between them and
 * half of their own, as Krippendorff defines it.
 */
final class AlphaUnits {

  private final MeasurementLevel level;
  private final double[] values;
  private final double[] places;
  private final double scaling;
  private final int[][] units;
  private final double[] counts;

  AlphaUnits(RatingMatrix matrix, MeasurementLevel level) {
    this.level = level;
    double[][] given = new double[matrix.subjects()][];
    int size = 0;
    double[] row = new double[matrix.raters()];
    for (int subject = 0; subject < given.length; subject++) {
      int count = 0;
      for (int rater = 0; rater < row.length; rater++) {
        row[count] = matrix.value(subject, rater);
        count += Double.isNaN(row[count]) ? 0 : 1;
      }
      if (count > 1) {
        given[size++] = Arrays.copyOf(row, count);
      }
    }
    double[][] pairable = Arrays.copyOf(given, size);
    double[] all = Arrays.stream(pairable).flatMapToDouble(Arrays::stream).toArray();
    values = Arrays.stream(all).sorted().distinct().toArray();
    units = new int[size][];
    for (int u = 0; u < size; u++) {
      units[u] = new int[pairable[u].length];
      for (int i = 0; i < units[u].length; i++) {
        units[u][i] = Arrays.binarySearch(values, pairable[u][i]);
      }
    }
    counts = new double[values.length];
    places = new double[values.length];
    // Differences are measured by the range, so that no square is out of the range of a double.
    scaling = size == 0 ? 1 : values[values.length - 1] / 2 - values[0] / 2;
  }

  int subjects() {
    return units.length;
  }

  int ratings() {
    return Arrays.stream(units).mapToInt(unit -> unit.length).sum();
  }

  int differentValues() {
    return values.length;
  }

  /** The alpha of all units as they are. */
  KrippendorffAlpha alpha() {
    int[] once = new int[units.length];
    Arrays.fill(once, 1);
    double[] parts = disagreements(once);
    double unit = level == MeasurementLevel.INTERVAL ? 4 * scaling * scaling : 1;
    return new KrippendorffAlpha(
        level, subjects(), ratings(), parts[0] * unit, parts[1] * unit, 1 - parts[0] / parts[1]);
  }

  /** The alphas of drawn samples, sorted, those without a value left out. */
  double[] draws(BootstrapPlan plan, RunControl control) {
    SeedStreams seeds = new SeedStreams(plan.seed()).child("krippendorff-alpha");
    double[] alphas = new double[plan.draws()];
    int count = 0;
    int[] times = new int[units.length];
    for (int draw = 0; draw < alphas.length; draw++) {
      control.checkpoint();
      RandomGenerator random = seeds.stream(draw);
      Arrays.fill(times, 0);
      for (int u = 0; u < units.length; u++) {
        times[random.nextInt(units.length)]++;
      }
      double[] parts = disagreements(times);
      if (parts[1] > 0) {
        alphas[count++] = 1 - parts[0] / parts[1];
      }
      control.report("bootstrap of agreement", draw + 1L, alphas.length);
    }
    double[] known = Arrays.copyOf(alphas, count);
    Arrays.sort(known);
    return known;
  }

  /** Observed and expected disagreement; both are 0 where there is no variation. */
  private double[] disagreements(int[] times) {
    Arrays.fill(counts, 0);
    double total = 0;
    for (int u = 0; u < units.length; u++) {
      for (int value : units[u]) {
        counts[value] += times[u];
      }
      total += (double) times[u] * units[u].length;
    }
    place();
    double observed = 0;
    for (int u = 0; u < units.length; u++) {
      if (times[u] > 0) {
        observed += times[u] * within(units[u]) / (units[u].length - 1);
      }
    }
    return new double[] {observed / total, among(total) / (total * (total - 1))};
  }

  private void place() {
    double below = 0;
    for (int v = 0; v < values.length; v++) {
      places[v] =
          level == MeasurementLevel.ORDINAL
              ? below + counts[v] / 2
              : values[v] / 2 / (level == MeasurementLevel.INTERVAL ? scaling : 1);
      below += counts[v];
    }
  }

  private double within(int[] unit) {
    double sum = 0;
    for (int i = 0; i < unit.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += squared(unit[i], unit[j]);
      }
    }
    return 2 * sum;
  }

  private double among(double total) {
    return switch (level) {
      case NOMINAL -> amongNominal(total);
      case ORDINAL, INTERVAL -> amongPlaces(total);
      case RATIO -> amongPairs();
    };
  }

  private double amongNominal(double total) {
    double sum = 0;
    for (double count : counts) {
      sum += count * (total - count);
    }
    return sum;
  }

  /** Twice the total times the sum of squares about the mean. */
  private double amongPlaces(double total) {
    double mean = 0;
    for (int v = 0; v < counts.length; v++) {
      mean += counts[v] / total * places[v];
    }
    double squares = 0;
    int occurring = 0;
    for (int v = 0; v < counts.length; v++) {
      squares += counts[v] * (places[v] - mean) * (places[v] - mean);
      occurring += counts[v] > 0 ? 1 : 0;
    }
    return occurring < 2 ? 0 : 2 * total * squares;
  }

  private double amongPairs() {
    double sum = 0;
    for (int v = 0; v < counts.length; v++) {
      for (int w = 0; w < v && counts[v] > 0; w++) {
        sum += 2 * counts[v] * counts[w] * squared(v, w);
      }
    }
    return sum;
  }

  private double squared(int v, int w) {
    if (v == w) {
      return 0;
    }
    double difference =
        switch (level) {
          case NOMINAL -> 1;
          case ORDINAL, INTERVAL -> places[v] - places[w];
          case RATIO -> (places[v] - places[w]) / (places[v] + places[w]);
        };
    return difference * difference;
  }
}
