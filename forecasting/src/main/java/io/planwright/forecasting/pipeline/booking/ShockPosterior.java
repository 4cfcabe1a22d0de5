package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The posterior distribution of the common correlation on a grid that is finer towards 0.
 *
 * @param grid the correlations, ascending
 * @param masses their probabilities, which add up to 1
 */
record ShockPosterior(double[] grid, double[] masses) {

  static final double MOST = 0.95;

  private static final int POINTS = 100;

  /** Fine enough for a thousand deals that share a third of their variance. */
  private static final double SPACING = 0.1;

  /** Deals of nearly the same probability are counted together. */
  private static final int CLASSES = 20;

  static ShockPosterior of(List<PastPeriod> periods) {
    double[] grid = new double[POINTS];
    double[] logs = new double[POINTS];
    double most = Double.NEGATIVE_INFINITY;
    FactorNodes nodes = FactorNodes.spaced(SPACING);
    List<Classes> classes = periods.stream().map(Classes::of).toList();
    for (int k = 0; k < POINTS; k++) {
      double root = (k + 0.5) / POINTS;
      grid[k] = MOST * root * root;
      // the prior density times the width of the cell, which grows with the root
      logs[k] = Math.log(root) - grid[k] / ShockStrength.DEFAULT_CORRELATION;
      for (Classes period : classes) {
        logs[k] += Math.log(period.likelihood(new SharedFactor(grid[k], 0), nodes));
      }
      most = Math.max(most, logs[k]);
    }
    double sum = 0;
    double[] masses = new double[POINTS];
    for (int k = 0; k < POINTS; k++) {
      masses[k] = Math.exp(logs[k] - most);
      sum += masses[k];
    }
    for (int k = 0; k < POINTS; k++) {
      masses[k] /= sum;
    }
    return new ShockPosterior(grid, masses);
  }

  double mean() {
    double mean = 0;
    for (int k = 0; k < POINTS; k++) {
      mean += grid[k] * masses[k];
    }
    return mean;
  }

  /** Linear in the root of the correlation between the edges of the grid's cells. */
  double quantile(double p) {
    double below = 0;
    for (int k = 0; k < POINTS; k++) {
      if (below + masses[k] >= p) {
        double root = (k + (p - below) / masses[k]) / POINTS;
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

    double likelihood(SharedFactor factor, FactorNodes nodes) {
      double likelihood = 0;
      for (int k = 0; k < nodes.size(); k++) {
        double mean = sure;
        double variance = 1.0 / 12;
        for (int c = 0; c < thresholds.length; c++) {
          double p = factor.chance(thresholds[c], nodes.nodes()[k]);
          mean += counts[c] * p;
          variance += counts[c] * p * (1 - p);
        }
        double z = (wins - mean) / Math.sqrt(variance);
        likelihood += nodes.weights()[k] * Math.exp(-z * z / 2) / Math.sqrt(variance);
      }
      return Math.max(likelihood, LEAST_LIKELIHOOD);
    }
  }
}
