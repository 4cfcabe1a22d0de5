package io.planwright.stakeholders.communication;

import io.planwright.calendar.TimeSpan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When a sender works on each day of the horizon, days beginning in the zone of the sender. */
final class Shifts {

  private final List<List<TimeSpan>> days = new ArrayList<>();

  Shifts(Sender sender, Horizon horizon) {
    ZoneId zone = sender.hours().zone();
    for (int day = 0; day < horizon.days(); day++) {
      days.add(
          sender
              .hours()
              .spans(
                  horizon.date(day).atStartOfDay(zone).toInstant(),
                  horizon.date(day + 1).atStartOfDay(zone).toInstant()));
    }
  }

  List<TimeSpan> on(int day) {
    return days.get(day);
  }
}
