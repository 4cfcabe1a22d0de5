package io.planwright.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final FiscalPeriod JANUARY =
      CALENDAR.periodOf(LocalDate.of(2018, 1, 1), PeriodKind.MONTH);

  static Forecast forecast() {
    return Forecast.builder()
        .seriesName("bookings")
        .unit("USD")
        .axis(new FiscalAxis(CALENDAR, JANUARY))
        .addPoints(110.0, 120.5)
        .addIntervals(
            new PredictionInterval(0.8, List.of(100.0, 105.0), List.of(120.0, 136.0)),
            new PredictionInterval(0.95, List.of(90.0, 95.0), List.of(130.0, 146.0)))
        .provenance(
            new Provenance(
                "seasonal-naive",
                Map.of("seasonLength", "12"),
                "bookings, FY2016-M01 to FY2017-M12",
                24,
                0,
                "0.1.0"))
        .explanation(
            new Explanation(
                "Each period repeats the last observed value of the same season.",
                List.of(new Reason("last same season", 110, "the value of January 2017"))))
        .build();
  }

  @Test
  void roundTripsInBothJacksonsAndSerialization() {
    JsonRoundTrip.assertGolden(forecast(), Forecast.class, "forecast.json");
  }

  @Test
  void roundTripsWithoutIntervals() {
    JsonRoundTrip.assertRoundTrips(
        forecast().toBuilder().intervals(List.of()).axis(new OrdinalAxis(12, 25)).build(),
        Forecast.class);
  }

  @Test
  void countsStepsFromOne() {
    assertThat(forecast().horizonPeriods()).isEqualTo(2);
    assertThat(forecast().point(1)).isEqualTo(110.0);
    assertThat(forecast().point(2)).isEqualTo(120.5);
    assertThat(forecast().axis().label(1)).isEqualTo("FY2018-M02");
  }

  @Test
  void findsAnIntervalByItsLevel() {
    assertThat(forecast().interval(0.95).orElseThrow().width(2)).isEqualTo(51.0);
    assertThat(forecast().interval(0.5)).isEmpty();
  }

  @Test
  void acceptsAnIntervalOfZeroWidth() {
    PredictionInterval certain = new PredictionInterval(0.8, List.of(5.0), List.of(5.0));

    assertThat(certain.width(1)).isZero();
  }
}
