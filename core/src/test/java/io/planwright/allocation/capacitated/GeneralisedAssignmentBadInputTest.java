package io.planwright.allocation.capacitated;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneralisedAssignmentBadInputTest {

  private static final double NAN = Double.NaN;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  static Stream<Arguments> refused() {
    return Stream.of(
        row("number of agents [0]", () -> problem(new double[0][], new double[0][])),
        row("capacity[0] [-1.0]", () -> problem(one(1), one(1), -1)),
        row("capacity[0] [NaN]", () -> problem(one(1), one(1), NAN)),
        row("capacity[0] [Infinity]", () -> problem(one(1), one(1), INFINITE)),
        row("capacity[0] [1.0E16]", () -> problem(one(1), one(1), 1e16)),
        row("load [2] must have a row", () -> problem(one(1), new double[2][1], 1)),
        row("cost [2] must have a row", () -> problem(new double[2][1], one(1), 1)),
        row("load[0] [2] must have 1 items", () -> problem(one(1), new double[1][2], 1)),
        row("cost[1] [1]", () -> problem(new double[][] {{1, 2}, {1}}, new double[2][2], 1, 1)),
        row("cost[0][0] [NaN]", () -> problem(one(NAN), one(1), 1)),
        row("cost[0][0] [Infinity]", () -> problem(one(INFINITE), one(1), 1)),
        row("cost[0][0] [1.0E16]", () -> problem(one(1e16), one(1), 1)),
        row("load[0][0] [-1.0]", () -> problem(one(1), one(-1), 1)),
        row("load[0][0] [NaN]", () -> problem(one(1), one(NAN), 1)),
        row("agent [1]", () -> problem(one(1), one(1), 1).forbid(1, 0)),
        row("item [-1]", () -> problem(one(1), one(1), 1).forbid(0, -1)),
        row("unassignedPenalty[0]", () -> problem(one(1), one(1), 1).unassignedPenalty(NAN)),
        row(
            "unassignedPenalty [2]",
            () -> problem(one(1), one(1), 1).unassignedPenalty(new double[2])),
        row("steps [0]", () -> GeneralisedAssignmentSolver.standard().withSteps(0)),
        row("steps [-1]", () -> SkillAssigner.standard().withSteps(-1)),
        row("fit [-1.0]", () -> new AssignmentWeights(-1, 0, 0)),
        row("balance [NaN]", () -> new AssignmentWeights(0, NAN, 0)),
        row("disruption [1.0E7]", () -> new AssignmentWeights(0, 0, 1e7)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithFieldAndValue(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Arguments row(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  private static double[][] one(double number) {
    return new double[][] {{number}};
  }

  private static GeneralisedAssignmentProblem.Builder problem(
      double[][] cost, double[][] load, double... capacity) {
    return GeneralisedAssignmentProblem.minimise(cost, load, capacity);
  }
}
