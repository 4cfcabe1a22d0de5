package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class YardstickTest {

  /** Naive2 says 10 of both: errors 10 and 0 in the one, 5 and 5 in the other. */
  private static final List<HeldOut> HELD = List.of(held(2, 20, 10), held(1, 15, 5));

  @Test
  void isWhatNaive2ScoresOnTheAverage() {
    Yardstick yardstick = Yardstick.of(HELD);

    assertThat(yardstick.mase()).isEqualTo((5.0 / 2 + 5) / 2);
    double first = 200 * 10 / 30.0 / 2;
    double second = (200 * 5 / 25.0 + 200 * 5 / 15.0) / 2;
    assertThat(yardstick.smape()).isCloseTo((first + second) / 2, within(1e-12));
  }

  @Test
  void scoresNaive2ItselfWithOne() {
    List<double[]> naive2 = HELD.stream().map(HeldOut::naive2).toList();

    assertThat(Yardstick.of(HELD).owa(HELD, naive2)).isCloseTo(1, within(1e-12));
  }

  @Test
  void scoresPerfectForecastsWithNothing() {
    List<double[]> futures = HELD.stream().map(HeldOut::future).toList();

    assertThat(Yardstick.of(HELD).owa(HELD, futures)).isZero();
  }

  @Test
  void addsUpStepByStep() {
    Yardstick yardstick = Yardstick.of(HELD);
    double sum = 0;
    for (HeldOut one : HELD) {
      for (int step = 0; step < 2; step++) {
        sum += yardstick.loss(one, step, 12) / 2 / HELD.size();
      }
    }

    List<double[]> twelves = List.of(new double[] {12, 12}, new double[] {12, 12});
    assertThat(sum).isCloseTo(yardstick.owa(HELD, twelves), within(1e-12));
  }

  private static HeldOut held(double seasonalChange, double... future) {
    return new HeldOut(new double[8], future, 1, false, seasonalChange, new double[] {10, 10});
  }
}
