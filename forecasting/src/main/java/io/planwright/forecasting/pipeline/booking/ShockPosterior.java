package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The posterior distribution of the common correlation: a spike at 0, for deals that are
 * independent, and a slab above it on a grid that is finer towards 0 (T. J. Mitchell and J. J.
 * Beauchamp, "Bayesian variable selection in linear regression", Journal of the American
 * Statistical Association 83, 1988).
 *
 * @param grid the correlations, ascending, the first of them 0
 * @param masses their probabilities, which add up to 1
 */
record ShockPosterior(double[] grid, double[] masses) {

  static final double MOST = 0.95;

  private static final int POINTS = 100;

  /** Nodes closer than this many widths of the integrand leave no ripple above 1e-6. */
  private static final double SMOOTH = 1.2;

  /** Beyond a density that is lower than the highest by this, stronger shocks are ruled out. */
  private static final double RULED_OUT = 25;

  /** Values of the factor rarer than that change no likelihood. */
  private static final double RAREST = 1e-9;

  /** Deals of nearly the same probability are counted together. */
  private static final int CLASSES = 10;

  /** The slab alone: without periods nothing speaks for independence. */
  static ShockPosterior prior() {
    return of(List.of(), 0);
  }

  /** Independence is as likely as not before the periods are seen. */
  static ShockPosterior of(List<PastPeriod> periods) {
    return of(periods, 0.5);
  }

  private static ShockPosterior of(List<PastPeriod> periods, double spike) {
    double[] grid = new double[POINTS + 1];
    double[] masses = new double[POINTS + 1];
    double slab = 0;
    for (int k = 1; k <= POINTS; k++) {
      double root = (k - 0.5) / POINTS;
      grid[k] = MOST * root * root;
      // the prior density times the width of the cell, which grows with the root
      masses[k] = root * Math.exp(-grid[k] / ShockStrength.DEFAULT_CORRELATION);
      slab += masses[k];
    }
    List<Classes> classes = periods.stream().map(Classes::of).toList();
    double[] logs = new double[POINTS + 1];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k <= POINTS; k++) {
      logs[k] = Math.log(k == 0 ? spike : (1 - spike) * masses[k] / slab);
      for (Classes period : classes) {
        logs[k] += Math.log(period.likelihood(new SharedFactor(grid[k], 0)));
      }
      most = Math.max(most, logs[k]);
      if (logs[k] < most - RULED_OUT) {
        Arrays.fill(logs, k, POINTS + 1, Double.NEGATIVE_INFINITY);
        break;
      }
    }
    double sum = 0;
    for (int k = 0; k <= POINTS; k++) {
      masses[k] = Math.exp(logs[k] - most);
      sum += masses[k];
    }
    for (int k = 0; k <= POINTS; k++) {
      masses[k] /= sum;
    }
    return new ShockPosterior(grid, masses);
  }

  double mean() {
    double mean = 0;
    for (int k = 0; k <= POINTS; k++) {
      mean += grid[k] * masses[k];
    }
    return mean;
  }

  /** Linear in the root of the correlation between the edges of the grid's cells. */
  double quantile(double p) {
    double below = masses[0];
    if (p <= below) {
      return 0;
    }
    for (int k = 1; k <= POINTS; k++) {
      if (below + masses[k] >= p) {
        double root = (k - 1 + (p - below) / masses[k]) / POINTS;
        return MOST * root * root;
      }
      below += masses[k];
    }
    return MOST;
  }

  /**
   * The correlation at which the squared residuals are as large as they were, to first order in it:
   * the covariance of two deals is ρ φ(tᵢ) φ(tⱼ). It may be negative.
   */
  static double moments(List<PastPeriod> periods) {
    NormalDistribution normal = FactorNodes.NORMAL;
    double excess = 0;
    double sensitivity = 0;
    for (PastPeriod period : periods) {
      double residual = period.wins() - period.expected();
      excess += residual * residual - period.variance();
      double sum = 0;
      double squares = 0;
      for (double p : period.winProbabilities()) {
        double density = p > 0 && p < 1 ? normal.density(Normals.quantile(p)) : 0;
        sum += density;
        squares += density * density;
      }
      sensitivity += sum * sum - squares;
    }
    return sensitivity > 0 ? excess / sensitivity : 0;
  }

  /** A period whose deals are put into classes of about equal probability. */
  private record Classes(double[] thresholds, double[] counts, double sure, int wins) {

    private static final double LEAST_LIKELIHOOD = 1e-300;

    static Classes of(PastPeriod period) {
      double[] p = period.winProbabilities();
      int size = Math.min(CLASSES, p.length);
      double[] thresholds = new double[size];
      double[] counts = new double[size];
      double sure = 0;
      for (int c = 0; c < size; c++) {
        double sum = 0;
        int from = c * p.length / size;
        int to = (c + 1) * p.length / size;
        for (int i = from; i < to; i++) {
          boolean certain = p[i] == 0 || p[i] == 1;
          sure += certain ? p[i] : 0;
          sum += certain ? 0 : p[i];
          counts[c] += certain ? 0 : 1;
        }
        thresholds[c] = counts[c] == 0 ? 0 : Normals.quantile(sum / counts[c]);
      }
      return new Classes(thresholds, counts, sure, period.wins());
    }

    double likelihood(SharedFactor factor) {
      if (factor.isNone()) {
        return Math.max(given(factor, 0), LEAST_LIKELIHOOD);
      }
      FactorNodes nodes = nodes(factor);
      double likelihood = 0;
      for (int k = 0; k < nodes.size(); k++) {
        double weight = nodes.weights()[k];
        likelihood += weight < RAREST ? 0 : weight * given(factor, nodes.nodes()[k]);
      }
      return Math.max(likelihood, LEAST_LIKELIHOOD);
    }

    /** Close enough for the width of the integrand, which is that of the deals' own luck. */
    private FactorNodes nodes(SharedFactor factor) {
      double variance = 1.0 / 12;
      double slope = 0;
      for (int c = 0; c < thresholds.length; c++) {
        double p = factor.chance(thresholds[c], 0);
        variance += counts[c] * p * (1 - p);
        slope += counts[c] * (factor.chance(thresholds[c], 1) - p);
      }
      return FactorNodes.spaced(SMOOTH * Math.sqrt(variance) / Math.max(slope, 1e-9));
    }

    private double given(SharedFactor factor, double z) {
      double mean = sure;
      double variance = 1.0 / 12;
      for (int c = 0; c < thresholds.length; c++) {
        double p = factor.chance(thresholds[c], z);
        mean += counts[c] * p;
        variance += counts[c] * p * (1 - p);
      }
      double distance = (wins - mean) / Math.sqrt(variance);
      return Math.exp(-distance * distance / 2) / Math.sqrt(variance);
    }
  }
}
