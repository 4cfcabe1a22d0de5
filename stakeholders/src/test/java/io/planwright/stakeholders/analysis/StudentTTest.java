package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

  /** M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.4. */
  private static double exactForEvenDegrees(double t, int degrees) {
    double sine = t / Math.sqrt(degrees + t * t);
    double cosineSquare = degrees / (degrees + t * t);
    double term = 1;
    double sum = 1;
    for (int k = 1; k <= (degrees - 2) / 2; k++) {
      term *= cosineSquare * (2 * k - 1) / (2 * k);
      sum += term;
    }
    return 0.5 + sine * sum / 2;
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 14, 30, 100, 1000})
  void isCloseToTheExactSeries(int degrees) {
    for (double t = -12; t <= 12; t += 0.03125) {
      assertThat(StudentT.cumulative(t, degrees))
          .as("t = %s", t)
          .isCloseTo(exactForEvenDegrees(t, degrees), within(1e-6));
    }
  }

  /** Tabulated percentage points of the t distribution. */
  @ParameterizedTest
  @CsvSource({
    "0.975, 8, 2.306004",
    "0.95, 10, 1.812461",
    "0.995, 20, 2.845340",
    "0.9, 15, 1.340606",
    "0.025, 8, -2.306004",
    "0.5, 9, 0"
  })
  void givesTabulatedQuantiles(double p, double degrees, double expected) {
    assertThat(StudentT.quantile(p, degrees)).isCloseTo(expected, within(2e-5));
  }

  @Test
  void quantilesInvertTheDistribution() {
    for (double degrees : new double[] {8, 8.25, 11.7, 40, 5000}) {
      for (int i = 1; i < 2000; i++) {
        double p = i / 2000.0;
        assertThat(StudentT.cumulative(StudentT.quantile(p, degrees), degrees))
            .isCloseTo(p, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {8, 9.5, 25, 400})
  void densityIsTheSlope(double degrees) {
    double step = 1e-4;
    for (double t = -5; t <= 5; t += 0.25) {
      double slope =
          (StudentT.cumulative(t + step, degrees) - StudentT.cumulative(t - step, degrees))
              / (2 * step);
      assertThat(StudentT.density(t, degrees)).isCloseTo(slope, within(2e-6));
    }
  }

  @Test
  void momentsAgreeWithQuadrature() {
    for (double location : new double[] {0.02, 0.3, 0.5, 0.99}) {
      for (double scale : new double[] {0.05, 0.15, 0.4}) {
        BoundedT estimate = new BoundedT(location, scale, 9);
        double sum = 0;
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
          sum += estimate.atLeast((i + 0.5) / steps);
        }
        assertThat(estimate.mean()).isCloseTo(sum / steps, within(2e-6));
      }
    }
  }

  @Test
  void mediansLieWhereTheirBoundsSay() {
    for (int location = 0; location <= 20; location++) {
      for (double scale : new double[] {0.01, 0.15, 0.4, 1}) {
        BoundedT estimate = new BoundedT(location / 20.0, scale, 9);
        for (int step = 0; step <= 100; step++) {
          double value = step / 100.0;
          double probability = estimate.atLeast(value);
          if (Math.abs(probability - 0.5) > 1e-9) {
            assertThat(BoundedT.isMedianAtLeast(value, location / 20.0, scale, 9))
                .as("%s, %s at %s", location / 20.0, scale, value)
                .isEqualTo(probability > 0.5);
          }
        }
      }
    }
  }
}
