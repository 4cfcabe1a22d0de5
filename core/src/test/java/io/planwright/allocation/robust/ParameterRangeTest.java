package io.planwright.allocation.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.capacitated.GeneralisedAssignmentProblem;
import io.planwright.allocation.capacitated.GeneralisedAssignmentSolver;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRangeTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void findsTheThresholdsOfSteps() {
    Random random = new Random(2);
    for (int round = 0; round < 2_000; round++) {
      double below = -random.nextDouble() * 100;
      double above = random.nextDouble() * 100;
      ParameterRange range =
          ParameterRange.search(
              "x", 0, -80, 80, 1e-6, x -> x < below ? "low" : x > above ? "high" : "same");
      assertThat(range.from()).isCloseTo(Math.max(-80, below), within(1e-6));
      assertThat(range.to()).isCloseTo(Math.min(80, above), within(1e-6));
      assertThat(range.changesBelow()).isEqualTo(below > -80);
      assertThat(range.changesAbove()).isEqualTo(above < 80);
    }
  }

  @Test
  void findsTheCapacityAtWhichAccountsChangeHands() {
    double[][] value = {{9, 7}, {1, 1}};
    double[][] hours = {{3, 2}, {3, 2}};
    ParameterRange range =
        ParameterRange.search(
            "hours of Ann",
            4,
            2,
            9,
            1e-6,
            capacity ->
                Arrays.toString(
                    GeneralisedAssignmentSolver.standard()
                        .solve(
                            GeneralisedAssignmentProblem.maximise(
                                    value, hours, new double[] {capacity, 9})
                                .build(),
                            CONTROL)
                        .orElseThrow()
                        .agentOf()));
    // Ann holds the first account alone as long as her hours are from 3 to 5.
    assertThat(range.from()).isCloseTo(3, within(2e-6));
    assertThat(range.to()).isCloseTo(5, within(2e-6));
    assertThat(range.distance().orElseThrow()).isCloseTo(1, within(2e-6));
    assertThat(range.statement())
        .isEqualTo("the answer holds for hours of Ann from 3.00000 to 5.00000, now 4.00000");
  }

  @Test
  void findsTheBudgetAtWhichALineStarts() {
    // A minimum of 20 or nothing pays when the root of twice the rest is less than both roots.
    ParameterRange range =
        ParameterRange.search("budget", 30, 10, 200, 1e-3, ParameterRangeTest::hasFairs);
    assertThat(range.changesBelow()).isTrue();
    double at = range.from();
    assertThat(hasFairs(at)).isEqualTo(hasFairs(30));
    assertThat(hasFairs(at - 2e-3)).isNotEqualTo(hasFairs(30));
    assertThat(range.changesAbove()).isFalse();
    assertThat(range.to()).isEqualTo(200);
  }

  private static boolean hasFairs(double budget) {
    SpendProblem problem =
        SpendProblem.builder(budget)
            .line(ResponseLine.of("search", new PowerCurve(10, 0.5)))
            .line(
                ResponseLine.builder("fairs", new PowerCurve(10, 0.5)).minimumOrNothing(20).build())
            .build();
    return ResponseBudget.standard().solve(problem, CONTROL).orElseThrow().lines().stream()
        .anyMatch(line -> line.lineId().equals("fairs") && line.spend() > 0);
  }

  @Test
  void ranksByTheShareOfTheValue() {
    ParameterRange far = new ParameterRange("far", 10, 1, 90, true, true, 1);
    ParameterRange near = new ParameterRange("near", 1_000, 990, 2_000, true, false, 1);
    ParameterRange never = new ParameterRange("never", 1, 0, 2, false, false, 1);
    ParameterRange zero = new ParameterRange("zero", 0, -1, 0.5, true, true, 0.1);
    assertThat(ParameterRange.ranked(List.of(far, never, zero, near)))
        .containsExactly(near, zero, far);
  }

  @Test
  void aPointHasNoWidth() {
    ParameterRange range = ParameterRange.search("x", 3, 3, 3, 0.1, x -> "same");
    assertThat(range.distance()).isEmpty();
    assertThat(range.relativeDistance()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',0,-1,1,0.1,name",
    "x,NaN,-1,1,0.1,value",
    "x,Infinity,-1,1,0.1,value",
    "x,0,NaN,1,0.1,from",
    "x,0,-Infinity,1,0.1,from",
    "x,0,1,2,0.1,from",
    "x,0,-1,NaN,0.1,to",
    "x,0,-1,Infinity,0.1,to",
    "x,0,-1,-0.5,0.1,to",
    "x,0,-1,1,0,tolerance",
    "x,0,-1,1,-1,tolerance",
    "x,0,-1,1,NaN,tolerance",
    "x,0,-1,1,1e-13,tolerance",
    "x,1e9,-1,1e10,1e-3,tolerance"
  })
  void refusesBadSearches(
      String name, double value, double low, double high, double tolerance, String field) {
    assertThatThrownBy(() -> ParameterRange.search(name, value, low, high, tolerance, x -> "same"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " [");
  }
}
