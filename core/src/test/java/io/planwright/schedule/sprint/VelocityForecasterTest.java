package io.planwright.schedule.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VelocityForecasterTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final SprintCadence CADENCE =
      new SprintCadence(START, 14, WorkingCalendar.mondayToFriday());
  private static final VelocityForecaster FORECASTER = VelocityForecaster.seeded(1);

  @Test
  void isCertainWhereNothingVaries() {
    BacklogForecast forecast =
        FORECASTER.forecast(CADENCE, List.of(20.0, 20.0, 20.0, 20.0, 20.0), 90, 5).orElseThrow();
    assertThat(forecast.doneWithin()).containsExactly(0.0, 0.0, 0.0, 0.0, 1.0);
    assertThat(forecast.sprints(0.01)).isEqualTo(Answer.known(5));
    assertThat(forecast.doneOn(0.99)).isEqualTo(Answer.known(CADENCE.end(9)));
    assertThat(forecast.chanceBy(CADENCE.end(9).minusDays(1))).isZero();
    assertThat(forecast.chanceBy(CADENCE.end(9))).isEqualTo(1);
    assertThat(forecast.chanceBy(START)).isZero();
  }

  /**
   * With velocities of 0 and 10 in five sprints and 10 to do, the backlog is done in the first
   * sprint with the mean chance of the drawn histories, three in five.
   */
  @Test
  void drawsFromThePast() {
    BacklogForecast forecast =
        FORECASTER.forecast(CADENCE, List.of(10.0, 0.0, 10.0, 10.0, 0.0), 10, 0).orElseThrow();
    assertThat(forecast.doneWithin().get(0)).isCloseTo(0.6, within(0.02));
    // All five draws are 0 with a chance of 0.4⁵: such a run never ends.
    double most = forecast.doneWithin().get(forecast.doneWithin().size() - 1);
    assertThat(most).isCloseTo(1 - Math.pow(0.4, 5), within(0.005));
    assertThat(forecast.sprints(0.9).isKnown()).isTrue();
    assertThat(forecast.sprints(0.999).isKnown()).isFalse();
  }

  @Test
  void repeatsItselfAndIsWiderForAShorterPast() {
    List<Double> past = List.of(12.0, 25.0, 18.0, 31.0, 22.0);
    Answer<BacklogForecast> forecast = FORECASTER.forecast(CADENCE, past, 200, 0);
    assertThat(FORECASTER.forecast(CADENCE, past, 200, 0)).isEqualTo(forecast);
    int early = forecast.orElseThrow().sprints(0.05).orElseThrow();
    int late = forecast.orElseThrow().sprints(0.95).orElseThrow();
    assertThat(early).isLessThan(late);
    List<Double> longer =
        List.of(
            12.0, 25.0, 18.0, 31.0, 22.0, 12.0, 25.0, 18.0, 31.0, 22.0, 12.0, 25.0, 18.0, 31.0,
            22.0, 12.0, 25.0, 18.0, 31.0, 22.0);
    BacklogForecast sharper = FORECASTER.forecast(CADENCE, longer, 200, 0).orElseThrow();
    assertThat(sharper.sprints(0.95).orElseThrow() - sharper.sprints(0.05).orElseThrow())
        .isLessThan(late - early);
  }

  @Test
  void asksForAPast() {
    assertThat(FORECASTER.forecast(CADENCE, List.of(1.0, 2.0, 3.0, 4.0), 10, 0))
        .isEqualTo(
            Answer.insufficient(
                "end of the backlog",
                "at least 5 past sprints, not all of which got nothing done",
                "4 sprints with 10.0 done",
                "Forecast later, or plan by estimates."));
    assertThat(FORECASTER.forecast(CADENCE, List.of(0.0, 0.0, 0.0, 0.0, 0.0), 1, 0).isKnown())
        .isFalse();
  }
}
