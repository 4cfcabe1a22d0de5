package io.planwright.allocation.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentRangesTest {

  private static final RunControl CONTROL = RunControl.unlimited();
  private static final double NO_WAY = Double.POSITIVE_INFINITY;

  @Test
  void eachMarginIsThatOfTheBestAssignmentWithOrWithoutThePair() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      int rows = 1 + random.nextInt(4);
      int columns = rows + random.nextInt(3);
      double[][] costs = new double[rows][columns];
      boolean isFine = random.nextBoolean();
      for (double[] row : costs) {
        Arrays.setAll(
            row,
            j ->
                random.nextInt(6) == 0
                    ? NO_WAY
                    : isFine ? random.nextDouble() * 10 - 5 : random.nextInt(8));
      }
      double best = least(costs, 0, 0, -1, -1, false);
      if (best == NO_WAY) {
        assertThat(AssignmentRanges.minimise(costs, CONTROL).isFeasible()).isFalse();
        continue;
      }
      AssignmentRanges ranges = AssignmentRanges.minimise(costs, CONTROL).orElseThrow();
      AssignmentRanges gains = AssignmentRanges.maximise(negative(costs), CONTROL).orElseThrow();
      check(costs, best, ranges);
      check(costs, best, gains);
    }
  }

  private static void check(double[][] costs, double best, AssignmentRanges ranges) {
    for (int i = 0; i < costs.length; i++) {
      for (int j = 0; j < costs[i].length; j++) {
        boolean isMatched = ranges.matching().column(i) == j;
        double margin = least(costs, 0, 0, i, j, isMatched) - best;
        assertThat(ranges.margin(i, j).orElse(NO_WAY)).isCloseTo(margin, within(1e-9));
      }
    }
  }

  /** The least cost with the pair, or without it. */
  private static double least(
      double[][] costs, int row, int taken, int i, int j, boolean isForbidden) {
    if (row == costs.length) {
      return 0;
    }
    double best = NO_WAY;
    for (int c = 0; c < costs[row].length; c++) {
      boolean isPair = row == i && c == j;
      boolean isAllowed = isForbidden ? !isPair : row != i || isPair;
      if (isAllowed && (taken >> c & 1) == 0) {
        best =
            Math.min(
                best, costs[row][c] + least(costs, row + 1, taken | 1 << c, i, j, isForbidden));
      }
    }
    return best;
  }

  private static double[][] negative(double[][] costs) {
    return Arrays.stream(costs)
        .map(row -> Arrays.stream(row).map(cost -> -cost).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void ranksTheNumbersNearestToAChange() {
    double[][] costs = {{1, 4}, {3, 5}};
    AssignmentRanges ranges = AssignmentRanges.minimise(costs, CONTROL).orElseThrow();
    List<PairRange> nearest = ranges.nearest(3);
    assertThat(nearest).hasSize(3).allMatch(range -> range.margin() == 1);
    assertThat(nearest.get(0).statement())
        .isEqualTo("row 0 keeps column 0 unless that gets worse by 1.00000");
    assertThat(nearest.get(1).statement())
        .isEqualTo("row 0 takes column 1 only if that gets better by 1.00000");
    assertThat(ranges.nearest(9)).hasSize(4);
  }

  @Test
  void degenerateProblems() {
    AssignmentRanges one = AssignmentRanges.minimise(new double[][] {{3}}, CONTROL).orElseThrow();
    assertThat(one.margin(0, 0)).isEmpty();
    assertThat(one.nearest(1)).isEmpty();
    AssignmentRanges equal = AssignmentRanges.minimise(new double[3][4], CONTROL).orElseThrow();
    assertThat(equal.nearest(12)).hasSize(12).allMatch(range -> range.margin() == 0);
  }

  @Test
  void refusesBadQuestions() {
    AssignmentRanges one = AssignmentRanges.minimise(new double[][] {{3}}, CONTROL).orElseThrow();
    assertThatThrownBy(() -> one.nearest(0)).hasMessageStartingWith("count [0]");
    assertThatThrownBy(() -> one.margin(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> one.margin(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> AssignmentRanges.minimise(new double[][] {{Double.NaN}}, CONTROL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMiddlingProblemHoldsItsRanges() {
    Random random = new Random(3);
    double[][] costs = new double[60][70];
    for (double[] row : costs) {
      Arrays.setAll(row, j -> random.nextDouble());
    }
    AssignmentRanges ranges = AssignmentRanges.minimise(costs, CONTROL).orElseThrow();
    int[] columns = ranges.matching().columns();
    for (PairRange pair : ranges.nearest(40)) {
      double sign = pair.isMatched() ? 1 : -1;
      double before = costs[pair.row()][pair.column()];
      costs[pair.row()][pair.column()] = before + sign * (pair.margin() - 1e-9);
      assertThat(AssignmentRanges.minimise(costs, CONTROL).orElseThrow().matching().columns())
          .isEqualTo(columns);
      costs[pair.row()][pair.column()] = before + sign * (pair.margin() + 1e-9);
      assertThat(AssignmentRanges.minimise(costs, CONTROL).orElseThrow().matching().columns())
          .isNotEqualTo(columns);
      costs[pair.row()][pair.column()] = before;
    }
  }
}
