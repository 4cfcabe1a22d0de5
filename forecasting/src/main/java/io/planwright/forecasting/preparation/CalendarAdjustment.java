package io.planwright.forecasting.preparation;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import io.planwright.series.FiscalAxis;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the days of a period bear on its values: each value counts for its working days, over the
 * average of the history. Immutable; serializable and thread-safe if its working calendar is.
 */
public final class CalendarAdjustment implements Serializable {

  private static final long serialVersionUID = 1;

  private static final CalendarAdjustment NONE = new CalendarAdjustment(null);

  private final @Nullable WorkingCalendar workdays;

  private CalendarAdjustment(@Nullable WorkingCalendar workdays) {
    this.workdays = workdays;
  }

  /**
   * Nothing is adjusted.
   *
   * @return an adjustment without effect
   */
  public static CalendarAdjustment none() {
    return NONE;
  }

  /**
   * By the working days, or trading days, of each period.
   *
   * @param workdays on which days there is business
   * @return the adjustment
   */
  public static CalendarAdjustment workingDays(WorkingCalendar workdays) {
    return new CalendarAdjustment(Require.nonNull(workdays, "workdays"));
  }

  boolean isNone() {
    return workdays == null;
  }

  /** The working days of a position; 0 without calendar. Takes time in proportion to the days. */
  long days(FiscalAxis axis, int position) {
    return workdays == null ? 0 : workdays.workingDays(axis.range(position));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarAdjustment adjustment
        && Objects.equals(workdays, adjustment.workdays);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(workdays);
  }

  @Override
  public String toString() {
    return workdays == null ? "none" : "working days of " + workdays;
  }
}
