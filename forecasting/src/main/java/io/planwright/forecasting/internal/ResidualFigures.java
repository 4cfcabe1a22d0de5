package io.planwright.forecasting.internal;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.Diagnostics.LjungBox;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.series.TimeSeries;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The figures of a model's one-step errors, in a unit in which their squares do not overflow.
 *
 * @param errors the errors in this unit, NaN at gaps
 * @param unit a power of two
 * @param count how many are no gap
 * @param mean their mean; 0 if there is none
 * @param rootMeanSquare the root of their mean square; 0 if there is none
 */
public record ResidualFigures(
    double[] errors, double unit, int count, double mean, double rootMeanSquare) {

  /**
   * Computes the figures.
   *
   * @param errors the errors, NaN at gaps
   * @return the figures
   */
  public static ResidualFigures of(double[] errors) {
    double unit = Magnitude.unit(Magnitude.largest(errors));
    double[] scaled = new double[errors.length];
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < scaled.length; i++) {
      double error = errors[i] / unit;
      scaled[i] = error;
      if (!Double.isNaN(error)) {
        sum += error;
        squares += error * error;
        count++;
      }
    }
    int divisor = Math.max(1, count);
    return new ResidualFigures(scaled, unit, count, sum / divisor, Math.sqrt(squares / divisor));
  }

  /**
   * The figures as a result.
   *
   * @param series the errors as a series
   * @param seasonLength the season length of the history
   * @param criteria likelihood and information criteria, or why there are none
   * @param evaluations the evaluations of the objective
   * @return the diagnostics
   */
  public Diagnostics diagnostics(
      TimeSeries series, int seasonLength, Answer<InformationCriteria> criteria, long evaluations) {
    return new Diagnostics(
        series, unit * mean, unit * rootMeanSquare, ljungBox(seasonLength), criteria, evaluations);
  }

  /** Lags as R. J. Hyndman advises: 10, or two seasons, and at most a fifth of the history. */
  private Answer<LjungBox> ljungBox(int seasonLength) {
    int wanted = seasonLength > 1 ? 2 * seasonLength : 10;
    int lags = Math.min(wanted, count / 5);
    double variance = rootMeanSquare * rootMeanSquare - mean * mean;
    if (lags < 1 || !(variance > 0)) {
      return Answer.insufficient(
          "Ljung-Box test of the one-step errors",
          "at least 5 errors that are not all alike",
          count + " errors",
          "Give a longer history.");
    }
    double statistic = 0;
    for (int lag = 1; lag <= lags; lag++) {
      double correlation = autocovariance(lag) / (count * variance);
      statistic += correlation * correlation / (count - lag);
    }
    statistic *= count * (count + 2.0);
    double p = ChiSquaredDistribution.of(lags).survivalProbability(statistic);
    return Answer.known(new LjungBox(lags, statistic, Math.min(1, Math.max(0, p))));
  }

  private double autocovariance(int lag) {
    double sum = 0;
    for (int i = lag; i < errors.length; i++) {
      double product = (errors[i] - mean) * (errors[i - lag] - mean);
      if (!Double.isNaN(product)) {
        sum += product;
      }
    }
    return sum;
  }
}
