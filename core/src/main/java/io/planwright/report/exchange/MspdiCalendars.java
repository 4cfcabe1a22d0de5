package io.planwright.report.exchange;

import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a file. Each is resolved once, and those with the same days off share one set of
 * them: a file may hang thousands of people on one calendar. Not thread-safe: it belongs to one
 * file.
 */
final class MspdiCalendars {
  private static final int DAYS_OFF_A_LINE = 10;
  private static final long LEAST_LIMIT = 100_000;

  private final ImportLimits limits;
  private final Map<Integer, MspdiCalendar> byUid = new LinkedHashMap<>();
  private final Map<Integer, WorkingCalendar> resolved = new HashMap<>();
  private final Map<Integer, HolidayCalendar> daysOff = new HashMap<>();
  private final Map<HolidayCalendar, HolidayCalendar> distinct = new HashMap<>();
  private long daysHeld;

  MspdiCalendars(ImportLimits limits) {
    this.limits = limits;
  }

  /** Adds a calendar; false if there is one of its UID. */
  boolean add(MspdiCalendar calendar) {
    return byUid.putIfAbsent(calendar.uid, calendar) == null;
  }

  int size() {
    return byUid.size();
  }

  /** A calendar with all that it takes from its bases; null if the file has none of that UID. */
  @Nullable WorkingCalendar resolved(int uid) {
    WorkingCalendar known = resolved.get(uid);
    MspdiCalendar calendar = byUid.get(uid);
    if (known != null || calendar == null) {
      return known;
    }
    List<MspdiCalendar> bases = calendar.withBases(byUid);
    WorkingCalendar built = calendar.hours(bases).holidays(daysOff(bases)).build();
    resolved.put(uid, built);
    return built;
  }

  /** The calendar of the plan: the one named, or else the first base, or else the usual week. */
  WorkingCalendar ofThePlan(int uid) {
    WorkingCalendar named = resolved(uid);
    if (named != null) {
      return named;
    }
    for (MspdiCalendar calendar : byUid.values()) {
      WorkingCalendar base = calendar.isBase ? resolved(calendar.uid) : null;
      if (base != null) {
        return base;
      }
    }
    return WorkingCalendar.mondayToFriday();
  }

  /** Those without days off of their own have those of the first base that has some. */
  private HolidayCalendar daysOff(List<MspdiCalendar> bases) {
    int first = 0;
    while (first < bases.size() && bases.get(first).holidays.isEmpty()) {
      first++;
    }
    if (first == bases.size()) {
      return HolidayCalendar.none();
    }
    MspdiCalendar owner = bases.get(first);
    HolidayCalendar known = daysOff.get(owner.uid);
    if (known != null) {
      return known;
    }
    Set<LocalDate> days = new HashSet<>();
    for (MspdiCalendar base : bases.subList(first, bases.size())) {
      days.addAll(base.holidays);
    }
    daysHeld += days.size();
    requireHeld(owner);
    HolidayCalendar built = HolidayCalendar.of(days);
    HolidayCalendar shared = distinct.merge(built, built, (before, same) -> before);
    daysOff.put(owner.uid, shared);
    return shared;
  }

  private void requireHeld(MspdiCalendar calendar) {
    long most = Math.max(LEAST_LIMIT, (long) limits.lines() * DAYS_OFF_A_LINE);
    if (daysHeld > most) {
      throw new ScheduleFormatException(
          calendar.line,
          1,
          "Calendar",
          "["
              + calendar.uid
              + "] must leave the days off of all calendars, with those of their bases, at most "
              + most
              + ". Shorten the exceptions, or raise the limit of lines.",
          null);
    }
  }
}
