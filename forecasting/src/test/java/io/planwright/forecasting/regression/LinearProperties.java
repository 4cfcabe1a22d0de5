package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LinearProperties {

  private static final int COLUMNS = 4;

  /** Rows of columns of different size and level, and figures that they explain in part. */
  private static final class Case {

    private final double[][] columns;
    private final double[] figures;

    Case(long seed, int rows) {
      Random random = new Random(seed);
      columns = new double[COLUMNS][rows];
      figures = new double[rows];
      for (int j = 0; j < COLUMNS; j++) {
        double size = Math.pow(10, random.nextInt(5) - 2.0);
        double level = size * random.nextInt(10);
        double slope = random.nextGaussian();
        for (int i = 0; i < rows; i++) {
          double z = random.nextGaussian();
          columns[j][i] = level + size * z;
          figures[i] += slope * z;
        }
      }
      for (int i = 0; i < rows; i++) {
        figures[i] += 3 + random.nextGaussian();
      }
    }

    Regressors regressors() {
      return inOrder(List.of(0, 1, 2, 3));
    }

    Regressors inOrder(List<Integer> order) {
      Regressors regressors = Regressors.of("x" + order.get(0), columns[order.get(0)]);
      for (int j : order.subList(1, order.size())) {
        regressors = regressors.with("x" + j, columns[j]);
      }
      return regressors;
    }

    double deviation(int j) {
      return deviation(columns[j]);
    }

    static double deviation(double[] values) {
      double mean = 0;
      double squares = 0;
      for (double value : values) {
        mean += value / values.length;
      }
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      return Math.sqrt(squares / values.length);
    }
  }

  private static LinearModel fit(LinearSpec spec, Regressors regressors, double[] figures) {
    return spec.fit(regressors, figures).orElseThrow();
  }

  private static List<LinearSpec> specs() {
    return List.of(
        LinearSpec.ordinary(),
        LinearSpec.ordinary().withoutIntercept(),
        LinearSpec.ridge(0.3),
        LinearSpec.elasticNet(0.2, 0.5));
  }

  private static void assertSameSlopes(
      RegressionModel actual, RegressionModel expected, double tolerance) {
    for (Coefficient coefficient : expected.coefficients()) {
      assertThat(estimate(actual, coefficient.name()))
          .as(coefficient.name())
          .isCloseTo(
              coefficient.estimate(), within(tolerance * (1 + Math.abs(coefficient.estimate()))));
    }
  }

  private static double estimate(RegressionModel model, String name) {
    return model.coefficients().stream()
        .filter(coefficient -> coefficient.name().equals(name))
        .findFirst()
        .orElseThrow()
        .estimate();
  }

  @Property(tries = 100)
  void aZeroRegressorChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 60) int rows) {
    Case data = new Case(seed, rows);
    for (LinearSpec spec : specs()) {
      LinearModel plain = fit(spec, data.regressors(), data.figures);
      LinearModel more = fit(spec, data.regressors().with("zero", new double[rows]), data.figures);
      assertSameSlopes(more, plain, 0);
      assertThat(estimate(more, "zero")).isZero();
      assertThat(more.sigma()).isEqualTo(plain.sigma());
      assertThat(more.residuals()).isEqualTo(plain.residuals());
      assertThat(more.collinearity().dependences())
          .contains(new Collinearity.Dependence("zero", List.of(), true));
    }
  }

  @Property(tries = 100)
  void aRegressorInOtherUnitsHasItsSlopeInOtherUnits(
      @ForAll long seed, @ForAll @DoubleRange(min = -6, max = 6) double digits) {
    double factor = Math.pow(10, digits);
    Case data = new Case(seed, 40);
    for (LinearSpec spec : specs()) {
      LinearModel plain = fit(spec, data.regressors(), data.figures);
      double[] scaled = data.columns[0].clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= factor;
      }
      Regressors changed = Regressors.of("x0", scaled);
      for (int j = 1; j < COLUMNS; j++) {
        changed = changed.with("x" + j, data.columns[j]);
      }
      LinearModel other = fit(spec, changed, data.figures);
      double slope = estimate(plain, "x0");
      assertThat(estimate(other, "x0") * factor)
          .isCloseTo(slope, within(1e-10 * (Math.abs(slope) + 1 / data.deviation(0))));
      assertThat(other.sigma()).isCloseTo(plain.sigma(), within(1e-10));
    }
  }

  @Property(tries = 100)
  void columnsInAnotherOrderGiveSlopesInAnotherOrder(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 1000) int shuffle) {
    Case data = new Case(seed, 40);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    java.util.Collections.shuffle(order, new Random(shuffle));
    for (LinearSpec spec : specs()) {
      LinearModel plain = fit(spec, data.regressors(), data.figures);
      LinearModel other = fit(spec, data.inOrder(order), data.figures);
      assertSameSlopes(other, plain, 1e-10);
      assertThat(other.predict(data.regressors())[7])
          .isCloseTo(plain.predict(data.regressors())[7], within(1e-10));
    }
  }

  @Property(tries = 100)
  void residualsAreOrthogonalToTheRegressors(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 300) int rows) {
    Case data = new Case(seed, rows);
    double[] residuals = fit(LinearSpec.ordinary(), data.regressors(), data.figures).residuals();
    double sum = 0;
    for (double residual : residuals) {
      sum += residual;
    }
    assertThat(sum).isCloseTo(0, within(1e-10 * rows));
    for (double[] column : data.columns) {
      double product = 0;
      double size = 0;
      for (int i = 0; i < rows; i++) {
        product += column[i] * residuals[i];
        size += Math.abs(column[i]);
      }
      assertThat(product).isCloseTo(0, within(1e-11 * size));
    }
  }

  @Property(tries = 50)
  void leveragesAddUpToTheNumberOfCoefficients(@ForAll long seed) {
    Case data = new Case(seed, 30);
    double[] leverage =
        fit(LinearSpec.ordinary(), data.regressors(), data.figures)
            .leverage(data.regressors())
            .orElseThrow();
    assertThat(java.util.Arrays.stream(leverage).sum()).isCloseTo(5, within(1e-10));
    assertThat(leverage)
        .satisfies(
            values ->
                assertThat(java.util.Arrays.stream(values)).allMatch(v -> v > 0 && v < 1 + 1e-12));
  }

  @Property(tries = 100)
  void aRidgeShrinksMoreWithItsWeight(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 5) double lambda,
      @ForAll @DoubleRange(min = 0.01, max = 5) double more) {
    Case data = new Case(seed, 30);
    LinearModel loose = fit(LinearSpec.ridge(lambda), data.regressors(), data.figures);
    LinearModel tight = fit(LinearSpec.ridge(lambda + more), data.regressors(), data.figures);
    double before = 0;
    double after = 0;
    for (int j = 0; j < COLUMNS; j++) {
      before += Math.pow(estimate(loose, "x" + j) * data.deviation(j), 2);
      after += Math.pow(estimate(tight, "x" + j) * data.deviation(j), 2);
    }
    assertThat(after).isLessThan(before * (1 + 1e-12));
    assertThat(tight.degreesOfFreedom()).isGreaterThan(loose.degreesOfFreedom());
    assertThat(tight.rSquared()).isLessThanOrEqualTo(loose.rSquared() + 1e-12);
  }

  @Property(tries = 100)
  void anElasticNetLiesBetweenARidgeAndLeastSquares(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 3) double lambda) {
    Case data = new Case(seed, 30);
    LinearModel ridge = fit(LinearSpec.ridge(lambda), data.regressors(), data.figures);
    LinearModel almost = fit(LinearSpec.elasticNet(lambda, 1e-13), data.regressors(), data.figures);
    assertSameSlopes(
        fit(LinearSpec.elasticNet(lambda, 0), data.regressors(), data.figures), ridge, 0);
    LinearModel least = fit(LinearSpec.ordinary(), data.regressors(), data.figures);
    LinearModel loose = fit(LinearSpec.elasticNet(1e-13, 0.5), data.regressors(), data.figures);
    for (int j = 0; j < COLUMNS; j++) {
      double unit = 1e-10 / data.deviation(j);
      assertThat(estimate(almost, "x" + j)).isCloseTo(estimate(ridge, "x" + j), within(unit));
      assertThat(estimate(loose, "x" + j)).isCloseTo(estimate(least, "x" + j), within(unit));
    }
  }

  @Property(tries = 100)
  void anElasticNetIsAtItsMinimum(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 0.9) double lambda,
      @ForAll @DoubleRange(min = 0.05, max = 1) double mix) {
    Case data = new Case(seed, 30);
    LinearModel model = fit(LinearSpec.elasticNet(lambda, mix), data.regressors(), data.figures);
    double[] residuals = model.residuals();
    double lasso = lambda * mix * Case.deviation(data.figures);
    for (int j = 0; j < COLUMNS; j++) {
      double deviation = data.deviation(j);
      double slope = estimate(model, "x" + j) * deviation;
      double mean = 0;
      for (double value : data.columns[j]) {
        mean += value / 30;
      }
      double gradient = -lambda * (1 - mix) * slope;
      for (int i = 0; i < 30; i++) {
        gradient += (data.columns[j][i] - mean) / deviation * residuals[i] / 30;
      }
      if (slope == 0) {
        assertThat(Math.abs(gradient)).isLessThanOrEqualTo(lasso + 1e-12);
      } else {
        assertThat(gradient).isCloseTo(Math.copySign(lasso, slope), within(1e-11));
      }
    }
  }

  @Property(tries = 50)
  void fixedEffectsAreDummies(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int series) {
    int rows = 40;
    Case data = new Case(seed, rows);
    List<String> names = new ArrayList<>();
    Regressors dummies = data.regressors();
    for (int i = 0; i < rows; i++) {
      names.add("s" + i % series);
    }
    for (int g = 0; g < series; g++) {
      double[] dummy = new double[rows];
      for (int i = g; i < rows; i += series) {
        dummy[i] = 1;
      }
      dummies = dummies.with("s" + g, dummy);
    }
    PooledModel pooled =
        PooledSpec.ordinary().fit(data.regressors(), data.figures, names).orElseThrow();
    LinearModel explicit = fit(LinearSpec.ordinary().withoutIntercept(), dummies, data.figures);
    for (int j = 0; j < COLUMNS; j++) {
      assertThat(estimate(pooled, "x" + j))
          .isCloseTo(estimate(explicit, "x" + j), within(1e-9 / data.deviation(j)));
    }
    for (int g = 0; g < series; g++) {
      assertThat(pooled.level("s" + g)).isCloseTo(estimate(explicit, "s" + g), within(1e-8));
    }
    assertThat(pooled.sigma()).isCloseTo(explicit.sigma(), within(1e-9));
  }
}
