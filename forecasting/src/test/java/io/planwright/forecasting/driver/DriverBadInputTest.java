package io.planwright.forecasting.driver;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.arima.DynamicRegressionSpec;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DriverBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<DriverNotKnownException> UNKNOWN = DriverNotKnownException.class;

  private static final OrdinalAxis NUMBERS = OrdinalAxis.of(1);
  private static final TimeSeries PRICE = TimeSeries.of("price", "EUR", NUMBERS, 1, 2, 3);
  private static final TimeSeries HOLE = TimeSeries.of("hole", "EUR", NUMBERS, 1, Double.NaN, 3, 4);

  static Stream<BadInput> rows() {
    return Stream.concat(settings(), values());
  }

  private static Stream<BadInput> settings() {
    List<LocalDate> day = List.of(LocalDate.of(2024, 5, 1));
    String window = "A window of two months is no holiday.";
    return Stream.of(
        row(
            "no lag",
            () -> Drivers.lagged(PRICE, 0),
            IAE,
            "lag [0] must be at least 1. Use observed for what acts at once."),
        row(
            "a season of one",
            () -> Drivers.fourier(1, 1),
            IAE,
            "period [1.0] must be above 1. Give the positions of one season."),
        row(
            "a season that is no number",
            () -> Drivers.fourier(Double.NaN, 1),
            IAE,
            "period [NaN] must be finite. Give the positions of one season."),
        row(
            "no harmonic",
            () -> Drivers.fourier(12, 0),
            IAE,
            "harmonics [0] must be from 1 to half the period."
                + " Two or three describe a smooth season."),
        row(
            "more harmonics than a season has",
            () -> Drivers.fourier(12, 7),
            IAE,
            "harmonics [7] must be from 1 to half the period."
                + " Two or three describe a smooth season."),
        row(
            "a holiday without name",
            () -> Drivers.holiday(" ", day, 0, 0),
            IAE,
            "name [ ] must not be blank. Name the holiday."),
        row(
            "a holiday without dates",
            () -> Drivers.holiday("fair", List.of(), 0, 0),
            IAE,
            "dates [[]] must not be empty. Give the dates of the holiday, future ones too."),
        row(
            "a window that ends before",
            () -> Drivers.holiday("fair", day, -1, 0),
            IAE,
            "daysBefore [-1] must be between 0 and 60. " + window),
        row(
            "a window of a season",
            () -> Drivers.easter(0, 61),
            IAE,
            "daysAfter [61] must be between 0 and 60. " + window),
        row(
            "no drivers",
            () -> DynamicRegressionSpec.of(List.of()),
            IAE,
            "drivers [[]] must not be empty. Take ArimaSpec where nothing else explains."),
        row(
            "a driver twice",
            () -> DynamicRegressionSpec.of(List.of(Drivers.known(PRICE), Drivers.known(PRICE))),
            IAE,
            "driver [price] must be given once. Rename the series, or leave it out."));
  }

  private static Stream<BadInput> values() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    FiscalAxis months =
        new FiscalAxis(calendar, calendar.periodOf(LocalDate.of(2024, 1, 1), PeriodKind.MONTH));
    FiscalAxis weeks =
        new FiscalAxis(calendar, calendar.periodOf(LocalDate.of(2024, 1, 1), PeriodKind.WEEK));
    TimeSeries weekly = TimeSeries.of("weekly", "EUR", weeks, 1, 2, 3);
    String dates = " must meet an axis with dates. Put the history on a FiscalAxis.";
    String other =
        " must have the calendar and kind of the history's axis."
            + " Put it on an axis like that of the history.";
    String unknown = " must be known at the origin of the forecast, but is not for ";
    return Stream.of(
        row(
            "a plan that ends",
            () -> Drivers.known(PRICE).values(NUMBERS, 3, 3, 4),
            UNKNOWN,
            "driver [price]"
                + unknown
                + "4. Plan it that far, fill its gaps, or forecast fewer periods."),
        row(
            "a gap in a plan",
            () -> Drivers.known(HOLE).values(NUMBERS, 4, 0, 4),
            UNKNOWN,
            "driver [hole]"
                + unknown
                + "2. Plan it that far, fill its gaps, or forecast fewer periods."),
        row(
            "a gap in what was seen",
            () -> Drivers.observed(HOLE).values(NUMBERS, 4, 0, 4),
            UNKNOWN,
            "driver [hole]"
                + unknown
                + "2. Fill the gap, or give its later values: DynamicRegression.withDrivers."),
        row(
            "a look ahead",
            () -> Drivers.observed(PRICE).values(NUMBERS, 2, 0, 3),
            UNKNOWN,
            "driver [price]"
                + unknown
                + "3. Lag it by as many periods, or have it forecast:"
                + " Drivers.forecast(series, method)."),
        row(
            "beyond the lag",
            () -> Drivers.lagged(PRICE, 1).values(NUMBERS, 2, 0, 4),
            UNKNOWN,
            "driver [price 1 before]"
                + unknown
                + "4. Lag it by as many periods, or have it forecast:"
                + " Drivers.forecast(series, method)."),
        row(
            "too short to be forecast",
            () ->
                Drivers.forecast(TimeSeries.of("new", "EUR", NUMBERS, 1), Forecasters.ets())
                    .values(NUMBERS, 1, 1, 2),
            UNKNOWN,
            "driver [new]"
                + unknown
                + "2. Its own forecast lacks data: it needs at least 3 observed values."),
        row(
            "weeks for months",
            () -> Drivers.known(weekly).values(months, 0, 0, 1),
            IAE,
            "driver [weekly]" + other),
        row(
            "numbers for months",
            () -> Drivers.known(PRICE).values(months, 0, 0, 1),
            IAE,
            "driver [price]" + other),
        row(
            "Easter without dates",
            () -> Drivers.easter(0, 0).values(NUMBERS, 0, 0, 1),
            IAE,
            "driver [easter]" + dates),
        row(
            "weekdays without dates",
            () -> Drivers.weekdays().values(NUMBERS, 0, 0, 1),
            IAE,
            "driver [weekdays]" + dates),
        row(
            "working days without dates",
            () -> Drivers.workingDays(WorkingCalendar.mondayToFriday()).values(NUMBERS, 0, 0, 1),
            IAE,
            "driver [working days]" + dates));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
