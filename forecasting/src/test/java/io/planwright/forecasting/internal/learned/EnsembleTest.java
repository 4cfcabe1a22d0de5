package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.testkit.RandomEnsembles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EnsembleTest {

  private static final double GAP = Double.NaN;
  private static final Offset<Double> CLOSE = within(1e-9);

  /** Changes of 2 and 4, so that the scale is 3 and the level the last value. */
  private static final double[] RISING = {10, 12, 16};

  private static Ensemble differences(double... points) {
    Net[] nets = new Net[points.length];
    for (int i = 0; i < nets.length; i++) {
      nets[i] = PlainNets.net(Form.DIFFERENCE, 2, points[i]);
    }
    return PlainNets.ensemble(nets);
  }

  @Test
  void takesTheMedianOfItsNets() {
    assertThat(differences(1, 5, 2).forecast(RISING).points()).containsExactly(22, 22);
    assertThat(differences(1, 5, 2, 3).forecast(RISING).points()).containsExactly(23.5, 23.5);
    assertThat(differences(1, 5, 2).forecast(RISING).firsts()).containsExactly(19, 31, 22);
  }

  @Test
  void addsUpIncrementsTimesTheirWidths() {
    double[] widths = {1, 2, 0.5, 1, 1, 2};
    Net net = PlainNets.net(Form.DIFFERENCE, 2, 0);
    double[][] distances = PlainNets.ensemble(widths, net).forecast(RISING).distances();

    assertThat(distances[0]).containsExactly(3, 3);
    assertThat(distances[1]).containsExactly(12, 12);
    // 4.5 by its width, but no nearer than the quantile before.
    assertThat(distances[2]).containsExactly(12, 12);
    assertThat(distances[3]).containsExactly(3, 3);
    assertThat(distances[4]).containsExactly(6, 6);
    assertThat(distances[5]).containsExactly(18, 18);
  }

  @Test
  void turnsLogarithmsIntoValues() {
    double[] doubling = {1, 2, 4, 8};
    Outlook outlook = PlainNets.ensemble(PlainNets.net(Form.LOG_RATIO, 1, 1)).forecast(doubling);

    assertThat(outlook.points()[0]).isCloseTo(16, CLOSE);
    assertThat(outlook.distances()[0][0]).isCloseTo(8, CLOSE);
    assertThat(outlook.distances()[2][0]).isCloseTo(14, CLOSE);
    assertThat(outlook.distances()[5][0]).isCloseTo(128 - 16, CLOSE);
  }

  @Test
  void leavesLogarithmsOutWhereOneValueIsNotPositive() {
    Ensemble ensemble =
        PlainNets.ensemble(
            PlainNets.net(Form.LOG_RATIO, 2, 3), PlainNets.net(Form.DIFFERENCE, 2, 1));
    Outlook outlook = ensemble.forecast(new double[] {0, 2, 6});

    assertThat(outlook.points()).containsExactly(9, 9);
    assertThat(outlook.firsts()).containsExactly(GAP, 9);
    assertThat(ensemble.forecast(RISING).firsts()).doesNotContain(GAP);
  }

  @Test
  void takesValuesThatAreNotPositiveForGapsIfAllNetsNeedLogarithms() {
    Ensemble ensemble = PlainNets.ensemble(PlainNets.net(Form.LOG_RATIO, 1, 1));

    assertThat(ensemble.forecast(new double[] {1, 2, 4, -3, 0}).points()[0])
        .isEqualTo(ensemble.forecast(new double[] {1, 2, 4, GAP, GAP, 4}).points()[0], CLOSE);
    assertThat(ensemble.forecast(new double[] {0, -1, -2}).points()).containsExactly(-2);
  }

  @Test
  void goesOnFromItsOwnPointsBeyondItsHorizon() {
    Outlook outlook = differences(1).forecast(RISING, 5);

    // Level 22, changes 2, 4, 6, 0: scale 3; then level 25, changes 4, 6, 0, 3, 0: 2.6.
    assertThat(outlook.points()[1]).isEqualTo(19);
    assertThat(outlook.points()[2]).isCloseTo(19 + (2 + 4 + 3 + 0) / 4.0, CLOSE);
    assertThat(outlook.distances()[0][1]).isEqualTo(3);
    assertThat(outlook.distances()[0][2]).isCloseTo(3 * Math.sqrt(1.5), CLOSE);
    assertThat(outlook.distances()[0][4]).isCloseTo(3 * Math.sqrt(2.5), CLOSE);
  }

  @Test
  void beginsALongerOutlookAsAShorterOne() {
    Ensemble ensemble = new RandomEnsembles(2).of(Frequency.QUARTERLY).orElseThrow();
    double[] history = {5, 7, 4, 9, 6, 8, 5, 9, 7, 8, 6, 11};
    Outlook shorter = ensemble.forecast(history);

    Outlook longer = ensemble.forecast(history, 20);

    assertThat(Arrays.copyOf(longer.points(), shorter.horizon())).isEqualTo(shorter.points());
    assertThat(longer.firsts()).isEqualTo(shorter.firsts());
    assertThat(longer.strange()).isEqualTo(shorter.strange());
  }

  @Test
  void countsGapsAtTheEndAsSteps() {
    Ensemble ensemble = new RandomEnsembles(2).of(Frequency.QUARTERLY).orElseThrow();
    double[] history = {5, 7, 4, 9, 6, 8, 5, 9, 7, 8, 6, 11};
    double[] gaps = Arrays.copyOf(history, 20);
    Arrays.fill(gaps, 12, 20, GAP);

    assertThat(ensemble.forecast(gaps, 3).points())
        .isEqualTo(Arrays.copyOfRange(ensemble.forecast(history, 11).points(), 8, 11));
    assertThat(ensemble.nextPoints(gaps, 12)).isEqualTo(ensemble.forecast(history, 8).points());
  }

  @Test
  void hidesGapsInside() {
    Outlook outlook = differences(1).forecast(new double[] {10, GAP, GAP, 10, 12, 16, GAP, 16});

    assertThat(outlook.points()).containsExactly(19, 19);
  }

  @Test
  void drawsLinesWhereNoNeighboursAreObserved() {
    Outlook outlook = differences(1).forecast(new double[] {10, GAP, 14, GAP, 12, GAP, 16});

    // Changes of 2, 2, 1, 1, 2, 2 along the lines, of which the window of 6 sees the last five.
    assertThat(outlook.points()[0]).isCloseTo(16 + 8 / 5.0, CLOSE);
  }

  @Test
  void repeatsWhatNeverChanges() {
    Outlook outlook = differences(1, 2).forecast(new double[] {7, 7, 7, 7}, 3);

    assertThat(outlook.points()).containsExactly(7, 7, 7);
    assertThat(outlook.distances()).isDeepEqualTo(new double[6][3]);
    assertThat(outlook.strange()).isEqualTo(1);
    assertThat(differences(1).forecast(new double[] {7}).points()).containsExactly(7, 7);
  }

  @Test
  void survivesExtremeValues() {
    Ensemble ensemble = new RandomEnsembles(2).of(Frequency.YEARLY).orElseThrow();
    double[] history = {5, 7, 4, 9, 6, 8, 5, 9, 7, 8, 6, 11};
    double[] points = ensemble.forecast(history, 20).points();
    for (int exponent : new int[] {-1_000, 1_000}) {
      double[] scaled = new double[history.length];
      for (int t = 0; t < scaled.length; t++) {
        scaled[t] = Math.scalb(history[t], exponent);
      }
      double[] far = ensemble.forecast(scaled, 20).points();
      for (int step = 0; step < far.length; step++) {
        assertThat(Math.scalb(far[step], -exponent)).isEqualTo(points[step]);
      }
    }
    double[] exploding = {1, 1e100, 1e200, 1e300, Double.MAX_VALUE};
    Outlook outlook = ensemble.forecast(exploding, 50);
    assertThat(Arrays.stream(outlook.points()).allMatch(Double::isFinite)).isTrue();
    assertThat(Arrays.stream(outlook.distances()[5]).allMatch(Double::isFinite)).isTrue();
  }

  @Test
  void forecastsEachValueFromThoseBefore() {
    Ensemble ensemble = new RandomEnsembles(2).of(Frequency.QUARTERLY).orElseThrow();
    double[] history = {5, 7, 4, 9, 6, 8, GAP, 9, 7, 0, 6, 11};

    double[] next = ensemble.nextPoints(history, 6);

    for (int t = 6; t < history.length; t++) {
      assertThat(next[t - 6])
          .isEqualTo(ensemble.forecast(Arrays.copyOf(history, t), 1).points()[0], CLOSE);
    }
  }

  @Test
  void refusesNetsThatDoNotGoTogether() {
    Net two = PlainNets.net(Form.DIFFERENCE, 2, 0);
    Net three = PlainNets.net(Form.DIFFERENCE, 3, 0);
    double[] widths = {1, 1, 1, 1, 1, 1};

    assertThatThrownBy(() -> PlainNets.ensemble(two, three))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("horizon [3] must be 2");
    assertThatThrownBy(() -> PlainNets.ensemble(new double[5], two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("widths.length [5] must be 6");
    assertThatThrownBy(
            () ->
                new Ensemble(2, List.of(two), widths, new double[] {0, 2}, Gate.closed(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("links [2.0] must be between -1.0 and 1.0");
    assertThatThrownBy(
            () -> new Ensemble(2, List.of(), widths, new double[2], Gate.closed(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nets [[]] must not be empty");
    assertThatThrownBy(
            () -> new Ensemble(1, List.of(two), widths, new double[2], Gate.closed(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("least [1] must be at least 2");
  }
}
