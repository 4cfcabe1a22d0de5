package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.benchmarks.accuracy.Naive2;
import io.planwright.forecasting.internal.learned.Outlook;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HeldOutTest {

  private static final double[] VALUES = {4, 6, 5, 9, 7, 8, 12, 10};

  @Test
  void holdsOutTheLastHorizon() {
    HeldOut held = HeldOut.of(List.of(new History(VALUES, 2, 3, true)), 2).get(0);

    assertThat(held.history()).containsExactly(4, 6, 5, 9, 7);
    assertThat(held.future()).containsExactly(8, 12, 10);
    assertThat(held.seasonLength()).isEqualTo(2);
    assertThat(held.adjusted()).isTrue();
    assertThat(held.seasonalChange()).isEqualTo((1 + 3 + 2) / 3.0);
    assertThat(held.naive2()).isEqualTo(Naive2.forecast(held.history(), 2, 3));
  }

  @Test
  void leavesOutWhatIsTooShortOrDoesNotChange() {
    assertThat(HeldOut.of(List.of(new History(VALUES, 1, 3, false)), 5)).hasSize(1);
    assertThat(HeldOut.of(List.of(new History(VALUES, 1, 3, false)), 6)).isEmpty();
    assertThat(HeldOut.of(List.of(new History(VALUES, 5, 3, false)), 2)).isEmpty();
    assertThat(HeldOut.of(List.of(new History(VALUES, 1, 9, false)), 2)).isEmpty();
    double[] late = {3, 3, 3, 3, 4};
    assertThat(HeldOut.of(List.of(new History(late, 1, 1, false)), 2)).isEmpty();
  }

  /** The measures of a competition need every value. */
  @Test
  void leavesOutWhatHasGaps() {
    for (int gap = 0; gap < VALUES.length; gap++) {
      double[] values = VALUES.clone();
      values[gap] = Double.NaN;
      assertThat(HeldOut.of(List.of(new History(values, 3, 3, false)), 2)).isEmpty();
    }
  }

  @Test
  void measuresForecasts() {
    HeldOut held = HeldOut.of(List.of(new History(VALUES, 1, 2, false)), 2).get(0);
    // Before: 4 6 5 9 7 8, changes 2 1 4 2 1, mean 2. Held out: 12 10.
    double[] points = {8, 14};

    assertThat(held.mase(points)).isEqualTo((4 + 4) / 2.0 / 2);
    assertThat(held.smape(points)).isCloseTo((200 * 4 / 20.0 + 200 * 4 / 24.0) / 2, within(1e-12));
    HeldOut zero = new HeldOut(VALUES, new double[1], 1, false, 1, new double[1]);
    assertThat(zero.smape(new double[1])).isZero();
  }

  @Test
  void asksNetsForThePlainHistory() {
    HeldOut held = HeldOut.of(List.of(new History(VALUES, 1, 3, false)), 2).get(0);

    assertThat(held.outlook(PlainNets.ensemble(2)).points()).containsExactly(7, 7, 7);
  }

  /** A net that repeats the last value repeats the season with it, and distances follow. */
  @Test
  void putsTheSeasonBackOn() {
    double[] season = {50, 150, 100, 100};
    double[] values = new double[44];
    Arrays.setAll(values, t -> season[t % 4] * (1 + 0.001 * (t * 7 % 5)));
    HeldOut held = HeldOut.of(List.of(new History(values, 4, 4, true)), 8).get(0);

    Outlook outlook = held.outlook(PlainNets.ensemble(4));

    assertThat(outlook.points()).containsExactly(season, Offset.offset(2.0));
    for (double[] distances : outlook.distances()) {
      assertThat(distances[1] / distances[0]).isCloseTo(3, within(0.1));
      assertThat(distances[2] / distances[0]).isCloseTo(2, within(0.1));
    }
  }
}
