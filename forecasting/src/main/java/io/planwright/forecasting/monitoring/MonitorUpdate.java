package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What some new values say of a model. Immutable, serializable and thread-safe.
 *
 * @param monitor the monitor after these values, with the model that holds now
 * @param verdict whether the model held over these values: {@link Verdict#NO} after an alarm,
 *     {@link Verdict#UNKNOWN} if all of them were gaps
 * @param statistic the sum that came closest to its threshold with the last value, or that gave the
 *     last alarm, in standard deviations of the error
 * @param threshold the decision interval that it is compared with
 * @param onceInPeriods the stated false-alarm rate: one alarm in so many periods while the model
 *     holds
 * @param refits the fits that these values led to, in order of time; each alarm leads to one
 * @param explanation the verdict in words
 */
public record MonitorUpdate(
    ForecastMonitor monitor,
    Verdict verdict,
    double statistic,
    double threshold,
    double onceInPeriods,
    List<ModelRefit> refits,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param monitor the monitor after these values
   * @param verdict whether the model held
   * @param statistic at least 0
   * @param threshold above 0
   * @param onceInPeriods above 0
   * @param refits the fits that these values led to
   * @param explanation the verdict in words
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MonitorUpdate {
    Require.nonNull(monitor, "monitor");
    Require.nonNull(verdict, "verdict");
    Require.notNegative(statistic, "statistic", "Take it from the chart.");
    Require.positive(threshold, "threshold", "Take it from the chart.");
    Require.positive(onceInPeriods, "onceInPeriods", "Take it from the spec.");
    refits = List.copyOf(refits);
    Require.nonNull(explanation, "explanation");
  }
}
