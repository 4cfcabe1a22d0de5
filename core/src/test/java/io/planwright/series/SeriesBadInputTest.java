package io.planwright.series;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<IndexOutOfBoundsException> INDEX = IndexOutOfBoundsException.class;
  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();
  private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
  private static final TimeSeries NUMBERS = TimeSeries.of("a", "b", OrdinalAxis.of(1), 1, 2);

  private static FiscalAxis axis(String first) {
    return new FiscalAxis(YEARS, FiscalPeriod.parse("gregorian-01/" + first));
  }

  static Stream<BadInput> rows() {
    return Stream.of(series(), cuts(), axes(), sums()).flatMap(s -> s);
  }

  private static Stream<BadInput> series() {
    return Stream.of(
        row(
            "series without name",
            () -> TimeSeries.of(" ", "EUR", OrdinalAxis.of(1), 1),
            IAE,
            "name [ ] must not be blank. Say what the values are."),
        row(
            "series without unit",
            () -> TimeSeries.of("won", "", OrdinalAxis.of(1), 1),
            IAE,
            "unit [] must not be blank. Say what the values are counted in."),
        row(
            "infinite value",
            () -> TimeSeries.of("won", "EUR", OrdinalAxis.of(1), 1, Double.NEGATIVE_INFINITY),
            IAE,
            "values[1] [-Infinity] must be finite. Use NaN for a gap."),
        row(
            "more values than years",
            () -> TimeSeries.of("won", "EUR", axis("FY9999-Q4"), 1, 2),
            IAE,
            "fiscalYear [10000] must be between 1 and 9999. Take fewer steps."),
        row(
            "value before the first",
            () -> NUMBERS.value(-1),
            INDEX,
            "index [-1] must be at least 0 and below 2. Ask size() for the number of positions."),
        row(
            "gap after the last",
            () -> NUMBERS.isGap(2),
            INDEX,
            "index [2] must be at least 0 and below 2. Ask size() for the number of positions."));
  }

  private static Stream<BadInput> cuts() {
    TimeSeries weeks = TimeSeries.of("won", "EUR", axis("FY2017-W01"), new double[60]);
    return Stream.of(
        row(
            "window backwards",
            () -> NUMBERS.window(2, 1),
            INDEX,
            "window [2, 1] must be within 0 and 2."
                + " Give the first position and the one after the last."),
        row(
            "window too long",
            () -> NUMBERS.window(0, 3),
            INDEX,
            "window [0, 3] must be within 0 and 2."
                + " Give the first position and the one after the last."),
        row(
            "numbers as of a date",
            () -> NUMBERS.asOf(DAY),
            IAE,
            "axis [OrdinalAxis[seasonLength=1, first=1]] must have dates."
                + " Use a FiscalAxis, or cut the series with window."),
        row(
            "numbers to quarters",
            () -> NUMBERS.aggregatedTo(PeriodKind.QUARTER),
            IAE,
            "axis [OrdinalAxis[seasonLength=1, first=1]] must have dates."
                + " Use a FiscalAxis, or cut the series with window."),
        row(
            "weeks that touch two months",
            () -> weeks.aggregatedTo(PeriodKind.MONTH),
            IAE,
            "coarser [MONTH] must be made of whole periods of kind WEEK in gregorian-01. Choose"
                + " another kind, or add the dated amounts up by a SeriesAccumulator."),
        row(
            "quarters to months",
            () -> TimeSeries.of("won", "EUR", axis("FY2017-Q1"), 1).aggregatedTo(PeriodKind.MONTH),
            IAE,
            "coarser [MONTH] must be made of whole periods of kind QUARTER in gregorian-01. Choose"
                + " another kind, or add the dated amounts up by a SeriesAccumulator."));
  }

  private static Stream<BadInput> axes() {
    return Stream.of(
        row(
            "no season",
            () -> OrdinalAxis.of(0),
            IAE,
            "seasonLength [0] must be positive. Give 1 where there are no seasons."),
        row(
            "axis of another calendar",
            () ->
                new FiscalAxis(
                    FiscalCalendar.retail(), FiscalPeriod.parse("gregorian-01/FY2017-Q1")),
            IAE,
            "period [gregorian-01/FY2017-Q1] must be of calendar"
                + " weeks-454-sun-nearest-01-start-w53m12."
                + " Ask FiscalCalendar.parse(period.calendarId()) instead."),
        row(
            "position of another kind",
            () -> axis("FY2017-Q1").indexOf(FiscalPeriod.parse("gregorian-01/FY2017")),
            IAE,
            "to [gregorian-01/FY2017] must be of kind QUARTER."
                + " Compare periods of one kind; enclosing gives the coarser one."));
  }

  private static Stream<BadInput> sums() {
    SeriesAccumulator sales =
        SeriesAccumulator.of(YEARS, PeriodKind.YEAR, DateRange.of(DAY, DAY.plusYears(1)));
    sales.add(DAY, Double.MAX_VALUE).add(DAY, Double.MAX_VALUE);
    return Stream.of(
        row(
            "span without end",
            () -> SeriesAccumulator.of(YEARS, PeriodKind.MONTH, DateRange.from(DAY)),
            IAE,
            "range [2017-01-01/..] must have an end. Cut it with intersection first."),
        row(
            "amount that is not known",
            () -> sales.add(DAY, Double.NaN),
            IAE,
            "amount [NaN] must be finite. Leave out what is not known."),
        row(
            "sum too large",
            () -> sales.toSeries("won", "EUR"),
            IAE,
            "sums[0] [Infinity] must be finite. Add amounts in a larger unit."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
