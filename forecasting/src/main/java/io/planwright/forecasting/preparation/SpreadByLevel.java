package io.planwright.forecasting.preparation;

import java.util.Arrays;

/**
 * Level and spread of the last whole seasons of a history, those of zero spread left out.
 *
 * @param means the means, above 0
 * @param deviations the standard deviations, above 0
 * @param count how many there are
 */
record SpreadByLevel(double[] means, double[] deviations, int count) {

  /** A smaller spread than this share of the level is rounding. */
  private static final double ROUNDING = 1e-12;

  /**
   * The spread within groups.
   *
   * @param values the values, NaN at gaps
   * @param unit what they are divided by
   * @param group the length of a group, at least 2; the last whole ones count
   */
  static SpreadByLevel of(double[] values, double unit, int group) {
    return grouped(scaled(values, unit), new double[0], group);
  }

  /**
   * The spread around a local line, so that growth alone does not count as spread.
   *
   * @param values the values, NaN at gaps
   * @param unit what they are divided by
   * @param group the length of a group, at least 2; the last whole ones count
   */
  static SpreadByLevel aroundLine(double[] values, double unit, int group) {
    double[] scaled = scaled(values, unit);
    double[] known = LocalTrend.known(scaled);
    return grouped(scaled, LocalTrend.of(scaled, known, LocalTrend.USUAL_WINDOW).fitted(), group);
  }

  private static double[] scaled(double[] values, double unit) {
    double[] scaled = new double[values.length];
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[t] / unit;
    }
    return scaled;
  }

  /** Around a line, or where that is empty around the mean of each group. */
  private static SpreadByLevel grouped(double[] values, double[] line, int group) {
    int groups = values.length / group;
    double[] means = new double[groups];
    double[] deviations = new double[groups];
    int count = 0;
    for (int g = 0; g < groups; g++) {
      int from = values.length - (groups - g) * group;
      double mean = 0;
      int observed = 0;
      for (int t = from; t < from + group; t++) {
        mean += Double.isNaN(values[t]) ? 0 : values[t];
        observed += Double.isNaN(values[t]) ? 0 : 1;
      }
      mean /= Math.max(1, observed);
      double squares = 0;
      for (int t = from; t < from + group; t++) {
        double distance = values[t] - (line.length == 0 ? mean : line[t]);
        squares += Double.isNaN(distance) ? 0 : distance * distance;
      }
      double deviation = Math.sqrt(squares / Math.max(1, observed - 1));
      if (observed > 1 && deviation > ROUNDING * mean && Double.isFinite(deviation)) {
        means[count] = mean;
        deviations[count++] = deviation;
      }
    }
    return new SpreadByLevel(means, deviations, count);
  }

  /** The coefficient of variation of s/m^(1−λ). */
  double variation(double lambda) {
    double mean = 0;
    double squares = 0;
    for (int g = 0; g < count; g++) {
      double ratio = deviations[g] / Math.pow(means[g], 1 - lambda);
      double surprise = ratio - mean;
      mean += surprise / (g + 1);
      squares += surprise * (ratio - mean);
    }
    return Math.sqrt(squares / (count - 1)) / mean;
  }

  /** Spearman's rank correlation of spread and level, in units of its standard error. */
  double rankRatio() {
    double[] levels = Arrays.copyOf(means, count);
    double[] spreads = Arrays.copyOf(deviations, count);
    Arrays.sort(levels);
    Arrays.sort(spreads);
    double squares = 0;
    for (int g = 0; g < count; g++) {
      int level = Arrays.binarySearch(levels, means[g]);
      double difference = level - Arrays.binarySearch(spreads, deviations[g]);
      squares += difference * difference;
    }
    double correlation = 1 - 6 * squares / (count * ((double) count * count - 1));
    double rest = Math.max(1e-12, 1 - correlation * correlation);
    return correlation * Math.sqrt((count - 2) / rest);
  }

  /** How many times the spread of the highest level is that of the lowest, by a slope. */
  double growth(double slope) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int g = 0; g < count; g++) {
      low = Math.min(low, means[g]);
      high = Math.max(high, means[g]);
    }
    return Steps.held(Math.pow(high / low, slope));
  }

  /**
   * The regression of ln s on ln m: its slope, which is 1 − λ where spread is a power of the level,
   * and the slope in units of its standard error.
   */
  double[] slopeAndRatio() {
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int g = 0; g < count; g++) {
      double x = Math.log(means[g]);
      double y = Math.log(deviations[g]);
      double dx = x - meanX;
      double dy = y - meanY;
      meanX += dx / (g + 1);
      meanY += dy / (g + 1);
      xx += dx * (x - meanX);
      xy += dx * (y - meanY);
      yy += dy * (y - meanY);
    }
    if (count < 3 || !(xx > 0)) {
      return new double[] {0, 0};
    }
    double slope = xy / xx;
    double rest = Math.max(yy - slope * xy, 1e-12 * yy) / (count - 2);
    return new double[] {slope, rest > 0 ? Steps.held(slope / Math.sqrt(rest / xx)) : 0};
  }
}
