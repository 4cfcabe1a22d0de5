package io.planwright.forecasting.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the siblings of a series have in common.
 *
 * @param level the logarithm of a sibling's level at the end of the series, or as near to it as the
 *     sibling comes
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

  /** A level relative to the mean of its series that stands for next to nothing. */
  static final double LEAST_LEVEL = 0.01;

  private static final double MOST_VARIANCE = 4;

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
   */
  static GroupShape of(List<Sibling> siblings, int seasonLength, int end) {
    List<SeriesShape> shapes = new ArrayList<>();
    List<SeriesShape> seasonal = new ArrayList<>();
    for (Sibling sibling : siblings) {
      SeriesShape shape = shape(sibling, flat(seasonLength));
      shapes.add(shape);
      if (shape.seasonal()) {
        seasonal.add(shape);
      }
    }
    double[] indices = meanIndices(seasonal, seasonLength);
    for (int i = 0; i < shapes.size(); i++) {
      if (!shapes.get(i).seasonal()) {
        shapes.set(i, shape(siblings.get(i), indices));
      }
    }
    return new GroupShape(
        level(siblings, shapes, end),
        growth(shapes),
        indices,
        spread(seasonal, indices),
        !seasonal.isEmpty(),
        errorVariance(shapes),
        siblings.size());
  }

  private static RandomEffect level(List<Sibling> siblings, List<SeriesShape> shapes, int end) {
    double[] logarithms = new double[shapes.size()];
    double[] variances = new double[logarithms.length];
    for (int i = 0; i < logarithms.length; i++) {
      SeriesShape shape = shapes.get(i);
      Sibling sibling = siblings.get(i);
      int last = sibling.values().length - 1;
      double at = Math.max(0, Math.min(last, (double) end + sibling.offset()));
      double away = at - shape.centre();
      double variance = shape.errorVariance();
      double level = Math.max(LEAST_LEVEL, shape.line(at));
      logarithms[i] = StrictMath.log(level) + StrictMath.log(shape.scale());
      double absolute = variance / shape.observed() + away * away * shape.slopeVariance(variance);
      variances[i] = Math.min(MOST_VARIANCE, absolute / (level * level));
    }
    return RandomEffect.of(logarithms, variances);
  }

  private static RandomEffect growth(List<SeriesShape> shapes) {
    double[] growths = new double[shapes.size()];
    double[] variances = new double[growths.length];
    for (int i = 0; i < growths.length; i++) {
      SeriesShape shape = shapes.get(i);
      growths[i] = shape.growth();
      variances[i] = shape.slopeVariance(shape.errorVariance());
    }
    return RandomEffect.of(growths, variances);
  }

  private static double errorVariance(List<SeriesShape> shapes) {
    double squares = 0;
    int degrees = 0;
    for (SeriesShape shape : shapes) {
      int own = Math.max(1, shape.degrees());
      squares += shape.errorVariance() * own;
      degrees += own;
    }
    return squares / degrees;
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
