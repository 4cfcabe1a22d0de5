package io.planwright.benchmarks.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The generalised assignment problem as one models it with Timefold: constraint streams. */
public final class TimefoldAssignment {

  private TimefoldAssignment() {}

  /**
   * Searches for a time.
   *
   * @return the cost; infinite where the search found no feasible answer
   */
  static double solve(double[][] costs, double[][] loads, double[] capacities, double seconds) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Plan.class)
            .withEntityClasses(Item.class)
            .withConstraintProviderClass(Rules.class)
            .withTerminationSpentLimit(Duration.ofMillis((long) (seconds * 1_000)));
    Plan plan =
        SolverFactory.<Plan>create(config).buildSolver().solve(new Plan(costs, loads, capacities));
    @Nullable HardSoftLongScore score = plan.score;
    if (score == null || !score.isFeasible()) {
      return Double.POSITIVE_INFINITY;
    }
    return -score.softScore();
  }

  /** Somebody who takes items. */
  public record Agent(int index, long capacity) {}

  /** Something to be taken. */
  @PlanningEntity
  public static final class Item {

    /** The number of the item. */
    @PlanningId public int index;

    /** Who takes it. */
    @PlanningVariable public @Nullable Agent agent;

    private double[][] costs = new double[0][];
    private double[][] loads = new double[0][];

    /** As Timefold wants it. */
    public Item() {}

    Item(int index, double[][] costs, double[][] loads) {
      this.index = index;
      this.costs = costs;
      this.loads = loads;
    }

    @Nullable Agent agent() {
      return agent;
    }

    long cost() {
      return agent == null ? 0 : (long) costs[agent.index()][index];
    }

    long load() {
      return agent == null ? 0 : (long) loads[agent.index()][index];
    }
  }

  /** All items and who takes them. */
  @PlanningSolution
  public static final class Plan {

    /** Who may take items. */
    @ProblemFactCollectionProperty @ValueRangeProvider
    public List<Agent> agents = new ArrayList<>();

    /** What is to be taken. */
    @PlanningEntityCollectionProperty public List<Item> items = new ArrayList<>();

    /** Overload, cost. */
    @PlanningScore public @Nullable HardSoftLongScore score;

    /** As Timefold wants it. */
    public Plan() {}

    Plan(double[][] costs, double[][] loads, double[] capacities) {
      for (int i = 0; i < capacities.length; i++) {
        agents.add(new Agent(i, (long) capacities[i]));
      }
      for (int j = 0; j < costs[0].length; j++) {
        items.add(new Item(j, costs, loads));
      }
    }
  }

  /** No overload, least cost. */
  public static final class Rules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
      return new Constraint[] {
        factory
            .forEach(Item.class)
            .groupBy(Item::agent, ConstraintCollectors.sumLong(Item::load))
            .filter((agent, load) -> load > agent.capacity())
            .penalizeLong(HardSoftLongScore.ONE_HARD, (agent, load) -> load - agent.capacity())
            .asConstraint("capacity"),
        factory
            .forEach(Item.class)
            .penalizeLong(HardSoftLongScore.ONE_SOFT, Item::cost)
            .asConstraint("cost")
      };
    }
  }
}
