package io.planwright.schedule.network;

import io.planwright.activity.Activity;
import io.planwright.evidence.Explanation;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import io.planwright.schedule.internal.TimedNetwork;
import io.planwright.schedule.internal.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Deadlines and fixed starts against the earliest times, and how late each activity may be for them
 * all: one backward pass, linear in activities and arcs, in which numbers may be negative.
 */
final class LimitTimes {

  private static final long UNLIMITED = Long.MAX_VALUE;

  private final TimedNetwork timed;
  private final ActivityNetwork network;
  private final NetworkTimes times;
  private final WorkingDays days;
  private final LocalDate start;
  private final long[] latestStart;
  private final int[] limitedBy;
  private final LimitKind[] kind;

  LimitTimes(TimedNetwork timed, LocalDate start) {
    this.timed = timed;
    this.network = timed.network();
    this.times = timed.times();
    this.days = timed.days();
    this.start = start;
    this.latestStart = new long[network.size()];
    this.limitedBy = new int[network.size()];
    this.kind = new LimitKind[network.size()];
    for (int i = network.size() - 1; i >= 0; i--) {
      passBackward(i);
    }
  }

  private void passBackward(int position) {
    latestStart[position] = UNLIMITED;
    for (int arc = network.firstArc(position); arc < network.firstArc(position + 1); arc++) {
      int to = network.successor(arc);
      if (latestStart[to] != UNLIMITED) {
        tighten(
            position, times.startBefore(position, arc, latestStart[to]), limitedBy[to], kind[to]);
      }
    }
    Activity activity = network.activity(position);
    activity
        .deadline()
        .ifPresent(date -> tighten(position, byDeadline(position, date), LimitKind.DEADLINE));
    activity.fixedStart().ifPresent(date -> tighten(position, fixed(date), LimitKind.FIXED_START));
  }

  private void tighten(int position, long latest, LimitKind own) {
    tighten(position, latest, position, own);
  }

  private void tighten(int position, long latest, int by, LimitKind of) {
    if (latest < latestStart[position]
        || (latest == latestStart[position] && by < limitedBy[position])) {
      latestStart[position] = latest;
      limitedBy[position] = by;
      kind[position] = of;
    }
  }

  /** The last day to start on; a milestone reached at the end of a day has the next number. */
  private long byDeadline(int position, LocalDate date) {
    long last = days.numberOnOrBefore(date.toEpochDay());
    boolean isMorning = network.duration(position) == 0 && times.isAtDayStart(position);
    return isMorning ? last : last + 1 - network.duration(position);
  }

  private long fixed(LocalDate date) {
    return date.isBefore(start)
        ? days.numberOnOrBefore(date.toEpochDay())
        : days.numberOnOrAfter(date.toEpochDay());
  }

  List<LimitFloat> floats() {
    List<LimitFloat> floats = new ArrayList<>();
    for (int index = 0; index < network.size(); index++) {
      int position = network.position(index);
      if (latestStart[position] != UNLIMITED) {
        floats.add(
            new LimitFloat(
                network.activity(position).id(),
                floatTo(position, latestStart[position]),
                network.activity(limitedBy[position]).id(),
                kind[position]));
      }
    }
    return floats;
  }

  private int floatTo(int position, long latest) {
    return Math.toIntExact(latest - times.earliestStart(position));
  }

  List<DateLimit> limits() {
    List<DateLimit> limits = new ArrayList<>();
    for (int index = 0; index < network.size(); index++) {
      int position = network.position(index);
      Activity activity = network.activity(position);
      activity.deadline().ifPresent(date -> limits.add(deadline(position, date)));
      activity.fixedStart().ifPresent(date -> limits.add(fixedStart(position, date)));
    }
    return limits;
  }

  private DateLimit deadline(int position, LocalDate date) {
    return limit(
        position,
        LimitKind.DEADLINE,
        date,
        days.date(times.finishDay(position)),
        floatTo(position, byDeadline(position, date)));
  }

  private DateLimit fixedStart(int position, LocalDate date) {
    return limit(
        position,
        LimitKind.FIXED_START,
        date,
        days.date(times.startDay(position)),
        floatTo(position, fixed(date)));
  }

  private DateLimit limit(
      int position, LimitKind of, LocalDate date, LocalDate planned, int floatDays) {
    Activity activity = network.activity(position);
    boolean isDeadline = of == LimitKind.DEADLINE;
    String state =
        activity.name()
            + (isDeadline ? " finishes on " : " starts on ")
            + planned
            + (isDeadline ? ", its deadline is " : ", it is fixed on ")
            + date;
    Explanation explanation =
        floatDays >= 0
            ? Explanation.of(state + ".")
            : new Explanation(
                state + ": " + -floatDays + " working days too late.",
                CriticalPath.to(position, timed).reasons());
    return new DateLimit(activity.id(), of, date, planned, floatDays, explanation);
  }
}
