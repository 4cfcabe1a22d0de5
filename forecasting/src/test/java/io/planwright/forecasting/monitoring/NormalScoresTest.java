package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class NormalScoresTest {

  @Property
  void isTheStandardisedErrorOfANormal(
      @ForAll @DoubleRange(min = -7.9, max = 7.9) double z,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double deviation) {
    NormalOutcome normal = new NormalOutcome(100, deviation);
    assertThat(NormalScores.of(normal, 100 + z * deviation)).isCloseTo(z, within(1e-5));
  }

  @Property
  void isTheScoreOfTheLogarithmForALogNormal(
      @ForAll @DoubleRange(min = -4.5, max = 4.5) double z,
      @ForAll @DoubleRange(min = 0.05, max = 2) double spread) {
    RemainderOutcome skewed = new RemainderOutcome(0, 100, spread);
    double value = 100 * Math.exp(spread * (z - spread / 2));
    assertThat(NormalScores.of(skewed, value)).isCloseTo(z, within(1e-6));
  }

  @Property
  void risesWithTheValueAndStaysWithinItsLimit(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double one,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double other) {
    OutcomeDistribution sample = SampledOutcome.of(sample(500));
    double low = NormalScores.of(sample, Math.min(one, other));
    double high = NormalScores.of(sample, Math.max(one, other));
    assertThat(low).isLessThanOrEqualTo(high).isBetween(-8.0, 8.0);
  }

  @Test
  void goesOnBeyondASampleByTheScaleOfItsTail() {
    OutcomeDistribution sample = SampledOutcome.of(sample(20_000));
    assertThat(NormalScores.of(sample, 6)).isCloseTo(6, within(0.6));
    assertThat(NormalScores.of(sample, -6)).isCloseTo(-6, within(0.6));
    assertThat(NormalScores.of(sample, 1e300)).isEqualTo(8);
    assertThat(NormalScores.of(sample, -Double.MAX_VALUE)).isEqualTo(-8);
    assertThat(NormalScores.of(sample, Double.MAX_VALUE)).isEqualTo(8);
  }

  @Test
  void takesAnyDifferenceFromCertaintyForTheLargest() {
    NormalOutcome certain = new NormalOutcome(5, 0);
    assertThat(NormalScores.of(certain, 5)).isZero();
    assertThat(NormalScores.of(certain, 5.1)).isEqualTo(8);
    assertThat(NormalScores.of(certain, 4.9)).isEqualTo(-8);
  }

  /** Zero with probability 0.6, one otherwise: 0 lies in the middle of its atom, at 0.3. */
  @Test
  void countsAnAtomByHalf() {
    assertThat(NormalScores.of(new Coin(0.6), 0)).isCloseTo(Normals.quantile(0.3), within(1e-9));
    assertThat(NormalScores.of(new Coin(0.6), 1)).isCloseTo(Normals.quantile(0.8), within(1e-9));
  }

  private static double[] sample(int size) {
    RandomGenerator random = new SeedStreams(3).stream(0);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = Normals.next(random);
    }
    return values;
  }

  private record Coin(double zero) implements OutcomeDistribution {

    @Override
    public double mean() {
      return 1 - zero;
    }

    @Override
    public double quantile(double p) {
      return p <= zero ? 0 : 1;
    }

    @Override
    public double probabilityAtLeast(double x) {
      if (x <= 0) {
        return 1;
      }
      return x <= 1 ? 1 - zero : 0;
    }
  }
}
