package io.planwright.schedule.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against closed forms, and against the moments of the distribution. */
class BetaTableTest {

  private static final int GRID = 20_000;

  /** The second step is the one whose cubic bends most. */
  private static final double AT_THE_ENDS = 2e-5;

  private static final double IN_THE_MIDDLE = 1e-6;

  @Test
  void invertsTheRightTriangleOfPowerFive() {
    assertInverts(new BetaTable(5, 1), x -> Math.pow(x, 5));
  }

  @Test
  void invertsTheLeftTriangleOfPowerFive() {
    assertInverts(new BetaTable(1, 5), x -> 1 - Math.pow(1 - x, 5));
  }

  @Test
  void invertsTheSymmetricDistribution() {
    assertInverts(new BetaTable(3, 3), x -> x * x * x * (10 - 15 * x + 6 * x * x));
  }

  @Test
  void invertsASkewedDistribution() {
    assertInverts(new BetaTable(2, 4), x -> x * x * (10 - 20 * x + 15 * x * x - 4 * x * x * x));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.0001, 1.3, 2.2, 3, 3.77, 4.9, 5})
  void hasTheMomentsOfTheDistribution(double alpha) {
    BetaTable table = new BetaTable(alpha, 6 - alpha);
    double sum = 0;
    double squares = 0;
    double before = 0;
    for (int i = 0; i < GRID; i++) {
      double x = table.quantile((i + 0.5) / GRID);
      assertThat(x).isBetween(before, 1.0);
      before = x;
      sum += x;
      squares += x * x;
    }
    double mean = sum / GRID;
    assertThat(mean).isCloseTo(alpha / 6, within(1e-5));
    double variance = alpha * (6 - alpha) / (36 * 7);
    assertThat(squares / GRID - mean * mean).isCloseTo(variance, within(1e-5));
  }

  private static void assertInverts(BetaTable table, DoubleUnaryOperator below) {
    for (int i = 1; i < 4_000; i++) {
      double p = i / 4_000.0;
      boolean isEnd = p < 0.02 || p > 0.98;
      assertThat(below.applyAsDouble(table.quantile(p)))
          .isCloseTo(p, within(isEnd ? AT_THE_ENDS : IN_THE_MIDDLE));
    }
  }
}
