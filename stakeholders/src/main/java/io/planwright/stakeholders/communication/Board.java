package io.planwright.stakeholders.communication;

import io.planwright.calendar.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan while it is made: who is busy when, and how full each week is. */
final class Board {

  /** What stood in the way of a need, in the order in which a day is tried. */
  static final class Obstacles {
    boolean someDay;
    boolean full;
    boolean noCapacity;
    boolean noHours;
  }

  private final CommunicationRequest request;
  private final Horizon horizon;
  private final Ways ways;
  private final int[][] used;
  private final List<Caps> caps = new ArrayList<>();
  private final List<List<TimeSpan>> senderBusy = new ArrayList<>();
  private final List<List<TimeSpan>> recipientBusy = new ArrayList<>();
  private final List<Touch> touches = new ArrayList<>();
  private final List<Shifts> shifts;
  private double value;

  Board(CommunicationRequest request, Horizon horizon, Ways ways, List<Shifts> shifts) {
    this.request = request;
    this.horizon = horizon;
    this.ways = ways;
    this.shifts = shifts;
    used = new int[request.senders().size()][horizon.weeks()];
    for (Recipient recipient : request.recipients()) {
      caps.add(new Caps(recipient, request.asOf()));
      recipientBusy.add(new ArrayList<>());
    }
    request.senders().forEach(sender -> senderBusy.add(new ArrayList<>()));
  }

  double value() {
    return value;
  }

  List<Touch> touches() {
    return touches;
  }

  int used(int sender, int week) {
    return used[sender][week];
  }

  /** Takes the best way that fits on any day, on the first such day. */
  boolean place(Need need, int sender, Obstacles obstacles) {
    for (Ways.Way way : ways.of(sender, need.recipientIndex())) {
      for (int day = 0; day < horizon.days(); day++) {
        if (horizon.isOpen(day) && !shifts(sender, day).isEmpty()) {
          obstacles.someDay = true;
          if (caps.get(need.recipientIndex()).allow(horizon.date(day))
              && placeOn(need, sender, day, way, obstacles)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean placeOn(Need need, int sender, int day, Ways.Way way, Obstacles obstacles) {
    int week = horizon.week(day);
    int capacity = request.senders().get(sender).capacityPerWeek();
    if (used[sender][week] >= capacity) {
      obstacles.full |= capacity > 0;
      obstacles.noCapacity |= capacity == 0;
      return false;
    }
    Instant start = slot(need, sender, day, way.channel().isLive());
    if (start == null) {
      obstacles.noHours = true;
      return false;
    }
    used[sender][week]++;
    add(need, sender, day, way, start);
    return true;
  }

  private void add(Need need, int sender, int day, Ways.Way way, Instant start) {
    TimeSpan span = new TimeSpan(start, start.plus(request.touchLength()));
    senderBusy.get(sender).add(span);
    if (way.channel().isLive()) {
      recipientBusy.get(need.recipientIndex()).add(span);
    }
    caps.get(need.recipientIndex()).add(horizon.date(day));
    double worth = need.weight() * way.share();
    value += worth;
    Sender who = request.senders().get(sender);
    touches.add(
        Touch.builder()
            .day(horizon.date(day))
            .start(start)
            .length(request.touchLength())
            .senderId(who.id())
            .recipientId(need.recipient().personId())
            .kind(need.recipient().kind())
            .channel(way.channel())
            .messageId(need.message().id())
            .goal(need.message().goal())
            .text(need.message().text())
            .reason(Why.touched(need.recipient(), who, way.channel()))
            .importance(worth)
            .build());
  }

  private @Nullable Instant slot(Need need, int sender, int day, boolean live) {
    for (TimeSpan shift : shifts(sender, day)) {
      List<TimeSpan> common =
          live ? need.recipient().hours().spans(shift.start(), shift.end()) : List.of(shift);
      for (TimeSpan span : common) {
        Instant start = free(span, sender, live ? need.recipientIndex() : -1);
        if (start != null) {
          return start;
        }
      }
    }
    return null;
  }

  private @Nullable Instant free(TimeSpan span, int sender, int recipient) {
    Instant start = span.start();
    while (!start.plus(request.touchLength()).isAfter(span.end())) {
      Instant end = start.plus(request.touchLength());
      Instant later = clash(senderBusy.get(sender), start, end);
      if (later == null && recipient >= 0) {
        later = clash(recipientBusy.get(recipient), start, end);
      }
      if (later == null) {
        return start;
      }
      start = later;
    }
    return null;
  }

  private static @Nullable Instant clash(List<TimeSpan> busy, Instant start, Instant end) {
    for (TimeSpan span : busy) {
      if (span.start().isBefore(end) && span.end().isAfter(start)) {
        return span.end();
      }
    }
    return null;
  }

  private List<TimeSpan> shifts(int sender, int day) {
    return shifts.get(sender).on(day);
  }
}
