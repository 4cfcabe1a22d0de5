package io.planwright.forecasting.pipeline.calibration;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How much the wins of a period move together: one normal factor that all its deals share, with
 * equal correlation of what decides them (O. A. Vasicek, "Loan portfolio value", Risk 15, 2002).
 * Immutable, serializable and thread-safe.
 *
 * <p>Estimated by the method of moments: the correlation at which the squared distance of the wins
 * of the past periods from the sums of their probabilities is on average what it should be. A bias
 * of the probabilities counts as a shock too, and widens the interval instead of moving it. Sets of
 * deals that overlap from period to period, as weekly ones do, tell less than their number says.
 *
 * @param correlation ρ, from 0 for independent deals to 0.9
 * @param dispersion the mean squared standardised residual of the periods for independent deals: 1
 *     if they are, above 1 if they move together or the probabilities are wrong
 * @param meanResidual the mean standardised residual of the periods for independent deals; above 0
 *     where too few wins were predicted
 * @param periods how many periods it was estimated from; 0 if it was not
 */
public record CommonShock(double correlation, double dispersion, double meanResidual, int periods)
    implements Serializable {

  /** The fewest periods to estimate from. */
  public static final int LEAST_PERIODS = 8;

  /** The largest correlation. */
  static final double MOST = 0.9;

  /**
   * Validates the components.
   *
   * @param correlation from 0 to 0.9
   * @param dispersion at least 0
   * @param meanResidual finite
   * @param periods at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public CommonShock {
    Require.between(correlation, 0, MOST, "correlation", "Use 0 for independent deals.");
    Require.notNegative(dispersion, "dispersion", "Use 1 for independent deals.");
    Require.finite(meanResidual, "meanResidual", "Use 0 for calibrated probabilities.");
    Require.notNegative(periods, "periods", "Use 0 where nothing was estimated.");
  }

  /**
   * No shock: deals are won independently of each other.
   *
   * @return the correlation 0
   */
  public static CommonShock none() {
    return new CommonShock(0, 1, 0, 0);
  }

  /**
   * A shock that is known, or assumed.
   *
   * @param correlation from 0 to 0.9
   * @return the shock
   * @throws IllegalArgumentException if the correlation is out of its range
   */
  public static CommonShock of(double correlation) {
    return new CommonShock(correlation, 1, 0, 0);
  }

  /**
   * Estimates the shock, each day on which probabilities were stated being a period.
   *
   * @param past the scored outcomes of past periods, with days
   * @return the shock; insufficient without days or below {@value #LEAST_PERIODS} periods whose
   *     wins were not certain
   */
  public static Answer<CommonShock> estimate(ScoredOutcomes past) {
    return dated(past).flatMap(rows -> estimate(rows, RowGroups.byDay(rows).values()));
  }

  /**
   * Estimates the shock by fiscal periods. A deal counts once in each, with the first of its rows.
   *
   * @param past the scored outcomes of past periods, with days
   * @param calendar the calendar of the periods
   * @param kind the kind of the periods
   * @return the shock; insufficient without days or below {@value #LEAST_PERIODS} periods whose
   *     wins were not certain
   */
  public static Answer<CommonShock> estimate(
      ScoredOutcomes past, FiscalCalendar calendar, PeriodKind kind) {
    Require.nonNull(calendar, "calendar");
    Require.nonNull(kind, "kind");
    return dated(past)
        .flatMap(rows -> estimate(rows, RowGroups.byPeriod(rows, calendar, kind).values()));
  }

  private static Answer<ScoredOutcomes> dated(ScoredOutcomes past) {
    return Require.nonNull(past, "past").labels().dated()
        ? Answer.known(past)
        : lack("rows with days", "rows without days", "Give them by withDays.");
  }

  private static Answer<CommonShock> estimate(ScoredOutcomes past, Collection<int[]> groups) {
    List<PeriodWins> periods = new ArrayList<>();
    for (int[] rows : groups) {
      PeriodWins period = PeriodWins.of(past, rows);
      if (period.variance() > 0) {
        periods.add(period);
      }
    }
    if (periods.size() < LEAST_PERIODS) {
      return lack(
          "at least " + LEAST_PERIODS + " periods",
          periods.size() + " periods",
          "Score more periods, or assume a correlation by CommonShock.of.");
    }
    return Answer.known(ShockMoments.solve(periods));
  }

  private static <T> Answer<T> lack(String needed, String found, String advice) {
    return Answer.insufficient("common shock of wins", needed, found, advice);
  }
}
