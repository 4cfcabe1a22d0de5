package io.planwright.stakeholders.joint;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingDayNumbers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The days of a joint plan: those on which either side works and the as-of day, which is the first.
 * Immutable and thread-safe.
 */
final class JointDays {

  /** What takes longer after all dates is counted as that long. */
  private static final int TAIL_YEARS = 10;

  private final LocalDate by;
  private final WorkingCalendar calendar;
  private final WorkingDayNumbers numbers;
  private final Map<Side, WorkingDayNumbers> own = new EnumMap<>(Side.class);
  private final LocalDate asOf;

  JointDays(MutualActionPlan plan, LocalDate by, JointPlanRisk.Setting setting) {
    this.by = by;
    asOf = setting.asOf();
    TreeSet<LocalDate> dates = new TreeSet<>(List.of(asOf, by));
    for (Commitment commitment : plan.commitments()) {
      dates.add(commitment.due());
      commitment.doneOn().filter(day -> !day.isAfter(asOf)).ifPresent(dates::add);
    }
    LocalDate oldest = asOf.minusYears(JointPlanRisk.MOST_YEARS);
    LocalDate first = dates.first().isBefore(oldest) ? oldest : dates.first();
    LocalDate last = dates.last().plusYears(TAIL_YEARS);
    for (Side side : Side.values()) {
      own.put(
          side, WorkingDayNumbers.of(setting.calendar(side), first.minusYears(TAIL_YEARS), last));
    }
    WorkingCalendar.Builder builder = WorkingCalendar.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      builder.hours(day, Duration.ofHours(8));
    }
    calendar = builder.holidays(day -> isFree(setting, day)).build();
    numbers = WorkingDayNumbers.of(calendar, asOf, last);
  }

  private static boolean isFree(JointPlanRisk.Setting setting, LocalDate day) {
    return !day.equals(setting.asOf())
        && !setting.ours().isWorkingDay(day)
        && !setting.theirs().isWorkingDay(day);
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  /** How many days there are from the as-of day through a date. */
  int through(LocalDate date) {
    return numbers.countThrough(date);
  }

  /**
   * When something is done that is kept to its due date: where that is a day off on the next day,
   * but not so where the date asked for lies between the two, as it is done by then.
   */
  int throughDue(LocalDate due) {
    int day = through(due);
    boolean isOff = day > 0 && !calendar.isWorkingDay(due);
    return isOff && (by.isBefore(due) || through(by) > day) ? day + 1 : day;
  }

  /** The date some working days of a side after or before another; the last known if later. */
  LocalDate shifted(Side side, LocalDate date, int days) {
    WorkingDayNumbers numbered = days(side);
    int number = numbered.countThrough(date) - 1 + days;
    return numbered.date(Math.max(0, Math.min(number, numbered.size() - 1)));
  }

  /**
   * How many days some working days of a side take: where the other side works on other days, as
   * many as up to the due date, or from the as-of day on if that is too near.
   */
  int lengthOf(Side side, int workingDays, LocalDate due) {
    LocalDate soonest = shifted(side, asOf, workingDays);
    LocalDate end = soonest.isAfter(due) ? soonest : due;
    return through(end) - Math.max(1, through(shifted(side, end, -workingDays)));
  }

  private WorkingDayNumbers days(Side side) {
    WorkingDayNumbers numbered = own.get(side);
    if (numbered == null) {
      throw new IllegalStateException("no days of " + side);
    }
    return numbered;
  }
}
