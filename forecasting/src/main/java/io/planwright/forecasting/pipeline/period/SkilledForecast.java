package io.planwright.forecasting.pipeline.period;

import io.planwright.forecast.BookingForecast;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A forecast and what speaks for it. Immutable, serializable and thread-safe.
 *
 * @param forecast the forecast
 * @param skill how good its source and the others were
 */
public record SkilledForecast(BookingForecast forecast, SkillReport skill) implements Serializable {

  /**
   * Checks that the components are there.
   *
   * @param forecast the forecast
   * @param skill how good its source and the others were
   */
  public SkilledForecast {
    Require.nonNull(forecast, "forecast");
    Require.nonNull(skill, "skill");
  }
}
