package io.planwright.forecasting.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.preparation.Preparation.Centre;
import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarAdjustmentTest {

  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();
  private static final WorkingCalendar WORKDAYS = WorkingCalendar.mondayToFriday();
  private static final PreparationSpec SPEC =
      PreparationSpec.only(Kind.CALENDAR).withCalendar(CalendarAdjustment.workingDays(WORKDAYS));

  private static FiscalAxis months(int year) {
    return new FiscalAxis(YEARS, YEARS.periodOf(LocalDate.of(year, 1, 1), PeriodKind.MONTH));
  }

  /** 40 a working day, and a little noise. */
  private static TimeSeries daily(int months) {
    FiscalAxis axis = months(2021);
    double[] values = new double[months];
    for (int t = 0; t < months; t++) {
      values[t] = 40 * WORKDAYS.workingDays(axis.range(t)) + (t * 5) % 7;
    }
    return TimeSeries.of("orders", "orders", axis, values);
  }

  /** January to March 2021 have 21, 20 and 23 working days of 22 on average. */
  @Test
  void dividesByWorkingDaysOverTheirAverage() {
    TimeSeries history = daily(48);
    Preparation accepted = SPEC.propose(history).orElseThrow().acceptAll();
    assertThat(accepted.accepted()).hasSize(1);
    double average = 0;
    for (int t = 0; t < 48; t++) {
      average += WORKDAYS.workingDays(months(2021).range(t)) / 48.0;
    }
    double[] values = history.toArray();
    double[] adjusted = accepted.prepared().toArray();
    long[] days = {21, 20, 23};
    for (int t = 0; t < 3; t++) {
      assertThat(adjusted[t]).isCloseTo(values[t] / days[t] * average, within(1e-9));
    }
    assertThat(accepted.accepted().get(0).after().get(2)).isEqualTo(adjusted[2]);
    assertThat(accepted.restored(accepted.prepared())).isSameAs(history);
    assertThat(accepted.accepted().get(0).explanation().summary())
        .startsWith("working days explain ");
  }

  /** A flat forecast comes back with the working days of its own months. */
  @Test
  void bringsForecastsBack() {
    Preparation accepted = SPEC.propose(daily(48)).orElseThrow().acceptAll();
    Forecast flat = Histories.fit(Forecasters.mean(), accepted.prepared()).forecast(3, 0.8);
    Forecast back = accepted.backToOriginalScale(flat, Centre.MEAN);
    for (int step = 1; step <= 3; step++) {
      long days = WORKDAYS.workingDays(months(2021).range(47 + step));
      assertThat(back.point(step)).isCloseTo(40 * days, within(8.0));
      assertThat(back.intervals().get(0).lower().get(step - 1)).isLessThan(back.point(step));
      assertThat(back.intervals().get(0).upper().get(step - 1)).isGreaterThan(back.point(step));
    }
    assertThat(back.axis()).isEqualTo(flat.axis());
    assertThat(back.provenance().parameters()).containsEntry("preparation.CALENDAR", "1");
    assertThat(back.explanation().summary()).endsWith("repairs of the history: 1");
  }

  @Test
  void leavesHistoriesThatDoNotFollowTheCalendar() {
    double[] values = new double[48];
    for (int t = 0; t < values.length; t++) {
      values[t] = 1000 + (t * 5) % 7;
    }
    Preparation proposed =
        SPEC.propose(TimeSeries.of("fees", "USD", months(2021), values)).orElseThrow();
    assertThat(proposed.proposals()).isEmpty();
    assertThat(proposed.findings().get(Kind.CALENDAR).summary())
        .isEqualTo("working days do not explain the changes from season to season");
  }

  @Test
  void leavesHistoriesWithPeriodsWithoutWork() {
    FiscalAxis days =
        new FiscalAxis(YEARS, YEARS.periodOf(LocalDate.of(2021, 1, 1), PeriodKind.DAY));
    Preparation proposed =
        SPEC.propose(TimeSeries.of("calls", "calls", days, 9, 0, 0, 8, 9)).orElseThrow();
    assertThat(proposed.proposals()).isEmpty();
    assertThat(proposed.findings().get(Kind.CALENDAR).summary())
        .endsWith("has no working day to divide by");
  }

  /** Bias adjustment multiplies a logarithmic forecast by 1 + σ²/2. */
  @Test
  void adjustsForBias() {
    TimeSeries history = Histories.dataset("AirPassengers", 12);
    Preparation accepted =
        PreparationSpec.only(Kind.BOX_COX).propose(history).orElseThrow().acceptAll();
    Forecast forecast =
        Histories.fit(Forecasters.seasonalNaive(12), accepted.prepared()).forecast(2, 0.8);
    Forecast median = accepted.backToOriginalScale(forecast, Centre.MEDIAN);
    Forecast mean = accepted.backToOriginalScale(forecast, Centre.MEAN);
    assertThat(median.point(1)).isCloseTo(417, within(1e-9));
    double deviation = forecast.intervals().get(0).width(1) / 2 / 1.2815515655446004;
    assertThat(mean.point(1)).isCloseTo(417 * (1 + deviation * deviation / 2), within(1e-6));
    assertThat(mean.intervals()).isEqualTo(median.intervals());
    assertThat(mean.unit()).isEqualTo("units");
  }
}
