package io.planwright.control.earned;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Forecasts cost and duration from the indexes of past periods, by confidence limits. */
final class CompletionForecaster {

  static final int LEAST_PERIODS = 5;

  /** Beyond a factor of a million an interval says nothing, and far beyond it is no number. */
  private static final double MOST_LOG_WIDTH = StrictMath.log(1e6);

  private static final String QUESTION = "forecast of completion with an interval";

  private final PlannedWork planned;
  private final ScheduleEarner earner;
  private final IndexSpread cost = new IndexSpread();
  private final IndexSpread time = new IndexSpread();

  CompletionForecaster(PlannedWork planned) {
    this.planned = planned;
    this.earner = new ScheduleEarner(planned);
  }

  static void requireLevel(double level) {
    Require.that(
        level > 0 && level < 1, "level", level, "be between 0 and 1", "Use 0.9 for 90 %, say.");
  }

  Answer<CompletionForecast> forecast(StatusBook book, List<LocalDate> dates, double level) {
    Answer<EarnedSchedule> status = collect(book, dates);
    LocalDate asOf = dates.get(dates.size() - 1);
    int fewest = Math.min(cost.periods(), time.periods());
    if (fewest < LEAST_PERIODS) {
      return Answer.insufficient(
          QUESTION,
          "at least " + LEAST_PERIODS + " periods in which value was earned and money spent",
          fewest + " of " + dates.size(),
          "Forecast later, or report more often.");
    }
    EarnedValue value = ValueTable.total(planned, book, asOf);
    return status.flatMap(schedule -> forecast(value, schedule, level, dates.get(0)));
  }

  private Answer<EarnedSchedule> collect(StatusBook book, List<LocalDate> dates) {
    Answer<EarnedSchedule> status = Answer.insufficient(QUESTION, "a date", "none", "Give one.");
    double[] before = new double[4];
    for (LocalDate date : dates) {
      book.moveTo(date);
      status = earner.earn(book, date);
      double[] now = {
        book.earned().toDouble(),
        book.cost().toDouble(),
        status.fold(EarnedSchedule::earnedDays, lack -> 0.0),
        status.fold(schedule -> (double) schedule.actualDays(), lack -> 0.0)
      };
      cost.add(now[0] - before[0], now[1] - before[1]);
      time.add(now[2] - before[2], now[3] - before[3]);
      before = now;
    }
    return status;
  }

  private Answer<CompletionForecast> forecast(
      EarnedValue value, EarnedSchedule schedule, double level, LocalDate first) {
    Money budget = value.budgetAtCompletion();
    double costWidth = cost.halfWidth(level, value.earnedValue().ratioTo(budget));
    double timeWidth = time.halfWidth(level, schedule.earnedDays() / schedule.plannedDays());
    if (!(Math.max(costWidth, timeWidth) <= MOST_LOG_WIDTH)) {
      return Answer.insufficient(
          QUESTION,
          "an interval within a factor of a million",
          "a wider one at the level " + level,
          "Ask for a lower level, or forecast after more periods.");
    }
    Answer<Money> estimate = value.estimateAtCompletion(EstimateLaw.COST_INDEX);
    return schedule
        .estimatedDays()
        .flatMap(
            days -> {
              double low = Math.max(schedule.actualDays(), days * StrictMath.exp(-timeWidth));
              double high = days * StrictMath.exp(timeWidth);
              return estimate.flatMap(
                  amount ->
                      dated(
                          value,
                          level,
                          new Money[] {
                            max(value.actualCost(), scaled(amount, -costWidth)),
                            amount,
                            scaled(amount, costWidth)
                          },
                          new double[] {low, days, high},
                          first));
            });
  }

  private Answer<CompletionForecast> dated(
      EarnedValue value, double level, Money[] amounts, double[] days, LocalDate first) {
    return earner
        .dated(days[0])
        .flatMap(
            earliest ->
                earner
                    .dated(days[1])
                    .flatMap(
                        finish ->
                            earner
                                .dated(days[2])
                                .map(
                                    latest ->
                                        new CompletionForecast(
                                            value.asOf(),
                                            level,
                                            amounts[0],
                                            amounts[1],
                                            amounts[2],
                                            days[0],
                                            days[1],
                                            days[2],
                                            earliest,
                                            finish,
                                            latest,
                                            cost.periods(),
                                            time.periods(),
                                            provenance(level, first, value.asOf())))));
  }

  private Provenance provenance(double level, LocalDate first, LocalDate last) {
    return Provenance.of(
        "confidence limits of log indexes for a finite project",
        Map.of("level", Double.toString(level)),
        first + " to " + last,
        (long) cost.periods() + time.periods());
  }

  private static Money scaled(Money amount, double logFactor) {
    return amount.multipliedBy(
        BigDecimal.valueOf(StrictMath.exp(logFactor)), RoundingMode.HALF_EVEN);
  }

  private static Money max(Money one, Money other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
