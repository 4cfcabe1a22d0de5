package io.planwright.forecasting.internal.learned;

import java.util.Arrays;

/**
 * How a history becomes the inputs of a net: its last values relative to the level of the last
 * season, in units of the mean absolute change within the window; the share of values that lack,
 * block by block; a few figures of the history's character; and, where it has a memory, the means
 * of the last seasons and the mean season, which reach beyond the window. Nothing else reaches the
 * net, so that forecasts move with the units of the values. All arithmetic is strict: the same
 * inputs on every machine.
 *
 * @param form the scale of the net
 * @param window how many of the last values the net sees; at least 2
 * @param horizon how many values it forecasts; at least 1
 * @param seasonLength the season length, 1 for none
 * @param memory whether it sees what lies before the window
 */
public record Encoding(Form form, int window, int horizon, int seasonLength, boolean memory) {

  /** How many figures describe the history's character. */
  private static final int FIGURES = 7;

  /** How many seasons back the means of seasons go. */
  private static final int SEASONS = 12;

  /** How many seasons the mean season is taken of, at most. */
  private static final int PROFILE_SEASONS = 20;

  private static final int LONGEST_PROFILE = 24;
  private static final int PLAIN_BLOCK = 5;

  private static final int MOST_BLOCKS = 24;
  private static final int LANES = 4;
  private static final double FARTHEST = 40;
  private static final float GAIN = 0.25f;

  /**
   * The number of inputs, some of them idle so that it is a multiple of 4.
   *
   * @return the length of what {@link #encode} fills
   */
  public int inputs() {
    int used = window + blocks() + FIGURES + (memory ? 2 * SEASONS + profile() : 0);
    return (used + LANES - 1) / LANES * LANES;
  }

  private int blockLength() {
    return (window + MOST_BLOCKS - 1) / MOST_BLOCKS;
  }

  private int blocks() {
    return (window + blockLength() - 1) / blockLength();
  }

  /**
   * Fills the inputs for the history that ends before a position.
   *
   * @param values the values on the net's scale, see {@link #inward}; NaN at gaps
   * @param end the position after the last value that is known, at least 2
   * @param inputs filled from the offset on
   * @param offset where the inputs start
   * @return where the history stands; its scale is 0 if its values do not change
   */
  public Placing encode(double[] values, int end, float[] inputs, int offset) {
    Arrays.fill(inputs, offset, offset + inputs(), 0);
    int from = Math.max(0, end - window);
    double level = level(values, end);
    double scale = change(values, from, end, 1);
    if (!(scale > 0)) {
      return new Placing(level, 0, 1);
    }
    int clipped = lags(values, end, level, scale, inputs, offset);
    int next = offset + window + blocks();
    int strange = figures(values, end, level, scale, inputs, next);
    if (memory) {
      seasons(values, end, level, scale, inputs, next + FIGURES);
      season(values, end, scale, inputs, next + FIGURES + 2 * SEASONS);
    }
    return new Placing(level, scale, Math.max((double) clipped / window, strange / 2.0));
  }

  /**
   * The values on the net's scale.
   *
   * @param values the values; positive where the form asks for it
   * @return as many
   */
  public double[] inward(double[] values) {
    double[] inward = new double[values.length];
    for (int t = 0; t < inward.length; t++) {
      inward[t] = form.inward(values[t]);
    }
    return inward;
  }

  private double level(double[] values, int end) {
    double sum = 0;
    int count = 0;
    for (int t = end - 1; t >= 0 && (t >= end - seasonLength || count == 0); t--) {
      if (!Double.isNaN(values[t])) {
        sum += values[t];
        count++;
      }
    }
    return sum / count;
  }

  private int lags(
      double[] values, int end, double level, double scale, float[] inputs, int offset) {
    int clipped = 0;
    int block = blockLength();
    float share = 1f / block;
    for (int lag = 0; lag < window; lag++) {
      int t = end - 1 - lag;
      if (t < 0 || Double.isNaN(values[t])) {
        inputs[offset + window + lag / block] += share;
        continue;
      }
      double distance = (values[t] - level) / scale;
      clipped += Math.abs(distance) > FARTHEST ? 1 : 0;
      inputs[offset + lag] = bounded(distance);
    }
    return clipped;
  }

