package io.planwright.forecasting.decomposition;

import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.testkit.BadInput;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonalPeriodsTest {

  @Test
  void leavesOneOutByHand() {
    // Moving averages (½, 1, ½)/2 of -1, 1, -1, 3, -1, 1: 0, ½, 1, ½ at positions 1 to 4.
    // Left: 1, -1½, 2, -1½. Foretold: 2, -1½, 1, -1½ by the other of the same phase.
    // Errors 1, 0, 1, 0 of squares 1 + 2¼ + 4 + 2¼.
    double skill = SeasonalPeriods.skill(new double[] {-1, 1, -1, 3, -1, 1}, 2);

    assertThat(skill).isCloseTo(1 - 2 / 9.5, offset(1e-12));
  }

  @Test
  void findsTheYearInGrowingWeeks() {
    Random random = new Random(1);
    double[] values = new double[200];
    for (int t = 0; t < values.length; t++) {
      double season = 0.2 * Math.sin(2 * Math.PI * t / 52);
      values[t] = Math.exp(5 + 0.01 * t + season + 0.1 * random.nextGaussian());
    }
    values[60] = Double.NaN;

    assertThat(SeasonalPeriods.strongest(values, 52)).hasValue(52);
    assertThat(SeasonalPeriods.strongest(values, 26, 52)).hasValue(52);
    assertThat(SeasonalPeriods.strongest(Arrays.copyOf(values, 155), 52)).isEmpty();
  }

  @Test
  void tellsTheDayFromTheWeek() {
    double[] daily = hours(0);
    double[] weekly = hours(0.5);

    assertThat(SeasonalPeriods.strongest(daily, 168, 24)).hasValue(24);
    assertThat(SeasonalPeriods.strongest(weekly, 24, 168)).hasValue(168);
    assertThat(SeasonalPeriods.strongest(Arrays.copyOf(weekly, 400), 24, 168)).hasValue(24);
  }

  /** Hours with a day, and with a weekend as much lower. */
  private static double[] hours(double weekend) {
    Random random = new Random(2);
    double[] values = new double[900];
    for (int t = 0; t < values.length; t++) {
      double lower = t / 24 % 7 < 2 ? weekend : 0;
      values[t] = 3 + Math.sin(2 * Math.PI * t / 24) - lower + 0.2 * random.nextGaussian();
    }
    return values;
  }

  @Test
  void findsNothingInNoiseWalksLinesAndConstants() {
    Random random = new Random(3);
    double[] noise = new double[300];
    double[] walk = new double[300];
    double[] line = new double[300];
    for (int t = 0; t < 300; t++) {
      noise[t] = random.nextGaussian();
      walk[t] = (t == 0 ? 0 : walk[t - 1]) + random.nextGaussian();
      line[t] = 0.1 * t - 7;
    }

    assertThat(SeasonalPeriods.strongest(noise, 12, 52)).isEmpty();
    assertThat(SeasonalPeriods.strongest(walk, 12, 52)).isEmpty();
    assertThat(SeasonalPeriods.skill(line, 12)).isZero();
    assertThat(SeasonalPeriods.skill(new double[60], 12)).isZero();
    assertThat(SeasonalPeriods.skill(new double[0], 2)).isZero();
  }

  @Property(tries = 200)
  void staysWithinItsRange(
      @ForAll("anything") double[] values, @ForAll @IntRange(min = 2, max = 9) int period) {
    double skill = SeasonalPeriods.skill(values, period);
    double[] scaled = Arrays.stream(values).map(value -> 4 * value).toArray();

    assertThat(skill).isFinite().isLessThanOrEqualTo(1);
    assertThat(SeasonalPeriods.skill(scaled, period)).isCloseTo(skill, offset(1e-6));
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> values = Arbitraries.doubles().between(-100, 100).ofScale(2);
    return Arbitraries.oneOf(values, Arbitraries.of(0.0, 1e300, -1e-300, Double.NaN))
        .array(double[].class)
        .ofMaxSize(40);
  }

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "season of one",
            () -> SeasonalPeriods.skill(new double[9], 1),
            IllegalArgumentException.class,
            "period [1] must be at least 2. A season has two phases or more."),
        row(
            "candidate of none",
            () -> SeasonalPeriods.strongest(new double[9], 4, 0),
            IllegalArgumentException.class,
            "period [0] must be at least 2. A season has two phases or more."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput bad) {
    bad.verify();
  }
}
