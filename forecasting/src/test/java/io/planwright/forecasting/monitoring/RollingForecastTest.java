package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RollingForecastTest {

  private static final RollingForecastSpec SPEC = RollingForecastSpec.of(3, 0.8);

  private static TimeSeries months(double... values) {
    FiscalAxis axis =
        new FiscalAxis(
            Days.CALENDAR, Days.CALENDAR.periodOf(LocalDate.of(2020, 1, 1), PeriodKind.MONTH));
    return TimeSeries.of("sales", "EUR", axis, values);
  }

  private static RollingForecast naive() {
    return SPEC.start(
            Forecasters.naive(),
            months(100, 104, 98, 103, 99, 102, 100, 97, 103, 100),
            RunControl.unlimited())
        .orElseThrow();
  }

  @Test
  void startsWithAFirstVersion() {
    RollingVersion first = naive().latest();
    assertThat(first.lastPeriod()).isEqualTo("FY2020-M10");
    assertThat(first.forecast().points()).containsExactly(100.0, 100.0, 100.0);
    assertThat(first.revisions()).isEmpty();
    assertThat(first.totalChange()).isZero();
    assertThat(first.explanation().summary()).startsWith("The first version. ");
  }

  /** By hand: the naive forecast moves from 100 to 106, so both common periods by 6. */
  @Test
  void explainsTheChangeByPeriod() {
    RollingForecast next = naive().advance(106);
    RollingVersion version = next.latest();
    assertThat(version.lastPeriod()).isEqualTo("FY2020-M11");
    assertThat(version.forecast().axis().label(0)).isEqualTo("FY2020-M12");
    assertThat(version.forecast().horizonPeriods()).isEqualTo(3);
    assertThat(version.revisions())
        .containsExactly(
            new PeriodRevision("FY2020-M12", 100, 6, 0, 0, 106),
            new PeriodRevision("FY2021-M01", 100, 6, 0, 0, 106));
    assertThat(version.totalChange()).isEqualTo(12);
    assertThat(version.explanation().summary())
        .startsWith(
            "Over the 2 periods that the last version forecast too, new values changed the sum by"
                + " +12 and fitting anew by 0. The model holds: ");
    assertThat(version.explanation().reasons().get(0).statement())
        .isEqualTo("it was 106 against 100 forecast");
    assertThat(version.explanation().reasons().get(0).contribution()).isEqualTo(6);
  }

  @Test
  void keepsTheSequence() {
    RollingForecast start = naive();
    RollingForecast later = start.advance(101).advance(99, 102).advance(Double.NaN);
    assertThat(start.versions()).hasSize(1);
    assertThat(later.versions()).hasSize(4);
    assertThat(later.versions().get(0)).isEqualTo(start.latest());
    assertThat(later.versions().get(2).revisions()).hasSize(1);
    assertThat(later.latest().revisions()).hasSize(2);
    assertThat(later.monitor().history().size()).isEqualTo(14);
    assertThat(later.spec()).isEqualTo(SPEC);
    RollingForecast far = start.advance(101, 99, 102, 100);
    assertThat(far.latest().revisions()).isEmpty();
  }

  @Test
  void doesNotChangeEarlierVersionsByLaterValues() {
    RollingForecast one = naive().advance(101);
    RollingForecast calm = one.advance(100, 100);
    RollingForecast wild = one.advance(1e6, -1e6);
    assertThat(calm.versions().subList(0, 2)).isEqualTo(wild.versions().subList(0, 2));
  }

  @Test
  void partsTheChangeIntoValuesAndRefit() {
    RollingForecast start =
        SPEC.start(
                Forecasters.mean(),
                months(100, 104, 98, 103, 99, 102, 100, 97, 103, 100, 101, 99),
                RunControl.unlimited())
            .orElseThrow();
    RollingVersion version = start.advance(140).latest();
    assertThat(version.refits()).hasSize(1);
    for (PeriodRevision revision : version.revisions()) {
      assertThat(revision.byValues() + revision.byRefit())
          .isCloseTo(revision.change(), within(1e-9));
    }
    assertThat(version.explanation().reasons())
        .anySatisfy(reason -> assertThat(reason.factor()).isEqualTo("re-fit at FY2021-M01"));
  }

  @Test
  void takesTheRunningPeriodFromANowcast() {
    RollingForecast start = naive();
    RollingForecast with = start.withNowcast(nowcast("FY2020-M11", "EUR", 120, 5));
    RollingVersion version = with.latest();
    Forecast forecast = version.forecast();
    OutcomeDistribution total = new NormalOutcome(120, 5);
    assertThat(forecast.points()).containsExactly(120.0, 100.0, 100.0);
    assertThat(forecast.intervals().get(0).lower().get(0))
        .isCloseTo(total.quantile(0.1), within(1e-9));
    assertThat(forecast.intervals().get(0).upper().get(1))
        .isEqualTo(start.latest().forecast().intervals().get(0).upper().get(1));
    assertThat(version.revisions().get(0))
        .isEqualTo(new PeriodRevision("FY2020-M11", 100, 0, 0, 20, 120));
    assertThat(version.totalChange()).isEqualTo(20);
    assertThat(version.lastPeriod()).isEqualTo("FY2020-M10");
    RollingVersion next = with.advance(118).latest();
    assertThat(next.revisions().get(0).change()).isEqualTo(18);
    assertThat(next.explanation().reasons().get(0).statement())
        .isEqualTo("it was 118 against 120 forecast");
  }

  static Nowcast nowcast(String period, String unit, double mean, double deviation) {
    return new Nowcast(
        period,
        unit,
        10,
        0.5,
        0.5,
        1,
        new NormalOutcome(mean, deviation),
        Explanation.of("A nowcast for the test."));
  }
}
