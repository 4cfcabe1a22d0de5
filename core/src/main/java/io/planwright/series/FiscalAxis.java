package io.planwright.series;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.internal.Require;

/**
 * An axis of successive periods of one kind in a fiscal calendar. Immutable, serializable and
 * thread-safe.
 *
 * @param calendar the calendar
 * @param first the period at position 0, of this calendar
 */
public record FiscalAxis(FiscalCalendar calendar, FiscalPeriod first) implements TimeAxis {

  /**
   * Checks that the period is one of the calendar.
   *
   * @param calendar the calendar
   * @param first the period at position 0
   * @throws IllegalArgumentException if the calendar has no such period
   */
  public FiscalAxis {
    Require.nonNull(calendar, "calendar");
    Require.nonNull(first, "first");
    calendar.range(first);
  }

  /**
   * The kind of the periods.
   *
   * @return the kind of every position
   */
  public PeriodKind kind() {
    return first.kind();
  }

  /**
   * The period at a position.
   *
   * @param index the position, from 0
   * @return its period
   * @throws IllegalArgumentException if it is outside the calendar
   */
  public FiscalPeriod period(int index) {
    return calendar.plus(first, index);
  }

  /**
   * The position of a period.
   *
   * @param period a period of the same calendar and kind
   * @return its position; negative before the first
   * @throws IllegalArgumentException if it is of another calendar or kind
   */
  public int indexOf(FiscalPeriod period) {
    return Math.toIntExact(calendar.between(first, period));
  }

  /**
   * The dates of a position.
   *
   * @param index the position, from 0
   * @return the dates of its period
   * @throws IllegalArgumentException if it is outside the calendar
   */
  public DateRange range(int index) {
    return calendar.range(period(index));
  }

  /**
   * The periods of a usual year; for days the seven of a week.
   *
   * @return 1 for years, 2, 4, 12, 52, or 7
   */
  @Override
  public int seasonLength() {
    return kind() == PeriodKind.DAY ? 7 : calendar.periodsPerYear(kind());
  }

  @Override
  public String label(int index) {
    return period(index).label();
  }

  @Override
  public FiscalAxis shiftedBy(int periods) {
    return new FiscalAxis(calendar, period(periods));
  }
}
