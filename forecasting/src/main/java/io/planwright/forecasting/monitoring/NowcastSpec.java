package io.planwright.forecasting.monitoring;

import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How to estimate the total of the running period from the part of it that has gone: the month from
 * its days, the quarter or year from its months.
 *
 * <p>A completion curve says which share of the total earlier periods had reached at the same share
 * of their working time; it scales what is booked up to the total, with the spread that it had
 * before (the chain-ladder factor and its error, T. Mack, ASTIN Bulletin 23, 1993). A forecast of
 * the period, made before it began, is a second estimate. Both are averaged with weights in
 * proportion to their precision, the inverse of the squared relative error: at the start of the
 * period the forecast has nearly all the weight, at its end the curve. The error of the average
 * allows for a correlation of 0.25 between both, which miss the same surprises in the rest of the
 * period.
 *
 * <p>Where no value is negative, the total is what is booked plus a log-normal remainder, and a
 * forecast is conditioned on reaching what is booked. Otherwise it is normal, and may be below.
 *
 * <p>Only parts that had ended by the as-of date are looked at. Immutable, serializable and
 * thread-safe.
 *
 * @param period the kind of the running period
 * @param workingTime which days count for the working time; days off still may have values
 * @param earlierPeriods from how many of the last periods to learn at most; at least 4
 */
