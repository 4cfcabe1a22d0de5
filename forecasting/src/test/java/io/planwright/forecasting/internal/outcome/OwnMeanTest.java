package io.planwright.forecasting.internal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OwnMeanTest {

  /** Skewed: the mean of a log-normal is exp(sigma squared / 2) of its median. */
  @Test
  void isTheMeanOfASkewedSampleWhateverItsSourceSays() {
    SplittableRandom random = new SplittableRandom(7);
    double[] sample = random.doubles(1_000).map(u -> Math.exp(2 * u)).toArray();
    double mean = SampledOutcome.of(sample).mean();
    SampledOutcome median = SampledOutcome.of(sample, SampledOutcome.of(sample).quantile(0.5));

    OwnMean own = OwnMean.of(median);

    assertThat(own.mean()).isCloseTo(mean, within(1e-9)).isGreaterThan(median.mean());
    assertThat(own.quantile(0.3)).isEqualTo(median.quantile(0.3));
    assertThat(own.probabilityAtLeast(3)).isEqualTo(median.probabilityAtLeast(3));
  }

  @Test
  void leavesASymmetricMeanWhereItIs() {
    assertThat(OwnMean.of(new NormalOutcome(40, 5)).mean()).isCloseTo(40, within(1e-9));
    assertThat(OwnMean.of(new NormalOutcome(-3, 0)).mean()).isCloseTo(-3, within(1e-12));
  }

  @Test
  void refusesAMeanThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OwnMean(new NormalOutcome(0, 1), Double.NaN))
        .withMessageContaining("mean");
  }
}
