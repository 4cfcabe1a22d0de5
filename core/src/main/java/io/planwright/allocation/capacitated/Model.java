package io.planwright.allocation.capacitated;

/**
 * The problem as the kernels read it: flat, to minimise, and in whole numbers where it can be.
 *
 * <p>An array over pairs has the pair of item j and agent i at {@code j * agents + i}, so that the
 * agents of an item lie side by side. Costs of a common decimal unit are whole multiples of it
 * here, which is what lets a bound be rounded up; loads likewise by agent, which is what lets a
 * knapsack be solved by a table. Where items may stay unassigned, the last agent is nobody: it has
 * room for everything, and costs the penalties.
 */
final class Model {

  /** A sum of loads that passes a capacity by so little, relatively, still fits. */
  static final double TOLERANCE = 1e-9;

  final int items;
  final int agents;

  /** Costs to minimise, in {@link #unit}s. */
  final double[] cost;

  /** Loads in the unit of their agent. */
  final double[] weight;

  /** Capacities in the unit of the agent, a hair wider where loads are not whole. */
  final double[] capacity;

  /** By agent, whether all its loads are whole. */
  final boolean[] whole;

  /** By pair, whether it can't be used. */
  final boolean[] closed;

  /** What one unit of cost is in the caller's; negative where the caller maximises. */
  final double unit;

  /** 1 if all costs are whole, and with them the value of each answer; else 0. */
  final double step;

  /** The number of the agent that is nobody, or -1. */
  final int nobody;

  Model(GeneralisedAssignmentProblem problem) {
    items = problem.items();
    nobody = problem.mayStayUnassigned() ? problem.agents() : -1;
    agents = problem.agents() + (problem.mayStayUnassigned() ? 1 : 0);
    cost = new double[items * agents];
    weight = new double[items * agents];
    capacity = new double[agents];
    whole = new boolean[agents];
    closed = new boolean[items * agents];
    fill(problem);
    for (int i = 0; i < agents; i++) {
      scaleLoads(i);
    }
    double sign = problem.isMaximised() ? -1 : 1;
    double common = Decimal.unit(cost, closed, agents, -1);
    step = common > 0 ? 1 : 0;
    unit = sign * (common > 0 ? common : 1);
    for (int p = 0; p < cost.length; p++) {
      cost[p] = sign * (common > 0 ? Math.rint(cost[p] / common) : cost[p]);
    }
  }

  /** A part of a problem: some of its agents and of its items. */
  Model(Model whole, int[] someItems, int itemCount, int[] someAgents, int agentCount) {
    items = itemCount;
    agents = agentCount;
    nobody = -1;
    unit = whole.unit;
    step = whole.step;
    cost = new double[items * agents];
    weight = new double[items * agents];
    capacity = new double[agents];
    this.whole = new boolean[agents];
    closed = new boolean[items * agents];
    for (int i = 0; i < agents; i++) {
      capacity[i] = whole.capacity[someAgents[i]];
      this.whole[i] = whole.whole[someAgents[i]];
      for (int j = 0; j < items; j++) {
        int from = someItems[j] * whole.agents + someAgents[i];
        cost[j * agents + i] = whole.cost[from];
        weight[j * agents + i] = whole.weight[from];
        closed[j * agents + i] = whole.closed[from];
      }
    }
  }

  private void fill(GeneralisedAssignmentProblem problem) {
    double sign = problem.isMaximised() ? -1 : 1;
    for (int i = 0; i < agents; i++) {
      capacity[i] = i == nobody ? 0 : problem.capacityOf(i);
    }
    for (int j = 0; j < items; j++) {
      for (int i = 0; i < agents; i++) {
        int p = j * agents + i;
        cost[p] = i == nobody ? sign * problem.penaltyOf(j) : problem.amountOf(i, j);
        weight[p] = i == nobody ? 0 : problem.loadOf(i, j);
        closed[p] = i != nobody && !problem.canTake(i, j);
      }
    }
  }

  private void scaleLoads(int agent) {
    double common = Decimal.unit(weight, closed, agents, agent);
    whole[agent] = common > 0;
    if (common <= 0) {
      capacity[agent] *= 1 + TOLERANCE;
      return;
    }
    double sum = 0;
    for (int j = 0; j < items; j++) {
      int p = j * agents + agent;
      if (!closed[p]) {
        weight[p] = Math.rint(weight[p] / common);
        sum += weight[p];
      }
    }
    double room = capacity[agent] / common;
    capacity[agent] = Math.min(sum, Math.floor(room * (1 + TOLERANCE) + TOLERANCE));
  }

  /** Rounds a bound up to the next value that an answer can have. */
  double rounded(double bound) {
    return step > 0 ? Math.ceil(bound - 1e-6 * Math.max(1, Math.abs(bound) * 1e-6)) : bound;
  }

  /** What an answer has to stay below to be better than a value by more than rounding. */
  double cutoff(double value) {
    return step > 0
        ? value - step + 1e-6 * Math.max(1, Math.abs(value) * 1e-6)
        : value - 1e-9 * Math.max(1, Math.abs(value));
  }

  double cost(int[] agentOf) {
    double sum = 0;
    for (int j = 0; j < items; j++) {
      sum += cost[j * agents + agentOf[j]];
    }
    return sum;
  }

  boolean fits(int[] agentOf) {
    double[] load = new double[agents];
    for (int j = 0; j < items; j++) {
      int p = j * agents + agentOf[j];
      if (closed[p]) {
        return false;
      }
      load[agentOf[j]] += weight[p];
    }
    for (int i = 0; i < agents; i++) {
      if (load[i] > capacity[i]) {
        return false;
      }
    }
    return true;
  }
}
