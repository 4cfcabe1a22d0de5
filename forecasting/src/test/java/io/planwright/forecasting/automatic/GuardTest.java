package io.planwright.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast guard compares with the naive forecast, which the fake nets give but for their bias. */
class GuardTest {

  private static final double SHARE = 0.6;

  /** Changes by 1 from value to value, up and down. */
  private static final double[] ZIGZAG = zigzag(30);

  private static double[] zigzag(int size) {
    double[] values = new double[size];
    Arrays.setAll(values, t -> 100 + (t % 4 < 2 ? t % 4 : 4 - t % 4));
    return values;
  }

  /** Nothing beats its last value. */
  private static double[] walk(int size) {
    SplittableRandom random = new SplittableRandom(5);
    double[] values = new double[size];
    values[0] = 100;
    for (int t = 1; t < size; t++) {
      values[t] = values[t - 1] + random.nextDouble(-1, 1);
    }
    return values;
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void letsThroughWhatTheGateDoes(Effort effort) {
    double expected = effort == Effort.FAST ? SHARE / 2 : SHARE;

    assertThat(share(effort, walk(60), 0, 0)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void leavesOutNetsThatTheGateHoldsBack() {
    AutomaticModel classical = classical(ZIGZAG);
    FakeNets nets = new FakeNets(classical, ZIGZAG, 0, 0, 0, 2);

    assertThat(mixed(Effort.FAST, classical, nets)).isSameAs(classical);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.05, 1", "0.175, 0.5", "0.3, 0", "1, 0"})
  void trustsLessWhatIsStrange(double strange, double trust) {
    assertThat(share(Effort.FAST, ZIGZAG, strange, 0)).isCloseTo(trust * SHARE / 2, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void leavesOutNetsThatLoseClearly(Effort effort) {
    assertThat(share(effort, ZIGZAG, 0, 50)).isZero();
  }

  @Test
  void trustsLessNetsThatLoseByMore() {
    double even = share(Effort.FAST, ZIGZAG, 0, 0.2);
    double worse = share(Effort.FAST, ZIGZAG, 0, 2);
    double worst = share(Effort.FAST, ZIGZAG, 0, 2.5);

    assertThat(even).isCloseTo(SHARE / 2, within(1e-12));
    assertThat(worse).isBetween(0.01, SHARE / 2 - 0.01);
    assertThat(worst).isLessThan(worse);
  }

  /** Of 12 values two make a step of a part: three parts are tried, of which each counts. */
  @Test
  void triesSeveralPartsWhereThoseAreShort() {
    double[] values = zigzag(12);
    values[11] = 103;

    assertThat(share(Effort.FAST, values, 0, 0.5)).isCloseTo(SHARE / 2, within(1e-12));
  }

  @Test
  void passesNoJudgementOnTooFewValues() {
    AutomaticModel classical = classical(ZIGZAG);
    FakeNets nets = new FakeNets(classical, ZIGZAG, SHARE, 0, 50, 28);

    assertThat(((MixedModel) mixed(Effort.FAST, classical, nets)).share().at(1))
        .isCloseTo(SHARE / 2, within(1e-12));
  }

  /** The naive forecast makes no error where nothing changes at the end. */
  @Test
  void measuresSmallErrorsByTheChangesOfTheHistory() {
    double[] values = zigzag(30);
    Arrays.fill(values, 15, 30, 101);

    assertThat(share(Effort.FAST, values, 0, 0.1)).isCloseTo(SHARE / 2, within(1e-12));
    assertThat(share(Effort.FAST, values, 0, 5)).isZero();
  }

  @Test
  void skipsGaps() {
    double[] values = zigzag(30);
    values[28] = Double.NaN;
    values[26] = Double.NaN;

    assertThat(share(Effort.FAST, values, 0, 0)).isCloseTo(SHARE / 2, within(1e-12));
  }

  private static double share(Effort effort, double[] values, double strange, double bias) {
    AutomaticModel classical = classical(values);
    FakeNets nets = new FakeNets(classical, values, SHARE, strange, bias, 2);
    NumericModel model = mixed(effort, classical, nets);
    return model instanceof MixedModel mixed ? mixed.share().at(1) : 0;
  }

  private static NumericModel mixed(Effort effort, AutomaticModel classical, FakeNets nets) {
    return new Guard(effort).mixed(classical, nets, 1, RunControl.unlimited());
  }

  private static AutomaticModel classical(double[] values) {
    return (AutomaticModel)
        new AutomaticMethod(Effort.FAST, false)
            .estimate(values, 1, RunControl.unlimited())
            .orElseThrow();
  }
}
