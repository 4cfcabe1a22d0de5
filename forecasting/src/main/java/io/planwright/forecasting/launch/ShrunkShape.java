package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.launch.GroupShape.Sibling;
import java.io.Serializable;
import java.util.List;

/**
 * What was estimated of a series with the help of its group. Levels are in a unit of their size.
 *
 * @param unit of the levels, in the unit of the series
 * @param groupLevel the geometric mean of the siblings' levels at the end of the history
 * @param start the level before the first period
 * @param growth a period, relative to the level
 * @param growthWeight the weight of the own growth in it
 * @param slope a period
 * @param slopeDeviation the standard deviation of the slope
 * @param seasons the indices, from the season of the first position
 * @param seasonWeight the weight of the own indices in them
 * @param sigma the standard deviation of a period
 * @param degrees of freedom of sigma
 * @param siblings how many there are
 */
record ShrunkShape(
    double unit,
    double groupLevel,
    ShrunkLevel start,
    double growth,
    double growthWeight,
    double slope,
    double slopeDeviation,
    double[] seasons,
    double seasonWeight,
    double sigma,
    double degrees,
    int siblings)
    implements Serializable {

  /** The periods that the pooled error variance counts as. */
  private static final double POOLED = 8;

  private static final double LEAST_SIGMA = 1e-100;

  /** So that the logarithm of a size is a number. */
  private static final double LEAST_SIZE = 1e-300;

  static ShrunkShape of(List<Sibling> siblings, double[] history, int seasonLength) {
    double largest = Magnitude.largest(history);
    for (Sibling sibling : siblings) {
      largest = Math.max(largest, Magnitude.largest(sibling.values()));
    }
    double unit = Magnitude.unit(largest);
    GroupShape group = GroupShape.of(siblings, seasonLength, history.length - 1);
    double groupLevel =
        Math.max(LEAST_SIZE, StrictMath.exp(group.level().mean() - StrictMath.log(unit)));
    if (SeriesShape.mean(history) == 0) {
      return unsold(group, groupLevel, history.length, unit);
    }
    SeriesShape own = SeriesShape.of(history, 0, group.seasons());
    double variance = errorVariance(group, own);
    double seasonWeight = 0;
    if (own.seasonal()) {
      double ofIndex = GroupShape.indexVariance(own, variance);
      seasonWeight = group.seasonal() ? group.seasonSpread().weight(ofIndex) : 1;
    }
    double[] seasons = group.seasons().clone();
    for (int i = 0; i < seasons.length && own.seasonal(); i++) {
      seasons[i] = seasonWeight * own.seasons()[i] + (1 - seasonWeight) * seasons[i];
    }
    return sold(group, groupLevel, own, seasons, seasonWeight, history, unit);
  }

  private static ShrunkShape sold(
      GroupShape group,
      double groupLevel,
      SeriesShape own,
      double[] seasons,
      double seasonWeight,
      double[] history,
      double unit) {
    double variance = errorVariance(group, own);
    double growthVariance = own.slopeVariance(variance);
    double growth = group.growth().shrunk(own.growth(), growthVariance);
    double growthWeight = group.growth().weight(growthVariance);
    double scale = Math.max(LEAST_SIZE, own.scale() / unit);
    double centre = scale * Math.max(GroupShape.LEAST_LEVEL, own.level());
    double weight = group.level().weight(variance / squareSum(seasons, history));
    double slope = growth * geometric(weight, centre, groupLevel);
    double away = history.length - 1 - own.centre();
    double end = Math.max(scale * GroupShape.LEAST_LEVEL, centre + away * slope);
    double size = geometric(weight, end, groupLevel);
    return new ShrunkShape(
        unit,
        groupLevel,
        start(history.length, slope, prior(weight, end, groupLevel), group.level(), size),
        growth,
        growthWeight,
        slope,
        Math.sqrt(group.growth().prior() * (1 - growthWeight)) * size,
        seasons,
        seasonWeight,
        Math.max(LEAST_SIGMA, Math.sqrt(variance) * size),
        POOLED + own.degrees(),
        group.count());
  }

  /** A series without any sale, which tells nothing but its level. */
  private static ShrunkShape unsold(GroupShape group, double groupLevel, int periods, double unit) {
    return new ShrunkShape(
        unit,
        groupLevel,
        start(periods, 0, groupLevel, group.level(), groupLevel),
        0,
        0,
        0,
        0,
        group.seasons(),
        0,
        Math.max(LEAST_SIGMA, Math.sqrt(group.errorVariance()) * groupLevel),
        POOLED + Math.max(0, periods - 2),
        group.count());
  }

  private static ShrunkLevel start(
      int periods, double slope, double mean, RandomEffect level, double size) {
    double back = periods - 1.0;
    double deviation = Math.max(LEAST_SIGMA, Math.sqrt(level.prior()) * size);
    return new ShrunkLevel(mean - back * slope, deviation * deviation, -back);
  }

  private static double geometric(double weight, double own, double group) {
    return StrictMath.exp(weight * StrictMath.log(own) + (1 - weight) * StrictMath.log(group));
  }

  /**
   * The level without own values with which the weighted mean of it and the own level is their
   * geometric mean with the group's: sizes differ by factors, errors by amounts.
   */
  private static double prior(double weight, double own, double group) {
    double rest = Math.max(1e-12, 1 - weight);
    double distance = StrictMath.log(group) - StrictMath.log(own);
    return Math.max(0, own * (1 + StrictMath.expm1(rest * distance) / rest));
  }

  private static double squareSum(double[] seasons, double[] history) {
    double sum = 0;
    for (int t = 0; t < history.length; t++) {
      double index = seasons[t % seasons.length];
      sum += Double.isNaN(history[t]) ? 0 : index * index;
    }
    return Math.max(LEAST_SIGMA, sum);
  }

  /** The error variance of the series, relative to its level, pooled with that of the group. */
  private static double errorVariance(GroupShape group, SeriesShape own) {
    double level = Math.max(GroupShape.LEAST_LEVEL, own.level());
    double relative = own.squares() / (level * level);
    return (POOLED * group.errorVariance() + relative) / (POOLED + own.degrees());
  }

  double season(int t) {
    return seasons[t % seasons.length];
  }

  /** The level after values that follow a number of positions. */
  ShrunkLevel after(ShrunkLevel before, int position, double... values) {
    ShrunkLevel level = before;
    for (int i = 0; i < values.length; i++) {
      level = level.after(values[i] / unit, season(position + i), sigma * sigma, slope);
    }
    return level;
  }
}
