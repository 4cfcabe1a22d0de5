package io.planwright.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.planwright.allocation.budget.ConcaveLines;
import io.planwright.allocation.budget.ConcaveSpend;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A budget among lines of exponential saturation. OR-Tools has no curves: its linear solver gets
 * ten pieces a line, of equal slope ratios, and the value of what it spends is that of the curves.
 * Timefold divides whole units by local search and is not in this contest.
 */
final class BudgetPeers {

  private static final int PIECES = 10;
  private static final int RUNS = 15;

  private BudgetPeers() {}

  static List<Result> compare(int lines) {
    Loader.loadNativeLibraries();
    SplittableRandom random = new SplittableRandom(20260131);
    double[] tops = random.doubles(lines, 1, 100).toArray();
    double[] rates = random.doubles(lines, .01, 1).toArray();
    double[] floors = new double[lines];
    double[] ceilings = new double[lines];
    Arrays.fill(ceilings, 1e9);
    double budget = 5.0 * lines;
    String job = "concave budget " + lines;
    return List.of(
        Result.median(
            job,
            "planwright",
            RUNS,
            () -> {
              ConcaveLines curves = ConcaveLines.exponential(tops, rates, floors, ceilings);
              return ConcaveSpend.solve(curves, budget).orElseThrow().optimality().value();
            }),
        Result.once(job, "ortools glop", () -> byPieces(tops, rates, budget)));
  }

  private static double byPieces(double[] tops, double[] rates, double budget) {
    MPSolver solver = MPSolver.createSolver("GLOP");
    MPConstraint whole = solver.makeConstraint(0, budget);
    MPObjective objective = solver.objective();
    objective.setMaximization();
    MPVariable[][] spends = new MPVariable[tops.length][PIECES];
    for (int i = 0; i < tops.length; i++) {
      double from = 0;
      for (int piece = 0; piece < PIECES; piece++) {
        double to = -Math.log(1 - (piece + 1) / (PIECES + .5)) / rates[i];
        MPVariable spend = solver.makeNumVar(0, to - from, "");
        whole.setCoefficient(spend, 1);
        double gain = value(tops[i], rates[i], to) - value(tops[i], rates[i], from);
        objective.setCoefficient(spend, gain / (to - from));
        spends[i][piece] = spend;
        from = to;
      }
    }
    solver.solve();
    double value = 0;
    for (int i = 0; i < tops.length; i++) {
      double spend = Arrays.stream(spends[i]).mapToDouble(MPVariable::solutionValue).sum();
      value += value(tops[i], rates[i], spend);
    }
    solver.delete();
    return value;
  }

  private static double value(double top, double rate, double spend) {
    return -top * Math.expm1(-rate * spend);
  }
}
