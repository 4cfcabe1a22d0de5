package io.planwright.benchmarks.training.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SyntheticSourceProperties {

  private static final int DRAWS = 10;

  @Property(tries = 600)
  void seriesAreFiniteAndVary(
      @ForAll("seasonLengths") int seasonLength,
      @ForAll @IntRange(min = 2, max = 1500) int length,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SyntheticSource source = new SyntheticSource(seasonLength);
    for (int i = 0; i < DRAWS; i++) {
      double[] values = source.draw(random, length);
      assertThat(values).hasSize(length);
      for (double value : values) {
        assertThat(Double.isFinite(value)).isTrue();
      }
      assertThat(most(values)).isGreaterThan(least(values));
    }
  }

  @Property(tries = 600)
  void positiveSeriesGrowPlausibly(
      @ForAll("seasonLengths") int seasonLength,
      @ForAll @IntRange(min = 2, max = 1500) int length,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SyntheticSource source = new SyntheticSource(seasonLength);
    for (int i = 0; i < DRAWS; i++) {
      double[] values = source.draw(random, length);
      if (least(values) > 0) {
        assertThat(most(values) / least(values)).isLessThanOrEqualTo(1e4);
      }
    }
  }

  @Property(tries = 300)
  void sameRandomNumbersGiveTheSameBits(
      @ForAll @IntRange(min = 1, max = 60) int seasonLength,
      @ForAll @IntRange(min = 2, max = 300) int length,
      @ForAll long seed) {
    double[] first = new SyntheticSource(seasonLength).draw(new SplittableRandom(seed), length);
    double[] again = new SyntheticSource(seasonLength).draw(new SplittableRandom(seed), length);
    assertThat(again).isEqualTo(first);
  }

  @Property(tries = 500)
  void profilesLeaveTheLevelAlone(
      @ForAll @IntRange(min = 2, max = 366) int length, @ForAll long seed) {
    double[] profile = Seasonality.profile(new SplittableRandom(seed), length, 0.5);
    double sum = 0;
    double squares = 0;
    for (double effect : profile) {
      sum += effect;
      squares += effect * effect;
    }
    assertThat(Math.abs(sum)).isLessThan(1e-9 * length);
    assertThat(Math.sqrt(squares / length)).isLessThanOrEqualTo(0.5 + 1e-9);
    assertThat(least(profile)).isGreaterThan(-1);
  }

  /** The response to one shock dies out, which it does in no other case. */
  @Property(tries = 500)
  void autoregressionsAreStationary(
      @ForAll @IntRange(min = 0, max = 3) int order, @ForAll long seed) {
    double[] phi = ArimaProcess.coefficients(new SplittableRandom(seed), order);
    double[] response = new double[10_000];
    for (int t = 0; t < response.length; t++) {
      response[t] = t == 0 ? 1 : 0;
      for (int j = 0; j < Math.min(order, t); j++) {
        response[t] += phi[j] * response[t - 1 - j];
      }
    }
    for (int t = response.length - 10; t < response.length; t++) {
      assertThat(Math.abs(response[t])).isLessThan(1e-3);
    }
  }

  @Provide
  Arbitrary<Integer> seasonLengths() {
    return Arbitraries.of(1, 4, 7, 12, 24, 52);
  }

  private static double least(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double most(double[] values) {
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      most = Math.max(most, value);
    }
    return most;
  }
}
