package io.planwright.forecast;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * Forecasts what a period will bring, from the facts of a CRM: by its pipeline, by its history, or
 * by both. Implementations are immutable, serializable and thread-safe, and give the same answer to
 * the same question.
 */
public interface BookingForecaster extends Serializable {

  /**
   * The method.
   *
   * @return its standard name, such as "seasonal naive"; not blank
   */
  String name();

  /**
   * Forecasts the bookings of a period. Nothing that the CRM recorded after the as-of day is looked
   * at.
   *
   * @param crm the CRM
   * @param question the period and the day
   * @param control cancel, deadline and progress
   * @return the forecast, or why the data cannot support one
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   * @throws io.planwright.money.MissingRateException if an amount cannot be converted
   */
  Answer<BookingForecast> forecast(CrmSource crm, BookingQuestion question, RunControl control);
}
