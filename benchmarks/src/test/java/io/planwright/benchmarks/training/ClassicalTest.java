package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.benchmarks.accuracy.Workers;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClassicalTest {

  @Test
  void forecastsByBothMixtures() {
    double[] values = new double[24];
    Arrays.setAll(values, t -> 100 + 10 * (t % 4));
    List<HeldOut> held =
        HeldOut.of(
            List.of(
                new History(Arrays.copyOf(alternating(values), 24), 4, 4, false),
                new History(new double[] {1, 2, 3}, 1, 1, false)),
            2);
    try (Workers workers = new Workers(1)) {
      Classical classical = new Classical(workers, held);
      for (boolean fast : new boolean[] {false, true}) {
        List<double[]> points = classical.points(fast);
        assertThat(points).hasSize(2);
        assertThat(points.get(0))
            .containsExactly(new double[] {100, 110, 120, 130}, Offset.offset(5.0));
        assertThat(points.get(1)).hasSize(1);
        assertThat(points.get(1)[0]).isBetween(1.0, 4.0);
      }
    }
  }

  @Test
  void knowsTheFastMixtureFromTheStandardOne() {
    double[] values = new double[30];
    Arrays.setAll(values, t -> 50 + t + 9 * Math.sin(t * t));
    List<HeldOut> held = HeldOut.of(List.of(new History(values, 1, 3, false)), 2);
    try (Workers workers = new Workers(1)) {
      Classical classical = new Classical(workers, held);

      assertThat(classical.points(true).get(0)).isNotEqualTo(classical.points(false).get(0));
    }
  }

  /** Seasons that are not quite the same, or nothing would change from one to the next. */
  private static double[] alternating(double[] values) {
    double[] own = values.clone();
    Arrays.setAll(own, t -> values[t] + (t / 4 % 2 == 0 ? 0.5 : -0.5));
    return own;
  }
}
