package io.planwright.stakeholders.communication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** On which days a recipient is reached, and whether the caps leave room for one more. */
final class Caps {

  private final List<FrequencyCap> caps;
  private final List<LocalDate> days = new ArrayList<>();

  Caps(Recipient recipient, LocalDate asOf) {
    caps = recipient.caps();
    recipient.reachedOn().stream().filter(day -> !day.isAfter(asOf)).forEach(days::add);
  }

  boolean allow(LocalDate day) {
    for (FrequencyCap cap : caps) {
      if (cap.touches() == 0 || touchesAround(day, cap.days()) >= cap.touches()) {
        return false;
      }
    }
    return true;
  }

  /** The most touches in a span of so many days that holds the day. */
  private int touchesAround(LocalDate day, int length) {
    int most = within(day.minusDays(length - 1L), day);
    for (LocalDate other : days) {
      if (other.isAfter(day) && other.isBefore(day.plusDays(length))) {
        most = Math.max(most, within(other.minusDays(length - 1L), other));
      }
    }
    return most;
  }

  private int within(LocalDate first, LocalDate last) {
    int count = 0;
    for (LocalDate day : days) {
      count += !day.isBefore(first) && !day.isAfter(last) ? 1 : 0;
    }
    return count;
  }

  void add(LocalDate day) {
    days.add(day);
  }
}
