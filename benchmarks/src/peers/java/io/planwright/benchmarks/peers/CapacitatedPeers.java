package io.planwright.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.planwright.allocation.capacitated.GeneralisedAssignmentProblem;
import io.planwright.allocation.capacitated.GeneralisedAssignmentSolver;
import io.planwright.benchmarks.allocation.CapacitatedInstance;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Generalised assignments of the OR-Library, each library on one thread for the same time. */
final class CapacitatedPeers {

  private CapacitatedPeers() {}

  static List<List<Result>> compare(Path file, double seconds) throws IOException {
    Loader.loadNativeLibraries();
    List<List<Result>> results = new ArrayList<>();
    for (CapacitatedInstance instance : CapacitatedInstance.read(file)) {
      String job = "gap " + instance.name();
      results.add(
          List.of(
              Result.once(job, "planwright", () -> byUs(instance, seconds)),
              Result.once(job, "ortools cp-sat", () -> byCpSat(instance, seconds)),
              Result.once(
                  job,
                  "timefold",
                  () ->
                      TimefoldAssignment.solve(
                          instance.amounts(), instance.loads(), instance.capacities(), seconds))));
    }
    return results;
  }

  private static double byUs(CapacitatedInstance instance, double seconds) {
    Duration limit = Duration.ofMillis((long) (seconds * 1_000));
    return GeneralisedAssignmentSolver.standard()
        .withSteps(Long.MAX_VALUE)
        .solve(
            GeneralisedAssignmentProblem.minimise(
                    instance.amounts(), instance.loads(), instance.capacities())
                .build(),
            RunControl.unlimited().withTimeout(limit))
        .orElseThrow()
        .optimality()
        .value();
  }

  private static double byCpSat(CapacitatedInstance instance, double seconds) {
    double[][] loads = instance.loads();
    double[][] amounts = instance.amounts();
    int agents = loads.length;
    int items = loads[0].length;
    CpModel model = new CpModel();
    BoolVar[][] takes = new BoolVar[agents][items];
    LinearExprBuilder cost = LinearExpr.newBuilder();
    for (int agent = 0; agent < agents; agent++) {
      LinearExprBuilder load = LinearExpr.newBuilder();
      for (int item = 0; item < items; item++) {
        takes[agent][item] = model.newBoolVar("");
        load.addTerm(takes[agent][item], (long) loads[agent][item]);
        cost.addTerm(takes[agent][item], (long) amounts[agent][item]);
      }
      model.addLessOrEqual(load, (long) instance.capacities()[agent]);
    }
    for (int item = 0; item < items; item++) {
      Literal[] takers = new Literal[agents];
      for (int agent = 0; agent < agents; agent++) {
        takers[agent] = takes[agent][item];
      }
      model.addExactlyOne(takers);
    }
    model.minimize(cost);
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(1);
    solver.solve(model);
    return solver.objectiveValue();
  }
}
