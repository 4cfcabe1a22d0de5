package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.allocation.response.AdbudgCurve;
import io.planwright.allocation.response.CappedLinearCurve;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponseBudgetTest {

  private static final LogCurve LOG = new LogCurve(10, 1);

  /** Worked by hand: 20 / (1 + x) = 10 / (1 + y) with x + y = 4 has x = 3, y = 1, price 5. */
  @Test
  void saysWhyEachLineGetsWhatItGets() {
    SpendPlan plan =
        solve(
            SpendProblem.builder(9)
                .line(ResponseLine.builder("a", LOG).weight(2).build())
                .line(ResponseLine.of("b", LOG))
                .line(ResponseLine.builder("c", LOG).floor(2).ceiling(4).weight(0.1).build())
                .line(ResponseLine.builder("d", LOG).ceiling(3).weight(9).build())
                .line(ResponseLine.builder("e", LOG).weight(0.2).build()));
    assertThat(plan.spends()).containsExactly(new double[] {3, 1, 2, 3, 0}, within(1e-9));
    assertThat(plan.budgetPrice()).isCloseTo(5, within(1e-9));
    assertThat(plan.lines())
        .extracting(LineSpend::limit)
        .containsExactly(
            SpendLimit.NONE,
            SpendLimit.NONE,
            SpendLimit.FLOOR,
            SpendLimit.CEILING,
            SpendLimit.NOTHING);
    assertThat(plan.lines().get(2).limitPrice()).isCloseTo(5 - 1 / 3.0, within(1e-9));
    assertThat(plan.lines().get(3).limitPrice()).isCloseTo(22.5 - 5, within(1e-9));
    assertThat(plan.nextUnitBrings()).isCloseTo(20 * Math.log(1.25), within(1e-9));
    assertThat(plan.explanation().summary())
        .startsWith("9 of 9 divided among 5 lines bring ")
        .endsWith(", optimal; the next unit brings up to 5.");
    assertThat(plan.lines().get(0).statement())
        .isEqualTo("Spent up to where its next unit brings 5 against 5 at the margin elsewhere.");
  }

  /** As above within a group of ceiling 4, beside a line outside: 10 / (1 + 4) = 2 is its price. */
  @Test
  void pricesGroups() {
    SpendPlan plan =
        solve(
            SpendProblem.builder(8)
                .line(ResponseLine.builder("a", LOG).weight(2).build())
                .line(ResponseLine.of("b", LOG))
                .line(ResponseLine.of("c", LOG))
                .group(new SpendGroup("g", List.of("a", "b"), 0, 4)));
    assertThat(plan.spends()).containsExactly(new double[] {3, 1, 4}, within(1e-9));
    assertThat(plan.budgetPrice()).isCloseTo(2, within(1e-9));
    assertThat(plan.groupPrices().get("g")).isCloseTo(3, within(1e-9));
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Test
  void leavesWhatBringsNothingUnlessAllHasToGo() {
    SpendProblem.Builder problem =
        SpendProblem.builder(10).line(ResponseLine.of("a", new CappedLinearCurve(2, 3)));
    assertThat(solve(problem).spent()).isEqualTo(3);
    assertThat(solve(problem.wholeBudget()).spent()).isCloseTo(10, within(1e-12));
  }

  @Test
  void takesAZeroBudget() {
    for (ResponseCurve curve :
        List.of(LOG, new PowerCurve(1, 0.5), new HillCurve(1, 1, 3), new CappedLinearCurve(2, 3))) {
      SpendPlan plan = solve(SpendProblem.builder(0).line(ResponseLine.of("a", curve)));
      assertThat(plan.spent()).isZero();
      assertThat(plan.optimality().isProven()).isTrue();
      assertThat(plan.budgetPrice()).isPositive();
    }
  }

  @Test
  void namesLimitsInConflict() {
    ResponseLine.Builder a = ResponseLine.builder("a", LOG);
    assertThat(
            conflict(
                SpendProblem.builder(5)
                    .line(a.floor(4).build())
                    .line(ResponseLine.builder("b", LOG).floor(3).build())
                    .line(ResponseLine.builder("c", LOG).floor(0.5).build())))
        .containsExactly("budget 5.0", "floor of a 4.0", "floor of b 3.0");
    assertThat(
            conflict(
                SpendProblem.builder(50)
                    .line(ResponseLine.builder("b", LOG).ceiling(3).build())
                    .line(ResponseLine.builder("c", LOG).ceiling(2).build())
                    .group(new SpendGroup("g", List.of("b", "c"), 7, 9))))
        .containsExactly("floor of g 7.0", "ceiling of b 3.0", "ceiling of c 2.0");
    assertThat(
            conflict(
                SpendProblem.builder(50)
                    .line(ResponseLine.builder("b", LOG).build())
                    .group(new SpendGroup("in", List.of("b"), 7, 9))
                    .group(new SpendGroup("out", List.of("in"), 0, 5))))
        .containsExactly("ceiling of out 5.0", "floor of in 7.0");
    assertThat(
            conflict(
                SpendProblem.builder(50)
                    .line(ResponseLine.builder("b", LOG).floor(3).ceiling(4).step(5).build())))
        .containsExactly("floor of b 3.0", "step of b 5.0", "ceiling of b 4.0");
    assertThat(
            conflict(
                SpendProblem.builder(5)
                    .wholeBudget()
                    .line(ResponseLine.builder("b", LOG).step(2).build())
                    .line(ResponseLine.builder("c", LOG).step(4).build())))
        .containsExactly("whole budget 5.0", "step of b 2.0", "step of c 4.0");
  }

  /** Symmetry: which of the like lines get something must not be tried one after the other. */
  @Test
  void closesTheGapForLikeLines() {
    for (int size : new int[] {5, 40, 150}) {
      for (double part : new double[] {0.21, 0.4, 0.613, 0.87}) {
        SpendProblem.Builder problem = SpendProblem.builder(size * 50 * part);
        for (int i = 0; i < size; i++) {
          problem.line(ResponseLine.of("l" + i, new HillCurve(100, 50, 3)));
        }
        SpendPlan plan = solve(problem);
        assertThat(plan.optimality().relativeGap()).as("%s, %s", size, part).isLessThan(1e-6);
      }
    }
  }

  /** Nearly like lines are the hard case: the bound has to stay honest where nodes run out. */
  @Test
  void statesAnHonestBoundWhereNodesRunOut() {
    SpendProblem.Builder problem = SpendProblem.builder(313);
    for (int i = 0; i < 10; i++) {
      problem.line(
          ResponseLine.builder("l" + i, new HillCurve(100, 50, 3)).ceiling(150 + i).build());
    }
    ResponseBudget engine = ResponseBudget.standard().withRelativeGap(0);
    SpendPlan short1 =
        engine.withNodeLimit(3).solve(problem.build(), RunControl.unlimited()).orElseThrow();
    SpendPlan full = engine.solve(problem.build(), RunControl.unlimited()).orElseThrow();
    assertThat(full.optimality().isProven()).isTrue();
    assertThat(short1.optimality().bound())
        .isGreaterThanOrEqualTo(full.optimality().value() * (1 - 1e-12));
    assertThat(short1.optimality().value())
        .isLessThanOrEqualTo(full.optimality().value() * (1 + 1e-12));
  }

  /** The optimum of S-shaped lines by dynamic programming on a grid is a lower limit. */
  @Test
  void isNotBelowDynamicProgrammingOnAGrid() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      SpendProblem.Builder problem = SpendProblem.builder(200);
      double[] best = new double[201];
      for (int i = 0; i < 12; i++) {
        double half = 5 + 30 * random.nextDouble();
        double shape = 1.2 + 4 * random.nextDouble();
        ResponseCurve curve =
            i % 2 == 0
                ? new HillCurve(10 + 90 * random.nextDouble(), half, shape)
                : new AdbudgCurve(5, 10 + 90 * random.nextDouble(), half, shape);
        problem.line(ResponseLine.of("l" + i, curve));
        double[] next = new double[201];
        for (int b = 0; b <= 200; b++) {
          for (int x = 0; x <= b; x++) {
            next[b] = Math.max(next[b], best[b - x] + curve.response(x));
          }
        }
        best = next;
      }
      SpendPlan plan = solve(problem);
      assertThat(plan.optimality().value()).isGreaterThanOrEqualTo(best[200] * (1 - 1e-6));
      assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(best[200]);
      assertThat(plan.optimality().relativeGap()).isLessThanOrEqualTo(1e-6);
    }
  }

  @Test
  void stopsOnRequest() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    SpendProblem problem = SpendProblem.builder(3).line(ResponseLine.of("a", LOG)).build();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    assertThatThrownBy(() -> ResponseBudget.standard().solve(problem, control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void givesTheSameAnswerAgainAndAfterSerialization() throws Exception {
    SpendProblem problem =
        SpendProblem.builder(10)
            .line(ResponseLine.of("a", LOG))
            .line(ResponseLine.of("b", LOG))
            .build();
    SpendPlan plan = ResponseBudget.standard().solve(problem, RunControl.unlimited()).orElseThrow();
    SpendProblem copy = copy(problem);
    SpendPlan again =
        copy(ResponseBudget.standard()).solve(copy, RunControl.unlimited()).orElseThrow();
    assertThat(copy(again)).isEqualTo(plan);
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  private static SpendPlan solve(SpendProblem.Builder problem) {
    return ResponseBudget.standard().solve(problem.build(), RunControl.unlimited()).orElseThrow();
  }

  private static List<String> conflict(SpendProblem.Builder problem) {
    return ResponseBudget.standard()
        .solve(problem.build(), RunControl.unlimited())
        .fold(plan -> List.of(), Solution.Infeasible::conflict);
  }
}
