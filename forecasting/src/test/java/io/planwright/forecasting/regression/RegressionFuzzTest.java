package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Data of every kind: what is known is finite, and what is not says so. */
class RegressionFuzzTest {

  private static final int KINDS = 12;

  private static final List<LinearSpec> SPECS =
      List.of(
          LinearSpec.ordinary(),
          LinearSpec.ordinary().withoutIntercept(),
          LinearSpec.ridge(1e-14),
          LinearSpec.ridge(0.1),
          LinearSpec.ridge(1e9).withoutIntercept(),
          LinearSpec.elasticNet(1e-9, 0.5),
          LinearSpec.elasticNet(0.1, 1),
          LinearSpec.elasticNet(0.3, 0.5).withoutIntercept(),
          LinearSpec.ridgeByValidation(),
          LinearSpec.elasticNetByValidation(0.7));

  private static double value(int kind, int row, double[] earlier, Random random) {
    return switch (kind) {
      case 0 -> 0;
      case 1 -> 0.1;
      case 2 -> 1e300 * random.nextGaussian();
      case 3 -> 1e-300 * random.nextGaussian();
      case 4 -> row == 3 ? 1.5e308 : 0;
      case 5 -> row % 2 == 0 ? 1.7e308 : -1.7e308;
      case 6 -> earlier[row];
      case 7 -> earlier[row] * (1 + 1e-15 * random.nextInt(9));
      case 8 -> earlier[row] / 3 + 1e-9 * random.nextGaussian();
      case 9 -> random.nextInt(2);
      case 10 -> 1e9 + random.nextInt(3);
      case 11 -> Double.MIN_VALUE * random.nextInt(3);
      default -> random.nextGaussian();
    };
  }

  private static double[] column(int rows, double[] earlier, Random random) {
    int kind = random.nextInt(KINDS + 6);
    double[] column = new double[rows];
    for (int i = 0; i < rows; i++) {
      double value = value(kind, i, earlier, random);
      column[i] = Double.isFinite(value) ? value : Double.MAX_VALUE;
    }
    return column;
  }

  @Property(tries = 300)
  void whatIsKnownIsFinite(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int rows) {
    Random random = new Random(seed);
    double[] earlier = random.doubles(rows).toArray();
    Regressors regressors = Regressors.of("x0", earlier);
    int columns = 1 + random.nextInt(6);
    for (int j = 1; j < columns; j++) {
      earlier = column(rows, earlier, random);
      regressors = regressors.with("x" + j, earlier);
    }
    double[] figures = column(rows, earlier, random);
    for (LinearSpec spec : SPECS) {
      verify(spec.fit(regressors, figures), regressors);
    }
    double[] weights = random.doubles(rows).map(u -> Math.pow(10, 600 * u - 300)).toArray();
    verify(LinearSpec.ordinary().fit(regressors, figures, weights), regressors);
    List<String> series = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      series.add("s" + random.nextInt(3));
    }
    for (PooledSpec spec : List.of(PooledSpec.ordinary(), PooledSpec.relativeToSize())) {
      verifyPooled(spec.fit(regressors, figures, series), regressors);
    }
  }

  private static void verify(Answer<LinearModel> answer, Regressors regressors) {
    answer
        .toOptional()
        .ifPresent(
            model -> {
              assertThat(model.coefficients()).isNotEmpty();
              assertThat(model.sigma()).isFinite().isNotNegative();
              assertThat(model.rSquared()).isBetween(0.0, 1.0);
              assertThat(model.adjustedRSquared()).isFinite();
              assertThat(model.collinearity().conditionNumber()).isFinite();
              for (double residual : model.residuals()) {
                assertThat(residual).isFinite();
              }
              assertThat(model.covariance()).isNotNull();
              finiteOrRefused(() -> model.predict(regressors));
              finiteOrRefused(() -> model.leverage(regressors));
              finiteOrRefused(() -> model.explain(regressors, 0));
              finiteOrRefused(() -> model.interval(regressors, 0.9));
            });
  }

  private static void verifyPooled(Answer<PooledModel> answer, Regressors regressors) {
    answer
        .toOptional()
        .ifPresent(
            model -> {
              assertThat(model.coefficients()).isNotEmpty();
              assertThat(model.sigma()).isFinite().isNotNegative();
              assertThat(model.rSquared()).isBetween(0.0, 1.0);
              String name = model.series().get(0);
              finiteOrRefused(() -> model.level(name));
              finiteOrRefused(() -> model.predict(regressors));
              finiteOrRefused(() -> model.predict(name, regressors));
              finiteOrRefused(() -> model.interval(name, regressors, 0.9));
              finiteOrRefused(() -> model.intervalOfNewSeries(regressors, 0.9));
              finiteOrRefused(() -> model.explain(regressors, 0));
            });
  }

  /** A row may ask for a figure that no number holds: that is refused, and says which. */
  private static void finiteOrRefused(Runnable call) {
    try {
      call.run();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("must be finite");
    }
  }
}
