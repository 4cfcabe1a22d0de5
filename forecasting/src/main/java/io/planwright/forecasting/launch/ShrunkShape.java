package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.launch.GroupShape.Sibling;
import java.io.Serializable;
import java.util.List;

/**
 * What was estimated of a series with the help of its group. Levels are in a unit of their size.
 *
 * @param unit of the levels, in the unit of the series
 * @param level the group's level at the end of the history
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
    RandomEffect level,
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
  private static final double LEAST_LEVEL = 0.01;

  static ShrunkShape of(List<Sibling> siblings, double[] history, int seasonLength) {
    double largest = Magnitude.largest(history);
    for (Sibling sibling : siblings) {
      largest = Math.max(largest, Magnitude.largest(sibling.values()));
    }
    double unit = Magnitude.unit(largest);
    GroupShape group = GroupShape.of(siblings, seasonLength, history.length - 1, unit);
    if (SeriesShape.mean(history) == 0) {
      return unsold(group, history, unit);
    }
    SeriesShape own = SeriesShape.of(history, 0, group.seasons());
    double seasonWeight = 0;
    if (own.seasonal()) {
      double variance = GroupShape.indexVariance(own, errorVariance(group, own));
      seasonWeight = group.seasonal() ? group.seasonSpread().weight(variance) : 1;
    }
    double[] seasons = group.seasons().clone();
    for (int i = 0; i < seasons.length && own.seasonal(); i++) {
      seasons[i] = seasonWeight * own.seasons()[i] + (1 - seasonWeight) * seasons[i];
    }
    double variance = errorVariance(group, own);
    double growthVariance = own.slopeVariance(variance);
    double growth = group.growth().shrunk(own.growth(), growthVariance);
    double growthWeight = group.growth().weight(growthVariance);
    double ownLevel = own.scale() / unit * Math.max(0, own.level());
    double levelVariance = ownLevel * ownLevel * variance / own.observed();
    double size = group.level().shrunk(ownLevel, levelVariance);
    return new ShrunkShape(
        unit,
        group.level(),
        growth,
        growthWeight,
        growth * size,
        Math.sqrt(group.growth().prior() * (1 - growthWeight)) * size,
        seasons,
        seasonWeight,
        Math.max(LEAST_SIGMA, Math.sqrt(variance) * size),
        POOLED + own.degrees(),
        group.count());
  }

  /** A series without any sale, which tells nothing but its level. */
  private static ShrunkShape unsold(GroupShape group, double[] history, double unit) {
    double size = group.level().mean();
    return new ShrunkShape(
        unit,
        group.level(),
        0,
        0,
        0,
        0,
        group.seasons(),
        0,
        Math.max(LEAST_SIGMA, Math.sqrt(group.errorVariance()) * size),
        POOLED + Math.max(0, history.length - 2),
        group.count());
  }

  /** The error variance of the series, relative to its level, pooled with that of the group. */
  private static double errorVariance(GroupShape group, SeriesShape own) {
    double level = Math.max(LEAST_LEVEL, own.level());
    double relative = own.squares() / (level * level);
    return (POOLED * group.errorVariance() + relative) / (POOLED + own.degrees());
  }

  double groupLevel() {
    return level.mean();
  }

  double season(int t) {
    return seasons[t % seasons.length];
  }

  /** The level before the first of a number of periods, by the group alone. */
  ShrunkLevel start(int periods) {
    double back = periods - 1.0;
    return new ShrunkLevel(level.mean() - back * slope, level.prior(), -back);
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
