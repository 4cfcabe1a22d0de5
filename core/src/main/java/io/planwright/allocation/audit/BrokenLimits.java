package io.planwright.allocation.audit;

import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendGroup;
import io.planwright.allocation.budget.SpendProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The limits of a problem that a division breaks. */
final class BrokenLimits {

  private static final double ROUNDING = 1e-9;

  private final Map<String, SpendGroup> groups = new HashMap<>();
  private final Map<String, Double> spent = new HashMap<>();
  private final boolean[] isOfLine;
  private final List<String> named = new ArrayList<>();

  BrokenLimits(SpendProblem problem, double[] spends) {
    isOfLine = new boolean[spends.length];
    double sum = 0;
    for (int i = 0; i < spends.length; i++) {
      sum += spends[i];
      spent.put(problem.lines().get(i).id(), spends[i]);
    }
    if (isAbove(sum, problem.budget())) {
      named.add("budget " + problem.budget());
    } else if (problem.isWholeBudget() && isAbove(problem.budget(), sum)) {
      named.add("whole budget " + problem.budget());
    }
    for (int i = 0; i < spends.length; i++) {
      int before = named.size();
      line(problem.lines().get(i), spends[i]);
      isOfLine[i] = named.size() > before;
    }
    problem.groups().forEach(group -> groups.put(group.id(), group));
    problem.groups().forEach(this::group);
  }

  private void line(ResponseLine line, double spend) {
    if (isAbove(line.floor(), spend)) {
      named.add("floor of " + line.id() + " " + line.floor());
    }
    if (isAbove(spend, line.ceiling())) {
      named.add("ceiling of " + line.id() + " " + line.ceiling());
    }
    if (spend > 0 && isAbove(line.minimum(), spend)) {
      named.add("minimum of " + line.id() + " " + line.minimum());
    }
    double steps = line.step() > 0 ? spend / line.step() : 0;
    if (Math.abs(steps - Math.rint(steps)) > ROUNDING * Math.max(1, steps)) {
      named.add("step of " + line.id() + " " + line.step());
    }
  }

  private void group(SpendGroup group) {
    double sum = spent(group.id());
    if (isAbove(group.floor(), sum)) {
      named.add("floor of " + group.id() + " " + group.floor());
    }
    if (isAbove(sum, group.ceiling())) {
      named.add("ceiling of " + group.id() + " " + group.ceiling());
    }
  }

  private double spent(String id) {
    Double known = spent.get(id);
    if (known != null) {
      return known;
    }
    double sum = 0;
    SpendGroup group = groups.get(id);
    for (String member : group == null ? List.<String>of() : group.members()) {
      sum += spent(member);
    }
    spent.put(id, sum);
    return sum;
  }

  private static boolean isAbove(double amount, double limit) {
    return amount - limit > ROUNDING * Math.max(1, limit);
  }

  /** By line, whether it breaks a limit of its own. */
  boolean[] isOfLine() {
    return isOfLine.clone();
  }

  List<String> named() {
    return List.copyOf(named);
  }
}
