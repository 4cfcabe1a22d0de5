package io.planwright.forecasting.launch;

import java.util.Arrays;

/**
 * A series by least squares: index(season) · (level + slope · t) + error. Numbers are relative to
 * the mean of the series.
 *
 * @param scale the mean of the series
 * @param observed how many periods are observed
 * @param centre the mean position of these
 * @param level at the centre
 * @param slope a period
 * @param lever the sum of squared distances from the centre
 * @param seasons the indices by season, of mean 1
 * @param seasonal whether they are its own; they are given otherwise
 * @param squares the squared errors
 */
record SeriesShape(
    double scale,
    int observed,
    double centre,
    double level,
    double slope,
    double lever,
    double[] seasons,
    boolean seasonal,
    double squares) {

  private static final int ROUNDS = 50;
  private static final double SETTLED = 1e-12;
  private static final double LEAST_VARIANCE = 1e-18;

  /**
   * Fits a series, with its own seasons where it covers two of them.
   *
   * @param values the series, NaN at gaps; of positive mean
   * @param phase the season of its first position
   * @param given the indices that count where it does not
   */
  static SeriesShape of(double[] values, int phase, double[] given) {
    double scale = mean(values);
    double[] relative = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      relative[t] = values[t] / scale;
    }
    int length = given.length;
    boolean seasonal = length > 1 && covers(relative, phase, length);
    double[] seasons = given.clone();
    SeriesShape shape = straight(scale, relative, phase, seasons, seasonal);
    for (int round = 0; seasonal && round < ROUNDS; round++) {
      seasons = shape.indices(relative, phase);
      SeriesShape next = straight(scale, relative, phase, seasons, true);
      boolean settled = shape.squares - next.squares <= SETTLED * shape.squares;
      shape = next;
      if (settled && round > 0) {
        break;
      }
    }
    return shape;
  }

  static double mean(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = value > largest ? value : largest;
    }
    if (largest == 0) {
      return 0;
    }
    double sum = 0;
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value / largest;
        count++;
      }
    }
    return sum / count * largest;
  }

  /** Whether there are two observed periods of each season. */
  private static boolean covers(double[] values, int phase, int length) {
    int[] counts = new int[length];
    for (int t = 0; t < values.length; t++) {
      counts[(phase + t) % length] += Double.isNaN(values[t]) ? 0 : 1;
    }
    return Arrays.stream(counts).min().orElse(0) >= 2;
  }

  /** The line of given seasons. */
  private static SeriesShape straight(
      double scale, double[] values, int phase, double[] seasons, boolean seasonal) {
    double weights = 0;
    double centre = 0;
    int observed = 0;
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        double index = seasons[(phase + t) % seasons.length];
        weights += index * index;
        centre += index * index * t;
        observed++;
      }
    }
    centre = weights > 0 ? centre / weights : 0;
    double level = 0;
    double slope = 0;
    double lever = 0;
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        double index = seasons[(phase + t) % seasons.length];
        level += index * values[t];
        slope += index * values[t] * (t - centre);
        lever += index * index * (t - centre) * (t - centre);
      }
    }
    level = weights > 0 ? level / weights : 0;
    slope = lever > 0 ? slope / lever : 0;
    double squares = 0;
    for (int t = 0; t < values.length; t++) {
      double index = seasons[(phase + t) % seasons.length];
      double error = values[t] - index * (level + slope * (t - centre));
      squares += Double.isNaN(error) ? 0 : error * error;
    }
    return new SeriesShape(
        scale, observed, centre, level, slope, lever, seasons, seasonal, squares);
  }

  private double[] indices(double[] values, int phase) {
    int length = seasons.length;
    double[] indices = new double[length];
    double[] weights = new double[length];
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        double line = line(t);
        indices[(phase + t) % length] += line * values[t];
        weights[(phase + t) % length] += line * line;
      }
    }
    double sum = 0;
    for (int i = 0; i < length; i++) {
      indices[i] = weights[i] > 0 ? Math.max(0, indices[i] / weights[i]) : 1;
      sum += indices[i] / length;
    }
    for (int i = 0; i < length; i++) {
      indices[i] = sum > 0 ? indices[i] / sum : 1;
    }
    return indices;
  }

  /** The level at a position, never below zero. */
  double line(double position) {
    return Math.max(0, level + slope * (position - centre));
  }

  /** What is left to tell the error from. */
  int degrees() {
    return Math.max(0, observed - 2 - (seasonal ? seasons.length - 1 : 0));
  }

  double errorVariance() {
    return Math.max(LEAST_VARIANCE, squares / Math.max(1, degrees()));
  }

  /** The variance of the slope, no more than if nothing were seen of it. */
  double slopeVariance(double errorVariance) {
    return lever > errorVariance ? errorVariance / lever : 1;
  }

  /** The slope relative to the level, within what a period can bring. */
  double growth() {
    return level > 0 ? Math.max(-1, Math.min(1, slope / level)) : 0;
  }
}
