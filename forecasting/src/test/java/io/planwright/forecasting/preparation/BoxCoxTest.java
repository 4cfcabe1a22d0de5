package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values: src/test/R/preparation.R, R 4.2 with forecast 8.20. */
class BoxCoxTest {

  /** R searches to 1e-4 by Guerrero's method, and on a grid of 0.05 by likelihood. */
  @ParameterizedTest
  @CsvSource({
    "AirPassengers, -0.2947155856, 0.20",
    "USAccDeaths, -0.03975616783, -0.65",
    "nottem, 0.04214110829, 1.45",
    "co2, -0.03432107398, -1"
  })
  void estimatesPowersAsR(String name, double guerrero, double likelihood) {
    assertThat(BoxCox.guerrero(dataset(name, 12)).orElseThrow().lambda())
        .isCloseTo(guerrero, within(1e-4));
    assertThat(BoxCox.profileLikelihood(dataset(name, 12)).orElseThrow().lambda())
        .isCloseTo(likelihood, within(0.025));
  }

  @Test
  void transformsAsR() {
    assertThat(BoxCox.of(-0.5).transform(7.5)).isCloseTo(1.269703257, within(1e-9));
    assertThat(BoxCox.of(0).transform(7.5)).isCloseTo(2.014903021, within(1e-9));
    assertThat(BoxCox.of(0.3).transform(7.5)).isCloseTo(2.76761187, within(1e-8));
    assertThat(BoxCox.of(1).transform(7.5)).isCloseTo(6.5, within(1e-12));
    assertThat(BoxCox.of(0.3).inverseMean(3.2, 0.5)).isCloseTo(9.852202865, within(1e-8));
    assertThat(BoxCox.of(0).inverseMean(3.2, 0.5)).isCloseTo(30.66566275, within(1e-8));
  }

  @Test
  void countsInItsUnit() {
    BoxCox transformation = new BoxCox(0.5, 4);
    assertThat(transformation.transform(4)).isZero();
    assertThat(transformation.transform(16)).isCloseTo(2, within(1e-12));
    assertThat(transformation.inverse(2)).isCloseTo(16, within(1e-12));
  }

  @Test
  void holdsWhatLiesBeyondItsRange() {
    assertThat(BoxCox.of(0.5).inverse(-3)).isZero();
    assertThat(BoxCox.of(-0.5).inverse(3)).isEqualTo(Double.MAX_VALUE);
    assertThat(BoxCox.of(0).inverse(1e9)).isEqualTo(Double.MAX_VALUE);
    assertThat(BoxCox.of(2).transform(1e300)).isEqualTo(Double.MAX_VALUE);
    assertThat(BoxCox.of(0.5).inverseMean(-3, 7)).isZero();
    assertThat(BoxCox.of(0).inverseMean(700, 1e300)).isEqualTo(Double.MAX_VALUE);
  }

  @Test
  void leavesGaps() {
    assertThat(BoxCox.of(0.5).transform(GAP)).isNaN();
    assertThat(BoxCox.of(0.5).inverse(GAP)).isNaN();
  }

  @Test
  void answersWhatIsLacking() {
    assertThat(BoxCox.guerrero(series(1, 1, 2, 0, 3)))
        .isEqualTo(
            Answer.insufficient(
                "Box-Cox transformation",
                "at least 2 whole seasons of positive values that are not all equal",
                "a value of 0.0",
                "Leave the values as they are."));
    assertThat(BoxCox.guerrero(series(4, 1, 2, 3, 4, 5, 5, 5)).isKnown()).isFalse();
    assertThat(BoxCox.guerrero(series(1, 5, 5, 5, 5)).isKnown()).isFalse();
    assertThat(BoxCox.profileLikelihood(series(1, 5, 5, 5, 5, 5)).isKnown()).isFalse();
    assertThat(BoxCox.profileLikelihood(series(12, 5, 6, 7, 5, 9)).isKnown()).isFalse();
    assertThat(BoxCox.profileLikelihood(series(1, GAP, GAP)).isKnown()).isFalse();
  }

  @Test
  void findsTheLogarithmOfExponentialGrowth() {
    double[] values = new double[40];
    for (int t = 0; t < values.length; t++) {
      values[t] = 1e200 * Math.exp(0.2 * t + 0.05 * ((t * 37) % 11));
    }
    assertThat(BoxCox.profileLikelihood(series(1, values)).orElseThrow().lambda())
        .isCloseTo(0, within(0.01));
    assertThat(BoxCox.guerrero(series(1, values)).orElseThrow().lambda())
        .isCloseTo(0, within(0.02));
  }
}
