package io.planwright.allocation.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.InfeasibleException;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransportSolverTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static final TransportProblem LEADS =
      TransportProblem.of(
          new long[] {40, 60}, new long[] {30, 50, 10}, new double[][] {{4, 6, 9}, {5, 3, 8}});

  @Test
  void teamsServeRegions() {
    TransportPlan plan = TransportSolver.solve(LEADS).orElseThrow();

    assertThat(plan.flows()).isDeepEqualTo(new long[][] {{30, 0, 0}, {0, 50, 10}});
    assertThat(plan.optimality().value()).isEqualTo(350);
    assertThat(plan.optimality().statement()).isEqualTo("optimal");
    assertThat(plan.kept(0)).isEqualTo(10);
    assertThat(plan.sinkPrices()[0]).isEqualTo(4);
    assertThat(plan.explanation().summary())
        .isEqualTo("3 sinks are served from 2 sources at a cost of 350.0, optimal.");
    assertThat(plan.explanation().reasons()).hasSize(3);
    assertThat(plan.provenance().method()).isEqualTo("network simplex");
  }

  /** W. L. Winston, Operations Research (2004), Powerco: optimum 1,020. */
  @Test
  void powercoIsSolved() {
    TransportProblem powerco =
        TransportProblem.of(
            new long[] {35, 50, 40},
            new long[] {45, 20, 30, 30},
            new double[][] {{8, 6, 10, 9}, {9, 12, 13, 7}, {14, 9, 16, 5}});
    TransportPlan plan = TransportSolver.solve(powerco).orElseThrow();
    assertThat(plan.optimality().value()).isEqualTo(1020);
    assertThat(plan.optimality().bound()).isEqualTo(1020);
  }

  @Test
  void capacitiesAreKept() {
    long[][] capacities = {{20, 50, 50}, {60, 60, 60}};
    TransportProblem problem = LEADS.withCapacities(capacities);
    TransportPlan plan = TransportSolver.solve(problem).orElseThrow();
    assertThat(plan.flow(0, 0)).isEqualTo(20);
    assertThat(plan.optimality().isProven()).isTrue();
    assertThat(problem.capacity(0, 0)).isEqualTo(20);
    assertThat(LEADS.capacity(0, 0)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void nothingToDoCostsNothing() {
    double[][] none = {{}, {}};
    TransportProblem noSinks = TransportProblem.of(new long[] {1, 2}, new long[0], none);
    assertThat(TransportSolver.solve(noSinks).orElseThrow().optimality().value()).isZero();
    TransportProblem noSources = TransportProblem.of(new long[0], new long[] {0}, new double[0][]);
    assertThat(TransportSolver.solve(noSources).orElseThrow().sinkPrices()).containsExactly(0);
    TransportProblem zeros =
        TransportProblem.of(new long[2], new long[2], new double[][] {{1, 2}, {3, INFINITY}});
    TransportPlan plan = TransportSolver.solve(zeros).orElseThrow();
    assertThat(plan.flows()).isDeepEqualTo(new long[2][2]);
    assertThat(plan.sinkPrices()).containsExactly(1, 2);
  }

  @Test
  void moneyIsExact() {
    long much = 2_000_000_000_000_000_001L;
    TransportProblem problem =
        TransportProblem.of(
            new long[] {much, 10}, new long[] {much - 3, 13}, new double[][] {{1, 1}, {2, 1}});
    TransportPlan plan = TransportSolver.solve(problem).orElseThrow();
    assertThat(plan.flow(0, 0)).isEqualTo(much - 3);
    assertThat(plan.flow(0, 1)).isEqualTo(3);
  }

  @Test
  void shortagesAreNamed() {
    TransportProblem problem =
        TransportProblem.of(
            new long[] {40, 60},
            new long[] {30, 50, 10},
            new double[][] {{4, INFINITY, 9}, {INFINITY, INFINITY, 8}});
    assertThatThrownBy(() -> TransportSolver.solve(problem).orElseThrow())
        .isInstanceOf(InfeasibleException.class)
        .hasMessageContaining("A sink demands 50 but can get at most 0.")
        .hasMessageContaining("sink 1 demands 50")
        .hasMessageContaining("source 0 can send at most 0 there");
    TransportProblem unsupplied =
        TransportProblem.of(new long[] {3}, new long[] {2, 2}, new double[][] {{1, 1}});
    assertThatThrownBy(() -> TransportSolver.solve(unsupplied).orElseThrow())
        .hasMessageContaining("2 sinks together demand 4 but can get at most 3.")
        .hasMessageContaining("source 0 supplies 3");
    TransportProblem alone = TransportProblem.of(new long[0], new long[] {2}, new double[0][]);
    assertThatThrownBy(() -> TransportSolver.solve(alone).orElseThrow())
        .hasMessageContaining("A sink demands 2 but can get at most 0.");
  }

  @Test
  void equalInputGivesEqualOutput() {
    TransportProblem problem = Instances.random(new SplittableRandom(1), 5, 2);
    assertThat(TransportSolver.solve(problem)).isEqualTo(TransportSolver.solve(problem));
  }

  @Test
  void stopsWhenCancelledBeforeThereIsAPlan() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    assertThatThrownBy(() -> TransportSolver.solve(LEADS, control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void problemsAndAnswersAreSerializable() throws IOException, ClassNotFoundException {
    TransportPlan plan = TransportSolver.solve(LEADS).orElseThrow();
    assertThat(copied(LEADS)).isEqualTo(LEADS).hasSameHashCodeAs(LEADS);
    assertThat(copied(plan)).isEqualTo(plan).hasSameHashCodeAs(plan);
    assertThat(plan.toString()).contains("2 sources, 3 sinks");
  }

  private static Object copied(Object original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static TransportProblem problem(long supply, long demand, double... costs) {
    return TransportProblem.of(new long[] {supply}, new long[] {demand}, new double[][] {costs});
  }

  static Arguments[] badInput() {
    TransportPlan plan = TransportSolver.solve(LEADS).orElseThrow();
    return new Arguments[] {
      bad("supplies[0] [-1] must", () -> problem(-1, 1, 1)),
      bad("demands[0] [-1] must", () -> problem(1, -1, 1)),
      bad("demands [more than", () -> problem(1, Long.MAX_VALUE, 1)),
      bad("costs[0][0] [NaN] must", () -> problem(1, 1, Double.NaN)),
      bad("costs[0][0] [-Infinity] must", () -> problem(1, 1, -INFINITY)),
      bad("costs[0][0] [1.0E101] must", () -> problem(1, 1, 1e101)),
      bad("costs[0].length [2] must", () -> problem(1, 1, 1, 2)),
      bad(
          "costs.length [0] must",
          () -> TransportProblem.of(new long[1], new long[1], new double[0][])),
      bad("capacities.length [1] must", () -> LEADS.withCapacities(new long[1][3])),
      bad("capacities[0].length [1] must", () -> LEADS.withCapacities(new long[2][1])),
      bad(
          "capacities[0][1] [-1] must",
          () -> LEADS.withCapacities(new long[][] {{0, -1, 0}, {0, 0, 0}})),
      bad("source [2] must", () -> plan.flow(2, 0)),
      bad("sink [3] must", () -> plan.flow(0, 3)),
      bad("source [-1] must", () -> plan.kept(-1)),
      bad("source [2] must", () -> LEADS.supply(2)),
      bad("sink [-1] must", () -> LEADS.demand(-1)),
      bad("sink [3] must", () -> LEADS.cost(0, 3)),
      bad("source [2] must", () -> LEADS.capacity(2, 0)),
    };
  }

  private static Arguments bad(String message, Runnable call) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest
  @MethodSource
  void badInput(String message, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
