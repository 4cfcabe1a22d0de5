package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;

/**
 * All measures of scored outcomes, or of a resample in which each deal was drawn some number of
 * times, in passes of O(n) without allocation. Belongs to one thread.
 */
final class ScorePass {

  private static final double LOG_CLIP = 1e-15;

  private final SortedOutcomes rows;
  private final double[] losses;
  private final BinSums widthBins;
  private final BinSums massBins;

  private double total;
  private double won;
  private double stated;
  private double squares;
  private double loss;
  private double concordance;

  ScorePass(SortedOutcomes rows, int bins) {
    this.rows = rows;
    this.losses = new double[rows.size()];
    for (int i = 0; i < losses.length; i++) {
      losses[i] = loss(rows.probability[i], rows.outcome[i]);
    }
    this.widthBins = new BinSums(Binning.EQUAL_WIDTH.starts(rows, bins));
    this.massBins = new BinSums(Binning.EQUAL_MASS.starts(rows, bins));
  }

  static double clipped(double probability) {
    return Math.max(LOG_CLIP, Math.min(1 - LOG_CLIP, probability));
  }

  static double loss(double probability, boolean outcome) {
    double p = clipped(probability);
    return -Math.log(outcome ? p : 1 - p);
  }

  static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  int deals() {
    return rows.deals;
  }

  /** Adds up the rows, each as often as its deal was drawn. */
  void run(double[] drawn) {
    sum(drawn);
    rank(drawn);
    widthBins.run(rows, drawn);
    massBins.run(rows, drawn);
  }

  private void sum(double[] drawn) {
    double weights = 0;
    double wins = 0;
    double probabilities = 0;
    double errors = 0;
    double lost = 0;
    for (int i = 0; i < losses.length; i++) {
      double own = rows.weight[i] * drawn[rows.deal[i]];
      double p = rows.probability[i];
      double error = rows.outcome[i] ? 1 - p : p;
      weights += own;
      wins += rows.outcome[i] ? own : 0;
      probabilities += own * p;
      errors += own * error * error;
      lost += own * losses[i];
    }
    total = weights;
    won = wins;
    stated = probabilities;
    squares = errors;
    loss = lost;
  }

  /** Counts the pairs of a won and a lost row in which the won one stands higher. */
  private void rank(double[] drawn) {
    double lostBelow = 0;
    double pairs = 0;
    int i = 0;
    while (i < losses.length) {
      double p = rows.probability[i];
      double tiedWins = 0;
      double tiedLosses = 0;
      for (; i < losses.length && rows.probability[i] == p; i++) {
        double own = rows.weight[i] * drawn[rows.deal[i]];
        tiedWins += rows.outcome[i] ? own : 0;
        tiedLosses += rows.outcome[i] ? 0 : own;
      }
      pairs += tiedWins * (lostBelow + tiedLosses / 2);
      lostBelow += tiedLosses;
    }
    concordance = pairs;
  }

  /** Whether the rows drawn hold a win and a loss, without which there is no skill. */
  boolean twoSided() {
    return won > 0 && won < total;
  }

  double total() {
    return total;
  }

  double baseRate() {
    return Math.min(1, won / total);
  }

  BinSums widthBins() {
    return widthBins;
  }

  BinSums massBins() {
    return massBins;
  }

  /** The measure of what was added up last. */
  double value(ProbabilityMeasure measure) {
    double rate = baseRate();
    return switch (measure) {
      case BRIER -> squares / total;
      case LOG_LOSS -> loss / total;
      case BRIER_SKILL -> 1 - squares / total / (rate * (1 - rate));
      case LOG_LOSS_SKILL ->
          1 + loss / total / (rate * Math.log(rate) + (1 - rate) * Math.log1p(-rate));
      case ECE_EQUAL_WIDTH -> error(widthBins);
      case ECE_EQUAL_MASS -> error(massBins);
      case MAXIMUM_CALIBRATION_ERROR -> largestError();
      case AUC -> Math.min(1, concordance / (won * (total - won)));
      case CALIBRATION_IN_THE_LARGE -> (won - stated) / total;
    };
  }

  private double error(BinSums bins) {
    double sum = 0;
    for (int bin = 0; bin < bins.bins(); bin++) {
      sum += Math.abs(bins.share(bin, total));
    }
    return Math.min(1, sum);
  }

  private double largestError() {
    double largest = 0;
    for (int bin = 0; bin < massBins.bins(); bin++) {
      largest = Math.max(largest, Math.abs(massBins.gap(bin)));
    }
    return Math.min(1, largest);
  }

  /** The Brier score in parts, by bins of equal mass. */
  MurphyDecomposition decomposition() {
    double rate = baseRate();
    double reliability = 0;
    double resolution = 0;
    for (int bin = 0; bin < massBins.bins(); bin++) {
      double weight = massBins.weight[bin];
      if (weight > 0) {
        double gap = massBins.gap(bin);
        double lift = massBins.won[bin] / weight - rate;
        reliability += weight * gap * gap / total;
        resolution += weight * lift * lift / total;
      }
    }
    double uncertainty = rate * (1 - rate);
    double rest = squares / total - (reliability - resolution + uncertainty);
    return new MurphyDecomposition(reliability, resolution, uncertainty, rest);
  }
}
