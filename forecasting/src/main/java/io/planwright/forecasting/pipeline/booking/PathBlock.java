package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Some consecutive paths. Given its shocks a path brings the deals drawn one by one, new business,
 * and one draw for all other deals: a gamma distribution, shifted or turned around, with their
 * conditional mean, variance and skewness, by the cube of a normal (E. B. Wilson and M. M.
 * Hilferty, Proceedings of the National Academy of Sciences 17, 1931).
 *
 * <p>The common factor is stratified: path j of n draws it from the j-th of n equally likely
 * slices, so that the largest cause of the spread has next to no sampling error.
 */
final class PathBlock {

  /** Few enough that a block's columns stay in the cache. */
  static final int PATHS = 1024;

  /** A variance this small beside the square of the mean is the rounding of sure deals. */
  private static final double CERTAIN = 1e-13;

  private static final double NOT_SKEWED = 1e-6;

  /** Beyond it the cube is no gamma distribution any more; the bound says so. */
  private static final double MOST_SKEWED = 3;

  final int paths;

  /** What each path brings in all. */
  final double[] total;

  /** By deal drawn one by one, then path: its chance, and what it brings if won; if kept. */
  final double[][] chance;

  final double[][] value;

  /** By deal and path, whether it was won; if kept. */
  final boolean[][] won;

  /** The conditional mean and variance given the shocks, with the rates of the plan and moved. */
  final double[] mean;

  final double[] variance;
  final double[] movedMean;
  final double[] movedVariance;

  /** The Berry–Esseen bound of each path. */
  final double[] bound;

  private final PathModel model;
  private final ShockModel shocks;
  private final double[] commonShift;
  private final double[][][] groupShift;
  private final double[][] rate;
  private final double[] smallMean;
  private final double[] smallVariance;
  private final double[] smallThird;
  private final double[] smallAbsolute;
  private final double[] shift;

  PathBlock(PathModel model, int paths, boolean keepDeals) {
    this.model = model;
    this.shocks = model.shocks;
    this.paths = paths;
    total = new double[paths];
    int kept = keepDeals ? model.large.length : 0;
    chance = new double[kept][paths];
    value = new double[kept][paths];
    won = new boolean[kept][paths];
    mean = new double[paths];
    variance = new double[paths];
    movedMean = new double[paths];
    movedVariance = new double[paths];
    bound = new double[paths];
    commonShift = new double[paths];
    groupShift = new double[shocks.dimensions.length][][];
    rate = new double[shocks.volatilities.length][paths];
    smallMean = new double[paths];
    smallVariance = new double[paths];
    smallThird = new double[paths];
    smallAbsolute = new double[paths];
    shift = new double[paths];
  }

  void draw(int firstPath, int allPaths, RandomGenerator random) {
    drawShocks(firstPath, allPaths, random);
    for (int c = 0; c < shocks.cells(); c++) {
      shiftOf(c);
      addMoments(model.allMoments[c], rate[shocks.cellCurrency[c]]);
      addSmall(model.smallMoments[c], rate[shocks.cellCurrency[c]]);
    }
    for (int j = 0; j < paths; j++) {
      total[j] = shocks.sure + small(j, random);
    }
    for (int k = 0; k < model.large.length; k++) {
      addDeal(k, random);
    }
    for (int j = 0; model.hasNewBusiness && j < paths; j++) {
      total[j] += model.newBusiness.next(random);
    }
  }

  private void drawShocks(int firstPath, int allPaths, RandomGenerator random) {
    double loading = shocks.shared.loading();
    for (int j = 0; loading > 0 && j < paths; j++) {
      double u = (firstPath + j + random.nextDouble()) / allPaths;
      commonShift[j] = loading * Normals.quantile(Math.min(Math.max(u, 0x1p-54), 1 - 0x1p-53));
    }
    for (int d = 0; d < groupShift.length; d++) {
      groupShift[d] = new double[shocks.groupCounts[d]][paths];
      for (double[] ofGroup : groupShift[d]) {
        for (int j = 0; j < paths; j++) {
          ofGroup[j] = shocks.loads[d] * Normals.next(random);
        }
      }
    }
    for (int c = 0; c < rate.length; c++) {
      double v = shocks.volatilities[c];
      Arrays.fill(rate[c], 1);
      for (int j = 0; v > 0 && j < paths; j++) {
        rate[c][j] = Math.exp(v * Normals.next(random) - v * v / 2);
      }
    }
  }

