package io.planwright.forecasting.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

  private static final Offset<Double> CLOSE = offset(1e-11);

  @Test
  void agreesWithTheThreeDistributions() {
    // Three failures at ½ each: mean 3, variance 6.
    double[] negativeBinomial = Counts.probabilities(3, 6);
    double[] poisson = Counts.probabilities(2.5, 2.5);
    double[] binomial = Counts.probabilities(3, 1.5);
    for (int k = 0; k < 6; k++) {
      assertThat(negativeBinomial[k])
          .isCloseTo(PascalDistribution.of(3, 0.5).probability(k), CLOSE);
      assertThat(poisson[k]).isCloseTo(PoissonDistribution.of(2.5).probability(k), CLOSE);
      assertThat(binomial[k]).isCloseTo(BinomialDistribution.of(6, 0.5).probability(k), CLOSE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 0.01",
    "0.01, 0.5",
    "0.3, 0.21",
    "7, 7",
    "7, 400",
    "1000, 1000",
    "1000, 30000",
    "1000, 10",
    "12, 0.01",
    "1e-9, 1e-9",
    "999, 1e-9"
  })
  void hasTheMeanAndTheVariance(double mean, double variance) {
    double[] p = Counts.probabilities(mean, variance);
    double sum = 0;
    double first = 0;
    double second = 0;
    for (int k = 0; k < p.length; k++) {
      assertThat(p[k]).isBetween(0.0, 1.0);
      sum += p[k];
      first += k * p[k];
    }
    for (int k = 0; k < p.length; k++) {
      second += p[k] * (k - first) * (k - first);
    }
    assertThat(sum).isCloseTo(1, CLOSE);
    assertThat(first).isCloseTo(mean, offset(1e-8 * mean));
    // The binomial distribution takes the next variance that a whole number of trials gives.
    double slack = variance < mean ? Math.max(0.02 * mean, 1) : 1e-6 * variance;
    assertThat(second).isCloseTo(variance, offset(slack));
  }

  @Test
  void isCertainWithoutMean() {
    assertThat(Counts.probabilities(0, 3)).containsExactly(1);
    assertThat(Counts.probabilities(4, 0)).containsExactly(0, 0, 0, 0, 1);
  }
}
