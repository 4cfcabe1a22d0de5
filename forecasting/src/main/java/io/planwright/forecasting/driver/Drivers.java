package io.planwright.forecasting.driver;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.Collection;

/** The usual drivers. Stateless and thread-safe. */
public final class Drivers {

  private Drivers() {}

  /**
   * What is decided before: planned prices, promotions, list changes. The series goes on beyond the
   * history, as far as is to be forecast; a forecast beyond its end is refused.
   *
   * @param plan the values, past and planned, on an axis of the same calendar and kind as the
   *     history, which may start elsewhere. A gap before the first value is where the driver did
   *     not exist; others are refused when they are needed
   * @return a driver with the name of the series
   */
  public static Driver known(TimeSeries plan) {
    return new SeriesDriver(plan, 0, true);
  }

  /**
   * What is seen only when it has happened, such as the weather or a competitor's price. A forecast
   * from it alone is refused, for its next value is not known: lag it, or have it forecast.
   *
   * @param observed the values
   * @return a driver with the name of the series
   */
  public static Driver observed(TimeSeries observed) {
    return new SeriesDriver(observed, 0, false);
  }

  /**
   * What is seen only when it has happened, and acts later: enquiries that become orders in two
   * months. Forecasts reach as many steps as the lag; further ones are refused.
   *
   * @param observed the values
   * @param lag after how many periods it acts; at least 1
   * @return a driver with the name of the series and its lag
   * @throws IllegalArgumentException if the lag is below 1
   */
  public static Driver lagged(TimeSeries observed, int lag) {
    Require.atLeast(lag, 1, "lag", "Use observed for what acts at once.");
    return new SeriesDriver(observed, lag, false);
  }

  /**
   * What is seen only when it has happened, forecast by a method of its own. The uncertainty of its
   * forecast widens that of the explained figure.
   *
   * @param observed the values; those from the origin of a forecast on are not read
   * @param method what forecasts it
   * @return a driver with the name of the series
   */
  public static Driver forecast(TimeSeries observed, ForecastingMethod method) {
    return new ForecastDriver(new SeriesDriver(observed, 0, false), method);
  }

  /**
   * A smooth season of any length, fractional too: sines and cosines of the first harmonics (the
   * dynamic harmonic regression of R. J. Hyndman, G. Athanasopoulos, "Forecasting: Principles and
   * Practice", 3rd ed., §10.5).
   *
   * @param period the length of the season in positions; above 1
   * @param harmonics how many; from 1 to half the period
   * @return a driver of two columns a harmonic, one for that of two positions
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Driver fourier(double period, int harmonics) {
    return new FourierDriver(period, harmonics);
  }

  /**
   * The number of working days of each period.
   *
   * @param calendar who works when
   * @return a driver named "working days"; for axes with dates
   */
  public static Driver workingDays(WorkingCalendar calendar) {
    return new WorkingDaysDriver(Require.nonNull(calendar, "calendar"));
  }

  /**
   * Trading days: of each weekday from Monday to Saturday, how many more there are in the period
   * than Sundays (W. R. Bell, S. C. Hillmer, Journal of the American Statistical Association 78,
   * 1983).
   *
   * @return a driver of six columns; for axes with dates
   */
  public static Driver weekdays() {
    return new WeekdaysDriver();
  }

  /**
   * A holiday, fixed or moving, or any other event, and the days around it: which share of its
   * window lies in the period.
   *
   * @param name what it is called; not blank
   * @param dates all its dates in the history and the forecast; at least one
   * @param daysBefore how many days before count too; from 0 to 60
   * @param daysAfter how many days after count too; from 0 to 60
   * @return a driver of one column; for axes with dates
   * @throws IllegalArgumentException if the name is blank, there is no date, or a number is out of
   *     range
   */
  public static Driver holiday(
      String name, Collection<LocalDate> dates, int daysBefore, int daysAfter) {
    return HolidayDriver.of(name, dates, daysBefore, daysAfter);
  }

  /**
   * Easter Sunday of the Gregorian calendar and the days around it, in every year.
   *
   * @param daysBefore how many days before count too; from 0 to 60
   * @param daysAfter how many days after count too; from 0 to 60
   * @return a driver named "easter"; for axes with dates
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Driver easter(int daysBefore, int daysAfter) {
    return HolidayDriver.easter(daysBefore, daysAfter);
  }
}
