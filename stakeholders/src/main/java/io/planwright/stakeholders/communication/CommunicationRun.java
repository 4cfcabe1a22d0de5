package io.planwright.stakeholders.communication;

import io.planwright.allocation.Optimality;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Computes {@link CommunicationPlanner#plan}. */
final class CommunicationRun {

  private static final int ROUNDS = 20;
  private static final int PLACED = 4000;
  private static final double CLOSE = 1 - 1e-9;

  private final CommunicationRequest request;
  private final RunControl control;
  private final Horizon horizon;
  private final Ways ways;
  private final List<Need> needs = new ArrayList<>();
  private final List<Need> weightiestFirst;
  private final List<Shifts> shifts = new ArrayList<>();

  /** One way to place all needs: the board, and by their index why needs stayed out. */
  private record Attempt(Board board, TreeMap<Integer, UncoveredCause> uncovered) {}

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
        List<Integer> senders = senders(message, place);
        needs.add(new Need(needs.size(), message, recipient, place, weight, senders));
      }
    }
    weightiestFirst = new ArrayList<>(needs);
    weightiestFirst.sort(Comparator.comparingDouble(Need::weight).reversed());
    for (Sender sender : request.senders()) {
      shifts.add(new Shifts(sender, horizon, request.touchLength()));
    }
  }

  private List<Integer> senders(Message message, int recipient) {
    return IntStream.range(0, request.senders().size())
        .filter(i -> isOf(request.senders().get(i), message))
        .filter(i -> !ways.of(i, recipient).isEmpty())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> ways.best(i, recipient)).reversed())
        .toList();
  }

  private static boolean isOf(Sender sender, Message message) {
    return sender.departmentId().equals(message.departmentId());
  }

  CommunicationPlan plan() {
    control.checkpoint();
    FlowGuide guide = FlowGuide.of(horizon, needs, ways, shifts, control);
    double bound = Math.min(guide.bound(), new CapBound(request, horizon, shifts).of(needs, ways));
    Attempt best = best(guide, bound);
    double value = best.board().value();
    List<Touch> touches = new ArrayList<>(best.board().touches());
    touches.sort(Comparator.comparing(Touch::start));
    List<UncoveredNeed> uncovered = new ArrayList<>();
    best.uncovered()
        .forEach(
            (need, cause) ->
                uncovered.add(
                    new UncoveredNeed(
                        needs.get(need).recipient().personId(),
                        needs.get(need).message().id(),
                        cause,
                        Why.uncovered(cause))));
    return new CommunicationPlan(
        request.id(),
        request.asOf(),
        touches,
        uncovered,
        Contradictions.in(request),
        loads(best),
        new Optimality(Optimality.Goal.MAXIMISE, value, Math.max(bound, value)));
  }

  private Attempt best(FlowGuide guide, double bound) {
    Attempt last = rest(board(), weightiestFirst);
    Attempt guided = guided(guide);
    Attempt best = better(last, guided);
    double[] pressure = needs.stream().mapToDouble(Need::weight).toArray();
    int rounds = Math.max(2, Math.min(ROUNDS, PLACED / Math.max(1, needs.size())));
    for (int round = 0; round < rounds && best.board().value() < bound * CLOSE; round++) {
      for (Need need : needs) {
        pressure[need.index()] += need.most(ways) - last.board().gained(need);
      }
      List<Need> order = new ArrayList<>(needs);
      order.sort(Comparator.comparingDouble((Need need) -> pressure[need.index()]).reversed());
      last = rest(board(), order);
      best = better(best, last);
    }
    return best;
  }

  private Board board() {
    return new Board(request, horizon, ways, shifts, needs.size());
  }

  private static Attempt better(Attempt one, Attempt other) {
    return other.board().value() > one.board().value() ? other : one;
  }

  /** Places needs where the flow has them, then what is left wherever there is room. */
  private Attempt guided(FlowGuide guide) {
    Board board = board();
    List<Need> left = new ArrayList<>();
    for (Need need : weightiestFirst) {
      control.checkpoint();
      int i = need.index();
      Board.Spot spot =
          guide.sender()[i] < 0
              ? null
              : board.find(
                  need, guide.sender()[i], guide.from()[i], guide.to()[i], new Board.Obstacles());
      if (spot == null) {
        left.add(need);
      } else {
        board.take(need, spot);
      }
    }
    return rest(board, left);
  }

  private Attempt rest(Board board, List<Need> left) {
    TreeMap<Integer, UncoveredCause> uncovered = new TreeMap<>();
    for (Need need : left) {
      control.checkpoint();
      Board.Obstacles obstacles = new Board.Obstacles();
      Board.Spot best = null;
      for (int sender : leastBusy(need, board)) {
        if (best != null && best.share() >= ways.best(sender, need.recipientIndex())) {
          break;
        }
        Board.Spot spot = board.find(need, sender, 0, horizon.days(), obstacles);
        best = spot == null || best != null && best.share() >= spot.share() ? best : spot;
      }
      if (best == null) {
        uncovered.put(need.index(), cause(need, obstacles));
      } else {
        board.take(need, best);
      }
    }
    return new Attempt(board, uncovered);
  }

  /** The senders of a need, the most valuable first, and of those the least busy. */
  private List<Integer> leastBusy(Need need, Board board) {
    return need.senders().stream()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -ways.best(i, need.recipientIndex()))
                .thenComparingDouble(
                    i -> board.used(i) / (double) request.senders().get(i).capacityPerWeek()))
        .toList();
  }

  private UncoveredCause cause(Need need, Board.Obstacles obstacles) {
    List<Sender> others =
        request.senders().stream()
            .filter(sender -> isOf(sender, need.message()))
            .filter(sender -> !Ways.isSame(sender, need.recipient()))
            .toList();
    if (others.isEmpty()) {
      return UncoveredCause.NO_SENDER;
    }
    if (others.stream().noneMatch(sender -> Ways.speakAlike(sender, need.recipient()))) {
      return UncoveredCause.NO_COMMON_LANGUAGE;
    }
    if (need.senders().isEmpty()) {
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

  private List<SenderLoad> loads(Attempt attempt) {
    List<SenderLoad> loads = new ArrayList<>();
    for (int sender = 0; sender < request.senders().size(); sender++) {
      Sender who = request.senders().get(sender);
      UncoveredCause lack =
          who.capacityPerWeek() == 0 ? UncoveredCause.NO_CAPACITY : UncoveredCause.CAPACITY;
      int refused = 0;
      for (Map.Entry<Integer, UncoveredCause> entry : attempt.uncovered().entrySet()) {
        boolean could = needs.get(entry.getKey()).senders().contains(sender);
        refused += could && entry.getValue() == lack ? 1 : 0;
      }
      for (int week = 0; week < horizon.weeks(); week++) {
        loads.add(
            new SenderLoad(
                who.id(),
                horizon.monday(week),
                attempt.board().used(sender, week),
                shifts.get(sender).room(week),
                refused));
      }
    }
    return loads;
  }
}
