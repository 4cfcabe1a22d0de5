package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HuberSpecTest {

  private static final Regressors TIME = Regressors.of("time", 1, 2, 3, 4, 5, 6, 7, 8);

  @Test
  void oneWrongFigureDoesNotTurnTheLine() {
    double[] figures = {3.1, 4.9, 7.2, 8.8, 11.1, 12.9, 15.2, 1700};

    HuberModel model = HuberSpec.standard().fit(TIME, figures).orElseThrow();

    assertThat(model.coefficients().get(1).estimate()).isCloseTo(2, within(0.1));
    assertThat(model.heldBack()).first().isEqualTo(7);
    assertThat(model.weights()[7]).isLessThan(0.001);
  }

  @Test
  void theMajorityOnALineIsTheLine() {
    double[] figures = {3, 5, 70, 9, 11, -20, 15, 17};

    HuberModel model = HuberSpec.standard().fit(TIME, figures).orElseThrow();

    assertThat(model.coefficients().get(0).estimate()).isCloseTo(1, within(1e-12));
    assertThat(model.coefficients().get(1).estimate()).isCloseTo(2, within(1e-12));
    assertThat(model.scale()).isZero();
    assertThat(model.weights()).containsExactly(1, 1, 0, 1, 1, 0, 1, 1);
    assertThat(model.coefficients().get(1).inference().isKnown()).isFalse();
  }

  @Test
  void exactLineAndConstantAreFound() {
    double[] line = {3, 5, 7, 9, 11, 13, 15, 17};
    double[] constant = {4, 4, 4, 4, 4, 4, 4, 4};

    HuberModel exact = HuberSpec.standard().fit(TIME, line).orElseThrow();
    HuberModel flat = HuberSpec.standard().fit(TIME, constant).orElseThrow();

    assertThat(exact.predict(Regressors.of("time", 10))[0]).isCloseTo(21, within(1e-12));
    assertThat(exact.heldBack()).isEmpty();
    assertThat(flat.predict(Regressors.of("time", 10))[0]).isEqualTo(4);
  }

  @Test
  void collinearRegressorsAreLeftOutByName() {
    double[] figures = {3.1, 4.9, 7.2, 8.8, 11.1, 12.9, 15.2, 17.3};
    Regressors regressors =
        TIME.with("weeks", 7, 14, 21, 28, 35, 42, 49, 56)
            .with("rain", 3, 1, 4, 1, 5, 9, 2, 6)
            .with("year", 2026, 2026, 2026, 2026, 2026, 2026, 2026, 2026);

    HuberModel model = HuberSpec.standard().fit(regressors, figures).orElseThrow();

    assertThat(model.dropped()).containsExactly("weeks", "year");
    assertThat(model.coefficients()).hasSize(5);
    assertThat(model.coefficients().get(2).estimate()).isZero();
    assertThat(model.coefficients().get(2).inference())
        .hasToString(
            "InsufficientData[question=effect of weeks, needed=a regressor that the others do not"
                + " determine, found=determined by time and the constant, advice=It was left out of"
                + " the fit. Leave out one of them yourself to choose which.]");
    assertThat(model.coefficients().get(4).inference().toString()).contains("found=a constant");
  }

  /** A regressor that is another one but for the eighth digit costs no digit of the fit. */
  @Test
  void nearlyCollinearRegressorsKeepTheirDigits() {
    double[] time = TIME.column("time");
    double[] rain = {3, 1, 4, 1, 5, 9, 2, 6};
    double[] near = new double[8];
    for (int i = 0; i < near.length; i++) {
      near[i] = time[i] + Math.scalb(rain[i], -26);
    }
    double[] figures = {3.1, 4.9, 7.2, 8.8, 11.1, 12.9, 15.2, 19.3};

    HuberModel apart = HuberSpec.standard().fit(TIME.with("rain", rain), figures).orElseThrow();
    HuberModel close = HuberSpec.standard().fit(TIME.with("near", near), figures).orElseThrow();

    assertThat(close.dropped()).isEmpty();
    double effect = apart.coefficients().get(2).estimate();
    assertThat(Math.scalb(close.coefficients().get(2).estimate(), -26))
        .isCloseTo(effect, within(1e-6 * Math.abs(effect)));
    assertThat(close.scale()).isCloseTo(apart.scale(), within(1e-9));
  }

  @Test
  void aCoefficientBeyondDoublesIsToldAsSuch() {
    double[] huge = {1e300, 2e300, 4e300, 3e300, 5e300, 6e300, 9e300, 7e300};
    Regressors tiny =
        Regressors.of("tiny", 1e-300, 2e-300, 3e-300, 4e-300, 5e-300, 6e-300, 7e-300, 8e-300);

    assertThat(HuberSpec.standard().fit(tiny, huge).isKnown()).isFalse();
    assertThat(HuberSpec.standard().fit(TIME, huge).orElseThrow().scale()).isPositive();
    assertThat(QuantileSpec.of(0.5).fit(tiny, huge).isKnown()).isFalse();
  }
}
