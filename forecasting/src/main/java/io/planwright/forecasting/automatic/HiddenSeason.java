package io.planwright.forecasting.automatic;

import io.planwright.forecasting.decomposition.SeasonalPeriods;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import java.util.List;

/** The season that the axis of a history does not tell of: the year of weeks, the week of hours. */
final class HiddenSeason {

  private static final int WEEKS_OF_A_YEAR = 52;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS_OF_A_WEEK = 168;

  private HiddenSeason() {}

  /** The season, without period where there is none. */
  static SeasonShape of(double[] values, int seasonLength) {
    return SeasonShape.of(values, periods(values, seasonLength), false);
  }

  private static List<Integer> periods(double[] values, int seasonLength) {
    if (seasonLength == 1) {
      return SeasonalPeriods.strongest(values, WEEKS_OF_A_YEAR).isPresent()
          ? List.of(WEEKS_OF_A_YEAR)
          : List.of();
    }
    boolean weeks = seasonLength == HOURS_OF_A_DAY && values.length > 2 * HOURS_OF_A_WEEK;
    return weeks ? List.of(HOURS_OF_A_DAY, HOURS_OF_A_WEEK) : List.of();
  }
}
