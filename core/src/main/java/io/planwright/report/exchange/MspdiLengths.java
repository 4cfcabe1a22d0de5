package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns durations and lags in minutes into whole days, and says so where they are none. */
final class MspdiLengths {
  private static final String ROUNDED = "Parts of a day were rounded up to a whole one.";
  private static final int WEEK = 7;
  private static final int WORKING_WEEK = 5;

  /** Days that are counted once for all tasks that span them. */
  private static final long BLOCK = 256;

  private final Map<Long, Integer> blocks = new HashMap<>();
  private final int minutesADay;
  private final WorkingCalendar calendar;

  MspdiLengths(int minutesADay, WorkingCalendar calendar) {
    this.minutesADay = minutesADay;
    this.calendar = calendar;
  }

  /** The working days of a task. */
  int days(MspdiTask task, @Nullable ActivityDates dates, WarningList warnings) {
    if (task.ownDays != null) {
      return task.ownDays.intValue();
    }
    if (task.minutes == MspdiTask.NO_DURATION) {
      warnings.add(task.line, "Task/Duration", "A task without a duration became a milestone.");
      return 0;
    }
    if (task.minutes > 0 && Mspdi.isElapsed(task.durationFormat)) {
      warnings.add(
          task.line, "Task/Duration", "An elapsed duration became the working days within it.");
      return elapsed(task.minutes, dates);
    }
    if (task.minutes % minutesADay != 0) {
      warnings.add(task.line, "Task/Duration", ROUNDED);
    }
    return (int) Math.min(Integer.MAX_VALUE, ceiling(task.minutes, minutesADay));
  }

  private int elapsed(long minutes, @Nullable ActivityDates dates) {
    long days = ceiling(minutes, Mspdi.MINUTES_A_DAY);
    long workingDays =
        dates == null ? ceiling(days * WORKING_WEEK, WEEK) : workingDays(dates, days);
    return (int) Math.max(1, Math.min(workingDays, Activity.MAX_DAYS));
  }

  /** Not beyond the duration, whatever finish the file gives: each day that is counted costs. */
  private long workingDays(ActivityDates dates, long elapsedDays) {
    LocalDate latest = dates.start().plusDays(Math.min(elapsedDays, Activity.MAX_DAYS));
    LocalDate finish = dates.finish().isBefore(latest) ? dates.finish() : latest;
    long count = 0;
    long end = finish.toEpochDay() + 1;
    for (long day = dates.start().toEpochDay(); day < end; ) {
      boolean isBlock = Math.floorMod(day, BLOCK) == 0 && day + BLOCK <= end;
      count +=
          isBlock
              ? blocks.computeIfAbsent(day, first -> workingDays(first, first + BLOCK))
              : workingDays(day, day + 1);
      day += isBlock ? BLOCK : 1;
    }
    return count;
  }

  private int workingDays(long first, long end) {
    int count = 0;
    for (long day = first; day < end; day++) {
      count += calendar.isWorkingDay(LocalDate.ofEpochDay(day)) ? 1 : 0;
    }
    return count;
  }

  /** The days of a lag, elapsed ones where its format counts such. */
  int lagDays(MspdiTask.Link link, int predecessorDays, WarningList warnings) {
    if (Mspdi.isPercent(link.format())) {
      if (link.lag() != 0) {
        warnings.add(
            link.line(), "PredecessorLink/LinkLag", "A lag in percent became one in days.");
      }
      return bounded(ceiling(link.lag() * predecessorDays, 100));
    }
    long unit =
        (long) Mspdi.TENTHS_A_MINUTE
            * (Mspdi.isElapsed(link.format()) ? Mspdi.MINUTES_A_DAY : minutesADay);
    if (link.lag() % unit != 0) {
      warnings.add(link.line(), "PredecessorLink/LinkLag", ROUNDED);
    }
    return bounded(ceiling(link.lag(), unit));
  }

  private static int bounded(long days) {
    return (int) Math.max(-Activity.MAX_DAYS, Math.min(Activity.MAX_DAYS, days));
  }

  private static long ceiling(long amount, long unit) {
    return -Math.floorDiv(-amount, unit);
  }
}
