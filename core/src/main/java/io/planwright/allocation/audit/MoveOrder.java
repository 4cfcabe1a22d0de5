package io.planwright.allocation.audit;

import io.planwright.internal.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts moves in an order in which each finds the room that it needs, the most useful first. */
final class MoveOrder {

  private static final double ROUNDING = 1e-9;

  private final AuditModel model;
  private final int[] now;
  private final int[] then;
  private final double[] loads;
  private final double[] held;

  /**
   * @param now who serves each item before the moves
   * @param then who serves each item after them
   */
  MoveOrder(AuditModel model, int[] now, int[] then) {
    this.model = model;
    this.now = now;
    this.then = then;
    this.loads = new double[model.personCount()];
    this.held = model.loads(model.owner);
    for (int j = 0; j < now.length; j++) {
      boolean stays = now[j] == then[j];
      if (now[j] != AuditModel.NOBODY && (stays || model.isMove(j, then[j]))) {
        loads[now[j]] += model.load[j];
      }
    }
  }

  List<ProposedMove> moves() {
    List<Integer> pending = new ArrayList<>();
    for (int j = 0; j < then.length; j++) {
      if (model.isMove(j, then[j])) {
        pending.add(j);
      }
    }
    pending.sort(
        (left, right) -> {
          int byGain = Double.compare(gain(right), gain(left));
          return byGain != 0 ? byGain : Integer.compare(left, right);
        });
    List<ProposedMove> moves = new ArrayList<>();
    int step = 1;
    while (!pending.isEmpty()) {
      List<Integer> next = pending.stream().filter(this::fits).limit(1).toList();
      // Where each waits for the room of another, as in a swap, they go together.
      for (int item : next.isEmpty() ? List.copyOf(pending) : next) {
        apply(item);
        moves.add(move(step, item));
        pending.remove(Integer.valueOf(item));
      }
      step++;
    }
    return moves;
  }

  private boolean fits(int item) {
    double room = model.capacity[then[item]] * (1 + ROUNDING);
    return loads[then[item]] + model.load[item] <= room;
  }

  private void apply(int item) {
    loads[then[item]] += model.load[item];
    if (now[item] != AuditModel.NOBODY) {
      loads[now[item]] -= model.load[item];
    }
  }

  private double gain(int item) {
    return model.value[then[item]][item] - valueNow(item);
  }

  private double valueNow(int item) {
    return now[item] == AuditModel.NOBODY ? 0 : model.value[now[item]][item];
  }

  private ProposedMove move(int step, int item) {
    int owner = model.owner[item];
    String to = model.people.get(then[item]).id();
    Optional<String> from =
        owner == AuditModel.NOBODY
            ? model.items.get(item).currentOwnerId()
            : Optional.of(model.people.get(owner).id());
    return new ProposedMove(
        step, model.items.get(item).id(), from, to, gain(item), reason(item, from, to));
  }

  private String reason(int item, Optional<String> from, String to) {
    double worth = model.value[then[item]][item];
    int owner = model.owner[item];
    if (owner == AuditModel.NOBODY) {
      return text("Nobody works on it; it is worth %s with %s.", Figures.number(worth), to);
    }
    String holder = from.orElseThrow();
    if (now[item] != AuditModel.NOBODY) {
      double less = valueNow(item);
      return worth > less
          ? text(
              "It is worth %s with %s against %s with %s.",
              Figures.number(worth), to, Figures.number(less), holder)
          : text("It makes room with %s for items that are worth more there.", holder);
    }
    if (!model.isAble(owner, item)) {
      return text(
          "%s can't work on it; it is worth %s with %s.", holder, Figures.number(worth), to);
    }
    if (!model.canTake(owner, item)) {
      return text(
          "It is worth nothing with %s; it is worth %s with %s.",
          holder, Figures.number(worth), to);
    }
    return text(
        "It waits with %s, who holds %.0f %% of what fits; it is worth %s with %s.",
        holder, 100 * held[owner] / model.capacity[owner], Figures.number(worth), to);
  }

  private static String text(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures);
  }
}
