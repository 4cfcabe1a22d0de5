package io.planwright.benchmarks.training.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariatesTest {

  private static final int DRAWS = 400_000;

  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void gaussiansHaveNormalMoments() {
    assertThat(mean(Variates::gaussian)).isCloseTo(0, within(0.006));
    assertThat(mean(r -> square(Variates.gaussian(r)))).isCloseTo(1, within(0.01));
    assertThat(mean(r -> square(square(Variates.gaussian(r))))).isCloseTo(3, within(0.08));
  }

  /** Within one, two and three deviations, and in the tail behind the lowest layer, 3.44. */
  @Test
  void gaussiansHaveNormalTails() {
    assertThat(shareBeyond(1)).isCloseTo(0.3173, within(0.003));
    assertThat(shareBeyond(2)).isCloseTo(0.0455, within(0.0015));
    assertThat(shareBeyond(3)).isCloseTo(0.0027, within(0.0004));
    assertThat(shareBeyond(3.442619855899)).isCloseTo(0.000576, within(0.00016));
    assertThat(shareBeyond(4)).isCloseTo(0.0000633, within(0.00005));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8})
  void studentsHaveUnitDeviationAndHeavyTails(int freedom) {
    assertThat(mean(r -> square(Variates.student(r, freedom)))).isCloseTo(1, within(0.04));
    assertThat(mean(r -> Math.abs(Variates.student(r, freedom)) > 4 ? 1 : 0)).isGreaterThan(0.0008);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 3, 39, 41, 400})
  void poissonCountsHaveEqualMeanAndVariance(double lambda) {
    assertThat(mean(r -> Variates.poisson(r, lambda)))
        .isCloseTo(lambda, within(0.012 * Math.sqrt(lambda)));
    assertThat(mean(r -> square(Variates.poisson(r, lambda) - lambda)))
        .isCloseTo(lambda, within(0.02 * lambda));
  }

  @Test
  void logUniformNumbersHalveTheirScale() {
    assertThat(mean(r -> Variates.logUniform(r, 0.01, 100) < 1 ? 1 : 0))
        .isCloseTo(0.5, within(0.005));
  }

  private double shareBeyond(double bound) {
    return mean(r -> Math.abs(Variates.gaussian(r)) > bound ? 1 : 0);
  }

  private double mean(ToDoubleFunction<SplittableRandom> draw) {
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += draw.applyAsDouble(random);
    }
    return sum / DRAWS;
  }

  private static double square(double x) {
    return x * x;
  }
}
