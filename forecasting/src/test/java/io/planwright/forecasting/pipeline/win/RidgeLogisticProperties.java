package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RidgeLogisticProperties {

  /** The slope of the penalised loss is nothing in each coefficient. */
  @Property(tries = 100)
  void standsWhereNothingIsToBeGained(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int columns,
      @ForAll @DoubleRange(min = 0.1, max = 100) double penalty) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = 40;
    SparseRows design = new SparseRows(columns + 1, rows);
    double[][] plain = new double[rows][columns + 1];
    boolean[] won = new boolean[rows];
    double[] weights = new double[rows];
    for (int row = 0; row < rows; row++) {
      plain[row][0] = 1;
      design.put(0, 1);
      for (int column = 1; column <= columns; column++) {
        plain[row][column] = random.nextInt(3) == 0 ? 0 : random.nextDouble(-3, 3);
        design.put(column, plain[row][column]);
      }
      design.endRow();
      won[row] = row % 2 == 0 || random.nextInt(3) == 0;
      weights[row] = random.nextDouble(0.1, 2);
    }

    double[] fitted =
        new RidgeLogistic(design, won, weights)
            .fit(penalty, new double[columns + 1], RunControl.unlimited());

    for (int column = 0; column <= columns; column++) {
      double slope = column == 0 ? 0 : -penalty * fitted[column];
      for (int row = 0; row < rows; row++) {
        double logOdds = design.times(row, fitted);
        slope +=
            weights[row]
                * plain[row][column]
                * ((won[row] ? 1 : 0) - RidgeLogistic.probability(logOdds));
      }
      assertThat(slope).isCloseTo(0, within(1e-3));
    }
  }

  @Property(tries = 100)
  void movesALineToWhereNothingIsToBeGained(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = 60;
    double[] logOdds = new double[rows];
    boolean[] won = new boolean[rows];
    double[] weights = new double[rows];
    for (int row = 0; row < rows; row++) {
      logOdds[row] = random.nextDouble(-3, 3);
      won[row] = random.nextDouble() < RidgeLogistic.probability(1 + 2 * logOdds[row]);
      weights[row] = 1;
    }

    double[] line = LogOddsLine.fit(logOdds, won, weights, 10);

    double slope = 0;
    for (int row = 0; row < rows; row++) {
      slope += (won[row] ? 1 : 0) - RidgeLogistic.probability(line[0] + line[1] * logOdds[row]);
    }
    assertThat(slope).isCloseTo(0, within(1e-6));
    assertThat(line[1]).isPositive();
  }

  @Test
  void addsUpWithoutOverflow() {
    assertThat(RidgeLogistic.softplus(1_000)).isEqualTo(1_000);
    assertThat(RidgeLogistic.softplus(-1_000)).isZero();
    assertThat(RidgeLogistic.softplus(0)).isCloseTo(Math.log(2), within(1e-15));
    assertThat(RidgeLogistic.probability(-1_000)).isZero();
    assertThat(RidgeLogistic.probability(1_000)).isEqualTo(1);
  }
}
