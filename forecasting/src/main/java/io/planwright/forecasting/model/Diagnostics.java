package io.planwright.forecasting.model;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;

/**
 * How well a model describes its history. Immutable, serializable and thread-safe.
 *
 * @param errors the one-step errors, actual less forecast, on the axis of the history; a gap where
 *     the model gives none
 * @param meanError their mean, in the unit of the series: the bias
 * @param rootMeanSquaredError the root of their mean square, in the unit of the series
 * @param ljungBox whether they are still correlated, or why that cannot be told
 * @param criteria likelihood and information criteria, or why the method has none
 * @param evaluations how often the estimation evaluated its objective; 0 for methods without search
 */
public record Diagnostics(
    TimeSeries errors,
    double meanError,
    double rootMeanSquaredError,
    Answer<LjungBox> ljungBox,
    Answer<InformationCriteria> criteria,
    long evaluations)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param errors the one-step errors
   * @param meanError their mean
   * @param rootMeanSquaredError the root of their mean square
   * @param ljungBox the test of their autocorrelation
   * @param criteria likelihood and information criteria
   * @param evaluations the evaluations of the objective; at least 0
   * @throws IllegalArgumentException if a number is outside its range
   */
  public Diagnostics {
    Require.nonNull(errors, "errors");
    Require.finite(meanError, "meanError", "Leave gaps out of the mean.");
    Require.notNegative(rootMeanSquaredError, "rootMeanSquaredError", "Leave gaps out of it.");
    Require.nonNull(ljungBox, "ljungBox");
    Require.nonNull(criteria, "criteria");
    Require.notNegative(evaluations, "evaluations", "Count the evaluations.");
  }

  /**
   * The portmanteau test of autocorrelation (G. M. Ljung, G. E. P. Box, Biometrika 65, 1978).
   *
   * @param lags over how many lags
   * @param statistic Q = n(n+2) Σ r²(k)/(n−k)
   * @param pValue the probability of so large a Q without autocorrelation, by χ² with as many
   *     degrees of freedom as lags
   */
  public record LjungBox(int lags, double statistic, double pValue) implements Serializable {

    /**
     * Validates the components.
     *
     * @param lags over how many lags; at least 1
     * @param statistic the statistic; at least 0
     * @param pValue from 0 to 1
     * @throws IllegalArgumentException if a number is outside its range
     */
    public LjungBox {
      Require.atLeast(lags, 1, "lags", "Test at least one lag.");
      Require.notNegative(statistic, "statistic", "Leave gaps out of it.");
      Require.between(pValue, 0, 1, "pValue", "Give a probability.");
    }
  }
}
