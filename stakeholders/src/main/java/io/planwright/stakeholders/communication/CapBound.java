package io.planwright.stakeholders.communication;

import io.planwright.calendar.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What no plan can be worth more than: the best touches that the caps of each leave room for. */
final class CapBound {

  private final CommunicationRequest request;
  private final Horizon horizon;
  private final List<Shifts> shifts;

  CapBound(CommunicationRequest request, Horizon horizon, List<Shifts> shifts) {
    this.request = request;
    this.horizon = horizon;
    this.shifts = shifts;
  }

  double of(List<Need> needs, Ways ways) {
    List<List<Double>> worths = new ArrayList<>();
    request.recipients().forEach(recipient -> worths.add(new ArrayList<>()));
    for (Need need : needs) {
      if (!need.senders().isEmpty()) {
        worths.get(need.recipientIndex()).add(need.most(ways));
      }
    }
    double bound = 0;
    for (int r = 0; r < worths.size(); r++) {
      List<Double> own = worths.get(r);
      own.sort(Comparator.reverseOrder());
      int room = room(request.recipients().get(r), own.size());
      bound += own.subList(0, room).stream().mapToDouble(Double::doubleValue).sum();
    }
    return bound;
  }

  /** How often the caps allow to reach somebody, up to a number: the earliest days leave most. */
  private int room(Recipient recipient, int most) {
    if (recipient.caps().isEmpty()) {
      return most;
    }
    Caps caps = new Caps(recipient, request.asOf());
    int room = 0;
    for (LocalDate date : dates(recipient.hours().zone())) {
      while (room < most && caps.allow(date)) {
        caps.add(date);
        room++;
      }
    }
    return room;
  }

  /** On which days somebody works, by the date of the recipient. */
  private SortedSet<LocalDate> dates(ZoneId zone) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (Shifts own : shifts) {
      for (int day = 0; day < horizon.days(); day++) {
        for (TimeSpan shift : own.on(day)) {
          dates.add(LocalDate.ofInstant(shift.start(), zone));
          dates.add(LocalDate.ofInstant(shift.end().minusNanos(1), zone));
        }
      }
    }
    dates.removeIf(horizon::isBlackout);
    return dates;
  }
}
