package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.series;
import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Explanation;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.preparation.Preparation.Centre;
import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreparationBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final TimeSeries HISTORY = series(1, 1, 2, 4, 3);
  private static final Explanation WHY = Explanation.of("because");

  static Stream<BadInput> rows() {
    return Stream.of(engineRows(), specRows(), censoringRows(), repairRows(), resultRows())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> engineRows() {
    return Stream.of(
        row(
            "penalty of zero",
            () -> ChangePoints.ofMean().withPenalty(0),
            IAE,
            "penalty [0.0] must be positive and finite. Give 3 ln n for a mean, say."),
        row(
            "negative penalty",
            () -> new ChangePoints(ChangePoints.Model.MEAN, -1, 2),
            IAE,
            "penalty [-1.0] must be finite and not negative. Use 0 for the default."),
        row(
            "segment without values",
            () -> ChangePoints.ofMean().withMinimumSegment(0),
            IAE,
            "minimumSegment [0] must be at least 1. A segment needs values to tell its mean, or its"
                + " variance, from."),
        row(
            "variance of one value",
            () -> ChangePoints.ofMeanAndVariance().withMinimumSegment(1),
            IAE,
            "minimumSegment [1] must be at least 2. A segment needs values to tell its mean, or its"
                + " variance, from."),
        row(
            "infinite value",
            () -> ChangePoints.ofMean().in(1, 2, Double.NEGATIVE_INFINITY),
            IAE,
            "values[2] [-Infinity] must be finite. Use NaN for a gap."),
        row(
            "too few means",
            () -> new Segmentation(List.of(3), List.of(1.0), List.of(0.0), 1, 1, 1, WHY),
            IAE,
            "means [1 means] must be one more than the changes (1). Give one a segment."),
        row(
            "power out of range",
            () -> BoxCox.of(5.5),
            IAE,
            "lambda [5.5] must be between -5.0 and 5.0. Give 0 for logarithms, 1 for no change."),
        row(
            "power not a number",
            () -> BoxCox.of(Double.NaN),
            IAE,
            "lambda [NaN] must be between -5.0 and 5.0. Give 0 for logarithms, 1 for no change."),
        row(
            "unit of zero",
            () -> new BoxCox(0.5, 0),
            IAE,
            "unit [0.0] must be positive and finite. Give 1, or a value of the usual size."),
        row(
            "transform of zero",
            () -> BoxCox.of(0.5).transform(0),
            IAE,
            "value [0.0] must be positive and finite. Only positive values can be transformed."),
        row(
            "negative variance",
            () -> BoxCox.of(0.5).inverseMean(1, -1e-9),
            IAE,
            "variance [-1.0E-9] must be finite and not negative. Give the variance of the"
                + " transformed value."));
  }

  private static Stream<BadInput> specRows() {
    PreparationSpec spec = PreparationSpec.standard();
    WorkingCalendar workdays = WorkingCalendar.mondayToFriday();
    return Stream.of(
        row(
            "no check",
            () -> PreparationSpec.only(),
            IAE,
            "checks [[]] must not be empty. Name at least one kind of repair."),
        row(
            "no check left",
            () -> PreparationSpec.only(Kind.OUTLIER).without(Kind.OUTLIER),
            IAE,
            "checks [[]] must not be empty. Name at least one kind of repair."),
        row(
            "fence of zero",
            () -> spec.withOutlierFence(0),
            IAE,
            "outlierFence [0.0] must be positive and finite. Use 3 interquartile ranges, say."),
        row(
            "endless shift penalty",
            () -> spec.withLevelShiftPenalty(Double.POSITIVE_INFINITY),
            IAE,
            "levelShiftPenalty [Infinity] must be finite and not negative. Use 0 for the default."),
        row(
            "no history",
            () -> spec.propose(nothing()),
            NPE,
            "history [null] must not be null. Give a value."),
        row(
            "no working calendar",
            () -> CalendarAdjustment.workingDays(nothing()),
            NPE,
            "workdays [null] must not be null. Give a value."),
        row(
            "calendar without dates",
            () -> spec.withCalendar(CalendarAdjustment.workingDays(workdays)).propose(HISTORY),
            IAE,
            "axis [OrdinalAxis[seasonLength=1, first=1]] must have dates for a calendar adjustment."
                + " Use a FiscalAxis, or leave the calendar out."));
  }

  private static Stream<BadInput> censoringRows() {
    return Stream.of(
        row(
            "negative position",
            () -> Censoring.at(3, -1),
            IAE,
            "positions[0] [-1] must be at least 0. Count positions from 0, in order, each once."),
        row(
            "position twice",
            () -> Censoring.at(3, 1, 3),
            IAE,
            "positions[2] [3] must be at least 4. Count positions from 0, in order, each once."),
        row(
            "position after the history",
            () -> PreparationSpec.standard().withCensoring(Censoring.at(1, 4)).propose(HISTORY),
            IAE,
            "censored position [4] must be below the size of the history 4. Count positions from"
                + " 0."),
        row(
            "limits of other periods",
            () -> Censoring.reaching(HISTORY, series(12, 1, 2)),
            IAE,
            "limits [bookings [USD], 1 to 2, 0 gaps] must be on the axis of the history bookings"
                + " [USD], 1 to 4, 0 gaps. Start both series with the same period."));
  }

  private static Stream<BadInput> repairRows() {
    return Stream.of(
        row(
            "repair of nothing",
            () -> new Repair(Kind.OUTLIER, List.of(), List.of(), List.of(), WHY),
            IAE,
            "positions [[]] must not be empty. Name what is repaired."),
        row(
            "positions that descend",
            () -> new Repair(Kind.OUTLIER, List.of(4, 3), List.of(1.0), List.of(1.0), WHY),
            IAE,
            "positions[1] [3] must be at least 5. Count positions from 0, in order, each once."),
        row(
            "too few values",
            () -> new Repair(Kind.OUTLIER, List.of(3, 4), List.of(1.0, 2.0), List.of(1.0), WHY),
            IAE,
            "after [1 values] must be one a position (2). Give NaN for a gap."));
  }

  private static Stream<BadInput> resultRows() {
    Preparation proposed = PreparationSpec.standard().propose(HISTORY).orElseThrow();
    Preparation transformed =
        PreparationSpec.only(Kind.BOX_COX)
            .propose(dataset("AirPassengers", 12))
            .orElseThrow()
            .acceptAll();
    Forecast points =
        Histories.fit(Forecasters.seasonalNaive(12), transformed.prepared()).forecast(2);
    FiscalCalendar years = FiscalCalendar.calendarYear();
    FiscalAxis dates =
        new FiscalAxis(years, years.periodOf(LocalDate.of(2021, 1, 1), PeriodKind.MONTH));
    Repair foreign = new Repair(Kind.OUTLIER, List.of(1), List.of(2.0), List.of(3.0), WHY);
    return Stream.of(
        row(
            "repair that is not proposed",
            () -> proposed.accept(foreign),
            IAE,
            "repair [OUTLIER: because] must be one of the proposals. Ask proposals() for them."),
        row(
            "rejected repair that is not proposed",
            () -> proposed.reject(foreign),
            IAE,
            "repair [OUTLIER: because] must be one of the proposals. Ask proposals() for them."),
        row(
            "series of another axis",
            () -> proposed.restored(series(12, 1, 2)),
            IAE,
            "series [bookings [USD], 1 to 2, 0 gaps] must be on the axis of the history bookings"
                + " [USD], 1 to 4, 0 gaps. Start it with the first period of the history."),
        row(
            "position before the history",
            () -> proposed.backToOriginalScale(new double[1], -1),
            IAE,
            "from [-1] must not be negative. Count positions from 0, the start of the history."),
        row(
            "endless value",
            () -> proposed.backToOriginalScale(new double[] {1, Double.POSITIVE_INFINITY}, 0),
            IAE,
            "values[1] [Infinity] must be finite. Use NaN for a gap."),
        row(
            "mean without a width",
            () -> transformed.backToOriginalScale(points, Centre.MEAN),
            IAE,
            "intervals [[]] must not be empty. Forecast with a level, or ask for the median."),
        row(
            "forecast with dates of a history without",
            () ->
                transformed.backToOriginalScale(
                    points.toBuilder().axis(dates).build(), Centre.MEDIAN),
            IAE,
            "axis ["
                + dates
                + "] must be of the type of the history's. Forecast the prepared"
                + " history."),
        row(
            "forecast before the history",
            () ->
                transformed.backToOriginalScale(
                    points.toBuilder().axis(new OrdinalAxis(12, -5)).build(), Centre.MEDIAN),
            IAE,
            "position [-6] must not be negative. Forecast the prepared history."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput input) {
    input.verify();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the rows
  private static <T> T nothing() {
    return null;
  }
}
