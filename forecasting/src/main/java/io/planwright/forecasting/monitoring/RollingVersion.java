package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Explanation;
import io.planwright.forecast.Forecast;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * One version of a rolling forecast. Immutable, serializable and thread-safe.
 *
 * @param lastPeriod the label of the last period whose value it knew
 * @param forecast the forecast, always of the same number of periods
 * @param revisions the changes against the version before, one a period that both forecast; none in
 *     the first version
 * @param refits the fits that the new values led to
 * @param explanation what changed and why; the contributions of its reasons are in the unit of the
 *     series
 */
public record RollingVersion(
    String lastPeriod,
    Forecast forecast,
    List<PeriodRevision> revisions,
    List<ModelRefit> refits,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param lastPeriod the label of the last period known; not blank
   * @param forecast the forecast
   * @param revisions the changes against the version before
   * @param refits the fits that the new values led to
   * @param explanation what changed and why
   * @throws IllegalArgumentException if the label is blank
   */
  public RollingVersion {
    Require.notBlank(lastPeriod, "lastPeriod", "Name the last period known.");
    Require.nonNull(forecast, "forecast");
    revisions = List.copyOf(revisions);
    refits = List.copyOf(refits);
    Require.nonNull(explanation, "explanation");
  }

  /**
   * The change of the sum over the periods that both versions forecast.
   *
   * @return the sum of the revisions, in the unit of the series
   */
  public double totalChange() {
    double sum = 0;
    for (PeriodRevision revision : revisions) {
      sum = Wording.finite(sum + revision.change());
    }
    return sum;
  }
}
