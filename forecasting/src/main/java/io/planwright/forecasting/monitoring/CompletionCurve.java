package io.planwright.forecasting.monitoring;

import java.util.List;

/**
 * What earlier periods say of the total of a running one: its booked part by the factor from the
 * part to the whole that they had, f = ΣT / ΣB, with the variance B²(σ²/B + σ²/ΣB), σ² = Σ (T −
 * fB)²/B / (n − 1) (T. Mack, "Distribution-free calculation of the standard error of chain ladder
 * reserve estimates", ASTIN Bulletin 23, 1993). Where nothing is booked or values may be negative,
 * a factor means nothing and the mean of what was still to come, T − B, is added instead. Both
 * variances are widened by (n − 1)/(n − 3), that of Student's t, for σ² is estimated.
 *
 * @param estimate the total and its standard deviation
 * @param usualShare the share of the total that the earlier periods had reached together
 * @param lowestShare the lowest share of one of them
 * @param highestShare the highest share of one of them
 * @param periods how many there are
 */
record CompletionCurve(
    Estimate estimate, double usualShare, double lowestShare, double highestShare, int periods) {

  /** Student's t has a variance from three degrees of freedom on. */
  static final int LEAST_PERIODS = 4;

  /**
   * An estimate of the total.
   *
   * @param total its expected value
   * @param deviation its standard deviation; at least 0
   */
  record Estimate(double total, double deviation) {}

  static CompletionCurve of(
      List<PartPeriod> earlier, double share, double booked, boolean byFactor) {
    int n = earlier.size();
    double[] reached = new double[n];
    double[] totals = new double[n];
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    int withPart = 0;
    for (int i = 0; i < n; i++) {
      totals[i] = earlier.get(i).total();
      reached[i] = earlier.get(i).reachedAt(share);
      withPart += reached[i] > 0 ? 1 : 0;
      if (totals[i] != 0) {
        lowest = Math.min(lowest, reached[i] / totals[i]);
        highest = Math.max(highest, reached[i] / totals[i]);
      }
    }
    double whole = PartPeriod.sum(totals, n);
    double usual = whole == 0 ? share : Wording.finite(PartPeriod.sum(reached, n) / whole);
    boolean factor = byFactor && booked > 0 && withPart >= LEAST_PERIODS;
    Estimate estimate =
        factor ? byFactor(reached, totals, booked) : byRest(reached, totals, booked);
    return new CompletionCurve(
        estimate, usual, Math.min(lowest, usual), Math.max(highest, usual), n);
  }

  private static Estimate byFactor(double[] reached, double[] totals, double booked) {
    double parts = 0;
    double wholes = 0;
    int n = 0;
    for (int i = 0; i < totals.length; i++) {
      if (reached[i] > 0) {
        parts += reached[i];
        wholes += totals[i];
        n++;
      }
    }
    double factor = wholes / parts;
    double squares = 0;
    for (int i = 0; i < totals.length; i++) {
      if (reached[i] > 0) {
        double error = totals[i] - factor * reached[i];
        squares += error / reached[i] * error;
      }
    }
    double variance = squares / (n - 1) * booked * (1 + booked / parts);
    return new Estimate(factor * booked, Math.sqrt(widened(variance, n)));
  }

  private static Estimate byRest(double[] reached, double[] totals, double booked) {
    int n = totals.length;
    double mean = (PartPeriod.sum(totals, n) - PartPeriod.sum(reached, n)) / n;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double error = totals[i] - reached[i] - mean;
      squares += error * error;
    }
    double variance = squares / (n - 1) * (1 + 1.0 / n);
    return new Estimate(booked + mean, Math.sqrt(widened(variance, n)));
  }

  private static double widened(double variance, int n) {
    return variance * (n - 1) / (n - 3);
  }
}
