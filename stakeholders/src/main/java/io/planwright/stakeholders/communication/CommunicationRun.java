package io.planwright.stakeholders.communication;

import io.planwright.allocation.Optimality;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes {@link CommunicationPlanner#plan}. */
final class CommunicationRun {

  private final CommunicationRequest request;
  private final RunControl control;
  private final Horizon horizon;
  private final Ways ways;
  private final List<Need> needs = new ArrayList<>();
  private final List<Need> weightiestFirst;
  private final List<Shifts> shifts = new ArrayList<>();

  /** One way to place all needs: the board, and why a need stayed out. */
  private record Attempt(Board board, Map<Need, UncoveredCause> uncovered) {}

  CommunicationRun(
      CommunicationRequest request, Map<GridCell, Double> cellWeights, RunControl control) {
    this.request = request;
    this.control = control;
    horizon = new Horizon(request);
    ways = new Ways(request);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < request.recipients().size(); i++) {
      places.put(request.recipients().get(i).personId(), i);
    }
    for (Message message : request.messages()) {
      for (String id : message.recipientIds()) {
        int place = places.getOrDefault(id, -1);
        Recipient recipient = request.recipients().get(place);
        double weight =
            cellWeights.getOrDefault(recipient.cell(), 1.0)
                * (1 + recipient.shortfall().orElse(0))
                * message.priority();
        needs.add(new Need(needs.size(), message, recipient, place, weight));
      }
    }
    weightiestFirst = new ArrayList<>(needs);
    weightiestFirst.sort(Comparator.comparingDouble(Need::weight).reversed());
    for (int i = 0; i < request.senders().size(); i++) {
      shifts.add(new Shifts(request.senders().get(i), horizon));
    }
  }

  CommunicationPlan plan() {
    control.checkpoint();
    FlowGuide guide = FlowGuide.of(request, horizon, needs, ways, shifts, control);
    int[] none = new int[needs.size()];
    Arrays.fill(none, -1);
    Attempt early = attempt(none);
    Attempt guided = attempt(guide.sender());
    Attempt best = guided.board().value() > early.board().value() ? guided : early;
    double bound = Math.min(guide.bound(), capBound());
    double value = best.board().value();
    List<Touch> touches = new ArrayList<>(best.board().touches());
    touches.sort(Comparator.comparing(Touch::start));
    List<UncoveredNeed> uncovered =
        best.uncovered().entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> entry.getKey().index()))
            .map(
                entry ->
                    new UncoveredNeed(
                        entry.getKey().recipient().personId(),
                        entry.getKey().message().id(),
                        entry.getValue(),
                        Why.uncovered(entry.getValue())))
            .toList();
    return new CommunicationPlan(
        request.id(),
        request.asOf(),
        touches,
        uncovered,
        Contradictions.in(request),
        loads(best),
        new Optimality(Optimality.Goal.MAXIMISE, value, Math.max(bound, value)));
  }

  /** Places the needs that have a guide first, then what is left wherever there is room. */
  private Attempt attempt(int[] senders) {
    Board board = new Board(request, horizon, ways, shifts);
    Map<Need, UncoveredCause> uncovered = new HashMap<>();
    List<Need> left = new ArrayList<>();
    for (Need need : weightiestFirst) {
      control.checkpoint();
      int guide = senders[need.index()];
      boolean placed = guide >= 0 && board.place(need, guide, new Board.Obstacles());
      if (!placed) {
        left.add(need);
      }
    }
    for (Need need : left) {
      control.checkpoint();
      Board.Obstacles obstacles = new Board.Obstacles();
      boolean placed = false;
      for (int sender : sendersFor(need)) {
        placed = placed || board.place(need, sender, obstacles);
      }
      if (!placed) {
        uncovered.put(need, cause(need, obstacles));
      }
    }
    return new Attempt(board, uncovered);
  }

  /** The senders who may say it, the most valuable first. */
  private List<Integer> sendersFor(Need need) {
    List<Integer> senders = new ArrayList<>();
    for (int i = 0; i < request.senders().size(); i++) {
      if (speaksFor(i, need) && !ways.of(i, need.recipientIndex()).isEmpty()) {
        senders.add(i);
      }
    }
    senders.sort(
        Comparator.comparingDouble((Integer i) -> ways.of(i, need.recipientIndex()).get(0).share())
            .reversed());
    return senders;
  }

  private boolean speaksFor(int sender, Need need) {
    return request.senders().get(sender).departmentId().equals(need.message().departmentId());
  }

  private UncoveredCause cause(Need need, Board.Obstacles obstacles) {
    List<Sender> department =
        request.senders().stream()
            .filter(sender -> sender.departmentId().equals(need.message().departmentId()))
            .toList();
    if (department.isEmpty()) {
      return UncoveredCause.NO_SENDER;
    }
    if (department.stream().noneMatch(sender -> Ways.speakAlike(sender, need.recipient()))) {
      return UncoveredCause.NO_COMMON_LANGUAGE;
    }
    if (sendersFor(need).isEmpty()) {
      return UncoveredCause.NO_CONSENT;
    }
    if (obstacles.full) {
      return UncoveredCause.CAPACITY;
    }
    if (obstacles.noHours) {
      return UncoveredCause.NO_COMMON_HOURS;
    }
    if (obstacles.noCapacity) {
      return UncoveredCause.NO_CAPACITY;
    }
    return obstacles.someDay ? UncoveredCause.FREQUENCY_CAP : UncoveredCause.NO_WORKING_DAY;
  }

  /** The best touches of each recipient that the caps leave room for, whoever sends them. */
  private double capBound() {
    Map<Integer, List<Double>> worths = new HashMap<>();
    for (Need need : needs) {
      List<Integer> senders = sendersFor(need);
      if (!senders.isEmpty()) {
        double share = ways.of(senders.get(0), need.recipientIndex()).get(0).share();
        worths
            .computeIfAbsent(need.recipientIndex(), r -> new ArrayList<>())
            .add(need.weight() * share);
      }
    }
    double bound = 0;
    for (int r = 0; r < request.recipients().size(); r++) {
      int room = room(request.recipients().get(r));
      List<Double> own = worths.getOrDefault(r, new ArrayList<>());
      own.sort(Comparator.reverseOrder());
      for (int i = 0; i < Math.min(room, own.size()); i++) {
        bound += own.get(i);
      }
    }
    return bound;
  }

  /** How often the caps allow to reach somebody in the horizon: the earliest days leave most. */
  private int room(Recipient recipient) {
    if (recipient.caps().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Caps caps = new Caps(recipient, request.asOf());
    int room = 0;
    for (int day = 0; day < horizon.days() && room < needs.size(); day++) {
      while (room < needs.size() && horizon.isOpen(day) && caps.allow(horizon.date(day))) {
        caps.add(horizon.date(day));
        room++;
      }
    }
    return room;
  }

  private List<SenderLoad> loads(Attempt attempt) {
    List<SenderLoad> loads = new ArrayList<>();
    for (int sender = 0; sender < request.senders().size(); sender++) {
      Sender who = request.senders().get(sender);
      UncoveredCause lack =
          who.capacityPerWeek() == 0 ? UncoveredCause.NO_CAPACITY : UncoveredCause.CAPACITY;
      int refused = 0;
      for (Map.Entry<Need, UncoveredCause> entry : attempt.uncovered().entrySet()) {
        boolean counts = entry.getValue() == lack && sendersFor(entry.getKey()).contains(sender);
        refused += counts ? 1 : 0;
      }
      for (int week = 0; week < horizon.weeks(); week++) {
        loads.add(
            new SenderLoad(
                who.id(),
                horizon.monday(week),
                attempt.board().used(sender, week),
                who.capacityPerWeek(),
                refused));
      }
    }
    return loads;
  }
}
