package io.planwright.forecasting.internal;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.List;
import java.util.Map;

/**
 * The fitted seasonal naive method.
 *
 * @param history what is kept of the series
 * @param lastSeason the values to repeat
 * @param sigma the standard deviation of the seasonal differences
 */
record SeasonalNaiveModel(History history, LastSeason lastSeason, double sigma)
    implements GaussianModel {

  @Override
  public double point(int step) {
    return lastSeason.value(step);
  }

  @Override
  public double variance(int step) {
    return sigma * sigma * lastSeason.walk(step);
  }

  @Override
  public double sumVariance(int fromStep, int toStep) {
    return sigma * sigma * lastSeason.sumVariance(fromStep, toStep);
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Each period repeats the last observed value of the same season, %d periods a season."
            .formatted(lastSeason.length()),
        List.of(
            new Reason("last same season", point(1), "the value that step 1 repeats"),
            new Reason(
                "change from season to season",
                sigma,
                "the typical difference to the season before, from which the intervals come")));
  }

  @Override
  public Provenance provenance() {
    return history.provenance(
        SeasonalNaive.NAME,
        Map.of(
            "seasonLength", Integer.toString(lastSeason.length()),
            "sigma", Double.toString(sigma)));
  }
}
