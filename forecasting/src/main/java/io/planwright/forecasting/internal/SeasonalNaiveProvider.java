package io.planwright.forecasting.internal;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Makes the seasonal naive method by name. */
public final class SeasonalNaiveProvider implements ForecasterProvider {

  private static final String SEASON_LENGTH = "seasonLength";

  /** For {@link java.util.ServiceLoader}. */
  public SeasonalNaiveProvider() {}

  @Override
  public String name() {
    return SeasonalNaive.NAME;
  }

  @Override
  public Forecaster create(Map<String, String> options) {
    OptionalInt season =
        new Options(options).allowOnly(Set.of(SEASON_LENGTH)).integer(SEASON_LENGTH);
    return season.isPresent()
        ? SeasonalNaive.withSeason(season.getAsInt())
        : SeasonalNaive.withAxisSeason();
  }
}
