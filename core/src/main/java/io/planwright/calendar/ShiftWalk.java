package io.planwright.calendar;

import io.planwright.internal.Require;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the working time of a calendar, span by span. A time of the clock that the zone
 * skips is the instant of the change, and one that it repeats is the first of the two: so the order
 * of local times stays that of their instants, and shifts that do not overlap on paper do not
 * overlap in time.
 */
final class ShiftWalk {

  /** No plan survives so long a holiday: the search for working time ends there. */
  private static final int LONGEST_BREAK_DAYS = 3660;

  private static final Duration BREAK = Duration.ofDays(LONGEST_BREAK_DAYS);

  private static final Instant FIRST = Instant.parse("0001-01-03T00:00:00Z");
  private static final Instant LAST = Instant.parse("9989-01-01T00:00:00Z");

  private final ZoneId zone;
  private final Function<LocalDate, List<WorkShift>> shifts;

  ShiftWalk(ZoneId zone, Function<LocalDate, List<WorkShift>> shifts) {
    this.zone = zone;
    this.shifts = shifts;
  }

  static Instant requireInRange(Instant instant, String field) {
    Require.that(
        !Require.nonNull(instant, field).isBefore(FIRST) && instant.isBefore(LAST),
        field,
        instant,
        "be from " + FIRST + " to " + LAST,
        "Plan nearer to the present.");
    return instant;
  }

  /** The first working time at or after an instant, cut to it; null if there is none for years. */
  @Nullable TimeSpan next(Instant from) {
    LocalDate date = dateOf(from).minusDays(1);
    for (int i = 0; i < LONGEST_BREAK_DAYS; i++) {
      for (TimeSpan span : on(date)) {
        if (span.end().isAfter(from)) {
          return span.start().isBefore(from) ? new TimeSpan(from, span.end()) : span;
        }
      }
      date = date.plusDays(1);
    }
    return null;
  }

  /** The last working time before an instant, cut to it; null if there is none for years. */
  @Nullable TimeSpan previous(Instant to) {
    LocalDate date = dateOf(to).plusDays(1);
    for (int i = 0; i < LONGEST_BREAK_DAYS && date.getYear() > 0; i++) {
      List<TimeSpan> spans = on(date);
      for (int k = spans.size() - 1; k >= 0; k--) {
        TimeSpan span = spans.get(k);
        if (span.start().isBefore(to)) {
          return span.end().isAfter(to) ? new TimeSpan(span.start(), to) : span;
        }
      }
      date = date.minusDays(1);
    }
    return null;
  }

  /** The working time between two instants, day by day, so that long breaks cost their days. */
  List<TimeSpan> between(Instant from, Instant to) {
    List<TimeSpan> all = new ArrayList<>();
    LocalDate last = dateOf(to).plusDays(1);
    for (LocalDate date = dateOf(from).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
      for (TimeSpan span : on(date)) {
        Instant start = span.start().isBefore(from) ? from : span.start();
        Instant end = span.end().isAfter(to) ? to : span.end();
        if (start.isBefore(end)) {
          all.add(new TimeSpan(start, end));
        }
      }
    }
    return all;
  }

  /** When so much work is done that begins at an instant; the work is above zero. */
  Instant after(Instant start, Duration work) {
    requireWithin(work, Duration.between(start, LAST).compareTo(work) >= 0);
    Duration left = work;
    Instant at = start;
    while (true) {
      TimeSpan span = require(next(at), at);
      requireWithin(work, span.start().isBefore(LAST));
      if (left.compareTo(span.length()) <= 0) {
        Instant end = span.start().plus(left);
        requireWithin(work, !end.isAfter(LAST));
        return end;
      }
      left = left.minus(span.length());
      at = span.end();
    }
  }

  /** When so much work has to begin that is done by an instant; the work is above zero. */
  Instant before(Instant end, Duration work) {
    requireWithin(work, Duration.between(FIRST, end).compareTo(work) >= 0);
    Duration left = work;
    Instant at = end;
    while (true) {
      TimeSpan found = previous(at);
      // Near the first year the walk ends before ten years are over.
      requireWithin(work, found != null || Duration.between(FIRST, at).compareTo(BREAK) > 0);
      TimeSpan span = require(found, at);
      requireWithin(work, span.end().isAfter(FIRST));
      if (left.compareTo(span.length()) <= 0) {
        Instant start = span.end().minus(left);
        requireWithin(work, !start.isBefore(FIRST));
        return start;
      }
      left = left.minus(span.length());
      at = span.start();
    }
  }

  /** A date's shifts in time, without what the night shift of the day before has of them. */
  private List<TimeSpan> on(LocalDate date) {
    List<WorkShift> today = shifts.apply(date);
    if (today.isEmpty()) {
      return List.of();
    }
    List<WorkShift> yesterday = shifts.apply(date.minusDays(1));
    Instant free = Instant.MIN;
    if (!yesterday.isEmpty()) {
      free = at(date.minusDays(1), yesterday.get(yesterday.size() - 1).endMinute());
    }
    List<TimeSpan> spans = new ArrayList<>(today.size());
    for (WorkShift shift : today) {
      Instant start = at(date, shift.startMinute());
      Instant end = at(date, shift.endMinute());
      start = start.isBefore(free) ? free : start;
      if (start.isBefore(end)) {
        spans.add(new TimeSpan(start, end));
      }
    }
    return spans;
  }

  private Instant at(LocalDate date, int minute) {
    LocalDateTime local = date.atStartOfDay().plusMinutes(minute);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? zone.getRules().getTransition(local).getInstant()
        : local.toInstant(offsets.get(0));
  }

  private LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private static void requireWithin(Duration work, boolean isWithin) {
    Require.that(
        isWithin,
        "work",
        work,
        "begin and be done between " + FIRST + " and " + LAST,
        "Give less work, or correct its unit.");
  }

  private static TimeSpan require(@Nullable TimeSpan span, Instant from) {
    if (span == null) {
      throw new IllegalStateException(
          "shifts [none] must be within ten years of " + from + ". Check holidays and absences.");
    }
    return span;
  }
}
