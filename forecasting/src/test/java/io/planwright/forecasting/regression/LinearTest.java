package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTest {

  private static final double[] X = {1, 2, 3, 4, 5, 6};

  private static LinearModel fit(LinearSpec spec, Regressors regressors, double... figures) {
    return spec.fit(regressors, figures).orElseThrow();
  }

  private static double estimate(RegressionModel model, String name) {
    return model.coefficients().stream()
        .filter(coefficient -> coefficient.name().equals(name))
        .findFirst()
        .orElseThrow()
        .estimate();
  }

  @Test
  void aLineByHand() {
    // Means 2 and 4; sums of squares 2 and products 3: slope 1.5, intercept 1.
    LinearModel model = fit(LinearSpec.ordinary(), Regressors.of("x", 1, 2, 3), 2, 5, 5);
    assertThat(estimate(model, "x")).isCloseTo(1.5, within(1e-14));
    assertThat(estimate(model, Coefficient.INTERCEPT)).isCloseTo(1, within(1e-14));
    assertThat(model.residuals()).containsExactly(new double[] {-0.5, 1, -0.5}, within(1e-14));
    assertThat(model.sigma()).isCloseTo(Math.sqrt(1.5), within(1e-14));
    assertThat(model.rSquared()).isCloseTo(0.75, within(1e-14));
    assertThat(model.observations()).isEqualTo(3);
    assertThat(model.toString()).contains("3 rows").contains("[x]");
  }

  @Test
  void aRidgeByHand() {
    // One standardised column: the slope shrinks by 1 / (1 + lambda).
    LinearModel model = fit(LinearSpec.ridge(1), Regressors.of("x", 1, 2, 3), 2, 5, 5);
    assertThat(estimate(model, "x")).isCloseTo(0.75, within(1e-14));
    assertThat(model.degreesOfFreedom()).isCloseTo(1.5, within(1e-14));
    assertThat(model.lambda()).isEqualTo(1);
  }

  @Test
  void aLassoByHand() {
    // The covariance 3/3 over the deviation √(2/3), less lambda times that of
    // the figures, over the deviation again.
    double deviation = Math.sqrt(2.0 / 3);
    LinearModel model = fit(LinearSpec.elasticNet(0.25, 1), Regressors.of("x", 1, 2, 3), 2, 5, 5);
    assertThat(estimate(model, "x"))
        .isCloseTo((1 / deviation - 0.25 * Math.sqrt(2)) / deviation, within(1e-14));
    assertThat(model.interval(Regressors.of("x", 1), 0.9).isKnown()).isFalse();
    assertThat(model.covariance().isKnown()).isFalse();
    assertThat(model.leverage(Regressors.of("x", 1)).isKnown()).isFalse();
    assertThat(estimate(fit(LinearSpec.elasticNet(2, 1), Regressors.of("x", X), X), "x")).isZero();
  }

  @Test
  void aDuplicateIsLeftOutAndNamed() {
    Regressors twice = Regressors.of("price", X).with("calls", 3, 1, 4, 1, 5, 9);
    double[] sum = new double[6];
    for (int i = 0; i < 6; i++) {
      sum[i] = 2 * X[i] - 0.1 * twice.column("calls")[i] + 1e3;
    }
    LinearModel model = fit(LinearSpec.ordinary(), twice.with("mixed", sum), 1, 3, 2, 5, 4, 6);
    LinearModel without = fit(LinearSpec.ordinary(), twice, 1, 3, 2, 5, 4, 6);
    Coefficient mixed = model.coefficients().get(3);
    assertThat(mixed.estimate()).isZero();
    assertThat(mixed.inference().toString()).contains("price").contains("calls");
    assertThat(estimate(model, "price")).isCloseTo(estimate(without, "price"), within(1e-12));
    assertThat(model.rSquared()).isCloseTo(without.rSquared(), within(1e-12));
    Collinearity collinearity = model.collinearity();
    assertThat(collinearity.severe()).isTrue();
    assertThat(collinearity.dependences())
        .containsExactly(new Collinearity.Dependence("mixed", List.of("price", "calls"), true));
    assertThat(collinearity.inflations()).hasSize(2);
  }

  @Test
  void aConstantFollowsFromTheIntercept() {
    Regressors rows = Regressors.of("x", X).with("fee", 7, 7, 7, 7, 7, 7);
    LinearModel model = fit(LinearSpec.ordinary(), rows, 1, 3, 2, 5, 4, 6);
    assertThat(model.collinearity().dependences())
        .containsExactly(new Collinearity.Dependence("fee", List.of(Coefficient.INTERCEPT), true));
    LinearModel through = fit(LinearSpec.ordinary().withoutIntercept(), rows, 1, 3, 2, 5, 4, 6);
    assertThat(through.collinearity().dependences()).noneMatch(Collinearity.Dependence::leftOut);
    assertThat(through.coefficients()).extracting(Coefficient::name).containsExactly("x", "fee");
  }

  @Test
  void nearDependencesAreKeptAndReported() {
    Random random = new Random(5);
    double[] a = random.doubles(40).toArray();
    double[] b = random.doubles(40).toArray();
    double[] near = new double[40];
    for (int i = 0; i < 40; i++) {
      near[i] = a[i] + 1e-3 * random.nextDouble();
    }
    LinearModel model =
        fit(
            LinearSpec.ordinary(),
            Regressors.of("a", a).with("b", b).with("near", near),
            random.doubles(40).toArray());
    assertThat(model.collinearity().dependences())
        .containsExactly(
            new Collinearity.Dependence("a", List.of("near"), false),
            new Collinearity.Dependence("near", List.of("a"), false));
    assertThat(model.coefficients()).allMatch(coefficient -> coefficient.inference().isKnown());
  }

  @Test
  void productsAndReflectionsAgreeWhereBothAreSafe() {
    Random random = new Random(7);
    for (int rows : new int[] {25, 127, 128, 129, 400}) {
      double[][] columns = new double[9][];
      for (int j = 0; j < 9; j++) {
        columns[j] = random.doubles(rows, j, j + 2).toArray();
      }
      double[] figures = random.doubles(rows).toArray();
      Factor factor = Factor.of(columns, figures, new double[0], true);
      assertThat(factor.slopes)
          .containsExactly(factor.reflected(factor.varying, 0).slopes(), within(1e-13));
      double[] triangle = factor.reflected(factor.varying, 0).triangle();
      for (int i = 0; i < triangle.length; i++) {
        assertThat(Math.abs(triangle[i])).isCloseTo(Math.abs(factor.triangle[i]), within(1e-13));
      }
    }
  }

  @Test
  void nearlyCollinearColumnsCostAsManyDigitsAsTheyAreNear() {
    double size = 1;
    for (int digits = 0; digits <= 11; digits++) {
      Random random = new Random(digits);
      double[] a = new double[50];
      double[] near = new double[50];
      double[] figures = new double[50];
      for (int i = 0; i < 50; i++) {
        a[i] = random.nextInt(2001) - 1000.0;
        // Whole numbers below 2^53: no digit is lost here.
        near[i] = size * a[i] + random.nextInt(2001) - 1000;
        figures[i] = near[i] - size * a[i] + 1;
      }
      LinearModel model =
          fit(LinearSpec.ordinary(), Regressors.of("a", a).with("near", near), figures);
      assertThat(estimate(model, "near"))
          .as(digits + "")
          .isCloseTo(1, within(1e-14 * size + 1e-14));
      assertThat(estimate(model, "a") / size).isCloseTo(-1, within(1e-14 * size + 1e-14));
      size *= 10;
    }
  }

  @Test
  void fewerRowsThanCoefficientsAreNotEnough() {
    Regressors rows = Regressors.of("x", 1, 2, 4).with("z", 3, 1, 1);
    Answer<LinearModel> answer = LinearSpec.ordinary().fit(rows, new double[] {1, 2, 3});
    assertThat(answer.toString()).contains("3 rows and 3 coefficients");
    assertThat(LinearSpec.ridge(0.5).fit(rows, new double[] {1, 2, 3}).isKnown()).isTrue();
    assertThat(LinearSpec.ordinary().fit(Regressors.of("x", 1), new double[] {1}).isKnown())
        .isFalse();
    assertThat(LinearSpec.ridge(1).fit(Regressors.of("x", 1), new double[] {1}).isKnown())
        .isFalse();
    assertThat(
            LinearSpec.ridgeByValidation()
                .fit(Regressors.of("x", 1, 2, 3), new double[] {1, 2, 3})
                .isKnown())
        .isFalse();
  }

  @Test
  void moreRegressorsThanRowsCanBeShrunken() {
    Random random = new Random(11);
    Regressors wide = Regressors.of("x0", random.doubles(12).toArray());
    for (int j = 1; j < 30; j++) {
      wide = wide.with("x" + j, random.doubles(12).toArray());
    }
    double[] figures = random.doubles(12).toArray();
    LinearModel ridge = fit(LinearSpec.ridge(0.1), wide, figures);
    assertThat(ridge.degreesOfFreedom()).isPositive();
    assertThat(ridge.collinearity().inflations()).hasSizeLessThan(12);
    assertThat(fit(LinearSpec.elasticNet(0.01, 0.5), wide, figures).rSquared()).isPositive();
    assertThat(LinearSpec.ordinary().fit(wide, figures).isKnown()).isFalse();
  }

  @Test
  void figuresThatNeverVaryHaveNoInference() {
    LinearModel model =
        fit(LinearSpec.ordinary(), Regressors.of("x", X), 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    assertThat(estimate(model, "x")).isZero();
    assertThat(model.coefficients().get(0).estimate()).isCloseTo(0.1, within(1e-16));
    assertThat(model.coefficients()).noneMatch(c -> c.inference().isKnown());
    assertThat(model.rSquared()).isZero();
    assertThat(model.interval(Regressors.of("x", 9), 0.9).orElseThrow().width(1)).isZero();
  }

  @Test
  void dataOfAnySizeSurvive() {
    double[] figures = {1, 3, 2, 5, 4, 6};
    LinearModel plain = fit(LinearSpec.ordinary(), Regressors.of("x", X), figures);
    for (double factor : new double[] {1e300, 1e-300}) {
      double[] scaled = Arrays.stream(figures).map(value -> value * factor).toArray();
      double[] x = Arrays.stream(X).map(value -> value * factor).toArray();
      LinearModel both = fit(LinearSpec.ordinary(), Regressors.of("x", x), scaled);
      assertThat(estimate(both, "x")).isCloseTo(estimate(plain, "x"), within(1e-12));
      assertThat(both.sigma() / factor).isCloseTo(plain.sigma(), within(1e-12));
      assertThat(both.predict(Regressors.of("x", x))[3] / factor)
          .isCloseTo(plain.predict(Regressors.of("x", X))[3], within(1e-12));
      assertThat(both.interval(Regressors.of("x", x), 0.9).orElseThrow().width(1) / factor)
          .isCloseTo(
              plain.interval(Regressors.of("x", X), 0.9).orElseThrow().width(1), within(1e-11));
    }
  }

  @Test
  void aCoefficientBeyondTheLargestNumberIsNotGiven() {
    double[] tiny = Arrays.stream(X).map(value -> value * 1e-200).toArray();
    double[] huge = {1e200, 3e200, 2e200, 5e200, 4e200, 6e200};
    assertThat(LinearSpec.ordinary().fit(Regressors.of("x", tiny), huge).isKnown()).isFalse();
    LinearModel model = fit(LinearSpec.ordinary(), Regressors.of("x", X), huge);
    assertThat(model.covariance().isKnown()).isFalse();
    assertThatThrownBy(() -> model.predict(Regressors.of("x", 1e150)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void explanationsAddUpToThePrediction() {
    LinearModel model =
        fit(
            LinearSpec.ordinary(),
            Regressors.of("price", X).with("calls", 3, 1, 4, 1, 5, 9),
            1,
            3,
            2,
            5,
            4,
            6);
    Regressors row = Regressors.of("calls", 100).with("price", 2);
    Explanation explanation = model.explain(row, 0);
    double sum = explanation.reasons().stream().mapToDouble(Reason::contribution).sum();
    double average = model.predict(Regressors.of("price", 3.5).with("calls", 23 / 6.0))[0];
    assertThat(average + sum).isCloseTo(model.predict(row)[0], within(1e-12));
    assertThat(explanation.reasons().get(0).factor()).isEqualTo("calls");
    assertThat(explanation.summary()).contains("calls does most");
  }

  @Test
  void anExplanationWithoutInterceptIsAgainstTheAverageRowToo() {
    LinearModel model =
        fit(LinearSpec.ordinary().withoutIntercept(), Regressors.of("x", X), 1, 3, 2, 5, 4, 6);
    double share = model.explain(Regressors.of("x", 9), 0).reasons().get(0).contribution();
    double average = model.predict(Regressors.of("x", 3.5))[0];
    assertThat(average + share).isCloseTo(model.predict(Regressors.of("x", 9))[0], within(1e-12));
  }

  @Test
  void weightsCountAsRepeatedRows() {
    double[] figures = {1, 3, 2, 5, 4, 6};
    LinearModel weighted =
        LinearSpec.ordinary()
            .fit(Regressors.of("x", X), figures, new double[] {2, 1, 1, 1, 1, 3})
            .orElseThrow();
    LinearModel repeated =
        fit(
            LinearSpec.ordinary(),
            Regressors.of("x", 1, 1, 2, 3, 4, 5, 6, 6, 6),
            1,
            1,
            3,
            2,
            5,
            4,
            6,
            6,
            6);
    assertThat(estimate(weighted, "x")).isCloseTo(estimate(repeated, "x"), within(1e-13));
    assertThat(weighted.rSquared()).isCloseTo(repeated.rSquared(), within(1e-13));
    assertThat(weighted.residuals()[5])
        .isCloseTo(6 - weighted.predict(Regressors.of("x", 6))[0], within(1e-13));
  }

  @Test
  void validationChoosesLittleShrinkageForASureSignalAndMuchForNone() {
    Random random = new Random(3);
    double[] a = random.doubles(200, -1, 1).toArray();
    double[] b = random.doubles(200, -1, 1).toArray();
    double[] sure = new double[200];
    double[] noise = new double[200];
    for (int i = 0; i < 200; i++) {
      noise[i] = random.nextGaussian();
      sure[i] = 5 * a[i] + 0.01 * noise[i];
    }
    Regressors rows = Regressors.of("a", a).with("b", b);
    LinearModel signal = fit(LinearSpec.elasticNetByValidation(1), rows, sure);
    assertThat(estimate(signal, "a")).isCloseTo(5, within(0.05));
    LinearModel none = fit(LinearSpec.elasticNetByValidation(1), rows, noise);
    assertThat(Math.abs(estimate(none, "a"))).isLessThan(0.2);
    assertThat(fit(LinearSpec.ridgeByValidation(), rows, sure).lambda()).isLessThan(0.01);
    assertThat(fit(LinearSpec.ridgeByValidation(), rows, noise).lambda()).isGreaterThan(0.05);
    double lambda = signal.lambda();
    LinearModel given = fit(LinearSpec.elasticNet(lambda, 1), rows, sure);
    assertThat(estimate(given, "a")).isCloseTo(estimate(signal, "a"), within(1e-12));
  }

  @Test
  void theUnitOfTheFiguresChangesNoPenalty() {
    Random random = new Random(4);
    double[] figures = random.doubles(60, 100, 300).toArray();
    double[] scaled = Arrays.stream(figures).map(value -> value * 1024).toArray();
    Regressors rows = Regressors.of("a", random.doubles(60).toArray());
    LinearSpec spec =
        LinearSpec.elasticNetByValidation(0.5)
            .validatedBy(TimeOrderedValidation.ofFolds(3).withGap(2));
    assertThat(fit(spec, rows, scaled).coefficients().get(1).estimate())
        .isCloseTo(1024 * fit(spec, rows, figures).coefficients().get(1).estimate(), within(1e-9));
  }

  @Test
  void equalDataGiveEqualBitsAfterSerialisationToo() throws IOException, ClassNotFoundException {
    LinearModel model =
        fit(
            LinearSpec.ridgeByValidation(),
            Regressors.of("x", 1, 2, 3, 4, 5, 6, 7),
            1,
            3,
            2,
            5,
            4,
            6,
            7);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      LinearModel read = (LinearModel) in.readObject();
      assertThat(read.predict(Regressors.of("x", 7)))
          .isEqualTo(model.predict(Regressors.of("x", 7)));
      assertThat(read.coefficients()).isEqualTo(model.coefficients());
      assertThat(read.collinearity()).isEqualTo(model.collinearity());
    }
  }
}
