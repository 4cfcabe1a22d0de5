package io.planwright.allocation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for matrices too large to try all assignments. */
class LinearAssignmentProperties {

  @Property(tries = 200)
  void pricesAreBelowAllCostsAndMeetTheMatched(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int rows, @ForAll boolean isSquare) {
    SplittableRandom random = new SplittableRandom(seed);
    int columns = isSquare ? rows : rows + random.nextInt(40);
    double[][] costs = Matrices.random(random, rows, columns, 0);
    Matching matching = LinearAssignment.minimise(costs).orElseThrow();
    double[] u = matching.rowPrices();
    double[] v = matching.columnPrices();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        assertThat(u[i] + v[j]).isLessThanOrEqualTo(costs[i][j] + 1e-9);
      }
      int taken = matching.column(i);
      assertThat(u[i] + v[taken]).isCloseTo(costs[i][taken], within(1e-9));
      assertThat(matching.row(taken)).hasValue(i);
    }
    for (int j = 0; j < columns; j++) {
      if (matching.row(j).isEmpty()) {
        assertThat(v[j]).isCloseTo(0, within(1e-9));
      }
    }
    assertThat(matching.optimality().isProven()).isTrue();
  }

  @Property(tries = 100)
  void orderDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int n) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] costs = Matrices.random(random, n, n, 0);
    double[][] reversed = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        reversed[n - 1 - j][n - 1 - i] = costs[i][j];
      }
    }
    double value = LinearAssignment.minimise(costs).orElseThrow().optimality().value();
    Matching other = LinearAssignment.minimise(reversed).orElseThrow();
    assertThat(other.optimality().value()).isCloseTo(value, within(1e-9));
  }

  @Property(tries = 100)
  void formsAgree(@ForAll long seed, @ForAll @IntRange(min = 2, max = 80) int n) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] costs = Matrices.random(random, n, n + random.nextInt(3), 0.3);
    var dense = LinearAssignment.minimise(costs);
    var sparse = LinearAssignment.minimise(Matrices.sparse(costs), RunControl.unlimited());
    assertThat(sparse.isFeasible()).isEqualTo(dense.isFeasible());
    if (dense.isFeasible()) {
      assertThat(sparse.orElseThrow().optimality().value())
          .isCloseTo(dense.orElseThrow().optimality().value(), within(1e-9));
    }
  }

  @Property(tries = 100)
  void withinItsMarginACostMayRise(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int n) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] costs = Matrices.random(random, n, n, 0);
    Matching matching = LinearAssignment.minimise(costs).orElseThrow();
    int row = random.nextInt(n);
    double margin = matching.margin(row).orElseThrow();
    costs[row][matching.column(row)] += margin;
    double value = LinearAssignment.minimise(costs).orElseThrow().optimality().value();
    assertThat(value).isCloseTo(matching.optimality().value() + margin, within(1e-9));
  }
}
