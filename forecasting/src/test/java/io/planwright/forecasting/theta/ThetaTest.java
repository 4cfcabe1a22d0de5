package io.planwright.forecasting.theta;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.theta.ThetaSpec.Variant;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThetaTest {

  private static final Offset<Double> EXACT = offset(1e-12);

  @ParameterizedTest
  @EnumSource(Variant.class)
  void keepsTheContract(Variant variant) {
    assertThat(
            ForecasterContract.violations(
                new ThetaSpec(variant).method(),
                Set.of(
                    ForecasterContract.Property.SCALE_EQUIVARIANCE,
                    ForecasterContract.Property.WIDENING_SUMS)))
        .isEmpty();
  }

  @Test
  void smoothsAndDriftsAlongTheLineSoFar() {
    // y = 2, 4, 9, α = ½, θ = 2, ℓ(0) = 2. ℓ: 2, 2, 3, 6. Lines: B = 0, 2, 3.5, A = 2, 0, -2.
    DriftRun run = DriftRun.dynamic(0.5, 0.5, 2);
    double[] fitted = run.fitted(new double[] {2, 4, 9});

    // ℓ(1) + ½ (½ · 2 + 1½ · 0) = 2.5; ℓ(2) + ½ (¼ · 0 + 1¾ · 2) = 4.75.
    assertThat(fitted).containsExactly(new double[] {2, 2.5, 4.75}, EXACT);
    // ℓ(3) + ½ (⅛ · -2 + 1⅞ · 3.5) = 9.15625.
    assertThat(run.expectation()).isCloseTo(9.15625, EXACT);
  }

  @Test
  void driftsOnAcrossAGap() {
    DriftRun run = DriftRun.along(TrendLine.through(new double[] {2, 4, 9}), 0.5, 0.5, 2);
    for (double value : new double[] {2, 4, 9}) {
      run.next(value);
    }
    double before = run.expectation();
    run.next(GAP);

    assertThat(run.expectation()).isCloseTo(before + 0.5 * 3.5, EXACT);
    assertThat(run.trailingGaps()).isOne();
  }

  @Test
  void growsItsErrors() {
    // ψ = 1, ½ + ¼, ½ + ½ and σ = 2: variances 4, 4 (1 + 9/16), 4 (1 + 9/16 + 1).
    ErrorGrowth growth = new ErrorGrowth(2, 0.5, 0.25, 0);

    assertThat(growth.deviations(3, 0))
        .containsExactly(new double[] {2, 2.5, 3.2015621}, offset(1e-6));
    assertThat(growth.deviations(1, 2)[0]).isCloseTo(growth.deviations(3, 0)[2], EXACT);
    assertThat(new ErrorGrowth(0, 0.5, 0.25, 3).deviations(3, 0)).containsExactly(0, 3, 6);
  }

  @Test
  void measuresGrowthOfAWalkWithoutOutliers() {
    double[] walk = new double[400];
    Random random = new Random(5);
    for (int t = 1; t < walk.length; t++) {
      walk[t] = walk[t - 1] + random.nextGaussian();
    }
    ErrorGrowth growth = GrowthMeasurement.of(walk, false, 1, 0, 1);

    assertThat(growth.sigma()).isCloseTo(1, offset(0.1));
    assertThat(growth.deviations(16, 0)[15]).isCloseTo(4, offset(1.0));

    walk[200] = 1e3;
    assertThat(GrowthMeasurement.of(walk, false, 1, 0, 70).sigma()).isLessThan(40);
  }

  @Test
  void measuresErrorsInProportionToTheLevel() {
    // ±10 % around a level that doubles every 20 periods: errors of today are those of its level.
    double[] values = new double[80];
    for (int t = 0; t < values.length; t++) {
      values[t] = Math.pow(2, t / 20.0) * (t % 2 == 0 ? 0.9 : 1.1);
    }
    double today = GrowthMeasurement.of(values, true, 0.2, 0.5, 0).sigma();
    double average = GrowthMeasurement.of(values, false, 0.2, 0.5, 0).sigma();

    assertThat(today).isGreaterThan(1.3 * average);
  }

  @Test
  void sumsSeasonalErrorsTermByTerm() {
    FittedModel model = model(Variant.STANDARD, ThetaReferenceTest.AIR_PASSENGERS);
    double first = deviation(model, 1, 1);
    double second = deviation(model, 2, 2);
    double both = deviation(model, 1, 2);

    // The first innovation enters both steps, so that the variance is more than the sum of two.
    assertThat(both * both).isGreaterThan(first * first + second * second);
    assertThat(both).isLessThan(first + second);
  }

  private static double deviation(FittedModel model, int from, int to) {
    return model.sum(from, to).quantile(0.8413447460685429) - model.sum(from, to).mean();
  }

  @Test
  void findsTheLogarithmOfExponentialGrowth() {
    double[] values = new double[40];
    for (int t = 0; t < values.length; t++) {
      values[t] = Math.exp(0.1 * t + (t % 3 - 1) * 0.05);
    }

    assertThat(BoxCox.ofTrend(values).lambda()).isCloseTo(0, offset(0.05));
    for (double lambda : new double[] {0, 0.3, 1}) {
      BoxCox transform = new BoxCox(lambda);
      assertThat(transform.inverse(transform.transform(7.5))).isCloseTo(7.5, EXACT);
    }
    assertThat(new BoxCox(0.5).inverse(-3)).isPositive();
    assertThat(new BoxCox(0.5).inverse(-3)).isGreaterThan(new BoxCox(0.5).inverse(-4));
  }

  @Test
  void limitsRatiosInOrder() {
    assertThat(RatioLimit.limited(30, 5)).isEqualTo(30);
    assertThat(RatioLimit.limited(100, 5)).isBetween(50.0, 100.0);
    assertThat(RatioLimit.limited(1000, 5)).isBetween(RatioLimit.limited(100, 5), 100.0);
  }

  @Test
  void namesItsFallback() {
    TimeSeries withZero = series(1, 5, 0, 3, 4, 6, 2, 4, 5);
    FittedModel model = model(Variant.BOX_COX, withZero);

    assertThat(model.explanation().summary()).contains("without Box-Cox: not all values");
    assertThat(model.forecast(4).points())
        .isEqualTo(model(Variant.STANDARD, withZero).forecast(4).points());
  }

  @Test
  void adjustsValuesBelowZeroByAddedSeasons() {
    double[] values = new double[24];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? -10 : 10;
    }
    Forecast forecast = model(Variant.STANDARD, series(2, values)).forecast(4);

    assertThat(forecast.point(1)).isCloseTo(-10, offset(1e-9));
    assertThat(forecast.point(2)).isCloseTo(10, offset(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void movesOnWithFurtherValues(Variant variant) {
    TimeSeries beer = Histories.beer();
    FittedModel early = model(variant, beer.window(0, 50));
    FittedModel later = early;
    for (double value : beer.window(50, beer.size()).toArray()) {
      later = later.update(value);
    }

    assertThat(early.update(beer.window(50, beer.size()).toArray()).forecast(6, 0.8))
        .isEqualTo(later.forecast(6, 0.8));
    // The expectation of position 50 is that of the early model.
    double error = later.diagnostics().errors().value(50).orElseThrow();
    assertThat(beer.value(50).orElseThrow() - error)
        .isCloseTo(early.forecast(1).point(1), offset(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void simulatesWhatItForecasts(Variant variant) {
    double[] values = Histories.beer().toArray();
    values[values.length - 1] = GAP;
    FittedModel model = model(variant, series(4, values));
    SamplePaths paths = model.simulate(6, 20_000, 7);

    double width = model.sum(2, 6).quantile(0.9) - model.sum(2, 6).quantile(0.1);
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      assertThat(paths.sum(2, 6).quantile(p))
          .isCloseTo(model.sum(2, 6).quantile(p), offset(0.05 * width));
    }
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void takesTheHistoryApart(Variant variant) {
    FittedModel model = model(variant, ThetaReferenceTest.AIR_PASSENGERS);
    double[] trend = model.components().part("trend").orElseThrow().toArray();
    double[] season = model.components().part("season").orElseThrow().toArray();
    double[] remainder = model.components().part("remainder").orElseThrow().toArray();
    boolean times = model.components().composition().contains("×");

    for (int t = 0; t < trend.length; t++) {
      double expected = times ? trend[t] * season[t] : trend[t] + season[t];
      assertThat(expected + remainder[t])
          .isCloseTo(ThetaReferenceTest.AIR_PASSENGERS.value(t).orElseThrow(), offset(1e-9));
    }
    assertThat(model.diagnostics().criteria().orElseThrow().logLikelihood()).isNegative();
    assertThat(model.diagnostics().evaluations()).isPositive();
  }

  @Test
  void asksForAVariant() {
    BadInput bad =
        row(
            "no variant",
            () -> new ThetaSpec(nothing()),
            NullPointerException.class,
            "variant [null] must not be null. Give a value.");
    bad.verify();
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static Variant nothing() {
    return null;
  }

  private static FittedModel model(Variant variant, TimeSeries history) {
    return new ThetaSpec(variant).method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
