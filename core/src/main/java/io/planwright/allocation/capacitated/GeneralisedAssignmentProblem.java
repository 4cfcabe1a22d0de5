package io.planwright.allocation.capacitated;

import io.planwright.allocation.Optimality.Goal;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The generalised assignment problem: each item goes to one agent, an agent's items must fit into
 * its capacity, and the sum of the costs is to be small, or the sum of the values large.
 *
 * <p>What an item costs and how much of the capacity it takes may differ from agent to agent. A
 * pair of agent and item may be {@linkplain Builder#forbid forbidden}, and items may {@linkplain
 * Builder#unassignedPenalty stay unassigned} at a price.
 *
 * <p>Agents and items are numbered from 0, in the order of the arrays. Immutable, serializable and
 * thread-safe.
 */
public final class GeneralisedAssignmentProblem implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double LARGEST = 1e15;
  private static final int MOST_PAIRS = 50_000_000;

  private final Goal goal;
  private final int agents;
  private final int items;
  private final double[] amount;
  private final double[] load;
  private final double[] capacity;
  private final boolean[] forbidden;
  private final double[] penalty;

  private GeneralisedAssignmentProblem(Builder builder) {
    goal = builder.goal;
    agents = builder.agents;
    items = builder.items;
    amount = builder.amount;
    load = builder.load;
    capacity = builder.capacity;
    forbidden = builder.forbidden.clone();
    penalty = builder.penalty.clone();
  }

  /**
   * Starts a problem that is to cost little.
   *
   * @param cost what an item costs with an agent, by agent and item; finite, may be negative
   * @param load how much capacity an item takes of an agent, by agent and item; at least 0
   * @param capacity the capacity of each agent, in the unit of its loads; at least 0
   * @return a builder
   * @throws IllegalArgumentException if there is no agent, the sizes differ, or a number is out of
   *     its range
   */
  public static Builder minimise(double[][] cost, double[][] load, double[] capacity) {
    return new Builder(Goal.MINIMISE, cost, load, capacity);
  }

  /**
   * Starts a problem that is to be worth much.
   *
   * @param value what an item is worth with an agent, by agent and item; finite, may be negative
   * @param load how much capacity an item takes of an agent, by agent and item; at least 0
   * @param capacity the capacity of each agent, in the unit of its loads; at least 0
   * @return a builder
   * @throws IllegalArgumentException if there is no agent, the sizes differ, or a number is out of
   *     its range
   */
  public static Builder maximise(double[][] value, double[][] load, double[] capacity) {
    return new Builder(Goal.MAXIMISE, value, load, capacity);
  }

  /**
   * Whether the sum is to be small or large.
   *
   * @return the goal
   */
  public Goal goal() {
    return goal;
  }

  /**
   * How many agents there are.
   *
   * @return at least 1
   */
  public int agents() {
    return agents;
  }

  /**
   * How many items there are.
   *
   * @return at least 0
   */
  public int items() {
    return items;
  }

  /**
   * Whether an item may go to nobody.
   *
   * @return true if a penalty was set for that
   */
  public boolean mayStayUnassigned() {
    return penalty.length > 0;
  }

  /**
   * What an item costs, or is worth, with an agent.
   *
   * @param agent the number of the agent
   * @param item the number of the item
   * @return the amount, finite
   * @throws IndexOutOfBoundsException if there is no such agent or item
   */
  public double amountOf(int agent, int item) {
    return amount[pair(agent, item)];
  }

  /**
   * How much capacity an item takes of an agent.
   *
   * @param agent the number of the agent
   * @param item the number of the item
   * @return the load, at least 0
   * @throws IndexOutOfBoundsException if there is no such agent or item
   */
  public double loadOf(int agent, int item) {
    return load[pair(agent, item)];
  }

  /**
   * How much load an agent can carry.
   *
   * @param agent the number of the agent
   * @return the capacity, at least 0
   * @throws IndexOutOfBoundsException if there is no such agent
   */
  public double capacityOf(int agent) {
    return capacity[agent];
  }

  /**
   * What it costs that an item goes to nobody; where the goal is to maximise, it is taken off.
   *
   * @param item the number of the item
   * @return the penalty; 0 where items may not stay unassigned
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public double penaltyOf(int item) {
    int checked = java.util.Objects.checkIndex(item, items);
    return penalty.length == 0 ? 0 : penalty[checked];
  }

  /**
   * Whether an agent can take an item at all: the pair is not forbidden, and the load alone is not
   * above the capacity by more than rounding, a billionth.
   *
   * @param agent the number of the agent
   * @param item the number of the item
   * @return true if it can
   * @throws IndexOutOfBoundsException if there is no such agent or item
   */
  public boolean canTake(int agent, int item) {
    int pair = pair(agent, item);
    return !forbidden[pair] && load[pair] <= capacity[agent] * (1 + Model.TOLERANCE);
  }

  boolean isForbidden(int agent, int item) {
    return forbidden[pair(agent, item)];
  }

  boolean isMaximised() {
    return goal == Goal.MAXIMISE;
  }

  private int pair(int agent, int item) {
    return java.util.Objects.checkIndex(agent, agents) * items
        + java.util.Objects.checkIndex(item, items);
  }

  /** Collects what is not always there, then {@link #build()}. Not thread-safe. */
  public static final class Builder {

    private final Goal goal;
    private final int agents;
    private final int items;
    private final double[] amount;
    private final double[] load;
    private final double[] capacity;
    private final boolean[] forbidden;
    private double[] penalty = {};

    private Builder(Goal goal, double[][] amount, double[][] load, double[] capacity) {
      String name = goal == Goal.MAXIMISE ? "value" : "cost";
      Require.nonNull(amount, name);
      Require.nonNull(load, "load");
      this.goal = goal;
      this.capacity = Require.nonNull(capacity, "capacity").clone();
      agents = Require.positive(this.capacity.length, "number of agents", "Give one at least.");
      requireRows(amount, name);
      requireRows(load, "load");
      items = Require.nonNull(amount[0], name + "[0]").length;
      Require.that(
          (long) items * agents <= MOST_PAIRS,
          "number of pairs",
          (long) items * agents,
          "be at most " + MOST_PAIRS,
          "Divide the problem, by region for example.");
      for (int i = 0; i < agents; i++) {
        Require.notNegative(this.capacity[i], "capacity[" + i + "]", "Use 0 for no capacity.");
        requireSize(this.capacity[i], "capacity[" + i + "]");
      }
      this.amount = flat(amount, name, -LARGEST);
      this.load = flat(load, "load", 0);
      this.forbidden = new boolean[items * agents];
    }

    /**
     * Keeps an item from an agent.
     *
     * @param agent the number of the agent
     * @param item the number of the item
     * @return this builder
     * @throws IllegalArgumentException if there is no such agent or item
     */
    public Builder forbid(int agent, int item) {
      Require.between(agent, 0, agents - 1, "agent", "Agents are numbered from 0.");
      Require.between(item, 0, items - 1, "item", "Items are numbered from 0.");
      forbidden[agent * items + item] = true;
      return this;
    }

    /**
     * Allows each item to go to nobody, at the same price.
     *
     * @param newPenalty what an item that goes to nobody costs, or takes off the value; finite
     * @return this builder
     * @throws IllegalArgumentException if the penalty is not finite
     */
    public Builder unassignedPenalty(double newPenalty) {
      double[] all = new double[items];
      java.util.Arrays.fill(all, newPenalty);
      return unassignedPenalty(all);
    }

    /**
     * Allows items to go to nobody, each at its price.
     *
     * @param newPenalty what an item that goes to nobody costs, or takes off the value, by item;
     *     finite
     * @return this builder
     * @throws IllegalArgumentException if the number of items differs, or a penalty is not finite
     */
    public Builder unassignedPenalty(double[] newPenalty) {
      double[] copy = Require.nonNull(newPenalty, "unassignedPenalty").clone();
      Require.that(
          copy.length == items, "unassignedPenalty", copy.length, "be one an item", "Give all.");
      Require.finite(copy, "unassignedPenalty", "Give the price of leaving the item.");
      for (int j = 0; j < items; j++) {
        requireSize(copy[j], "unassignedPenalty[" + j + "]");
      }
      penalty = copy;
      return this;
    }

    /**
     * Builds the problem.
     *
     * @return the problem
     */
    public GeneralisedAssignmentProblem build() {
      return new GeneralisedAssignmentProblem(this);
    }

    private void requireRows(double[][] rows, String name) {
      Require.that(rows.length == agents, name, rows.length, "have a row an agent", "Give all.");
    }

    private double[] flat(double[][] rows, String name, double least) {
      double[] all = new double[agents * items];
      for (int i = 0; i < agents; i++) {
        double[] row = Require.nonNull(rows[i], name + "[" + i + "]");
        Require.that(
            row.length == items,
            name + "[" + i + "]",
            row.length,
            "have " + items + " items as the first row",
            "Give all.");
        System.arraycopy(row, 0, all, i * items, items);
        for (int j = 0; j < items; j++) {
          String field = name + "[" + i + "][" + j + "]";
          Require.atLeast(all[i * items + j], least, field, "Forbid the pair instead.");
          requireSize(all[i * items + j], field);
        }
      }
      return all;
    }

    private static void requireSize(double number, String field) {
      Require.that(
          Math.abs(number) <= LARGEST, field, number, "be at most 1e15", "Use a larger unit.");
    }
  }
}
