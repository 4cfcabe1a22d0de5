package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileSpecTest {

  /** Worked by hand: 1 + 2x goes through three of the four rows and misses the other by 1. */
  @Test
  void medianLineOfFourRows() {
    Regressors time = Regressors.of("time", 0, 1, 2, 3);

    QuantileModel model = QuantileSpec.of(0.5).fit(time, new double[] {1, 4, 5, 7}).orElseThrow();

    assertThat(model.coefficients().get(0).estimate()).isCloseTo(1, within(1e-14));
    assertThat(model.coefficients().get(1).estimate()).isCloseTo(2, within(1e-14));
    assertThat(model.pinballLoss()).isCloseTo(0.5 * 1 / 4, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.25, 0.5, 0.6, 0.95})
  void noPlaneThroughThreeRowsHasLessLoss(double probability) {
    RandomGenerator random = new SeedStreams(11).stream(0);
    for (int round = 0; round < 30; round++) {
      boolean ties = round % 2 == 0;
      int n = 6 + round % 9;
      double[] a = new double[n];
      double[] b = new double[n];
      double[] y = new double[n];
      for (int i = 0; i < n; i++) {
        a[i] = ties ? random.nextInt(3) : random.nextDouble();
        b[i] = ties ? random.nextInt(2) : random.nextDouble();
        y[i] = ties ? random.nextInt(4) : random.nextDouble();
      }
      Regressors regressors = Regressors.of("a", a).with("b", b);
      QuantileModel model = QuantileSpec.of(probability).fit(regressors, y).orElseThrow();
      if (model.dropped().isEmpty()) {
        assertThat(2 * n * model.pinballLoss())
            .isCloseTo(leastOfPlanes(a, b, y, probability), within(1e-11));
      }
    }
  }

  @Test
  void halfOfManyRowsTiedIsNoCircle() {
    RandomGenerator random = new SeedStreams(3).stream(0);
    int n = 600;
    double[] promotion = new double[n];
    double[] price = new double[n];
    double[] units = new double[n];
    for (int i = 0; i < n; i++) {
      promotion[i] = random.nextInt(2);
      price[i] = random.nextInt(3);
      units[i] = Math.max(0, random.nextInt(6) - 3 + promotion[i]);
    }
    Regressors regressors = Regressors.of("promotion", promotion).with("price", price);

    QuantileModel model = QuantileSpec.of(0.5).fit(regressors, units).orElseThrow();

    for (Coefficient coefficient : model.coefficients()) {
      double estimate = coefficient.estimate();
      assertThat(estimate).isCloseTo(Math.rint(2 * estimate) / 2, within(1e-12));
    }
  }

  @Test
  void exactLineIsFoundAndLeavesNoDoubtToMeasure() {
    Regressors time = Regressors.of("time", 1, 2, 3, 4, 5);

    QuantileModel model =
        QuantileSpec.of(0.9).fit(time, new double[] {5, 7, 9, 11, 13}).orElseThrow();

    assertThat(model.coefficients().get(0).estimate()).isCloseTo(3, within(1e-13));
    assertThat(model.coefficients().get(1).estimate()).isCloseTo(2, within(1e-13));
    assertThat(model.coefficients().get(1).inference().isKnown()).isFalse();
    assertThat(model.explained()).isCloseTo(1, within(1e-12));
  }

  @Test
  void constantFigureIsItsOwnQuantile() {
    Regressors time = Regressors.of("time", 1, 2, 3, 4, 5);

    QuantileModel model =
        QuantileSpec.of(0.3).fit(time, new double[] {7, 7, 7, 7, 7}).orElseThrow();

    assertThat(model.coefficients().get(0).estimate()).isEqualTo(7);
    assertThat(model.coefficients().get(1).estimate()).isZero();
    assertThat(model.explained()).isZero();
  }

  @Test
  void explainsByWhatIsUnlikeTheAverageRow() {
    Regressors regressors =
        Regressors.of("price", 1, 2, 3, 4, 5, 6).with("calls", 3, 1, 4, 1, 5, 9);
    double[] figures = {2, 5, 3, 8, 7, 6};
    QuantileModel model = QuantileSpec.of(0.5).fit(regressors, figures).orElseThrow();

    Explanation explanation = model.explain(regressors, 5);

    double[] average = {3.5, 23.0 / 6};
    double base = model.predict(Regressors.of("price", average[0]).with("calls", average[1]))[0];
    double sum = explanation.reasons().stream().mapToDouble(Reason::contribution).sum();
    assertThat(base + sum).isCloseTo(model.predict(regressors)[5], within(1e-12));
    assertThat(explanation.reasons()).extracting(Reason::factor).contains("price", "calls");
  }

  @Test
  void fanIsInOrderWherePlanesCross() {
    RandomGenerator random = new SeedStreams(5).stream(0);
    double[] x = new double[40];
    double[] y = new double[40];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextDouble();
      y[i] = x[i] + (0.2 + x[i]) * random.nextDouble();
    }
    Regressors regressors = Regressors.of("x", x);
    QuantileFan fan = QuantileFanSpec.of(0.1, 0.5, 0.9).fit(regressors, y).orElseThrow();

    double[][] far = fan.predict(Regressors.of("x", -100, 0.5, 100));

    for (double[] row : far) {
      assertThat(row).isSorted();
    }
    assertThat(fan.model(0.9).predict(Regressors.of("x", -100))[0])
        .isLessThan(fan.model(0.1).predict(Regressors.of("x", -100))[0]);
    QuantileModel alone = QuantileSpec.of(0.9).fit(regressors, y).orElseThrow();
    assertThat(fan.model(0.9).coefficients().get(1).estimate())
        .isCloseTo(alone.coefficients().get(1).estimate(), within(1e-12));
  }

  @Test
  void tooFewRowsAreToldAsSuch() {
    Regressors regressors = Regressors.of("a", 1, 2).with("b", 2, 1);

    assertThat(QuantileSpec.of(0.5).fit(regressors, new double[] {1, 2}))
        .hasToString(
            "InsufficientData[question=quantile regression, needed=at least 4 rows for 2 regressors,"
                + " found=2 rows, advice=Give more rows or leave out regressors.]");
  }

  /** Twice the least loss of a plane through three rows, by Cramer's rule. */
  private static double leastOfPlanes(double[] a, double[] b, double[] y, double probability) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          double a1 = a[j] - a[i];
          double a2 = a[k] - a[i];
          double b1 = b[j] - b[i];
          double b2 = b[k] - b[i];
          double area = a1 * b2 - a2 * b1;
          if (Math.abs(area) > 1e-9) {
            double forA = ((y[j] - y[i]) * b2 - (y[k] - y[i]) * b1) / area;
            double forB = ((y[k] - y[i]) * a1 - (y[j] - y[i]) * a2) / area;
            double loss = 0;
            for (int row = 0; row < a.length; row++) {
              double residual = y[row] - y[i] - forA * (a[row] - a[i]) - forB * (b[row] - b[i]);
              loss += loss(residual, probability);
            }
            least = Math.min(least, loss);
          }
        }
      }
    }
    return least;
  }

  private static double loss(double residual, double probability) {
    return 2 * (residual > 0 ? probability * residual : (probability - 1) * residual);
  }
}
