package io.planwright.forecasting.evaluation;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether two forecasts of the same values differ in accuracy by more than chance. Immutable,
 * serializable and thread-safe.
 *
 * <p>F. X. Diebold, R. S. Mariano, Journal of Business &amp; Economic Statistics 13, 1995, with the
 * small-sample correction of D. Harvey, S. Leybourne, P. Newbold, International Journal of
 * Forecasting 13, 1997. Where the variance estimate of a longer horizon is not positive, that of
 * horizon 1 is used instead, and {@code horizonPeriods} says so.
 *
 * @param meanDifference the mean of |e₁|ᵖ − |e₂|ᵖ; below 0 if the first forecast is better
 * @param statistic the corrected statistic, by Student's t with observations − 1 degrees of freedom
 * @param pValue the two-sided probability of so large a statistic if both are equally accurate
 * @param observations how many pairs of errors were compared
 * @param horizonPeriods the horizon that the variance allows for
 */
public record DieboldMariano(
    double meanDifference, double statistic, double pValue, int observations, int horizonPeriods)
    implements Serializable {

  private static final int LEAST_PAIRS = 4;

  /**
   * Validates the components.
   *
   * @param meanDifference the mean difference of the losses; finite
   * @param statistic the statistic; finite
   * @param pValue from 0 to 1
   * @param observations how many pairs; at least 1
   * @param horizonPeriods the horizon; at least 1
   * @throws IllegalArgumentException if a number is outside its range
   */
  public DieboldMariano {
    Require.finite(meanDifference, "meanDifference", "Leave gaps out.");
    Require.finite(statistic, "statistic", "Say that the data does not suffice.");
    Require.between(pValue, 0, 1, "pValue", "Give a probability.");
    Require.atLeast(observations, 1, "observations", "Count the pairs.");
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Count the steps from 1.");
  }

  /**
   * Tests two series of errors, in O(n·h). Pairs with a gap are left out and the others taken for
   * neighbours, which for a horizon above 1 makes the variance an approximation.
   *
   * @param first the errors of the first forecast in order of time, NaN for a gap
   * @param second the errors of the second forecast of the same values
   * @param horizonPeriods how many steps ahead the forecasts were made, in steps from error to
   *     error; at least 1
   * @param power the power p of the loss |e|ᵖ: 1 for absolute, 2 for squared errors
   * @return the test; insufficient below 4 pairs or 2 pairs more than the horizon, and if the
   *     losses always differ by the same
   * @throws IllegalArgumentException if the lengths differ, or a number is outside its range
   */
  public static Answer<DieboldMariano> test(
      double[] first, double[] second, int horizonPeriods, int power) {
    Require.that(
        first.length == second.length,
        "second",
        second.length + " errors",
        "be as many as first (" + first.length + ")",
        "Compare forecasts of the same values.");
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Count the steps from 1.");
    Require.between(power, 1, 2, "power", "Use 1 for absolute, 2 for squared errors.");
    double[] differences = new double[first.length];
    int count = 0;
    for (int i = 0; i < first.length; i++) {
      double difference = loss(first[i], power) - loss(second[i], power);
      if (Double.isFinite(difference)) {
        differences[count++] = difference;
      }
    }
    int least = Math.max(LEAST_PAIRS, horizonPeriods + 2);
    if (count < least) {
      return lack("at least " + least + " pairs of errors", count + " pairs");
    }
    return ofDifferences(java.util.Arrays.copyOf(differences, count), horizonPeriods);
  }

  private static Answer<DieboldMariano> ofDifferences(double[] differences, int horizon) {
    int n = differences.length;
    double mean = 0;
    double size = 0;
    for (double difference : differences) {
      mean += difference / n;
      size = Math.max(size, Math.abs(difference));
    }
    double own = autocovariance(differences, mean, 0);
    // Rounding alone makes the variance of equal differences a little more than zero.
    if (!Double.isFinite(own) || Math.sqrt(own) <= 1e-12 * size) {
      return lack("losses whose difference varies", "a constant difference of " + mean);
    }
    double variance = own;
    for (int lag = 1; lag < horizon; lag++) {
      variance += 2 * autocovariance(differences, mean, lag);
    }
    int used = variance > 0 ? horizon : 1;
    double correction = (n + 1 - 2.0 * used + used * (used - 1.0) / n) / n;
    double statistic =
        mean / Math.sqrt((variance > 0 ? variance : own) / n) * Math.sqrt(correction);
    double tail = TDistribution.of(n - 1.0).survivalProbability(Math.abs(statistic));
    return Answer.known(new DieboldMariano(mean, statistic, Math.min(1, 2 * tail), n, used));
  }

  private static double autocovariance(double[] differences, double mean, int lag) {
    double sum = 0;
    for (int i = lag; i < differences.length; i++) {
      sum += (differences[i] - mean) * (differences[i - lag] - mean);
    }
    return sum / differences.length;
  }

  private static double loss(double error, int power) {
    return power == 1 ? Math.abs(error) : error * error;
  }

  private static Answer<DieboldMariano> lack(String needed, String found) {
    return Answer.insufficient(
        "Diebold-Mariano test", needed, found, "Backtest from more origins.");
  }
}
