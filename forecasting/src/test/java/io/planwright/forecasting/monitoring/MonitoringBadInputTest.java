package io.planwright.forecasting.monitoring;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.PeriodKind;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final ChangeDirection EITHER = ChangeDirection.EITHER;
  private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

  static Stream<BadInput> rows() {
    return Stream.of(chartRows(), monitorRows(), nowcastRows(), rollingRows()).flatMap(r -> r);
  }

  private static Stream<BadInput> chartRows() {
    CusumSpec cusum = new CusumSpec(0.5, 5, EITHER);
    PageHinkleySpec pageHinkley = new PageHinkleySpec(0.5, 5, EITHER);
    return Stream.of(
        row(
            "reference value 0",
            () -> new CusumSpec(0, 5, EITHER),
            IAE,
            "referenceValue [0.0] must be positive and finite. Give half the shift to be found,"
                + " such as 0.5."),
        row(
            "reference value 11",
            () -> new CusumSpec(11, 5, EITHER),
            IAE,
            "referenceValue [11.0] must be between 0.0 and 10.0. Give half the shift to be found,"
                + " as 0.5."),
        row(
            "decision interval NaN",
            () -> new CusumSpec(0.5, Double.NaN, EITHER),
            IAE,
            "decisionInterval [NaN] must be positive and finite. Give 5, or derive it by"
                + " ofFalseAlarmRate."),
        row(
            "decision interval 101",
            () -> new CusumSpec(0.5, 101, EITHER),
            IAE,
            "decisionInterval [101.0] must be between 0.0 and 100.0. Give 5, or derive it by"
                + " ofFalseAlarmRate."),
        row(
            "no direction",
            () -> new CusumSpec(0.5, 5, nothing()),
            NPE,
            "direction [null] must not be null. Give a value."),
        row(
            "a false alarm every period",
            () -> CusumSpec.ofFalseAlarmRate(1),
            IAE,
            "onceInPeriods [1.0] must be above 1.621 and at most 2.0E12. Give the periods between"
                + " two false alarms, such as 400."),
        row(
            "a false alarm never",
            () -> CusumSpec.ofFalseAlarmRate(Double.POSITIVE_INFINITY),
            IAE,
            "onceInPeriods [Infinity] must be above 1.621 and at most 2.0E12. Give the periods"
                + " between two false alarms, such as 400."),
        row(
            "shift NaN",
            () -> cusum.averageRunLength(Double.NaN),
            IAE,
            "shift [NaN] must be finite. Give the shift in standard deviations, 0 for none."),
        row(
            "error NaN",
            () -> cusum.start().observe(Double.NaN),
            IAE,
            "standardisedError [NaN] must be finite. Call skip() for a gap."),
        row(
            "delta below 0",
            () -> new PageHinkleySpec(-1, 5, EITHER),
            IAE,
            "delta [-1.0] must be positive and finite. Give half the shift to be found, such as"
                + " 0.5."),
        row(
            "lambda 0",
            () -> new PageHinkleySpec(0.5, 0, EITHER),
            IAE,
            "lambda [0.0] must be positive and finite. Give 5, or derive it by ofFalseAlarmRate."),
        row(
            "value infinite",
            () -> pageHinkley.start().observe(Double.NEGATIVE_INFINITY),
            IAE,
            "value [-Infinity] must be finite. Leave out periods without a value."));
  }

  private static Stream<BadInput> monitorRows() {
    ForecastMonitorSpec spec = ForecastMonitorSpec.ofFalseAlarmRate(400);
    TimeSeries past = Histories.series(1, 1, 2, 1, 2, 1, 2);
    ForecastMonitor monitor =
        spec.start(Forecasters.mean(), past, RunControl.unlimited()).orElseThrow();
    RunControl control = RunControl.unlimited();
    return Stream.of(
        row(
            "no block",
            () -> spec.withBlockPeriods(0),
            IAE,
            "blockPeriods [0] must be between 1 and 1000. Give 1 to watch single periods only."),
        row(
            "blocks too long for the rate",
            () -> spec.withBlockPeriods(1000),
            IAE,
            "onceInPeriods [400.0] must be above 810.275 and at most 2.0E12. Give the periods"
                + " between two false alarms, such as 400."),
        row(
            "a fit of 5 periods",
            () -> spec.withLeastSinceChange(5),
            IAE,
            "leastSinceChange [5] must be 0 or at least 6. Give 0 for two seasons, at least 12"
                + " periods."),
        row(
            "no method",
            () -> spec.start(MonitoringBadInputTest.<ForecastingMethod>nothing(), past, control),
            NPE,
            "method [null] must not be null. Give a value."),
        row(
            "no history",
            () -> spec.start(Forecasters.mean(), nothing(), control),
            NPE,
            "history [null] must not be null. Give a value."),
        row(
            "nothing observed",
            () -> monitor.observe(),
            IAE,
            "newValues [bookings [USD], empty] must not be empty. Give the next value."),
        row(
            "infinite value",
            () -> monitor.observe(Double.POSITIVE_INFINITY),
            IAE,
            "values[0] [Infinity] must be finite. Use NaN for a gap."),
        row(
            "another unit",
            () ->
                monitor.observe(
                    TimeSeries.of("bookings", "EUR", past.axis().shiftedBy(6), 1), control),
            IAE,
            "newValues.unit [EUR] must be that of the history, USD. Convert the values first."),
        row(
            "a period left out",
            () ->
                monitor.observe(
                    TimeSeries.of("bookings", "USD", past.axis().shiftedBy(7), 1), control),
            IAE,
            "newValues.axis [8] must start where the history ends, at 7. Give the values that"
                + " follow, with NaN for gaps."));
  }

  private static Stream<BadInput> nowcastRows() {
    NowcastSpec month = NowcastSpec.of(PeriodKind.MONTH);
    TimeSeries days = Days.series(LocalDate.of(2021, 1, 1), DAY, date -> 1);
    TimeSeries numbers = TimeSeries.of("sales", "EUR", OrdinalAxis.of(1), 1, 2);
    List<double[]> two = List.of(new double[] {1, 2}, new double[] {1, Double.NaN});
    return Stream.of(
        row(
            "nowcast of a day",
            () -> NowcastSpec.of(PeriodKind.DAY),
            IAE,
            "period [DAY] must be longer than a day. Give a MONTH, say."),
        row(
            "three earlier periods",
            () -> month.withEarlierPeriods(3),
            IAE,
            "earlierPeriods [3] must be at least 4. A spread needs that many periods; 24 is"
                + " usual."),
        row(
            "no dates",
            () -> month.nowcast(numbers, DAY),
            IAE,
            "parts.axis [OrdinalAxis[seasonLength=1, first=1]] must have dates. Use a FiscalAxis,"
                + " or arrays."),
        row(
            "months from months",
            () -> month.nowcast(days.aggregatedTo(PeriodKind.MONTH), DAY),
            IAE,
            "parts.axis [MONTH] must be of periods that make up a MONTH in gregorian-01. Give days,"
                + " or months for a quarter or year."),
        row(
            "no day",
            () -> month.nowcast(days, MonitoringBadInputTest.<LocalDate>nothing()),
            NPE,
            "asOf [null] must not be null. Give a value."),
        row(
            "value NaN in an earlier period",
            () -> month.nowcast(two, new double[] {1}, 2),
            IAE,
            "earlier[1][1] [NaN] must be finite. Leave the period out."),
        row(
            "earlier period without parts",
            () -> month.nowcast(List.of(new double[0]), new double[] {1}, 2),
            IAE,
            "earlier[0].length [0] must be at least 1. Leave the period out."),
        row(
            "more parts gone than there are",
            () -> month.nowcast(List.of(), new double[] {1, 2, 3}, 2),
            IAE,
            "parts [2] must be at least 3. Count all parts of the running period."),
        row(
            "weight 1.5",
            () ->
                new Nowcast(
                    "FY2021-M05", "EUR", 1, 0.5, 0.5, 1.5, new NormalOutcome(2, 1), nothing()),
            IAE,
            "curveWeight [1.5] must be between 0.0 and 1.0. Give the weight of the curve."));
  }

  private static Stream<BadInput> rollingRows() {
    RollingForecast rolling =
        RollingForecastSpec.of(3, 0.8)
            .start(
                Forecasters.naive(), Histories.series(1, 1, 2, 1, 2, 1, 2), RunControl.unlimited())
            .orElseThrow();
    return Stream.of(
        row(
            "horizon 0",
            () -> RollingForecastSpec.of(0, 0.8),
            IAE,
            "horizonPeriods [0] must be at least 1. Forecast at least the next period."),
        row(
            "level 80",
            () -> RollingForecastSpec.of(12, 80),
            IAE,
            "level [80.0] must be strictly between 0 and 1. Write 80 % as 0.80."),
        row(
            "nothing to advance by",
            () -> rolling.advance(),
            IAE,
            "newValues [bookings [USD], empty] must not be empty. Give the next value."),
        row(
            "nowcast of another period",
            () -> rolling.withNowcast(RollingForecastTest.nowcast("FY2020-M11", "USD", 5, 1)),
            IAE,
            "nowcast.period [FY2020-M11] must be the first that is forecast, 7. Observe the values"
                + " of the periods before it first."),
        row(
            "nowcast in another unit",
            () -> rolling.withNowcast(RollingForecastTest.nowcast("7", "EUR", 5, 1)),
            IAE,
            "nowcast.unit [EUR] must be that of the forecast, USD. Convert the values first."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isRefused(BadInput row) {
    row.verify();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
