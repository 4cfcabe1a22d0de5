package io.planwright.allocation.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Optimality.Goal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegretAnalysisTest {

  private static final List<String> PLANS = List.of("bold", "even", "shy");
  private static final List<String> FUTURES = List.of("boom", "flat", "slump");
  private static final double[][] VALUES = {{10, 4, 0}, {7, 5, 4}, {3, 4, 6}};

  @Test
  void choosesTheLeastGreatestRegret() {
    RegretReport report =
        RegretAnalysis.analyse(ScenarioTable.of(Goal.MAXIMISE, PLANS, FUTURES, VALUES));
    assertThat(report.candidates().get(0).regrets()).containsExactly(0.0, 1.0, 6.0);
    assertThat(report.candidates().get(2).regrets()).containsExactly(7.0, 1.0, 0.0);
    assertThat(report.choice().candidate()).isEqualTo("even");
    assertThat(report.choice().greatestRegret()).isEqualTo(3);
    assertThat(report.choice().worstScenario()).isEqualTo("boom");
    assertThat(report.choice().expectedRegret()).isCloseTo(5 / 3.0, within(1e-12));
    assertThat(report.decidingScenarios()).containsExactly("boom", "slump");
    assertThat(report.explanation().summary())
        .isEqualTo(
            "even loses at most 3.00000 against the best of each scenario, in boom; without boom or"
                + " slump another would be chosen.");
  }

  @Test
  void weightsMoveTheExpectedChoice() {
    ScenarioTable table = ScenarioTable.of(Goal.MAXIMISE, PLANS, FUTURES, VALUES);
    RegretReport report = RegretAnalysis.analyse(table, new double[] {9, 1, 0});
    assertThat(report.choiceByExpectation().candidate()).isEqualTo("bold");
    assertThat(report.choiceByExpectation().expectedValue()).isCloseTo(9.4, within(1e-12));
    assertThat(report.choice().candidate()).isEqualTo("even");
  }

  @Test
  void dominatedCandidatesAreNamed() {
    double[][] costs = {{2, 3}, {2, 4}, {2, 3}, {1, 9}};
    RegretReport report =
        RegretAnalysis.analyse(
            ScenarioTable.of(Goal.MINIMISE, List.of("a", "b", "c", "d"), List.of("x", "y"), costs));
    assertThat(report.candidates().get(1).dominatedBy()).containsExactly("a", "c");
    assertThat(report.candidates().get(0).dominatedBy()).isEmpty();
    assertThat(report.candidates().get(3).dominatedBy()).isEmpty();
    assertThat(report.choice().candidate()).isEqualTo("a");
  }

  @Test
  void oneCandidateInOneScenarioHasNoRegret() {
    RegretReport report =
        RegretAnalysis.analyse(
            ScenarioTable.of(Goal.MAXIMISE, List.of("a"), List.of("x"), new double[][] {{-7}}));
    assertThat(report.choice().greatestRegret()).isZero();
    assertThat(report.decidingScenarios()).isEmpty();
  }

  @Test
  void smallRandomTablesFollowTheDefinition() {
    Random random = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      int n = 1 + random.nextInt(5);
      int m = 1 + random.nextInt(5);
      double[][] values = new double[n][m];
      for (double[] row : values) {
        Arrays.setAll(row, s -> random.nextInt(9) - 4);
      }
      RegretReport report = RegretAnalysis.analyse(table(values));
      double least = leastRegret(values, -1);
      assertThat(report.choice().greatestRegret()).isEqualTo(least);
      // The least expected regret has the best expected value.
      double best =
          report.candidates().stream()
              .mapToDouble(CandidateRegret::expectedValue)
              .max()
              .orElseThrow();
      assertThat(report.choiceByExpectation().expectedValue()).isCloseTo(best, within(1e-9));
      int chosen = report.candidates().indexOf(report.choice());
      for (int s = 0; s < m && m > 1; s++) {
        boolean decides = greatestRegret(values, chosen, s) > leastRegret(values, s);
        assertThat(report.decidingScenarios().contains("s" + s)).isEqualTo(decides);
      }
    }
  }

  private static ScenarioTable table(double[][] values) {
    return ScenarioTable.of(
        Goal.MAXIMISE,
        IntStream.range(0, values.length).mapToObj(i -> "c" + i).toList(),
        IntStream.range(0, values[0].length).mapToObj(i -> "s" + i).toList(),
        values);
  }

  private static double leastRegret(double[][] values, int without) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> greatestRegret(values, i, without))
        .min()
        .orElseThrow();
  }

  private static double greatestRegret(double[][] values, int i, int without) {
    return IntStream.range(0, values[0].length)
        .filter(s -> s != without)
        .mapToDouble(
            s ->
                Arrays.stream(values).mapToDouble(row -> row[s]).max().orElseThrow() - values[i][s])
        .max()
        .orElseThrow();
  }

  static Stream<Arguments> badTables() {
    double nan = Double.NaN;
    double far = Double.POSITIVE_INFINITY;
    return Stream.of(
        Arguments.of(List.of(), List.of("x"), new double[0][], "candidates"),
        Arguments.of(List.of("a"), List.of(), new double[][] {{}}, "scenarios"),
        Arguments.of(List.of(" "), List.of("x"), new double[][] {{1}}, "candidates"),
        Arguments.of(List.of("a"), List.of(""), new double[][] {{1}}, "scenarios"),
        Arguments.of(List.of("a", "a"), List.of("x"), new double[][] {{1}, {2}}, "candidates"),
        Arguments.of(List.of("a"), List.of("x", "x"), new double[][] {{1, 2}}, "scenarios"),
        Arguments.of(List.of("a"), List.of("x"), new double[0][], "values"),
        Arguments.of(List.of("a"), List.of("x"), new double[][] {{1}, {2}}, "values"),
        Arguments.of(List.of("a"), List.of("x"), new double[][] {{}}, "values[0]"),
        Arguments.of(List.of("a", "b"), List.of("x"), new double[][] {{1}, {1, 2}}, "values[1]"),
        Arguments.of(List.of("a"), List.of("x"), new double[][] {{nan}}, "values[0][0]"),
        Arguments.of(List.of("a"), List.of("x"), new double[][] {{far}}, "values[0][0]"),
        Arguments.of(List.of("a"), List.of("x"), new double[][] {{-2e100}}, "values[0][0]"));
  }

  @ParameterizedTest
  @MethodSource("badTables")
  void refusesBadTables(
      List<String> candidates, List<String> scenarios, double[][] values, String field) {
    assertThatThrownBy(() -> ScenarioTable.of(Goal.MAXIMISE, candidates, scenarios, values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " [");
  }

  static Stream<Arguments> badWeights() {
    return Stream.of(
        Arguments.of(new double[] {}, "weights"),
        Arguments.of(new double[] {1, 2}, "weights"),
        Arguments.of(new double[] {0, 0, 0}, "sum of weights"),
        Arguments.of(new double[] {1, -1, 1}, "weights[1]"),
        Arguments.of(new double[] {1, 1, Double.NaN}, "weights[2]"),
        Arguments.of(new double[] {Double.POSITIVE_INFINITY, 1, 1}, "weights[0]"),
        Arguments.of(new double[] {2e100, 1, 1}, "weights[0]"));
  }

  @ParameterizedTest
  @MethodSource("badWeights")
  void refusesBadWeights(double[] weights, String field) {
    ScenarioTable table = ScenarioTable.of(Goal.MAXIMISE, PLANS, FUTURES, VALUES);
    assertThatThrownBy(() -> RegretAnalysis.analyse(table, weights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " [");
  }
}