public record NowcastSpec(PeriodKind period, WorkingCalendar workingTime, int earlierPeriods)
    implements Serializable {

  private static final int USUAL_EARLIER = 24;
  private static final WorkingCalendar EVERY_DAY = everyDay();
  private static final String RUNNING = "running period";

  /**
   * Validates the components.
   *
   * @param period the kind of the running period; not a day
   * @param workingTime which days count for the working time
   * @param earlierPeriods at least 4
   * @throws IllegalArgumentException if the period is a day, or the number below 4
   */
  public NowcastSpec {
    Require.nonNull(period, "period");
    Require.that(
        period != PeriodKind.DAY, "period", period, "be longer than a day", "Give a MONTH, say.");
    Require.nonNull(workingTime, "workingTime");
    Require.atLeast(
        earlierPeriods,
        CompletionCurve.LEAST_PERIODS,
        "earlierPeriods",
        "A spread needs that many periods; 24 is usual.");
  }

  /**
   * Learns from the last 24 periods, and counts every day alike.
   *
   * @param period the kind of the running period; not a day
   * @return the spec
   * @throws IllegalArgumentException if the period is a day
   */
  public static NowcastSpec of(PeriodKind period) {
    return new NowcastSpec(period, EVERY_DAY, USUAL_EARLIER);
  }

  /**
   * Measures the elapsed time in working days. A day off counts by as much as days off had of a
   * working day's value in the earlier periods, which is nothing if they had none.
   *
   * @param calendar the working days
   * @return a copy with that calendar
   */
  public NowcastSpec withWorkingTime(WorkingCalendar calendar) {
    return new NowcastSpec(period, calendar, earlierPeriods);
  }

  /**
   * Sets from how many periods to learn.
   *
   * @param periods the last periods at most; at least 4
   * @return a copy with that number
   * @throws IllegalArgumentException if it is below 4
   */
  public NowcastSpec withEarlierPeriods(int periods) {
    return new NowcastSpec(period, workingTime, periods);
  }

  /**
   * Estimates the total by the completion curve alone.
   *
   * @param parts the values of the parts, such as days, of the running and earlier periods, on an
   *     axis with dates; values after the as-of date are not looked at
   * @param asOf the day at whose end the total is estimated; it decides which period is running
   * @return the nowcast, or which values are missing
   * @throws IllegalArgumentException if the axis has no dates, or its periods are not parts of the
   *     spec's kind
   */
  public Answer<Nowcast> nowcast(TimeSeries parts, LocalDate asOf) {
    return PartsToDate.of(this, parts, asOf).flatMap(known -> blended(known.running(), List.of()));
  }

  /**
   * Estimates the total by the completion curve and a forecast of it.
   *
   * @param parts the values of the parts
   * @param asOf the day at whose end the total is estimated
   * @param forecast the distribution of the running period's total as forecast before it began,
   *     such as {@code model.sum(1, 1)}; that it did not see the period is for the caller to know
   * @return the nowcast, or which values are missing
   * @throws IllegalArgumentException if the axis has no dates, or its periods are not parts of the
   *     spec's kind
   */
  public Answer<Nowcast> nowcast(TimeSeries parts, LocalDate asOf, OutcomeDistribution forecast) {
    Require.nonNull(forecast, "forecast");
    return PartsToDate.of(this, parts, asOf)
        .flatMap(known -> blended(known.running(), List.of(forecast)));
  }

  /**
   * Estimates the total by the completion curve and the forecast of a method that is fitted to the
   * totals of the periods before the running one.
   *
   * @param parts the values of the parts
   * @param asOf the day at whose end the total is estimated
   * @param method the method
   * @param control the run's limits
   * @return the nowcast, or which values are missing for the curve or the method
   * @throws IllegalArgumentException if the axis has no dates, or its periods are not parts of the
   *     spec's kind
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public Answer<Nowcast> nowcast(
      TimeSeries parts, LocalDate asOf, ForecastingMethod method, RunControl control) {
    Require.nonNull(method, "method");
    Require.nonNull(control, "control");
    return PartsToDate.of(this, parts, asOf)
        .flatMap(
            known ->
                known.running().ended()
                    ? blended(known.running(), List.of())
                    : method
                        .fitModel(known.totals(), control)
                        .flatMap(model -> blended(known.running(), List.of(model.sum(1, 1)))));
  }

  /**
   * Estimates a total by the completion curve alone, without a calendar: every part counts alike.
   *
   * @param earlier the values of the parts of each earlier period, the oldest first; at least 1
   *     value a period; finite
   * @param toDate the values of the running period so far; finite
   * @param parts how many parts the running period has in all; at least as many as have gone
   * @return the nowcast, or which periods are missing
   * @throws IllegalArgumentException if a value is not finite, an earlier period has none, or more
   *     parts have gone than there are
   */
  public Answer<Nowcast> nowcast(List<double[]> earlier, double[] toDate, int parts) {
    Require.nonNull(earlier, "earlier");
    Require.finite(toDate, "toDate", "Give the values that are known.");
    Require.atLeast(parts, 1, "parts", "Count all parts of the running period.");
    Require.atLeast(parts, toDate.length, "parts", "Count all parts of the running period.");
    List<PartPeriod> periods = new ArrayList<>();
    int first = Math.max(0, earlier.size() - earlierPeriods);
    for (int i = 0; i < earlier.size(); i++) {
      String field = "earlier[" + i + "]";
      double[] values = Require.finite(earlier.get(i), field, "Leave the period out.").clone();
      Require.atLeast(values.length, 1, field + ".length", "Leave the period out.");
      if (i >= first) {
        periods.add(new PartPeriod(values, alike(values.length)));
      }
    }
    PartPeriod running = new PartPeriod(toDate.clone(), alike(parts));
    return blended(RunningPeriod.of(RUNNING, "values", running, toDate.length, periods), List.of());
  }

  private static double[] alike(int parts) {
    double[] weights = new double[parts];
    Arrays.fill(weights, 1);
    return weights;
  }

  private Answer<Nowcast> blended(RunningPeriod running, List<OutcomeDistribution> forecast) {
    if (running.ended()) {
      return Answer.known(NowcastBlend.ended(running));
    }
    int found = running.earlier().size();
    if (found < CompletionCurve.LEAST_PERIODS) {
      return Answer.insufficient(
          "nowcast of " + running.label(),
          "at least " + CompletionCurve.LEAST_PERIODS + " earlier periods without gaps",
          found + " earlier periods",
          "Give the parts of more periods, or take the forecast of the period.");
    }
    return Answer.known(NowcastBlend.of(running, forecast));
  }

  private static WorkingCalendar everyDay() {
    WorkingCalendar.Builder days = WorkingCalendar.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.hours(day, Duration.ofHours(8));
    }
    return days.build();
  }
}
