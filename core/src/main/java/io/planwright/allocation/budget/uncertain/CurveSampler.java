package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * Draws the response curve of one line, such as from the distributions of its estimated parameters.
 * Implementations are serializable and thread-safe.
 */
@FunctionalInterface
public interface CurveSampler extends Serializable {

  /**
   * Draws a curve.
   *
   * @param random where to take chance from, and nowhere else
   * @return a curve
   */
  ResponseCurve draw(RandomGenerator random);

  /**
   * A Hill curve with lognormal parameters. A shape is drawn to the range from 0.05 to 50.
   *
   * @param median the curve of the medians
   * @param ceilingSpread the standard deviation of the ceiling's logarithm; from 0 to 5
   * @param halfSpread that of the half's; from 0 to 5
   * @param shapeSpread that of the shape's; from 0 to 5
   * @return a sampler
   * @throws IllegalArgumentException if a spread is out of its range
   */
  static CurveSampler hill(
      HillCurve median, double ceilingSpread, double halfSpread, double shapeSpread) {
    Require.nonNull(median, "median");
    requireSpread(ceilingSpread, "ceilingSpread");
    requireSpread(halfSpread, "halfSpread");
    requireSpread(shapeSpread, "shapeSpread");
    return random ->
        new HillCurve(
            median.ceiling() * Math.exp(ceilingSpread * random.nextGaussian()),
            median.half() * Math.exp(halfSpread * random.nextGaussian()),
            Math.min(
                50,
                Math.max(0.05, median.shape() * Math.exp(shapeSpread * random.nextGaussian()))));
  }

  /**
   * A logarithmic curve with lognormal parameters.
   *
   * @param median the curve of the medians
   * @param scaleSpread the standard deviation of the scale's logarithm; from 0 to 5
   * @param halfSpread that of the half's; from 0 to 5
   * @return a sampler
   * @throws IllegalArgumentException if a spread is out of its range
   */
  static CurveSampler log(LogCurve median, double scaleSpread, double halfSpread) {
    Require.nonNull(median, "median");
    requireSpread(scaleSpread, "scaleSpread");
    requireSpread(halfSpread, "halfSpread");
    return random ->
        new LogCurve(
            median.scale() * Math.exp(scaleSpread * random.nextGaussian()),
            median.half() * Math.exp(halfSpread * random.nextGaussian()));
  }

  private static void requireSpread(double spread, String field) {
    Require.between(spread, 0, 5, field, "0.1 stands for some ten per cent.");
  }
}
