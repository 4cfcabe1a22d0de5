package io.planwright.series;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static io.planwright.testkit.JsonRoundTrip.fromJackson2;
import static io.planwright.testkit.JsonRoundTrip.fromJackson3;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import org.junit.jupiter.api.Test;

class SeriesJsonTest {

  private static final FiscalAxis QUARTERS =
      new FiscalAxis(FiscalCalendar.calendarYear(), FiscalPeriod.parse("gregorian-01/FY2017-Q1"));

  @Test
  void writesGapsAsNull() {
    assertGolden(
        TimeSeries.of("won revenue", "EUR", QUARTERS, 1134672, 3086111, Double.NaN, 2802496.25),
        TimeSeries.class,
        "time-series.json");
    assertRoundTrips(TimeSeries.of("empty", "EUR", QUARTERS), TimeSeries.class);
  }

  @Test
  void writesTheTypeOfAnAxis() {
    assertGolden(OrdinalAxis.of(12), TimeAxis.class, "time-axis.json");
    assertRoundTrips(QUARTERS, TimeAxis.class);
    assertRoundTrips(QUARTERS, FiscalAxis.class);
    assertRoundTrips(Aggregation.LAST, Aggregation.class);
  }

  @Test
  void namesWhatIsMissing() {
    String json = "{\"name\":\"a\",\"unit\":\"b\",\"values\":[1.0]}";
    assertThatThrownBy(() -> fromJackson2(json, TimeSeries.class))
        .hasMessageContaining("axis [null] must not be null");
    assertThatThrownBy(() -> fromJackson3(json, TimeSeries.class))
        .hasMessageContaining("axis [null] must not be null");
  }
}
