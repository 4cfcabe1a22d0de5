package io.planwright.allocation.budget;

import io.planwright.allocation.response.AdbudgCurve;
import io.planwright.allocation.response.CappedLinearCurve;
import io.planwright.allocation.response.ExponentialCurve;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.allocation.response.TabulatedCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random small problems, and the best of all their plans on a grid. */
final class SpendInstances {

  private SpendInstances() {}

  static ResponseCurve concave(Random random) {
    double scale = 1 + 50 * random.nextDouble();
    double half = 0.5 + 6 * random.nextDouble();
    return switch (random.nextInt(5)) {
      case 0 -> new LogCurve(scale, half);
      case 1 -> new PowerCurve(scale, 0.1 + 0.8 * random.nextDouble());
      case 2 -> new ExponentialCurve(scale, 1 / half);
      case 3 -> new HillCurve(scale, half, 0.5 + 0.5 * random.nextDouble());
      default -> new CappedLinearCurve(scale, half);
    };
  }

  static ResponseCurve any(Random random) {
    double scale = 1 + 50 * random.nextDouble();
    double half = 0.5 + 6 * random.nextDouble();
    return switch (random.nextInt(4)) {
      case 0 -> concave(random);
      case 1 -> new HillCurve(scale, half, 1.1 + 4 * random.nextDouble());
      case 2 -> new AdbudgCurve(scale / 3 - 2, scale + 1, half, 1.1 + 3 * random.nextDouble());
      default -> table(random);
    };
  }

  static TabulatedCurve table(Random random) {
    int points = 1 + random.nextInt(5);
    double[] spends = new double[points];
    double[] responses = new double[points];
    double spend = random.nextInt(2) * random.nextDouble();
    double response = random.nextInt(3);
    for (int i = 0; i < points; i++) {
      spends[i] = spend;
      responses[i] = response;
      spend += 0.25 + 3 * random.nextDouble();
      response += random.nextInt(3) * 10 * random.nextDouble();
    }
    return new TabulatedCurve(spends, responses);
  }

  /** Lines whose spends are whole numbers, with random limits and perhaps two nested groups. */
  static SpendProblem whole(Random random) {
    int size = 1 + random.nextInt(4);
    SpendProblem.Builder problem = SpendProblem.builder(random.nextInt(13));
    if (random.nextInt(3) == 0) {
      problem.wholeBudget();
    }
    for (int i = 0; i < size; i++) {
      ResponseLine.Builder line = ResponseLine.builder("l" + i, any(random));
      line.step(1 + (i == 0 ? 0 : random.nextInt(2)));
      limit(line, random);
      problem.line(line.build());
    }
    if (size > 1 && random.nextBoolean()) {
      int floor = random.nextInt(4);
      problem.group(new SpendGroup("inner", List.of("l0", "l1"), floor, floor + random.nextInt(8)));
      if (size > 2 && random.nextBoolean()) {
        problem.group(new SpendGroup("outer", List.of("inner", "l2"), 0, random.nextInt(12)));
      }
    }
    return problem.build();
  }

  static void limit(ResponseLine.Builder line, Random random) {
    int floor = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
    line.floor(floor).weight(random.nextInt(6) / 2.0);
    if (random.nextBoolean()) {
      line.ceiling(floor + random.nextInt(9));
    }
    if (random.nextInt(3) == 0) {
      line.minimumOrNothing(random.nextInt(6));
    }
  }

  /** The best value with all spends on a grid; minus infinity if no plan keeps the limits. */
  static double best(SpendProblem problem, double grid) {
    return new Enumeration(problem, grid).from(0, 0);
  }

  /** All plans on a grid, one line after the other. */
  private static final class Enumeration {
    private final SpendProblem problem;
    private final double grid;
    private final double[] spend;

    Enumeration(SpendProblem problem, double grid) {
      this.problem = problem;
      this.grid = grid;
      this.spend = new double[problem.lines().size()];
    }

    double from(int line, double spent) {
      if (line == spend.length) {
        boolean isGood =
            (!problem.isWholeBudget() || spent >= problem.budget() - 1e-9) && groupsAreKept();
        return isGood ? value() : Double.NEGATIVE_INFINITY;
      }
      double best = Double.NEGATIVE_INFINITY;
      ResponseLine at = problem.lines().get(line);
      for (int k = 0; spent + k * grid <= problem.budget() + 1e-9; k++) {
        double amount = k * grid;
        if (amount < at.floor() - 1e-9 || amount > at.ceiling() + 1e-9) {
          continue;
        }
        boolean isMinimum = amount < 1e-9 || amount >= at.minimum() - 1e-9;
        boolean isStep =
            at.step() == 0 || Math.abs(Math.rint(amount / at.step()) * at.step() - amount) < 1e-9;
        if (isMinimum && isStep) {
          spend[line] = amount;
          best = Math.max(best, from(line + 1, spent + amount));
        }
      }
      return best;
    }

    private boolean groupsAreKept() {
      for (SpendGroup group : problem.groups()) {
        double sum = sum(group);
        if (sum < group.floor() - 1e-9 || sum > group.ceiling() + 1e-9) {
          return false;
        }
      }
      return true;
    }

    private double sum(SpendGroup group) {
      double sum = 0;
      for (String member : group.members()) {
        for (int i = 0; i < spend.length; i++) {
          sum += problem.lines().get(i).id().equals(member) ? spend[i] : 0;
        }
        for (SpendGroup inner : problem.groups()) {
          sum += inner.id().equals(member) ? sum(inner) : 0;
        }
      }
      return sum;
    }

    private double value() {
      double value = 0;
      for (int i = 0; i < spend.length; i++) {
        value += problem.lines().get(i).value(spend[i]);
      }
      return value;
    }
  }

  /** What a plan breaks; empty if it keeps all limits. */
  static List<String> broken(SpendProblem problem, SpendPlan plan) {
    List<String> broken = new ArrayList<>();
    double slack = 1e-9 * Math.max(1, problem.budget());
    double spent = plan.spent();
    if (spent > problem.budget() + slack
        || (problem.isWholeBudget() && spent < problem.budget() - slack)) {
      broken.add("budget " + spent);
    }
    Enumeration sums = new Enumeration(problem, 1);
    for (int i = 0; i < plan.lines().size(); i++) {
      ResponseLine line = problem.lines().get(i);
      double spend = plan.lines().get(i).spend();
      sums.spend[i] = spend;
      boolean isStep =
          line.step() == 0
              || Math.abs(Math.rint(spend / line.step()) * line.step() - spend) <= slack;
      boolean isMinimum = spend <= slack || spend >= line.minimum() - slack;
      if (spend < line.floor() - slack || spend > line.ceiling() + slack || !isStep || !isMinimum) {
        broken.add(line.id() + " " + spend);
      }
    }
    for (SpendGroup group : problem.groups()) {
      double sum = sums.sum(group);
      if (sum < group.floor() - slack || sum > group.ceiling() + slack) {
        broken.add(group.id() + " " + sum);
      }
    }
    return broken;
  }
}
