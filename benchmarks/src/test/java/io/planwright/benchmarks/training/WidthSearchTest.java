package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.learned.Distances;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidthSearchTest {

  private static final int COUNT = 4000;

  /** The distances are said for errors of deviation 1. */
  @ParameterizedTest
  @ValueSource(doubles = {0.7, 1, 1.6})
  void findsByHowMuchDistancesAreTooNarrow(double deviation) {
    NormalErrors errors = new NormalErrors();
    for (int i = 0; i < COUNT; i++) {
      errors.add(new double[] {deviation * errors.normal(), deviation * errors.normal()}, 1);
    }

    double[] widths = WidthSearch.widths(errors.held, errors.points, errors.distances);

    double[] expected = new double[Distances.perStep()];
    Arrays.fill(expected, deviation);
    assertThat(widths).containsExactly(expected, Offset.offset(0.11));
  }

  @Test
  void knowsBelowFromAbove() {
    NormalErrors errors = new NormalErrors();
    for (int i = 0; i < COUNT; i++) {
      double error = errors.normal();
      errors.add(new double[] {error < 0 ? 2 * error : 0.6 * error}, 1);
    }

    double[] widths = WidthSearch.widths(errors.held, errors.points, errors.distances);

    for (int k = 0; k < Distances.perSide(); k++) {
      assertThat(widths[k]).isCloseTo(2, within(0.15));
      assertThat(widths[k + Distances.perSide()]).isCloseTo(0.6, within(0.1));
    }
  }

  /** Errors 0, 3 and -4 beside an interval from -1.96 to 1.96. */
  @Test
  void scoresTheWidestInterval() {
    NormalErrors errors = new NormalErrors();
    errors.add(new double[] {0, 3}, 1);
    errors.add(new double[] {-4, 0}, 1);

    double[] score = WidthSearch.intervalScore(errors.held, errors.points, errors.distances);

    double width = 2 * 1.959963984540054;
    double outside = 3 + 4 - width;
    assertThat(score[0]).isCloseTo(width + 40 * outside / 4, within(1e-9));
    assertThat(score[1]).isEqualTo(0.5);
  }

  @Test
  void scalesEachLevelByItsFactor() {
    double[][] distances = {{1, 2}, {3, 4}, {5, 6}, {1, 1}, {1, 1}, {1, 1}};

    double[][] scaled = WidthSearch.scaled(distances, new double[] {1, 2, 3, 4, 5, 6});

    assertThat(scaled)
        .isDeepEqualTo(new double[][] {{1, 2}, {6, 8}, {15, 18}, {4, 4}, {5, 5}, {6, 6}});
    assertThat(distances[1]).containsExactly(3, 4);
  }

  @Test
  void startsFromTheNarrowestWhereNothingErrs() {
    NormalErrors errors = new NormalErrors();
    errors.add(new double[1], 1);

    assertThat(WidthSearch.widths(errors.held, errors.points, errors.distances)).containsOnly(0.5);
    assertThat(WidthSearch.widths(List.of(), List.of(), List.of())).containsOnly(0.5);
  }
}
