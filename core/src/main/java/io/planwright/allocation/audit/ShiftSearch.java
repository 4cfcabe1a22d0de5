package io.planwright.allocation.audit;

import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendGroup;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Seeks the fewest lines of a budget to change so that the response reaches a target. */
final class ShiftSearch {

  /** With that many lines there are at most a thousand ways to leave some alone. */
  private static final int ALL_WAYS = 10;

  private static final double ROUNDING = 1e-9;

  private final SpendProblem problem;
  private final double[] now;
  private final boolean[] hasToChange;
  private final double target;
  private final ResponseBudget engine;
  private final RunControl control;
  private boolean[] changed;
  private int leastChanged;

  /** Whether since it was last cleared a search ended that proved nothing. */
  private boolean isUndecided;

  ShiftSearch(
      SpendProblem problem,
      double[] now,
      boolean[] hasToChange,
      double target,
      ResponseBudget engine,
      RunControl control) {
    this.problem = problem;
    this.now = now;
    this.hasToChange = hasToChange;
    this.target = target;
    this.engine = engine;
    this.control = control;
    this.changed = new boolean[now.length];
    this.leastChanged = Math.max(1, count(hasToChange));
  }

  boolean isChanged(int line) {
    return changed[line];
  }

  int leastChanged() {
    return leastChanged;
  }

  /** The division of the fewest lines found, starting from the best one. */
  SpendPlan run(SpendPlan best) {
    SpendPlan chosen = leaveAlone(best);
    if (now.length > ALL_WAYS) {
      return chosen;
    }
    int count = count(changed);
    boolean isProven = true;
    for (int size = leastChanged; size < count; size++) {
      isUndecided = false;
      Optional<SpendPlan> smaller = ofSize(size);
      if (smaller.isPresent()) {
        return smaller.get();
      }
      isProven &= !isUndecided;
      leastChanged = isProven ? size + 1 : leastChanged;
    }
    return chosen;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  private SpendPlan leaveAlone(SpendPlan best) {
    List<Integer> byUse =
        IntStream.range(0, now.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Math.abs(best.lines().get(i).spend() - now[i])))
            .toList();
    Arrays.fill(changed, true);
    SpendPlan chosen = best;
    for (int line : byUse) {
      changed[line] = false;
      Optional<SpendPlan> without = reaching(changed);
      changed[line] = without.isEmpty();
      chosen = without.orElse(chosen);
    }
    return chosen;
  }

  private Optional<SpendPlan> ofSize(int size) {
    for (int way = 0; way < 1 << now.length; way++) {
      if (Integer.bitCount(way) == size) {
        boolean[] some = new boolean[now.length];
        for (int i = 0; i < some.length; i++) {
          some[i] = (way >> i & 1) == 1;
        }
        Optional<SpendPlan> found = reaching(some);
        if (found.isPresent()) {
          changed = some;
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The best division that changes only some lines, if it reaches the target. */
  private Optional<SpendPlan> reaching(boolean[] some) {
    for (int i = 0; i < now.length; i++) {
      if (hasToChange[i] && !some[i]) {
        return Optional.empty();
      }
    }
    double enough = target - ROUNDING * Math.abs(target);
    Optional<SpendPlan> found = best(some);
    isUndecided |=
        found.isPresent()
            && found.get().optimality().value() < enough
            && found.get().optimality().bound() >= enough;
    return found.filter(plan -> plan.optimality().value() >= enough);
  }

  private Optional<SpendPlan> best(boolean[] some) {
    SpendProblem.Builder part = SpendProblem.builder(problem.budget());
    if (problem.isWholeBudget()) {
      part.wholeBudget();
    }
    for (int i = 0; i < now.length; i++) {
      ResponseLine line = problem.lines().get(i);
      part.line(some[i] ? line : fixed(line, now[i]));
    }
    for (SpendGroup group : problem.groups()) {
      part.group(group);
    }
    try {
      return engine.solve(part.build(), control).toOptional();
    } catch (RunStoppedException | IllegalStateException e) {
      // Stopped, or out of nodes before the first plan: nobody knows what these lines reach.
      isUndecided = true;
      return Optional.empty();
    }
  }

  private static ResponseLine fixed(ResponseLine line, double spend) {
    return ResponseLine.builder(line.id(), line.curve())
        .weight(line.weight())
        .floor(spend)
        .ceiling(spend)
        .build();
  }
}
