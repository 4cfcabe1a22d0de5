package io.planwright.forecasting.pipeline.stage;

import java.io.Serializable;

/**
 * A semi-Markov chain in whole days: the probability of each move on each day of stage age, the
 * same within a band. Immutable.
 */
final class DailyMoves implements Serializable {

  private static final double LEAST_EXIT = 1e-12;
  private static final long serialVersionUID = 1L;

  private final AgeBands bands;
  private final int stages;

  /** By group and state, then staying. */
  private final double[][] daily;

  /** The probability of leaving on a day, by group. */
  private final double[] exit;

  DailyMoves(AgeBands bands, int stages, double[][] daily) {
    this.bands = bands;
    this.stages = stages;
    this.daily = daily;
    this.exit = new double[daily.length];
    for (int g = 0; g < daily.length; g++) {
      double sum = 0;
      for (int t = 0; t < stages + 2; t++) {
        sum += daily[g][t];
      }
      exit[g] = Math.max(LEAST_EXIT, Math.min(1, sum));
    }
  }

  int stages() {
    return stages;
  }

  private int group(int stage, int band) {
    return stage * bands.count() + band;
  }

  /** The probabilities of the moves on a day of stage age. */
  double[] on(int stage, int age) {
    return daily[group(stage, bands.of(age))];
  }

  double exit(int stage, int age) {
    return exit[group(stage, bands.of(age))];
  }

  /** Where deals go that enter each stage today, whenever they leave. */
  private double[][] jumps() {
    double[][] jumps = new double[stages][stages + 2];
    for (int s = 0; s < stages; s++) {
      double left = 1;
      for (int b = 0; b < bands.count(); b++) {
        int g = group(s, b);
        double stay = stay(g, b, bands.start(b));
        for (int t = 0; t < stages + 2; t++) {
          jumps[s][t] += left * (1 - stay) * daily[g][t] / exit[g];
        }
        left *= stay;
      }
    }
    return jumps;
  }

  /** The probability of passing a band, from a day in it that is still to come. */
  private double stay(int group, int band, int fromAge) {
    return bands.isLast(band) ? 0 : StrictMath.pow(1 - exit[group], bands.end(band) - fromAge + 1);
  }

  /** How likely the moves of each group end in a win, sooner or later; by group. */
  WinOdds winOdds() {
    AbsorbingChain chain = AbsorbingChain.of(jumps());
    double[] gain = new double[daily.length];
    for (int g = 0; g < daily.length; g++) {
      double sum = daily[g][stages];
      for (int t = 0; t < stages; t++) {
        sum += daily[g][t] * chain.win(t);
      }
      gain[g] = Math.min(1, sum / exit[g]);
    }
    return new WinOdds(gain);
  }

  /** The wins of the moves out of each group. */
  final class WinOdds implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] gain;

    private WinOdds(double[] gain) {
      this.gain = gain;
    }

    /**
     * The probability of a win of a deal that will be in its stage at the start of a day of age.
     */
    double from(int stage, int age) {
      double win = 0;
      double left = 1;
      int start = age;
      for (int b = bands.of(age); b < bands.count(); b++) {
        int g = group(stage, b);
        double stay = stay(g, b, start);
        win += left * (1 - stay) * gain[g];
        left *= stay;
        start = bands.isLast(b) ? start : bands.end(b) + 1;
      }
      return Math.max(0, Math.min(1, win));
    }
  }
}
