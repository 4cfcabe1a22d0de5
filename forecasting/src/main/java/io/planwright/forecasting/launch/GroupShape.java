package io.planwright.forecasting.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the siblings of a series have in common.
 *
 * @param level of a sibling at the end of the series, or as near to it as the sibling comes
 * @param growth of a sibling a period, relative to its level
 * @param seasons the mean indices, from the season of the series' first position
 * @param seasonSpread how single indices differ between siblings; its mean does not count
 * @param seasonal whether a sibling has told its seasons
 * @param errorVariance of a period, relative to the square of the level
 * @param count of the siblings
 */
record GroupShape(
    RandomEffect level,
    RandomEffect growth,
    double[] seasons,
    RandomEffect seasonSpread,
    boolean seasonal,
    double errorVariance,
    int count) {

  /**
   * A sibling on the positions of the series.
   *
   * @param values its values, NaN at gaps
   * @param offset its position at the first position of the series
   */
  record Sibling(double[] values, int offset) {}

  /**
   * Estimates the group.
   *
   * @param siblings at least two, of positive mean
   * @param seasonLength the season of all
   * @param end the last position of the series
   * @param unit the levels are measured in
   */
  static GroupShape of(List<Sibling> siblings, int seasonLength, int end, double unit) {
    int count = siblings.size();
    SeriesShape[] plain = new SeriesShape[count];
    List<SeriesShape> seasonal = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      plain[i] = shape(siblings.get(i), flat(seasonLength));
      if (plain[i].seasonal()) {
        seasonal.add(plain[i]);
      }
    }
    double[] indices = meanIndices(seasonal, seasonLength);
    double[] levels = new double[count];
    double[] levelVariances = new double[count];
    double[] growths = new double[count];
    double[] growthVariances = new double[count];
    double errors = 0;
    int degrees = 0;
    for (int i = 0; i < count; i++) {
      Sibling sibling = siblings.get(i);
      SeriesShape shape = plain[i].seasonal() ? plain[i] : shape(sibling, indices);
      int last = sibling.values().length - 1;
      double at = Math.max(0, Math.min(last, (double) end + sibling.offset()));
      double away = at - shape.centre();
      double variance = shape.errorVariance();
      double slopeVariance = shape.slopeVariance(variance);
      double scale = shape.scale() / unit;
      levels[i] = scale * shape.line(at);
      levelVariances[i] =
          scale * scale * (variance / shape.observed() + away * away * slopeVariance);
      growths[i] = shape.growth();
      growthVariances[i] = slopeVariance;
      errors += variance * Math.max(1, shape.degrees());
      degrees += Math.max(1, shape.degrees());
    }
    return new GroupShape(
        RandomEffect.of(levels, levelVariances),
        RandomEffect.of(growths, growthVariances),
        indices,
        spread(seasonal, indices),
        !seasonal.isEmpty(),
        errors / degrees,
        count);
  }

  static double[] flat(int seasonLength) {
    double[] flat = new double[seasonLength];
    Arrays.fill(flat, 1);
    return flat;
  }

  private static SeriesShape shape(Sibling sibling, double[] indices) {
    int phase = Math.floorMod(-sibling.offset(), indices.length);
    return SeriesShape.of(sibling.values(), phase, indices);
  }

  private static double[] meanIndices(List<SeriesShape> shapes, int seasonLength) {
    double[] mean = shapes.isEmpty() ? flat(seasonLength) : new double[seasonLength];
    for (SeriesShape shape : shapes) {
      for (int i = 0; i < seasonLength; i++) {
        mean[i] += shape.seasons()[i] / shapes.size();
      }
    }
    return mean;
  }

  private static RandomEffect spread(List<SeriesShape> shapes, double[] indices) {
    if (shapes.isEmpty()) {
      return new RandomEffect(1, 1);
    }
    double sum = 0;
    for (int i = 0; i < indices.length; i++) {
      double[] estimates = new double[shapes.size()];
      double[] variances = new double[shapes.size()];
      for (int j = 0; j < estimates.length; j++) {
        estimates[j] = shapes.get(j).seasons()[i];
        variances[j] = indexVariance(shapes.get(j), shapes.get(j).errorVariance());
      }
      sum += RandomEffect.of(estimates, variances).prior() / indices.length;
    }
    return new RandomEffect(1, sum);
  }

  /** About the variance of a seasonal index. */
  static double indexVariance(SeriesShape shape, double errorVariance) {
    return errorVariance * shape.seasons().length / shape.observed();
  }
}
