package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecast.PredictionInterval;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledTest {

  private static final Regressors CARS =
      Regressors.of("wt", ReferenceData.WEIGHT).with("hp", ReferenceData.POWER);

  private static List<String> gears() {
    return Arrays.stream(ReferenceData.GEARS).mapToObj(gear -> (int) gear + " gears").toList();
  }

  private static PooledModel cars() {
    return PooledSpec.ordinary().fit(CARS, ReferenceData.MILES, gears()).orElseThrow();
  }

  @Test
  void slopesAndLevelsAreThoseOfDummiesInLm() {
    PooledModel model = cars();
    List<Coefficient> coefficients = model.coefficients();
    assertThat(coefficients.get(1).estimate())
        .isCloseTo(-3.2385243869161457, withinPercentage(1e-8));
    assertThat(coefficients.get(2).estimate())
        .isCloseTo(-0.03497069192923851, withinPercentage(1e-8));
    assertThat(model.level("3 gears")).isCloseTo(34.87245123364632, withinPercentage(1e-8));
    assertThat(model.level("4 gears")).isCloseTo(36.13734907343076, withinPercentage(1e-8));
    assertThat(model.level("5 gears")).isCloseTo(36.74600664235449, withinPercentage(1e-8));
    assertThat(model.sigma()).isCloseTo(2.618630632145547, withinPercentage(1e-8));
    assertThat(coefficients.get(0).estimate())
        .isCloseTo((34.87245123364632 + 36.13734907343076 + 36.74600664235449) / 3, within(1e-9));
  }

  @Test
  void standardErrorsAreClusteredBySeries() {
    List<Coefficient> coefficients = cars().coefficients();
    Inference weight = coefficients.get(1).inference().orElseThrow();
    assertThat(weight.standardError()).isCloseTo(1.3077559021813492, withinPercentage(1e-8));
    assertThat(weight.degreesOfFreedom()).isEqualTo(2);
    assertThat(coefficients.get(2).inference().orElseThrow().standardError())
        .isCloseTo(0.004379839826465161, withinPercentage(1e-8));
  }

  @Test
  void predictsASeriesByItsLevelAndANewOneByTheAverage() {
    PooledModel model = cars();
    Regressors rows = Regressors.of("hp", 100).with("wt", 3);
    double slopes = 3 * -3.2385243869161457 + 100 * -0.03497069192923851;
    assertThat(model.predict("5 gears", rows)[0])
        .isCloseTo(36.74600664235449 + slopes, within(1e-9));
    assertThat(model.predict(rows)[0])
        .isCloseTo(model.coefficients().get(0).estimate() + slopes, within(1e-9));
  }

  @Test
  void aNewSeriesHasTheWiderInterval() {
    // By hand: two series of levels 10 and 20, and a slope of 1 with residuals of ±1.
    double[] x = {1, 2, 3, 4, 1, 2, 3, 4};
    double[] y = {12, 11, 12, 15, 22, 21, 22, 25};
    List<String> series = List.of("a", "a", "a", "a", "b", "b", "b", "b");
    Regressors rows = Regressors.of("x", x);
    PooledModel model = PooledSpec.ordinary().fit(rows, y, series).orElseThrow();
    assertThat(model.level("a")).isCloseTo(10, within(1e-12));
    assertThat(model.level("b")).isCloseTo(20, within(1e-12));
    assertThat(model.coefficients().get(1).estimate()).isCloseTo(1, within(1e-12));
    Regressors next = Regressors.of("x", 2.5);
    PredictionInterval own = model.interval("a", next, 0.9);
    PredictionInterval fresh = model.intervalOfNewSeries(next, 0.9);
    assertThat(own.lower().get(0) + own.upper().get(0)).isCloseTo(25, within(1e-10));
    assertThat(fresh.width(1)).isGreaterThan(own.width(1));
    // Both series have the same scores, so that those cancel: the mean of x adds no uncertainty.
    assertThat(model.sigma() * model.sigma()).isCloseTo(8.0 / 5, within(1e-12));
    assertThat(own.width(1)).isCloseTo(2 * 6.313751514675043 * Math.sqrt(1.6 * 1.25), within(1e-8));
    assertThat(fresh.width(1))
        .isCloseTo(2 * 6.313751514675043 * Math.sqrt(1.6 + 50 * 1.5), within(1e-8));
  }

  @Test
  void aRelativeRegressionWeighsSmallAndLargeSeriesTheSame() {
    double[] x = {0, 1, 0, 1, 0, 1, 0, 1};
    double[] y = {9, 11, 9, 11, 900, 1100, 900, 1100};
    List<String> series = List.of("a", "a", "a", "a", "b", "b", "b", "b");
    PooledModel model =
        PooledSpec.relativeToSize().fit(Regressors.of("x", x), y, series).orElseThrow();
    assertThat(model.coefficients().get(1).estimate()).isCloseTo(0.2, within(1e-12));
    assertThat(model.predict("b", Regressors.of("x", 1))[0]).isCloseTo(1100, within(1e-9));
    assertThat(model.predict(Regressors.of("x", 1))[0]).isCloseTo(1.1, within(1e-12));
    assertThat(model.level("a")).isCloseTo(9, within(1e-12));
    assertThat(model.rSquared()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aRegressorThatVariesOnlyBetweenSeriesHasNoSlope() {
    double[] region = Arrays.stream(ReferenceData.GEARS).map(gear -> gear * 1e3 + 0.1).toArray();
    PooledModel model =
        PooledSpec.ordinary()
            .fit(CARS.with("region", region), ReferenceData.MILES, gears())
            .orElseThrow();
    Coefficient coefficient = model.coefficients().get(3);
    assertThat(coefficient.estimate()).isZero();
    assertThat(coefficient.inference()).isInstanceOf(Answer.InsufficientData.class);
    assertThat(model.coefficients().get(1).estimate())
        .isCloseTo(-3.2385243869161457, withinPercentage(1e-8));
  }

  @Test
  void oneSeriesIsNotEnoughAndNeitherIsOneRowOfEach() {
    assertThat(
            PooledSpec.ordinary()
                .fit(CARS, ReferenceData.MILES, Collections.nCopies(32, "all"))
                .isKnown())
        .isFalse();
    assertThat(
            PooledSpec.ordinary()
                .fit(Regressors.of("x", 1, 2), new double[] {1, 2}, List.of("a", "b"))
                .isKnown())
        .isFalse();
  }

  @Test
  void explainsARowAgainstTheAverageSeries() {
    PooledModel model = cars();
    Regressors row = Regressors.of("wt", 5).with("hp", 90);
    Explanation explanation = model.explain(row, 0);
    assertThat(explanation.reasons()).extracting(Reason::factor).containsExactly("wt", "hp");
    double sum = explanation.reasons().stream().mapToDouble(Reason::contribution).sum();
    double[] mean = new double[2];
    for (int gear = 3; gear <= 5; gear++) {
      int rows = 0;
      double[] own = new double[2];
      for (int i = 0; i < 32; i++) {
        if (ReferenceData.GEARS[i] == gear) {
          rows++;
          own[0] += ReferenceData.WEIGHT[i];
          own[1] += ReferenceData.POWER[i];
        }
      }
      mean[0] += own[0] / rows / 3;
      mean[1] += own[1] / rows / 3;
    }
    double average = model.predict(Regressors.of("wt", mean[0]).with("hp", mean[1]))[0];
    assertThat(average + sum).isCloseTo(model.predict(row)[0], within(1e-9));
  }

  @Test
  void figuresOfAnySizeSurvive() {
    double[] huge = Arrays.stream(ReferenceData.MILES).map(value -> value * 1e300).toArray();
    double[] tiny = Arrays.stream(ReferenceData.MILES).map(value -> value * 1e-300).toArray();
    assertThat(
            PooledSpec.ordinary().fit(CARS, huge, gears()).orElseThrow().predict("3 gears", CARS)[0]
                / 1e300)
        .isCloseTo(cars().predict("3 gears", CARS)[0], withinPercentage(1e-10));
    assertThat(
            PooledSpec.ordinary().fit(CARS, tiny, gears()).orElseThrow().predict("3 gears", CARS)[0]
                * 1e300)
        .isCloseTo(cars().predict("3 gears", CARS)[0], withinPercentage(1e-10));
  }
}
