package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.evidence.Answer;
import org.junit.jupiter.api.Test;

class ElasticityTest {

  private static ElasticityModel cars() {
    return ElasticitySpec.of("wt", "hp")
        .fit(
            Regressors.of("wt", ReferenceData.WEIGHT)
                .with("hp", ReferenceData.POWER)
                .with("am", ReferenceData.MANUAL),
            ReferenceData.MILES)
        .orElseThrow();
  }

  @Test
  void elasticitiesAndTheirIntervalsAreThoseOfLm() {
    Elasticity weight = cars().elasticity("wt", 0.9).orElseThrow();
    assertThat(weight.estimate()).isCloseTo(-0.5453370503932884, withinPercentage(1e-8));
    assertThat(weight.lower()).isCloseTo(-0.7675611813241451, withinPercentage(1e-8));
    assertThat(weight.upper()).isCloseTo(-0.3231129194624318, withinPercentage(1e-8));
    assertThat(cars().model().coefficients().get(2).estimate())
        .isCloseTo(-0.259716010552396, withinPercentage(1e-8));
  }

  @Test
  void theEffectOfADummyIsCorrectedAsKennedyDoes() {
    RelativeEffect manual = cars().effect("am", 0.9).orElseThrow();
    assertThat(manual.estimate()).isCloseTo(0.008910270344695048, withinPercentage(1e-7));
    assertThat(manual.lower()).isCloseTo(-0.0879507736463987, withinPercentage(1e-7));
    assertThat(manual.upper()).isCloseTo(0.12013775307475494, withinPercentage(1e-7));
  }

  @Test
  void aChangeOfTheDriverMovesTheFigureByItsPower() {
    Elasticity weight = cars().elasticity("wt", 0.9).orElseThrow();
    RelativeEffect heavier = cars().effectOfChange("wt", 0.1, 0.9).orElseThrow();
    assertThat(heavier.estimate()).isCloseTo(Math.pow(1.1, weight.estimate()) - 1, within(1e-12));
    assertThat(heavier.lower()).isCloseTo(Math.pow(1.1, weight.lower()) - 1, within(1e-12));
    RelativeEffect lighter = cars().effectOfChange("wt", -0.1, 0.9).orElseThrow();
    assertThat(lighter.estimate()).isCloseTo(Math.pow(0.9, weight.estimate()) - 1, within(1e-12));
    assertThat(lighter.lower()).isCloseTo(Math.pow(0.9, weight.upper()) - 1, within(1e-12));
    RelativeEffect none = cars().effectOfChange("wt", 0, 0.9).orElseThrow();
    assertThat(none.estimate()).isZero();
  }

  @Test
  void findsTheElasticityThatTheFiguresWereMadeWith() {
    double[] prices = {1, 1.1, 1.3, 0.9, 0.8, 1.2, 1.05, 0.95};
    double[] sold = new double[prices.length];
    for (int i = 0; i < prices.length; i++) {
      sold[i] = 1000 * Math.pow(prices[i], -2) * (i % 2 == 0 ? 1.001 : 0.999);
    }
    Elasticity own =
        ElasticitySpec.of("price")
            .fit(Regressors.of("price", prices), sold)
            .orElseThrow()
            .elasticity("price", 0.95)
            .orElseThrow();
    assertThat(own.estimate()).isCloseTo(-2, within(0.01));
    assertThat(own.lower()).isLessThan(-2);
    assertThat(own.upper()).isGreaterThan(-2);
  }

  @Test
  void aPriceThatNeverChangedHasNoElasticity() {
    Answer<ElasticityModel> answer =
        ElasticitySpec.of("price")
            .fit(Regressors.of("price", 2, 2, 2, 2), new double[] {5, 6, 7, 6});
    assertThat(answer).isInstanceOf(Answer.InsufficientData.class);
    assertThat(answer.toString()).contains("elasticity of price");
  }

  @Test
  void aPriceThatMovesWithAnotherHasNoElasticityOfItsOwn() {
    double[] prices = {1, 2, 3, 4, 5, 6};
    double[] rivals = {2, 4, 6, 8, 10, 12};
    Answer<ElasticityModel> answer =
        ElasticitySpec.of("price", "rival")
            .fit(
                Regressors.of("price", prices).with("rival", rivals),
                new double[] {9, 8, 6, 7, 5, 4});
    assertThat(answer.toString()).contains("elasticity of rival").contains("price");
  }
}
