package io.planwright.forecasting.pipeline.calibration;

/** The scores that need no order of the rows, in one pass each. */
final class DirectScores {

  /** Products of likelihoods above this do not underflow with one more of at least 1e-15. */
  private static final double SMALL = 1e-280;

  private DirectScores() {}

  static double brier(ScoredOutcomes data) {
    double[] stated = data.stated();
    boolean[] became = data.became();
    double sum = 0;
    if (!data.labels().weighted()) {
      for (int i = 0; i < stated.length; i++) {
        double error = became[i] ? 1 - stated[i] : stated[i];
        sum += error * error;
      }
      return sum / stated.length;
    }
    double total = 0;
    for (int i = 0; i < stated.length; i++) {
      double error = became[i] ? 1 - stated[i] : stated[i];
      double weight = data.weight(i);
      sum += weight * error * error;
      total += weight;
    }
    return sum / total;
  }

  static double logLoss(ScoredOutcomes data) {
    double[] stated = data.stated();
    boolean[] became = data.became();
    double sum = 0;
    if (!data.labels().weighted()) {
      // One logarithm for many rows: of the product of their likelihoods.
      double product = 1;
      for (int i = 0; i < stated.length; i++) {
        double p = ScorePass.clipped(stated[i]);
        product *= became[i] ? p : 1 - p;
        if (product < SMALL) {
          sum -= Math.log(product);
          product = 1;
        }
      }
      return (sum - Math.log(product)) / stated.length;
    }
    double total = 0;
    for (int i = 0; i < stated.length; i++) {
      double weight = data.weight(i);
      sum += weight * ScorePass.loss(stated[i], became[i]);
      total += weight;
    }
    return sum / total;
  }

  /** The expected calibration error in bins of equal width. */
  static double calibrationError(ScoredOutcomes data, int bins) {
    double[] stated = data.stated();
    boolean[] became = data.became();
    double[] gaps = new double[bins];
    double total = 0;
    boolean weighted = data.labels().weighted();
    for (int i = 0; i < stated.length; i++) {
      double weight = weighted ? data.weight(i) : 1;
      gaps[Binning.widthBin(stated[i], bins)] += weight * ((became[i] ? 1 : 0) - stated[i]);
      total += weight;
    }
    double sum = 0;
    for (double gap : gaps) {
      sum += Math.abs(gap);
    }
    return sum / total;
  }
}
