package io.planwright.forecasting.pipeline.period;

import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.run.RunControl;

/** The same period of last year, or of last quarter where the history does not reach so far. */
record CalendarNaive() implements BookingForecaster {

  private static final int MONTHS_OF_A_QUARTER = 3;

  @Override
  public String name() {
    return "seasonal naive";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    PeriodKind kind = question.period().kind();
    int year = question.calendar().periodsPerYear(kind);
    Answer<BookingForecast> ofLastYear =
        new SeasonalNaiveBookings(year).forecast(crm, question, control);
    int shorter = kind == PeriodKind.MONTH ? MONTHS_OF_A_QUARTER : 1;
    return ofLastYear.isKnown()
        ? ofLastYear
        : new SeasonalNaiveBookings(shorter).forecast(crm, question, control);
  }
}
