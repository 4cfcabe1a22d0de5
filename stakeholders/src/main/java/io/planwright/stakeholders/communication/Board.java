package io.planwright.stakeholders.communication;

import io.planwright.calendar.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan while it is made: who is busy when, and how full each week is. */
final class Board {

  /** What stood in the way of a need. */
  static final class Obstacles {
    boolean someDay;
    boolean full;
    boolean noCapacity;
    boolean noHours;
  }

  /** Where a need fits, and the share of its weight that is left there. */
  record Spot(int sender, int day, Instant start, Ways.Way way, double share) {}

  private final CommunicationRequest request;
  private final Horizon horizon;
  private final Ways ways;
  private final int[][] used;
  private final int[] usedInAll;
  private final List<Caps> caps = new ArrayList<>();
  private final Map<String, List<TimeSpan>> busy = new HashMap<>();
  private final List<Touch> touches = new ArrayList<>();
  private final List<Shifts> shifts;
  private final double[] gained;
  private double value;

  Board(CommunicationRequest request, Horizon horizon, Ways ways, List<Shifts> shifts, int needs) {
    this.request = request;
    this.horizon = horizon;
    this.ways = ways;
    this.shifts = shifts;
    used = new int[request.senders().size()][horizon.weeks()];
    usedInAll = new int[request.senders().size()];
    gained = new double[needs];
    for (Recipient recipient : request.recipients()) {
      caps.add(new Caps(recipient, request.asOf()));
      busy.put(recipient.personId(), new ArrayList<>());
    }
    request.senders().forEach(sender -> busy.put(sender.id(), new ArrayList<>()));
  }

  double value() {
    return value;
  }

  /** What a need is worth where it is placed, or 0. */
  double gained(Need need) {
    return gained[need.index()];
  }

  List<Touch> touches() {
    return touches;
  }

  int used(int sender, int week) {
    return used[sender][week];
  }

  int used(int sender) {
    return usedInAll[sender];
  }

  /** The place of most worth from one day to another: of each channel the first that is free. */
  @Nullable Spot find(Need need, int sender, int from, int to, Obstacles obstacles) {
    Spot best = null;
    for (Ways.Way way : ways.of(sender, need.recipientIndex())) {
      if (best != null && best.share() >= way.share()) {
        break;
      }
      Spot spot = earliest(need, sender, way, from, to, obstacles);
      if (spot != null && (best == null || spot.share() > best.share())) {
        best = spot;
      }
    }
    return best;
  }

  private @Nullable Spot earliest(
      Need need, int sender, Ways.Way way, int from, int to, Obstacles obstacles) {
    for (int day = from; day < to; day++) {
      for (TimeSpan shift : shifts.get(sender).on(day)) {
        Instant start =
            mayReach(need, sender, day, shift, obstacles)
                ? slot(need, sender, shift, way.channel().isLive(), obstacles)
                : null;
        if (start != null) {
          double share = way.share() * need.timeliness(date(need, start));
          return new Spot(sender, day, start, way, share);
        }
      }
    }
    return null;
  }

  private boolean mayReach(Need need, int sender, int day, TimeSpan shift, Obstacles obstacles) {
    int capacity = request.senders().get(sender).capacityPerWeek();
    boolean isFull = used[sender][horizon.week(day)] >= capacity;
    if (isFull && obstacles.someDay && (capacity > 0 ? obstacles.full : obstacles.noCapacity)) {
      return false;
    }
    LocalDate first = date(need, shift.start());
    LocalDate last = date(need, shift.end().minusNanos(1));
    obstacles.someDay |= !horizon.isBlackout(first) || !horizon.isBlackout(last);
    if (!isAllowed(need, first) && (first.equals(last) || !isAllowed(need, last))) {
      return false;
    }
    obstacles.full |= isFull && capacity > 0;
    obstacles.noCapacity |= capacity == 0;
    return !isFull;
  }

  private boolean isAllowed(Need need, LocalDate date) {
    return !horizon.isBlackout(date) && caps.get(need.recipientIndex()).allow(date);
  }

  private static LocalDate date(Need need, Instant moment) {
    return LocalDate.ofInstant(moment, need.recipient().hours().zone());
  }

  private @Nullable Instant slot(
      Need need, int sender, TimeSpan shift, boolean live, Obstacles obstacles) {
    List<TimeSpan> common =
        live ? need.recipient().hours().spans(shift.start(), shift.end()) : List.of(shift);
    boolean fits = false;
    for (TimeSpan span : common) {
      fits |= span.length().compareTo(request.touchLength()) >= 0;
      Instant start = free(span, need, sender, live, obstacles);
      if (start != null) {
        return start;
      }
    }
    obstacles.noHours |= !fits;
    return null;
  }

  private @Nullable Instant free(
      TimeSpan span, Need need, int sender, boolean live, Obstacles obstacles) {
    String senderId = request.senders().get(sender).id();
    Instant start = span.start();
    while (!start.plus(request.touchLength()).isAfter(span.end())) {
      LocalDate date = date(need, start);
      Instant senderFree = clash(senderId, start);
      Instant recipientFree = live ? clash(need.recipient().personId(), start) : null;
      if (!isAllowed(need, date)) {
        ZoneId zone = need.recipient().hours().zone();
        start = date.plusDays(1).atStartOfDay(zone).toInstant();
      } else if (senderFree != null) {
        obstacles.full = true;
        start = senderFree;
      } else if (recipientFree != null) {
        obstacles.noHours = true;
        start = recipientFree;
      } else {
        return start;
      }
    }
    return null;
  }

  /** When somebody is free again who is busy during a touch. */
  private @Nullable Instant clash(String personId, Instant start) {
    Instant end = start.plus(request.touchLength());
    for (TimeSpan span : busy.getOrDefault(personId, List.of())) {
      if (span.start().isBefore(end) && span.end().isAfter(start)) {
        return span.end();
      }
    }
    return null;
  }

  void take(Need need, Spot spot) {
    Sender sender = request.senders().get(spot.sender());
    Channel channel = spot.way().channel();
    TimeSpan span = new TimeSpan(spot.start(), spot.start().plus(request.touchLength()));
    LocalDate reached = date(need, spot.start());
    used[spot.sender()][horizon.week(spot.day())]++;
    usedInAll[spot.sender()]++;
    block(sender.id(), span);
    if (channel.isLive()) {
      block(need.recipient().personId(), span);
    }
    caps.get(need.recipientIndex()).add(reached);
    double worth = need.weight() * spot.share();
    value += worth;
    gained[need.index()] = worth;
    touches.add(
        Touch.builder()
            .day(horizon.date(spot.day()))
            .start(spot.start())
            .length(request.touchLength())
            .senderId(sender.id())
            .recipientId(need.recipient().personId())
            .kind(need.recipient().kind())
            .channel(channel)
            .messageId(need.message().id())
            .goal(need.message().goal())
            .text(need.message().text())
            .reason(Why.touched(need, sender, channel, need.daysLate(reached)))
            .importance(worth)
            .build());
  }

  private void block(String personId, TimeSpan span) {
    busy.computeIfAbsent(personId, id -> new ArrayList<>()).add(span);
  }
}