  private void shiftOf(int cell) {
    System.arraycopy(commonShift, 0, shift, 0, paths);
    for (int d = 0; d < groupShift.length; d++) {
      int group = shocks.cellGroups[cell][d];
      if (group != DealBook.NO_GROUP) {
        double[] ofGroup = groupShift[d][group];
        for (int j = 0; j < paths; j++) {
          shift[j] += ofGroup[j];
        }
      }
    }
  }

  private void addMoments(CellMoments moments, double[] rates) {
    double[] table = moments.values();
    for (int j = 0; j < paths; j++) {
      double position = moments.position(shift[j]);
      int row = moments.row(position);
      double share = Math.min(Math.max(position - row, 0), 1);
      int at = row * CellMoments.FUNCTIONS;
      int next = at + CellMoments.FUNCTIONS;
      double m = table[at] + share * (table[next] - table[at]);
      double v = table[at + 1] + share * (table[next + 1] - table[at + 1]);
      double r = rates[j];
      mean[j] += m;
      variance[j] += v;
      movedMean[j] += r * m;
      movedVariance[j] += r * r * v;
    }
  }

  private void addSmall(CellMoments moments, double[] rates) {
    double[] table = moments.values();
    for (int j = 0; j < paths; j++) {
      double position = moments.position(shift[j]);
      int row = moments.row(position);
      double share = Math.min(Math.max(position - row, 0), 1);
      int at = row * CellMoments.FUNCTIONS;
      int next = at + CellMoments.FUNCTIONS;
      double m = table[at] + share * (table[next] - table[at]);
      double v = table[at + 1] + share * (table[next + 1] - table[at + 1]);
      double third = table[at + 2] + share * (table[next + 2] - table[at + 2]);
      double absolute = table[at + 3] + share * (table[next + 3] - table[at + 3]);
      double r = rates[j];
      double square = r * r;
      smallMean[j] += r * m;
      smallVariance[j] += square * v;
      smallThird[j] += square * r * third;
      smallAbsolute[j] += square * r * absolute;
    }
  }

  /** One draw for all small deals; none brings less than nothing. */
  private double small(int j, RandomGenerator random) {
    double m = smallMean[j];
    double v = smallVariance[j];
    if (v <= CERTAIN * m * m) {
      return m;
    }
    double sd = Math.sqrt(v);
    double skewness = Math.min(Math.max(smallThird[j] / (v * sd), -MOST_SKEWED), MOST_SKEWED);
    bound[j] =
        Math.min(
            1, LargeDeals.bound(smallAbsolute[j], v) + LargeDeals.SKEWNESS * Math.abs(skewness));
    return Math.max(0, m + sd * skewed(Normals.next(random), skewness));
  }

  /** A standardised number of a given skewness, from a normal one. */
  private static double skewed(double z, double skewness) {
    if (Math.abs(skewness) < NOT_SKEWED) {
      return z;
    }
    double root = Math.max(0, 1 + skewness * z / 6 - skewness * skewness / 36);
    return (root * root * root - 1) * 2 / skewness;
  }

  private void addDeal(int k, RandomGenerator random) {
    int cell = model.largeCell[k];
    shiftOf(cell);
    ChanceTable table = model.tableOf(cell);
    double[] rates = rate[shocks.cellCurrency[cell]];
    double amount = model.largeAmount[k];
    double logSd = model.largeLogSd[k];
    for (int j = 0; j < paths; j++) {
      double p = table.at(model.largeThreshold[k] + shift[j]);
      double drawn = amount;
      if (logSd > 0) {
        drawn *= Math.exp(logSd * Normals.next(random) - logSd * logSd / 2);
      }
      drawn *= rates[j];
      boolean isWon = random.nextDouble() < p;
      total[j] += isWon ? drawn : 0;
      if (chance.length > 0) {
        chance[k][j] = p;
        value[k][j] = drawn;
        won[k][j] = isWon;
      }
    }
  }
}
