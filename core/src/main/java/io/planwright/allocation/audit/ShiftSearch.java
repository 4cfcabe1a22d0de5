package io.planwright.allocation.audit;

import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendGroup;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.run.RunControl;
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
  private final double target;
  private final ResponseBudget engine;
  private final RunControl control;
  private boolean[] changed;
  private int leastChanged = 1;

  ShiftSearch(
      SpendProblem problem,
      double[] now,
      double target,
      ResponseBudget engine,
      RunControl control) {
    this.problem = problem;
    this.now = now;
    this.target = target;
    this.engine = engine;
    this.control = control;
    this.changed = new boolean[now.length];
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
    int count = count();
    if (now.length <= ALL_WAYS) {
      for (int size = 1; size < count; size++) {
        Optional<SpendPlan> smaller = ofSize(size);
        if (smaller.isPresent()) {
          chosen = smaller.get();
          break;
        }
      }
      leastChanged = count();
    }
    return chosen;
  }

  private int count() {
    int count = 0;
    for (boolean isChanged : changed) {
      count += isChanged ? 1 : 0;
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
    return engine
        .solve(part.build(), control)
        .toOptional()
        .filter(plan -> plan.optimality().value() >= target - ROUNDING * Math.abs(target));
  }

  private static ResponseLine fixed(ResponseLine line, double spend) {
    return ResponseLine.builder(line.id(), line.curve())
        .weight(line.weight())
        .floor(spend)
        .ceiling(spend)
        .build();
  }
}
