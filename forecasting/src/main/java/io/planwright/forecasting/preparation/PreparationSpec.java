package io.planwright.forecasting.preparation;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which checks a history goes through before it is forecast, and how far it must deviate to be
 * repaired. Nothing is changed by it: {@link #propose} gives proposals, to be accepted one by one
 * or all together.
 *
 * <p>The checks look at the values over their calendar factors and without the season: that of
 * robust STL, where its strength is 0.6 or more and the history has more than two of them. Where
 * all values are positive and their logarithms have the stronger season, they look at the
 * logarithms.
 *
 * <ul>
 *   <li>{@code CALENDAR}, where a working calendar is given: values are divided by the working days
 *       of their period over the average, if that makes the changes from season to season smaller
 *       by 5 % or more.
 *   <li>{@code MISSING_VALUE}: gaps between observed values are put on a straight line, apart from
 *       the season. Gaps before the first and after the last value stay.
 *   <li>{@code OUTLIER}: values whose distance from a robust local line lies a number of
 *       interquartile ranges beyond the quartiles of all distances, the rule of {@code tsclean} (R.
 *       J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, §13.9);
 *       each distance is that from a line and a season through the other values. They must lie as
 *       far from their neighbours too, three in a row at most, with a value after them that
 *       returns. They are put on a straight line. At least 10 observed values.
 *   <li>{@code CENSORED}, where a {@link Censoring} is given: demand is raised to E[y | y ≥ c] = μ
 *       + σ λ((c − μ)/σ), λ the inverse Mills ratio, or its lognormal counterpart where logarithms
 *       are looked at. The local line μ and the spread σ around it are estimated with it in turn
 *       (J. Tobin, Econometrica 26, 1958; A. P. Dempster, N. M. Laird, D. B. Rubin, Journal of the
 *       Royal Statistical Society B 39, 1977), ten times at most. At least 8 observed values that
 *       are not censored.
 *   <li>{@code LEVEL_SHIFT}: lasting changes of level along a common slope, as {@link ChangePoints}
 *       finds them, a season or 6 to 13 values apart, of which the three values on either side show
 *       60 % or more, if they describe the history better than a straight line, a smoothed level
 *       and a smoothed slope, by 10 or more of Schwarz's criterion. Values before them are moved to
 *       the level after them: by the difference, or by the ratio where logarithms are looked at and
 *       where else values would fall below zero. At least 12 values. A method that adapts its level
 *       gains little by it.
 *   <li>{@code BOX_COX}, where all values are positive: the power from 0 to 1 that makes the spread
 *       of seasons, or where there is none of groups of 4 around a local line, even by the measure
 *       of Guerrero; if in at least 6 of these the spread rises with the level (t at least 4 in the
 *       regression of logarithms and in Spearman's rank correlation, and half as much again from
 *       the lowest to the highest level) and the power is 0.75 or less.
 * </ul>
 *
 * <p>It takes O(n·m) time for a season of m. Immutable, serializable and thread-safe.
 *
 * @param checks the kinds of repair that are looked for; unmodifiable
 * @param outlierFence how many interquartile ranges beyond the quartiles a value is an outlier;
 *     above 0, usually 3
 * @param levelShiftPenalty what a level shift must gain, in units of the variance of the noise; 0
 *     for 3 ln n
 * @param calendar how the calendar bears on the values
 * @param censoring where sales were limited
 */
public record PreparationSpec(
    Set<Repair.Kind> checks,
    double outlierFence,
    double levelShiftPenalty,
    CalendarAdjustment calendar,
    Censoring censoring)
    implements Serializable {

  private static final double USUAL_FENCE = 3;

  /**
   * Validates the components.
   *
   * @param checks the kinds of repair that are looked for; copied
   * @param outlierFence the fence of outliers, above 0
   * @param levelShiftPenalty the penalty of level shifts, or 0
   * @param calendar how the calendar bears on the values
   * @param censoring where sales were limited
   * @throws IllegalArgumentException if there is no check, or a threshold is out of range
   */
  public PreparationSpec {
    Require.notEmpty(checks, "checks", "Name at least one kind of repair.");
    checks = Collections.unmodifiableSet(EnumSet.copyOf(checks));
    Require.positive(outlierFence, "outlierFence", "Use 3 interquartile ranges, say.");
    Require.notNegative(levelShiftPenalty, "levelShiftPenalty", "Use 0 for the default.");
    Require.nonNull(calendar, "calendar");
    Require.nonNull(censoring, "censoring");
  }

  /**
   * All checks with the usual thresholds, without calendar and censoring until they are given.
   *
   * @return the specification
   */
  public static PreparationSpec standard() {
    return only(Repair.Kind.values());
  }

  /**
   * Some checks with the usual thresholds.
   *
   * @param kinds the kinds of repair that are looked for, at least one
   * @return the specification
   * @throws IllegalArgumentException if there is none
   */
  public static PreparationSpec only(Repair.Kind... kinds) {
    Set<Repair.Kind> checks = EnumSet.noneOf(Repair.Kind.class);
    checks.addAll(Arrays.asList(kinds));
    return new PreparationSpec(checks, USUAL_FENCE, 0, CalendarAdjustment.none(), Censoring.none());
  }

  /**
   * Without some checks.
   *
   * @param kinds the kinds of repair that are not looked for
   * @return a new specification
   * @throws IllegalArgumentException if none is left
   */
  public PreparationSpec without(Repair.Kind... kinds) {
    Set<Repair.Kind> left = EnumSet.copyOf(checks);
    left.removeAll(Arrays.asList(kinds));
    return new PreparationSpec(left, outlierFence, levelShiftPenalty, calendar, censoring);
  }

  /**
   * With another fence of outliers.
   *
   * @param interquartileRanges how many of them beyond the quartiles a value is an outlier; above 0
   * @return a new specification
   * @throws IllegalArgumentException if it is not above 0 and finite
   */
  public PreparationSpec withOutlierFence(double interquartileRanges) {
    return new PreparationSpec(checks, interquartileRanges, levelShiftPenalty, calendar, censoring);
  }

  /**
   * With another penalty of level shifts.
   *
   * @param penalty what a shift must gain, in units of the variance of the noise; 0 for 3 ln n
   * @return a new specification
   * @throws IllegalArgumentException if it is negative or not finite
   */
  public PreparationSpec withLevelShiftPenalty(double penalty) {
    return new PreparationSpec(checks, outlierFence, penalty, calendar, censoring);
  }

  /**
   * With a calendar. The history must be on an axis with dates.
   *
   * @param adjustment how the calendar bears on the values
   * @return a new specification
   */
  public PreparationSpec withCalendar(CalendarAdjustment adjustment) {
    return new PreparationSpec(checks, outlierFence, levelShiftPenalty, adjustment, censoring);
  }

  /**
   * With censored sales.
   *
   * @param description where sales were limited
   * @return a new specification
   */
  public PreparationSpec withCensoring(Censoring description) {
    return new PreparationSpec(checks, outlierFence, levelShiftPenalty, calendar, description);
  }

  /**
   * Looks for repairs of a history.
   *
   * @param history the history
   * @return the proposals, possibly none, with what each check found; or what is lacking, where the
   *     history has fewer than 3 observed values
   * @throws IllegalArgumentException if a calendar is given and the history has no dates, or a
   *     position is censored that the history does not have
   */
  public Answer<Preparation> propose(TimeSeries history) {
    Require.nonNull(history, "history");
    return new Inspection(this, history).run();
  }
}
