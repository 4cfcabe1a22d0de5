package io.planwright.allocation.audit;

import io.planwright.allocation.capacitated.GeneralisedAssignment;
import io.planwright.allocation.capacitated.GeneralisedAssignmentSolver;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seeks an allocation that reaches a value with few moves. Each move is given a price; the higher
 * it is, the fewer moves the best allocation makes. At every price p, an allocation of value v has
 * at least (v - bound) / p moves, where no allocation net of its moves' prices passes the bound:
 * that is Lagrangian duality, and it proves how many moves no allocation can do without.
 */
final class MoveSearch {

  private static final int PRICES = 12;
  private static final double ROUNDING = 1e-9;

  private final AuditModel model;
  private final double target;
  private final GeneralisedAssignmentSolver solver;
  private final RunControl control;
  private int[] fewest;
  private int leastMoves;

  /**
   * @param model the items and people
   * @param best an allocation that reaches the target
   * @param target the value to reach, above that of now
   */
  MoveSearch(
      AuditModel model,
      int[] best,
      double target,
      GeneralisedAssignmentSolver solver,
      RunControl control) {
    this.model = model;
    this.target = target;
    this.solver = solver;
    this.control = control;
    this.fewest = best;
    offer(best);
  }

  /** Who serves each item after the moves. */
  int[] fewest() {
    return fewest.clone();
  }

  int leastMoves() {
    return leastMoves;
  }

  /** Seeks, knowing a number of moves that nobody can do without. */
  MoveSearch run(int atLeast) {
    double high = 0;
    for (double[] row : model.value) {
      for (double value : row) {
        high = Math.max(high, value);
      }
    }
    double low = 0;
    leastMoves = atLeast;
    for (int k = 0; k < PRICES && leastMoves < model.moves(fewest); k++) {
      double price = (low + high) / 2;
      GeneralisedAssignment found;
      try {
        found = model.best(price, solver, control);
      } catch (RunStoppedException e) {
        break;
      }
      double needed = (target - found.optimality().bound()) / price;
      leastMoves = Math.max(leastMoves, (int) Math.ceil(needed - ROUNDING));
      if (reaches(model.total(found.agentOf()))) {
        offer(found.agentOf());
        low = price;
      } else {
        high = price;
      }
    }
    leastMoves = Math.min(leastMoves, model.moves(fewest));
    return this;
  }

  private boolean reaches(double value) {
    return value >= target - ROUNDING * Math.max(1, Math.abs(target));
  }

  /** Takes back moves as long as the rest reaches the target, the least useful first. */
  private void offer(int[] personOf) {
    int[] kept = personOf.clone();
    double[] loads = model.loads(kept);
    double value = model.total(kept);
    List<Integer> moved =
        IntStream.range(0, kept.length)
            .filter(item -> model.isMove(item, kept[item]))
            .boxed()
            .sorted(Comparator.comparingDouble(item -> lossWithout(item, kept[item])))
            .toList();
    for (int item : moved) {
      int person = kept[item];
      int owner = model.owner[item];
      boolean fits = owner != AuditModel.NOBODY && model.canTake(owner, item);
      fits = fits && loads[owner] + model.load[item] <= model.capacity[owner];
      double loss = model.value[person][item] - (fits ? model.value[owner][item] : 0);
      if (reaches(value - loss)) {
        value -= loss;
        loads[person] -= model.load[item];
        kept[item] = fits ? owner : AuditModel.NOBODY;
        if (fits) {
          loads[owner] += model.load[item];
        }
      }
    }
    if (personOf == fewest || model.moves(kept) < model.moves(fewest)) {
      fewest = kept;
    }
  }

  private double lossWithout(int item, int person) {
    int owner = model.owner[item];
    double own = owner == AuditModel.NOBODY ? 0 : Math.max(0, model.value[owner][item]);
    return model.value[person][item] - own;
  }
}
