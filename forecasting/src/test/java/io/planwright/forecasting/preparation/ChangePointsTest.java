package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

  /**
   * Differences −1, 1, 9, −1, 1: median 1, absolute deviations 2, 0, 8, 2, 0, their median 2, so σ̂
   * = 2 / 0.67449 / √2. Segments 1, 0, 1 and 10, 9, 10 have squares of 2/3 each.
   */
  @Test
  void cutsAHandWorkedHistory() {
    Segmentation found = ChangePoints.ofMean().in(1, 0, 1, 10, 9, 10).orElseThrow();
    double noise = 2 / 0.6744897501960817 / Math.sqrt(2);
    assertThat(found.changes()).containsExactly(3);
    assertThat(found.means().get(0)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(found.means().get(1)).isCloseTo(29 / 3.0, within(1e-12));
    assertThat(found.noise()).isCloseTo(noise, within(1e-12));
    assertThat(found.penalty()).isCloseTo(3 * Math.log(6), within(1e-12));
    assertThat(found.cost()).isCloseTo(4 / 3.0 / (noise * noise) + 3 * Math.log(6), within(1e-10));
    double merged = 6 * 4.5 * 4.5;
    assertThat(found.explanation().reasons().get(0).contribution())
        .isCloseTo(merged / (noise * noise), within(1e-9));
  }

  /** The last year of the first segment is 1898: R, least squares over all partitions in two. */
  @Test
  void findsTheChangeOfTheNile() {
    Segmentation found = ChangePoints.ofMean().in(dataset("Nile", 1)).orElseThrow();
    assertThat(found.changes()).containsExactly(28);
    assertThat(1871 + found.changes().get(0) - 1).isEqualTo(1898);
    assertThat(found.means().get(0)).isCloseTo(1097.75, within(1e-10));
    assertThat(found.means().get(1)).isCloseTo(849.9722222222, within(1e-9));
    assertThat(found.noise()).isCloseTo(115.3192165, within(1e-3));
    double squares = 28 * Math.pow(found.deviations().get(0), 2);
    squares += 72 * Math.pow(found.deviations().get(1), 2);
    assertThat(squares).isCloseTo(1597457.194, within(1e-2));
    assertThat(found.explanation().summary()).contains("changes found: 1");
  }

  @Test
  void findsAChangeOfSpread() {
    RandomGenerator random = new SeedStreams(3).stream(0);
    double[] values = new double[120];
    for (int t = 0; t < values.length; t++) {
      values[t] = (t < 60 ? 1 : 8) * (random.nextDouble() - 0.5);
    }
    Segmentation found = ChangePoints.ofMeanAndVariance().in(values).orElseThrow();
    assertThat(found.segments()).isEqualTo(2);
    assertThat(found.changes().get(0)).isBetween(57, 61);
    assertThat(found.deviations().get(1)).isGreaterThan(4 * found.deviations().get(0));
    assertThat(ChangePoints.ofMean().withPenalty(1e6).in(values).orElseThrow().changes()).isEmpty();
  }

  @Test
  void countsPositionsOverGaps() {
    double[] values = {1, GAP, 0, 1, GAP, GAP, 10, 9, 10, GAP};
    assertThat(ChangePoints.ofMean().in(values).orElseThrow().changes()).containsExactly(6);
  }

  @Test
  void keepsSegmentsAtTheirLeastLength() {
    double[] values = {0, 0.1, 0, 9, 9.1, 0, 0.1, 0, 0.1};
    assertThat(ChangePoints.ofMean().in(values).orElseThrow().changes()).containsExactly(3, 5);
    Segmentation longer = ChangePoints.ofMean().withMinimumSegment(3).in(values).orElseThrow();
    int before = 0;
    for (int change : longer.changes()) {
      assertThat(change - before).isGreaterThanOrEqualTo(3);
      before = change;
    }
    assertThat(9 - before).isGreaterThanOrEqualTo(3);
  }

  @Test
  void findsStepsWithoutNoise() {
    double[] values = new double[40];
    Arrays.fill(values, 10, 25, 5);
    assertThat(ChangePoints.ofMean().in(values).orElseThrow().changes()).containsExactly(10, 25);
    assertThat(ChangePoints.ofMeanAndVariance().in(values).orElseThrow().changes())
        .containsExactly(10, 25);
  }

  @Test
  void seesNoChangeInAConstant() {
    for (ChangePoints engine :
        List.of(ChangePoints.ofMean(), ChangePoints.ofMeanAndVariance().withPenalty(0.1))) {
      Segmentation found = engine.in(7, 7, 7, 7, 7, 7, 7, 7, 7).orElseThrow();
      assertThat(found.changes()).isEmpty();
      assertThat(found.means()).containsExactly(7.0);
      assertThat(found.cost()).isZero();
    }
  }

  @Test
  void survivesExtremeSizes() {
    for (double size : new double[] {1e-300, 1e300}) {
      double[] values = {1 * size, 0, 1 * size, 100 * size, 99 * size, 100 * size};
      Segmentation found = ChangePoints.ofMean().in(values).orElseThrow();
      assertThat(found.changes()).containsExactly(3);
      assertThat(found.means().get(1)).isCloseTo(299 / 3.0 * size, within(1e-10 * size));
    }
  }

  @Test
  void answersWhatIsLackingInAShortHistory() {
    Answer<Segmentation> answer = ChangePoints.ofMean().in(1, GAP, 2, 3);
    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "change points",
                "at least 4 observed values",
                "3 observed values",
                "Give a longer history or allow shorter segments."));
  }
}
