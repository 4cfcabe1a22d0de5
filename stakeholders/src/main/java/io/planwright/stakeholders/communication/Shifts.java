package io.planwright.stakeholders.communication;

import io.planwright.calendar.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When a sender works on each day of the horizon that is not blacked out, days beginning in the
 * zone of the sender.
 */
final class Shifts {

  private final List<List<TimeSpan>> days = new ArrayList<>();
  private final int[] room;

  Shifts(Sender sender, Horizon horizon, Duration touchLength) {
    ZoneId zone = sender.hours().zone();
    long[] fitting = new long[horizon.weeks()];
    for (int day = 0; day < horizon.days(); day++) {
      List<TimeSpan> spans =
          horizon.isBlackout(horizon.date(day))
              ? List.of()
              : sender
                  .hours()
                  .spans(
                      horizon.date(day).atStartOfDay(zone).toInstant(),
                      horizon.date(day).plusDays(1).atStartOfDay(zone).toInstant());
      days.add(spans);
      for (TimeSpan span : spans) {
        fitting[horizon.week(day)] += span.length().dividedBy(touchLength);
      }
    }
    room = new int[fitting.length];
    for (int week = 0; week < room.length; week++) {
      room[week] = (int) Math.min(sender.capacityPerWeek(), fitting[week]);
    }
  }

  List<TimeSpan> on(int day) {
    return days.get(day);
  }

  /** How many touches the capacity and the working hours of a week leave room for. */
  int room(int week) {
    return room[week];
  }
}