  private int profile() {
    return seasonLength > 1 && seasonLength <= LONGEST_PROFILE ? seasonLength : 0;
  }

  /** The means of the last seasons: what lies far back, in few inputs. */
  private void seasons(
      double[] values, int end, double level, double scale, float[] inputs, int at) {
    int length = seasonLength == 1 ? PLAIN_BLOCK : seasonLength;
    for (int k = 0; k < SEASONS; k++) {
      double mean = mean(values, end - (k + 1) * length, end - k * length);
      if (Double.isNaN(mean)) {
        inputs[at + SEASONS + k] = 1;
      } else {
        inputs[at + k] = bounded((mean - level) / scale);
      }
    }
  }

  /** How far the values of each phase lie from the means of their seasons, on the average. */
  private void season(double[] values, int end, double scale, float[] inputs, int at) {
    int m = profile();
    int seasons = m == 0 ? 0 : Math.min(PROFILE_SEASONS, end / m);
    double[] sums = new double[m];
    int[] counts = new int[m];
    for (int k = 1; k <= seasons; k++) {
      int from = end - k * m;
      double mean = mean(values, from, from + m);
      for (int phase = 0; phase < m; phase++) {
        if (!Double.isNaN(values[from + phase])) {
          sums[phase] += values[from + phase] - mean;
          counts[phase]++;
        }
      }
    }
    for (int phase = 0; phase < m; phase++) {
      inputs[at + phase] = counts[phase] == 0 ? 0 : bounded(sums[phase] / counts[phase] / scale);
    }
  }

  private static float bounded(double distance) {
    return GAIN * (float) Math.max(-FARTHEST, Math.min(FARTHEST, distance));
  }

  /** The mean of the values known, NaN if the range starts before the history. */
  private static double mean(double[] values, int from, int to) {
    if (from < 0) {
      return Double.NaN;
    }
    double sum = 0;
    int count = 0;
    for (int t = from; t < to; t++) {
      if (!Double.isNaN(values[t])) {
        sum += values[t];
        count++;
      }
    }
    return sum / count;
  }

  /** Fills the figures and counts those outside the range that nets are trained on. */
  private int figures(
      double[] values, int end, double level, double scale, float[] inputs, int at) {
    int from = Math.max(0, end - window);
    int recent = Math.max(from, end - Math.max(seasonLength, 4) - 1);
    double seasonal = change(values, from, end, seasonLength == 1 ? 2 : seasonLength);
    int strange = 0;
    strange += figure(form.spread(level, scale), -9, 1, inputs, at);
    strange += figure(StrictMath.log(end), 0, 8, inputs, at + 1);
    strange += figure(logRatio(seasonal, scale), -4, 4, inputs, at + 2);
    strange += figure(logRatio(change(values, recent, end, 1), scale), -4, 4, inputs, at + 3);
    strange += figure(logRatio(largestChange(values, from, end), scale), 0, 5, inputs, at + 4);
    strange += figure(logRatio(change(values, from, end, 2), scale), -4, 4, inputs, at + 5);
    inputs[at + FIGURES - 1] = 1;
    return strange;
  }

  private static int figure(double value, double least, double most, float[] inputs, int at) {
    double bounded = Math.max(least, Math.min(most, value));
    double middle = (least + most) / 2;
    inputs[at] = (float) (2 * (bounded - middle) / (most - least));
    return bounded == value ? 0 : 1;
  }

  private static double logRatio(double change, double scale) {
    return Double.isNaN(change) ? 0 : StrictMath.log((change + 1e-3 * scale) / scale);
  }

  private static double change(double[] values, int from, int end, int lag) {
    double sum = 0;
    int count = 0;
    for (int t = from + lag; t < end; t++) {
      double change = Math.abs(values[t] - values[t - lag]);
      if (!Double.isNaN(change)) {
        sum += change;
        count++;
      }
    }
    return sum / count;
  }

  private static double largestChange(double[] values, int from, int end) {
    double largest = 0;
    for (int t = from + 1; t < end; t++) {
      double change = Math.abs(values[t] - values[t - 1]);
      if (change > largest) {
        largest = change;
      }
    }
    return largest;
  }
}
