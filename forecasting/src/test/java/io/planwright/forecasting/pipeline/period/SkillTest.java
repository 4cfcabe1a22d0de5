package io.planwright.forecasting.pipeline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkillTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

  /** Two years in which nothing repeats. */
  private static final long[] AMOUNTS = {
    90, 310, 150, 260, 40, 220, 330, 70, 180, 290, 120, 240, 200, 60, 320, 110, 270, 50, 160, 300,
    80, 130, 250, 30, 100
  };

  private static final CrmSource CRM = Deals.monthly(AMOUNTS);

  private static BookingQuestion question(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return BookingQuestion.of(
        CALENDAR.periodOf(first, PeriodKind.MONTH), CALENDAR, first.minusDays(1), Deals.EUR);
  }

  /** Says what the month brings, and something more. */
  private record Oracle(double error) implements BookingForecaster {

    @Override
    public String name() {
      return "oracle";
    }

    @Override
    public Answer<BookingForecast> forecast(
        CrmSource crm, BookingQuestion question, RunControl control) {
      LocalDate day = question.days().start();
      double amount = AMOUNTS[12 * (day.getYear() - 2020) + day.getMonthValue() - 1];
      double sign = day.getMonthValue() % 2 == 0 ? 1 : -1;
      return Answer.known(
          new BookingForecast(
              question,
              0,
              new NormalOutcome(amount + sign * error, 10),
              Explanation.of("It knows."),
              Provenance.of(name(), Map.of(), "all", 1)));
    }
  }

  private static SkilledForecast skilled(BookingForecaster source) {
    return SkillSpec.of(List.of(source))
        .withPeriods(9)
        .withSkill(CRM, question(2022, 1), RunControl.unlimited())
        .orElseThrow();
  }

  @Test
  void usesWhatHasProvedBetter() {
    SkilledForecast forecast = skilled(new Oracle(10));

    assertThat(forecast.skill().chosen()).isEqualTo("oracle");
    assertThat(forecast.skill().used().isProven()).isTrue();
    assertThat(forecast.skill().used().meanAbsoluteError()).isCloseTo(10, within(1e-9));
    assertThat(forecast.skill().statement())
        .startsWith("oracle has proved better than seasonal naive over 9 periods: it missed them");
    assertThat(forecast.forecast().total().mean()).isCloseTo(110 - 20, within(1e-9));
    assertThat(forecast.forecast().explanation().reasons()).hasSize(2);
  }

  @Test
  void usesTheNaiveOneWhereNothingHasProvedBetter() {
    SkilledForecast forecast = skilled(new Oracle(500));

    assertThat(forecast.skill().isNaiveBest()).isTrue();
    assertThat(forecast.skill().statement()).startsWith("seasonal naive is better: nothing has");
    assertThat(forecast.forecast().total().mean()).isEqualTo(200);
    assertThat(forecast.skill().table()).contains("oracle").contains("  used");
  }

  /** The oracle is off by ten, and thinks so. */
  @Test
  void takesTheSpreadFromPastErrors() {
    SkilledForecast sure = skilled(new Oracle(10));
    SkilledForecast surer = skilled(new Oracle(30));

    // Nine errors of one deviation, and two periods that hold what it thinks.
    assertThat(PastForecasts.deviation(sure.forecast().total()))
        .isCloseTo(10 * (9 / 1.2815515655446004 + 2) / 11, within(1e-9));
    assertThat(PastForecasts.deviation(surer.forecast().total()))
        .isCloseTo(10 * (9 * 3 / 1.2815515655446004 + 2) / 11, within(1e-9));
  }

  @Test
  void stretchesToEightOfTenPastOutcomes() {
    double[] means = {1, 2, 3, 4, 5, 6, 7, 8, 1_000};
    double[] ones = new double[9];
    Arrays.fill(ones, 1);
    PastForecasts past = new PastForecasts("past", means, ones, new double[9]);

    // The eighth of nine, which 0.8 of ten is: the far miss does not count.
    assertThat(past.widening()).isCloseTo((9 * 8 / 1.2815515655446004 + 2) / 11, within(1e-9));
    assertThat(
            new PastForecasts("none", new double[] {Double.NaN}, new double[1], new double[1])
                .widening())
        .isEqualTo(1);
  }

  @Test
  void provesNothingByFewPeriods() {
    SkilledForecast forecast =
        SkillSpec.of(List.of(new Oracle(1)))
            .withPeriods(5)
            .withSkill(CRM, question(2022, 1), RunControl.unlimited())
            .orElseThrow();

    assertThat(forecast.skill().isNaiveBest()).isTrue();
    assertThat(forecast.skill().rows().get(1).periods()).isEqualTo(5);
  }

  @Test
  void seesNothingLater() {
    BookingForecaster spec =
        SkillSpec.of(
            List.of(
                BookingForecasters.weightedPipeline(),
                BookingForecasters.timeSeries(Forecasters.fast())));
    long[] cut = Arrays.copyOf(AMOUNTS, 20);
    long[] other = AMOUNTS.clone();
    Arrays.fill(other, 20, other.length, 9_999);

    BookingForecast known =
        spec.forecast(Deals.monthly(cut), question(2021, 9), RunControl.unlimited()).orElseThrow();

    BookingForecast same =
        spec.forecast(Deals.monthly(other), question(2021, 9), RunControl.unlimited())
            .orElseThrow();
    assertThat(same.explanation()).isEqualTo(known.explanation());
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      assertThat(same.total().quantile(p)).isEqualTo(known.total().quantile(p));
    }
  }

  @Test
  void lacksDataWithoutHistory() {
    assertThat(
            SkillSpec.of(List.of())
                .forecast(Deals.monthly(), question(2020, 5), RunControl.unlimited()))
        .isInstanceOf(Answer.InsufficientData.class);
  }

  @Test
  void stops() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);

    assertThatThrownBy(() -> SkillSpec.of(List.of()).forecast(CRM, question(2022, 1), control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void refusesNamesTwiceAndNumbersOutOfRange() {
    List<BookingForecaster> twice = List.of(new Oracle(1), new Oracle(2));

    assertThatThrownBy(() -> SkillSpec.of(twice)).hasMessageContaining("have names of their own");
    assertThatThrownBy(() -> SkillSpec.of(List.of(BookingForecasters.seasonalNaive())))
        .hasMessageContaining("other than that of the naive one");
    assertThatThrownBy(() -> SkillSpec.of(List.of()).withPeriods(0))
        .hasMessageContaining("periods [0]");
    assertThatThrownBy(() -> BookingForecasters.seasonalNaive(0))
        .hasMessageContaining("seasonLength [0]");
  }

  @Test
  void weighsByThePastAlone() {
    PastForecasts one =
        new PastForecasts(
            "one", new double[] {1, 1, 1, 1, 9}, new double[5], new double[] {0, 0, 0, 0, 0});
    PastForecasts two =
        new PastForecasts(
            "two", new double[] {1, 1, 1, -1, 0}, new double[5], new double[] {0, 0, 0, 0, 0});
    PastForecasts far =
        new PastForecasts(
            "far", new double[] {3, 3, 3, 3, 0}, new double[5], new double[] {0, 0, 0, 0, 0});
    boolean[] all = {true, true, true};

    assertThat(Combination.weights(List.of(one, two, far), 4, all)).containsExactly(0.5, 0.5, 0);
    assertThat(Combination.weights(List.of(one, two, far), 3, all)).containsExactly(0, 0, 0);
    assertThat(Combination.weights(List.of(one, two, far), 5, all)[1]).isGreaterThan(0.9);
    assertThat(Combination.past(List.of(one, two)).means()[4]).isEqualTo(4.5);
    assertThat(Combination.past(List.of(one, two)).means()[3]).isNaN();
  }
}
