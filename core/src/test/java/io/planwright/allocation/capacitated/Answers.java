package io.planwright.allocation.capacitated;

import java.util.ArrayList;
import java.util.List;

/** Checks an answer against its problem, from the inputs alone. */
final class Answers {

  private Answers() {}

  static List<String> violations(
      GeneralisedAssignmentProblem problem, GeneralisedAssignment answer) {
    List<String> found = new ArrayList<>();
    double[] load = new double[problem.agents()];
    double sum = 0;
    int[] agentOf = answer.agentOf();
    for (int j = 0; j < problem.items(); j++) {
      int i = agentOf[j];
      if (i == GeneralisedAssignment.NOBODY) {
        if (!problem.mayStayUnassigned()) {
          found.add("item " + j + " left");
        }
        sum += problem.isMaximised() ? -problem.penaltyOf(j) : problem.penaltyOf(j);
      } else {
        if (problem.isForbidden(i, j)) {
          found.add("item " + j + " is with a forbidden agent");
        }
        load[i] += problem.loadOf(i, j);
        sum += problem.amountOf(i, j);
      }
    }
    for (int i = 0; i < load.length; i++) {
      if (load[i] > problem.capacityOf(i) * (1 + 2e-9)) {
        found.add("agent " + i + " carries " + load[i] + " of " + problem.capacityOf(i));
      }
      if (Math.abs(load[i] - answer.loads()[i]) > 1e-9 * Math.max(1, load[i])) {
        found.add("the load of agent " + i + " is misstated");
      }
    }
    if (Math.abs(sum - answer.optimality().value()) > 1e-9 * Math.max(1, Math.abs(sum))) {
      found.add("the value is " + sum);
    }
    return found;
  }
}
