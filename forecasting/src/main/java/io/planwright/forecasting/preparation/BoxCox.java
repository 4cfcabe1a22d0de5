package io.planwright.forecasting.preparation;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.PowerTransform;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;

/**
 * The transformation w = (x^λ − 1)/λ, or ln x for λ = 0, of x = y / unit (G. E. P. Box, D. R. Cox,
 * Journal of the Royal Statistical Society B 26, 1964). A λ of 1 changes nothing but the origin,
 * one of 0 makes factors sums. Immutable, serializable and thread-safe.
 *
 * @param lambda the power λ, from −5 to 5
 * @param unit the value that is transformed to 0, above 0: 1 in text books. Far from the size of
 *     the values powers lose their digits, so that the estimates come with the geometric mean
 */
public record BoxCox(double lambda, double unit) implements Serializable {

  private static final double MOST_LAMBDA = 5;

  /**
   * Validates the components.
   *
   * @param lambda the power, from −5 to 5
   * @param unit the value that is transformed to 0; above 0
   * @throws IllegalArgumentException if a number is out of range
   */
  public BoxCox {
    Require.between(
        lambda, -MOST_LAMBDA, MOST_LAMBDA, "lambda", "Give 0 for logarithms, 1 for no change.");
    Require.positive(unit, "unit", "Give 1, or a value of the usual size.");
  }

  /**
   * The transformation of text books, with a unit of 1.
   *
   * @param lambda the power, from −5 to 5
   * @return the transformation
   * @throws IllegalArgumentException if the power is out of range
   */
  public static BoxCox of(double lambda) {
    return new BoxCox(lambda, 1);
  }

  /**
   * The λ from −1 to 2 under which the spread of each season, or of each two values where there is
   * none, depends least on its level: that of the least coefficient of variation of s/m^(1−λ), of
   * standard deviations s and means m of the last whole seasons (V. M. Guerrero, Journal of
   * Forecasting 12, 1993). O(n) time a step of a search of some 30.
   *
   * @param series the history; gaps are left out
   * @return the transformation, in units of the geometric mean; or what is lacking, where a value
   *     is not above 0, or there are fewer than two seasons whose spread is above 0
   */
  public static Answer<BoxCox> guerrero(TimeSeries series) {
    return BoxCoxEstimates.guerrero(Require.nonNull(series, "series"));
  }

  /**
   * The λ from −1 to 2 of the greatest profile likelihood under a straight line, and where there is
   * a season one level for each of its positions, with normal errors of the transformed values: the
   * likelihood of Box and Cox. O(n·m) time a step of a search of some 30 for a season of m.
   *
   * @param series the history; gaps are left out
   * @return the transformation, in units of the geometric mean; or what is lacking, where a value
   *     is not above 0, or there are fewer observed values than the line and the season need and
   *     two more
   */
  public static Answer<BoxCox> profileLikelihood(TimeSeries series) {
    return BoxCoxEstimates.profileLikelihood(Require.nonNull(series, "series"));
  }

  /**
   * Transforms a value.
   *
   * @param value above 0; NaN for a gap
   * @return the transformed value, held within the range of a double; NaN at a gap
   * @throws IllegalArgumentException if the value is not above 0, or infinite
   */
  public double transform(double value) {
    if (Double.isNaN(value)) {
      return value;
    }
    Require.positive(value, "value", "Only positive values can be transformed.");
    return held(PowerTransform.ofLogarithm(Math.log(value) - Math.log(unit), lambda));
  }

  /**
   * Transforms back. What lies beyond the range of the transformation, which a forecast may, is
   * held at its end: 0 for λ above 0, and the largest double for λ below 0.
   *
   * @param transformed a transformed value; NaN for a gap
   * @return the value, at least 0; NaN at a gap
   */
  public double inverse(double transformed) {
    double logarithm = PowerTransform.logarithm(transformed, lambda);
    double value = unit * Math.exp(logarithm);
    // Where one factor leaves the doubles, the product need not.
    return Double.isInfinite(value) || value == 0
        ? held(Math.exp(logarithm + Math.log(unit)))
        : value;
  }

  /**
   * The mean of a value whose transform has a given mean and variance, to second order: the inverse
   * times 1 + σ²(1 − λ) / (2(λw + 1)²), or times 1 + σ²/2 for λ = 0 (R. J. Hyndman, G.
   * Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, §5.6). The inverse itself
   * is the median.
   *
   * @param transformed w, the mean of the transformed value
   * @param variance σ², its variance; at least 0
   * @return the mean, held within the range of a double; at least the inverse for λ up to 1, and at
   *     least 0
   * @throws IllegalArgumentException if the variance is negative or not finite
   */
  public double inverseMean(double transformed, double variance) {
    Require.notNegative(variance, "variance", "Give the variance of the transformed value.");
    double power = lambda * transformed + 1;
    double median = inverse(transformed);
    if (power <= 0) {
      return median;
    }
    double factor = 1 + variance * (1 - lambda) / (2 * power * power);
    return held(median * Math.max(0, factor));
  }

  private static double held(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
