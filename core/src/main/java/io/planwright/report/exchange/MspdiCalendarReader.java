package io.planwright.report.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads one calendar after the other. */
final class MspdiCalendarReader {
  private static final int SUNDAY = 1;
  private static final int SATURDAY = 7;
  private static final int MOST_HOLIDAYS = 100_000;
  private static final int STANDARD_MINUTES = 480;
  private static final int MOST_TYPE = 99;
  private static final int DAILY = 1;

  private final XmlCursor xml;
  private final WarningList warnings;
  private int holidays;

  MspdiCalendarReader(XmlCursor xml, WarningList warnings) {
    this.xml = xml;
    this.warnings = warnings;
  }

  MspdiCalendar read() {
    MspdiCalendar calendar = new MspdiCalendar(xml.line());
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "UID" -> calendar.uid = MspdiValues.integer(xml, 0, Integer.MAX_VALUE);
        case "IsBaseCalendar" -> calendar.isBase = MspdiValues.flag(xml);
        case "BaseCalendarUID" ->
            calendar.baseUid = MspdiValues.integer(xml, Integer.MIN_VALUE, Integer.MAX_VALUE);
        case "WeekDays", "Exceptions" -> {
          while (xml.nextChild()) {
            readDay(calendar);
          }
        }
        case "WorkWeeks" -> {
          int line = xml.line();
          if (xml.skip()) {
            warnings.add(line, "Calendar/WorkWeeks", "Weeks with other hours were not read.");
          }
        }
        default -> xml.skip();
      }
    }
    if (calendar.uid < 0) {
      throw xml.failure("Calendar", "must have a UID. Give it one.");
    }
    return calendar;
  }

  private void readDay(MspdiCalendar calendar) {
    Day day = new Day(xml.line());
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "DayType" -> day.type = MspdiValues.integer(xml, 0, MOST_TYPE);
        case "DayWorking" -> day.isWorking = MspdiValues.flag(xml);
        case "Type" -> day.recurrence = MspdiValues.integer(xml, 0, MOST_TYPE);
        case "Period" -> day.step = MspdiValues.integer(xml, 0, Integer.MAX_VALUE);
        case "TimePeriod" -> readPeriod(day);
        case "WorkingTimes" -> {
          while (xml.nextChild()) {
            day.minutes += readShift();
            day.hasTimes = true;
          }
        }
        default -> xml.skip();
      }
    }
    if (day.type >= SUNDAY && day.type <= SATURDAY) {
      int minutes = day.hasTimes ? day.minutes : STANDARD_MINUTES;
      if (minutes > Mspdi.MINUTES_A_DAY) {
        throw xml.failure("WeekDay/WorkingTimes", "must be at most 24 hours. Correct them.");
      }
      calendar.minutes[day.type == SUNDAY ? 6 : day.type - 2] = day.isWorking ? minutes : 0;
    } else {
      addException(calendar, day);
    }
  }

  private void addException(MspdiCalendar calendar, Day day) {
    LocalDate from = day.from;
    LocalDate to = day.to;
    if (day.isWorking) {
      warnings.add(day.line, "Calendar/Exception", "Days with other hours were not read.");
    } else if (day.recurrence > DAILY || day.step > 1 || from == null || to == null) {
      warnings.add(day.line, "Calendar/Exception", "Days off that recur were not read.");
    } else {
      long days = ChronoUnit.DAYS.between(from, to) + 1;
      if (days < 1 || days + holidays > MOST_HOLIDAYS) {
        throw xml.failure(
            "Exception/TimePeriod",
            "from "
                + from
                + " to "
                + to
                + " must be in order, and days off in all at most "
                + MOST_HOLIDAYS
                + ". Correct the dates.");
      }
      holidays += (int) days;
      for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
        calendar.holidays.add(date);
      }
    }
  }

  private void readPeriod(Day day) {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "FromDate" -> day.from = MspdiValues.moment(xml).toLocalDate();
        case "ToDate" -> day.to = lastDay(MspdiValues.moment(xml), day.from);
        default -> xml.skip();
      }
    }
  }

  private static LocalDate lastDay(LocalDateTime moment, @Nullable LocalDate from) {
    LocalDate date = moment.toLocalDate();
    boolean isMidnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return isMidnight && from != null && date.isAfter(from) ? date.minusDays(1) : date;
  }

  private int readShift() {
    int from = 0;
    int to = 0;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "FromTime" -> from = minute();
        case "ToTime" -> to = minute();
        default -> xml.skip();
      }
    }
    int length = (to == 0 ? Mspdi.MINUTES_A_DAY : to) - from;
    if (length < 0) {
      throw xml.failure("WorkingTime/ToTime", "must not be before FromTime. Swap the two.");
    }
    return length;
  }

  private int minute() {
    String place = xml.place();
    String text = xml.text().strip();
    try {
      LocalTime time = LocalTime.parse(text.substring(text.indexOf('T') + 1));
      return time.getHour() * Mspdi.MINUTES_AN_HOUR + time.getMinute();
    } catch (DateTimeException e) {
      throw xml.failure(
          place,
          "["
              + ScheduleFormatException.shown(text)
              + "] must be a time such as 08:00:00. Correct it.");
    }
  }

  /** A weekday or an exception. */
  private static final class Day {
    private final int line;
    private int type;
    private boolean isWorking;
    private boolean hasTimes;
    private int minutes;
    private int recurrence = DAILY;
    private int step = 1;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    Day(int line) {
      this.line = line;
    }
  }
}
