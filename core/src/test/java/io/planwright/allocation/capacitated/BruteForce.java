package io.planwright.allocation.capacitated;

/** Tries every assignment. */
final class BruteForce {

  private final GeneralisedAssignmentProblem problem;
  private final double[] room;
  private double best = Double.POSITIVE_INFINITY;

  private BruteForce(GeneralisedAssignmentProblem problem) {
    this.problem = problem;
    room = new double[problem.agents()];
    for (int i = 0; i < room.length; i++) {
      room[i] = problem.capacityOf(i) * (1 + 1e-9);
    }
  }

  /** The least cost, the negative of the largest value, or infinity where nothing fits. */
  static double least(GeneralisedAssignmentProblem problem) {
    BruteForce search = new BruteForce(problem);
    search.place(0, 0);
    return search.best;
  }

  private void place(int item, double sum) {
    if (item == problem.items()) {
      best = Math.min(best, sum);
      return;
    }
    double sign = problem.isMaximised() ? -1 : 1;
    for (int i = 0; i < room.length; i++) {
      double load = problem.loadOf(i, item);
      if (problem.canTake(i, item) && load <= room[i]) {
        room[i] -= load;
        place(item + 1, sum + sign * problem.amountOf(i, item));
        room[i] += load;
      }
    }
    if (problem.mayStayUnassigned()) {
      place(item + 1, sum + problem.penaltyOf(item));
    }
  }
}
