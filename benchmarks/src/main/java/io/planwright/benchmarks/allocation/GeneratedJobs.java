package io.planwright.benchmarks.allocation;

import io.planwright.allocation.budget.ConcaveLines;
import io.planwright.allocation.budget.ConcavePlan;
import io.planwright.allocation.budget.ConcaveSpend;
import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.territory.TerritoryDesign;
import io.planwright.allocation.territory.TerritoryPlan;
import io.planwright.allocation.territory.TerritoryProblem;
import io.planwright.allocation.transport.TransportPlan;
import io.planwright.allocation.transport.TransportProblem;
import io.planwright.allocation.transport.TransportSolver;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** The generated problems that the figures are asked for on; the same on each run. */
final class GeneratedJobs {

  private static final long SEED = 42;
  private static final double ROUNDING = 1e-9;

  private GeneratedJobs() {}

  /** Those of a family; each is made when it is asked for. */
  static List<Supplier<GeneratedJob<?>>> of(String family) {
    return switch (family) {
      case "concave" ->
          List.of(
              () -> concave("logarithmic", 100_000, 3, 41),
              () -> concave("power", 100_000, 3, 41),
              () -> concave("logarithmic", 1_000_000, 250, 9),
              () -> concave("power", 1_000_000, 250, 9));
      case "budget" -> List.of(() -> budget(100, 30, 21), () -> budget(1_000, 150, 11));
      case "transport" ->
          List.of(() -> transport(50, 500, 1.5, 101), () -> transport(100, 2_000, 15, 41));
      case "territory" -> List.of(() -> territory(10_000, 100), () -> realignment(10_000, 100));
      default -> List.of();
    };
  }

  private static GeneratedJob<ConcavePlan> concave(
      String kind, int size, double asked, int repeats) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] scale = random.doubles(size, 1, 100).toArray();
    double[] half = random.doubles(size, 1, 50).toArray();
    double[] exponent = random.doubles(size, 0.2, 0.8).toArray();
    double[] floors = new double[size];
    double[] ceilings = random.doubles(size, 5, 100).toArray();
    ConcaveLines lines =
        kind.equals("power")
            ? ConcaveLines.power(scale, exponent, floors, ceilings)
            : ConcaveLines.logarithmic(scale, half, floors, ceilings);
    double budget = 10.0 * size;
    return new GeneratedJob<>(
        "concave",
        size + " lines, " + kind,
        asked,
        repeats,
        () -> ConcaveSpend.solve(lines, budget).orElseThrow(),
        plan -> {
          double[] spends = plan.spends();
          require(Arrays.stream(spends).sum() <= budget * (1 + ROUNDING), "budget");
          for (int i = 0; i < spends.length; i++) {
            require(spends[i] >= 0 && spends[i] <= ceilings[i] * (1 + ROUNDING), "limits");
          }
          return plan.optimality().relativeGap();
        });
  }

  private static GeneratedJob<SpendPlan> budget(int size, double asked, int repeats) {
    SplittableRandom random = new SplittableRandom(SEED);
    SpendProblem.Builder builder = SpendProblem.builder(10.0 * size);
    for (int i = 0; i < size; i++) {
      builder.line(
          ResponseLine.of(
              "line " + i,
              new HillCurve(
                  random.nextDouble(10, 100),
                  random.nextDouble(5, 40),
                  random.nextDouble(1.2, 4))));
    }
    SpendProblem problem = builder.build();
    return new GeneratedJob<>(
        "budget",
        size + " S-shaped lines",
        asked,
        repeats,
        () -> ResponseBudget.standard().solve(problem, RunControl.unlimited()).orElseThrow(),
        plan -> {
          require(plan.spent() <= problem.budget() * (1 + ROUNDING), "budget");
          double value = 0;
          for (int i = 0; i < size; i++) {
            value += problem.lines().get(i).value(plan.lines().get(i).spend());
          }
          require(Math.abs(value - plan.optimality().value()) <= ROUNDING * value, "value");
          return plan.optimality().relativeGap();
        });
  }

  private static GeneratedJob<TransportPlan> transport(
      int sources, int sinks, double asked, int repeats) {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] demands = random.longs(sinks, 1, 100).toArray();
    long[] supplies = new long[sources];
    Arrays.fill(supplies, (long) (1.05 * Arrays.stream(demands).sum() / sources) + 1);
    double[][] costs = new double[sources][];
    Arrays.setAll(costs, i -> random.doubles(sinks, 1, 100).toArray());
    TransportProblem problem = TransportProblem.of(supplies, demands, costs);
    return new GeneratedJob<>(
        "transport",
        sources + " x " + sinks,
        asked,
        repeats,
        () -> TransportSolver.solve(problem).orElseThrow(),
        plan -> {
          for (int j = 0; j < sinks; j++) {
            long served = 0;
            for (int i = 0; i < sources; i++) {
              served += plan.flow(i, j);
            }
            require(served == demands[j], "demand");
          }
          return plan.optimality().relativeGap();
        });
  }

  private static GeneratedJob<TerritoryPlan> territory(int accounts, int reps) {
    TerritoryProblem problem = GeneratedCity.of(accounts, reps, SEED);
    return new GeneratedJob<>(
        "territory",
        accounts + " accounts, " + reps + " reps, within 5 % on two measures",
        5_000,
        1,
        () -> TerritoryDesign.standard().solve(problem, RunControl.unlimited()),
        plan -> {
          require(plan.imbalance() <= 0.05, "balance " + plan.imbalance());
          require(plan.isContiguous(), "contiguity");
          return plan.optimality().relativeGap();
        });
  }

  private static GeneratedJob<TerritoryPlan> realignment(int accounts, int reps) {
    TerritoryProblem problem = GeneratedCity.of(accounts, reps, SEED);
    TerritoryPlan plan = TerritoryDesign.standard().solve(problem, RunControl.unlimited());
    int left = plan.territories().get(0).accounts().size();
    TerritoryProblem after =
        problem
            .ownedAs(plan)
            .withDisruptionPrice(100)
            .withoutRep(plan.territories().get(0).repId());
    TerritoryPlan next = TerritoryDesign.standard().solve(after, RunControl.unlimited());
    double share = (double) next.moves().size() / left;
    return new GeneratedJob<>(
        "territory",
        String.format(
            Locale.ROOT,
            "a rep leaves: %d moves for %d accounts, %.2f (asked 1.5)",
            next.moves().size(),
            left,
            share),
        5_000,
        1,
        () -> TerritoryDesign.standard().solve(after, RunControl.unlimited()),
        answer -> {
          require(answer.imbalance() <= 0.05, "balance " + answer.imbalance());
          return answer.optimality().relativeGap();
        });
  }

  private static void require(boolean isKept, String what) {
    if (!isKept) {
      throw new IllegalStateException("an answer breaks its " + what);
    }
  }
}
