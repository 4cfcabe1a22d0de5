package io.planwright.control.earned;

import static io.planwright.control.earned.EarnedExamples.day;
import static io.planwright.control.earned.EarnedExamples.eur;
import static io.planwright.control.earned.EarnedExamples.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CompletionForecastTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  /** Five weeks of a plan of 50 days and 50,000: percentages and costs of each week. */
  private static final int[] PERCENT = {6, 14, 25, 32, 40};

  private static final String[] COST = {"4000", "4500", "5000", "4200", "4300"};

  private static List<ProjectFact> weeks(int count) {
    List<ProjectFact> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      facts.add(ProjectFact.progress("a", day(5 * (i + 1)), PERCENT[i]));
      facts.add(ProjectFact.cost("a", day(5 * (i + 1)), eur(COST[i])));
    }
    return facts;
  }

  private static List<LocalDate> fridays(int count) {
    List<LocalDate> dates = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      dates.add(day(5 * i));
    }
    return dates;
  }

  /** Worked by hand from the published formulas, with t = 2.1318 for 90 % and 4 degrees. */
  @Test
  void followsThePublishedFormulas() {
    EarnedValueMonitor monitor = EarnedValueMonitor.of(single(50, "50000"));
    CompletionForecast forecast = monitor.forecast(weeks(5), fridays(5), 0.9).orElseThrow();
    double[] earned = {3000, 4000, 5500, 3500, 4000};
    double cpi = 20000.0 / 22000;
    double spi = 20.0 / 25;
    double costSquares = 0;
    double timeSquares = 0;
    for (int i = 0; i < 5; i++) {
      double cost = Double.parseDouble(COST[i]);
      costSquares += Math.pow(Math.log(earned[i] / cost) - Math.log(cpi), 2);
      timeSquares += Math.pow(Math.log(earned[i] / 1000 / 5) - Math.log(spi), 2);
    }
    double finite = Math.sqrt((50000.0 - 20000) / (50000 - 20000 / 5.0));
    double t = 2.131846786;
    double costWidth = t * Math.sqrt(costSquares / 4) / Math.sqrt(5) * finite;
    double timeWidth = t * Math.sqrt(timeSquares / 4) / Math.sqrt(5) * finite;
    assertThat(forecast.cost()).isEqualTo(eur("55000"));
    assertThat(forecast.costLow().toDouble())
        .isCloseTo(55000 * Math.exp(-costWidth), within(0.006));
    assertThat(forecast.costHigh().toDouble())
        .isCloseTo(55000 * Math.exp(costWidth), within(0.006));
    assertThat(forecast.days()).isCloseTo(62.5, within(1e-9));
    assertThat(forecast.daysLow()).isCloseTo(62.5 * Math.exp(-timeWidth), within(1e-6));
    assertThat(forecast.daysHigh()).isCloseTo(62.5 * Math.exp(timeWidth), within(1e-6));
    assertThat(forecast.finish()).isEqualTo(day(63));
    assertThat(forecast.finishLatest()).isEqualTo(day((int) Math.ceil(forecast.daysHigh())));
    assertThat(forecast.costPeriods()).isEqualTo(5);
  }

  @Test
  void asksForFivePeriods() {
    EarnedValueMonitor monitor = EarnedValueMonitor.of(single(50, "50000"));
    Answer<CompletionForecast> answer = monitor.forecast(weeks(4), fridays(4), 0.9);
    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "forecast of completion with an interval",
                "at least 5 periods in which value was earned and money spent",
                "4 of 4",
                "Forecast later, or report more often."));
    // A week in which nothing happened is no period of its own.
    assertThat(monitor.forecast(weeks(4), fridays(5), 0.9).isKnown()).isFalse();
    assertThat(monitor.forecast(List.of(), fridays(9), 0.9).isKnown()).isFalse();
  }

  @Test
  void widensWithTheLevelAndNotWithLaterFacts() {
    EarnedValueMonitor monitor = EarnedValueMonitor.of(single(50, "50000"));
    CompletionForecast narrow = monitor.forecast(weeks(5), fridays(5), 0.5).orElseThrow();
    CompletionForecast wide = monitor.forecast(weeks(5), fridays(5), 0.99).orElseThrow();
    assertThat(wide.costHigh()).isGreaterThan(narrow.costHigh());
    assertThat(wide.daysHigh()).isGreaterThan(narrow.daysHigh());
    List<ProjectFact> more = weeks(5);
    more.add(ProjectFact.progress("a", day(30), 100));
    assertThat(monitor.forecast(more, fridays(5), 0.5)).isEqualTo(Answer.known(narrow));
  }

  @Test
  void joinsASetBackAtTheEndToThePeriodsThatItUndoes() {
    int[] percent = {10, 20, 30, 40, 50, 38};
    EarnedValueMonitor monitor = EarnedValueMonitor.of(single(50, "100"));
    List<ProjectFact> facts = percents(percent);
    // The last two weeks and the set-back earned 8 of 30: four periods are left.
    assertThat(monitor.forecast(facts, fridays(6), 0.9).toString()).contains("4 of 6");
    CompletionForecast forecast =
        monitor.forecast(percents(5, 10, 20, 30, 40, 50, 38), fridays(7), 0.9).orElseThrow();
    assertThat(forecast.costPeriods()).isEqualTo(5);
    assertThat(forecast.costHigh()).isGreaterThan(forecast.cost());
    assertThat(forecast.daysHigh()).isFinite().isGreaterThan(forecast.days());
  }

  @Test
  void joinsACreditAtTheEndToThePeriodsThatItPays() {
    List<ProjectFact> facts = percents(5, 10, 20, 30, 40, 50);
    facts.add(ProjectFact.cost("a", day(35), eur("-15")));
    CompletionForecast forecast =
        EarnedValueMonitor.of(single(50, "100")).forecast(facts, fridays(7), 0.9).orElseThrow();
    assertThat(forecast.costPeriods()).isEqualTo(5);
    assertThat(forecast.costHigh()).isGreaterThan(forecast.cost());
  }

  @Test
  void hasNoIntervalThatSaysNothing() {
    Answer<CompletionForecast> answer =
        EarnedValueMonitor.of(single(50, "50000")).forecast(weeks(5), fridays(5), 1 - 1e-15);
    assertThat(answer.isKnown()).isFalse();
  }

  private static List<ProjectFact> percents(int... percent) {
    List<ProjectFact> facts = new ArrayList<>();
    for (int i = 0; i < percent.length; i++) {
      facts.add(ProjectFact.progress("a", day(5 * (i + 1)), percent[i]));
      facts.add(ProjectFact.cost("a", day(5 * (i + 1)), eur("10")));
    }
    return facts;
  }

  @Test
  void isCertainOfWhatIsDone() {
    List<ProjectFact> facts = weeks(5);
    facts.add(ProjectFact.progress("a", day(29), 100));
    facts.add(ProjectFact.cost("a", day(29), eur("20000")));
    CompletionForecast forecast =
        EarnedValueMonitor.of(single(50, "50000")).forecast(facts, fridays(6), 0.9).orElseThrow();
    assertThat(forecast.costLow()).isEqualTo(eur("42000"));
    assertThat(forecast.costHigh()).isEqualTo(eur("42000"));
    assertThat(forecast.finishEarliest()).isEqualTo(day(29));
    assertThat(forecast.finishLatest()).isEqualTo(day(29));
  }

  /**
   * Projects whose weekly pace and cost vary alike and independently: the intervals at 90 % hold
   * the real end of about that share. Seeds are fixed, so the outcome is too.
   */
  @Test
  void holdsTheOutcomeAsOftenAsItSays() {
    int runs = 300;
    int inTime = 0;
    int inCost = 0;
    EarnedValueMonitor monitor = EarnedValueMonitor.of(single(100, "100000"));
    for (int run = 0; run < runs; run++) {
      RandomGenerator random = new SeedStreams(20_261_127).stream(run);
      List<ProjectFact> facts = new ArrayList<>();
      double done = 0;
      double spent = 0;
      int week = 0;
      double days = 0;
      while (done < 100) {
        double pace = 5 * Math.exp(0.3 * random.nextGaussian() - 0.1);
        double gain = Math.min(pace, 100 - done);
        double cost = gain * 1000 * Math.exp(0.2 * random.nextGaussian());
        days += 5 * gain / pace;
        done += gain;
        spent += cost;
        week++;
        BigDecimal percent =
            done >= 100
                ? new BigDecimal(100)
                : new BigDecimal(done).setScale(6, RoundingMode.HALF_EVEN);
        facts.add(new ProjectFact.Progress("a", day(5 * week), percent));
        facts.add(ProjectFact.cost("a", day(5 * week), Money.ofMinor(Math.round(100 * cost), EUR)));
      }
      CompletionForecast forecast = monitor.forecast(facts, fridays(8), 0.9).orElseThrow();
      inTime += days >= forecast.daysLow() && days <= forecast.daysHigh() ? 1 : 0;
      boolean isHeld =
          spent >= forecast.costLow().toDouble() && spent <= forecast.costHigh().toDouble();
      inCost += isHeld ? 1 : 0;
    }
    assertThat(inTime).as("of %d by time", runs).isBetween(250, 290);
    assertThat(inCost).as("of %d by cost", runs).isBetween(250, 290);
  }
}
