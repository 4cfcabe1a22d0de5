package io.planwright.forecasting.monitoring;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/** Series of days for the tests. */
final class Days {

  static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

  private Days() {}

  /** A value a day from one date to another, both included. */
  static TimeSeries series(LocalDate first, LocalDate last, ToDoubleFunction<LocalDate> value) {
    DateRange range = DateRange.through(first, last);
    double[] values = new double[(int) range.days()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(first.plusDays(i));
    }
    FiscalAxis axis = new FiscalAxis(CALENDAR, CALENDAR.periodOf(first, PeriodKind.DAY));
    return TimeSeries.of("sales", "EUR", axis, values);
  }
}
