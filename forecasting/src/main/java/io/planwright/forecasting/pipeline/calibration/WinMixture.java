package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;

/** The number of wins among deals with a shared factor: the mean over the values of the factor. */
final class WinMixture {

  private static final int MOST_LEVELS = 512;
  private static final double USUAL_STEP = 0.2;
  private static final double LEAST_STEP = 0.008;

  /** Refined normal distributions are good from this variance on, exact ones cheap below. */
  private static final double LARGE_VARIANCE = 100;

  private final double[] scores;
  private final double[] levelScores;
  private final double[] levelCounts;
  private final SharedFactor factor;

  private WinMixture(double[] probabilities, double correlation) {
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    int levels = Math.min(n, MOST_LEVELS);
    this.scores = Arrays.stream(sorted).map(SharedFactor::score).toArray();
    this.levelScores = new double[levels];
    this.levelCounts = new double[levels];
    this.factor = new SharedFactor(correlation);
    for (int level = 0; level < levels; level++) {
      int from = (int) ((long) level * n / levels);
      int to = (int) ((level + 1L) * n / levels);
      double mean = 0;
      for (int i = from; i < to; i++) {
        mean += sorted[i] / (to - from);
      }
      levelScores[level] = SharedFactor.score(Math.min(1, mean));
      levelCounts[level] = to - from;
    }
  }

  static WinCounts of(double[] probabilities, double correlation) {
    return new WinMixture(probabilities, correlation).mixed();
  }

  private WinCounts mixed() {
    double[] nodes = SharedFactor.nodes(step());
    double[] weights = SharedFactor.weights(nodes);
    double[] mass = new double[scores.length + 1];
    int low = scores.length;
    int high = 0;
    for (int j = 0; j < nodes.length; j++) {
      WinCounts given = given(nodes[j]);
      double[] own = given.mass();
      for (int k = 0; k < own.length; k++) {
        mass[given.first() + k] += weights[j] * own[k];
      }
      low = Math.min(low, given.first());
      high = Math.max(high, given.first() + own.length - 1);
    }
    return new WinCounts(low, Arrays.copyOfRange(mass, low, high + 1));
  }

  /** Fine enough that the distributions of neighbouring values of the factor overlap. */
  private double step() {
    double[] nodes = SharedFactor.nodes(USUAL_STEP);
    double narrowest = USUAL_STEP;
    for (int j = 1; j < nodes.length; j++) {
      if (Math.abs(nodes[j]) < 5) {
        double before = moments(nodes[j - 1])[0];
        double[] here = moments(nodes[j]);
        double shift = (here[0] - before) / USUAL_STEP;
        narrowest = Math.min(narrowest, Math.sqrt(Math.max(here[1], 0.1)) / Math.max(shift, 1e-9));
      }
    }
    return Math.max(LEAST_STEP, narrowest);
  }

  private double[] moments(double z) {
    double mean = 0;
    double variance = 0;
    for (int i = 0; i < levelScores.length; i++) {
      double p = factor.given(levelScores[i], z);
      mean += levelCounts[i] * p;
      variance += levelCounts[i] * p * (1 - p);
    }
    return new double[] {mean, variance};
  }

  private WinCounts given(double z) {
    if (moments(z)[1] < LARGE_VARIANCE) {
      double[] exact = new double[scores.length];
      Arrays.setAll(exact, i -> factor.given(scores[i], z));
      return PoissonBinomial.exact(exact);
    }
    double[] levels = new double[levelScores.length];
    Arrays.setAll(levels, i -> factor.given(levelScores[i], z));
    return PoissonBinomial.refined(levels, levelCounts, scores.length);
  }
}
