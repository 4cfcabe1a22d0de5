package io.planwright.allocation.capacitated;

import io.planwright.allocation.Solution;
import java.util.List;
import java.util.Optional;

/** Looks for contradictions that can be seen at once. */
final class Certificate {

  private Certificate() {}

  static <T> Optional<Solution<T>> of(GeneralisedAssignmentProblem problem) {
    if (problem.mayStayUnassigned()) {
      return Optional.empty();
    }
    Optional<Solution<T>> lonely = itemWithoutAgent(problem);
    return lonely.isPresent() ? lonely : tooMuchInAll(problem);
  }

  private static <T> Optional<Solution<T>> itemWithoutAgent(GeneralisedAssignmentProblem problem) {
    for (int j = 0; j < problem.items(); j++) {
      boolean isTakeable = false;
      for (int i = 0; i < problem.agents() && !isTakeable; i++) {
        isTakeable = problem.canTake(i, j);
      }
      if (!isTakeable) {
        return Optional.of(
            Solution.infeasible(
                "No agent can take item " + j + ": all are forbidden or too small for it.",
                List.of("item " + j + " must be assigned", reachOf(problem, j))));
      }
    }
    return Optional.empty();
  }

  private static String reachOf(GeneralisedAssignmentProblem problem, int item) {
    int forbidden = 0;
    double closest = Double.POSITIVE_INFINITY;
    int agent = -1;
    for (int i = 0; i < problem.agents(); i++) {
      double above = problem.loadOf(i, item) - problem.capacityOf(i);
      if (problem.isForbidden(i, item)) {
        forbidden++;
      } else if (above < closest) {
        closest = above;
        agent = i;
      }
    }
    return agent < 0
        ? "all " + forbidden + " agents are forbidden to it"
        : "of the agents not forbidden to it, agent "
            + agent
            + " comes closest with a capacity of "
            + problem.capacityOf(agent)
            + " for a load of "
            + problem.loadOf(agent, item);
  }

  /** Items at their lightest, against all capacity. */
  private static <T> Optional<Solution<T>> tooMuchInAll(GeneralisedAssignmentProblem problem) {
    double least = 0;
    for (int j = 0; j < problem.items(); j++) {
      double lightest = Double.POSITIVE_INFINITY;
      for (int i = 0; i < problem.agents(); i++) {
        if (problem.canTake(i, j)) {
          lightest = Math.min(lightest, problem.loadOf(i, j));
        }
      }
      least += lightest;
    }
    double room = 0;
    for (int i = 0; i < problem.agents(); i++) {
      room += problem.capacityOf(i);
    }
    if (least <= room * (1 + 10 * Model.TOLERANCE)) {
      return Optional.empty();
    }
    String items = "the loads of all items, each with the agent where it is least, sum to " + least;
    String capacity = "the capacities of all agents sum to " + room;
    return Optional.of(
        Solution.infeasible(
            "The capacity does not suffice: " + items + ", but " + capacity + ".",
            List.of(items, capacity)));
  }
}
