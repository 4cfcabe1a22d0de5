package io.planwright.forecasting;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.firstExpectation;
import static io.planwright.forecasting.Histories.fit;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SimpleExponentialSmoothingTest {

  private static final ForecastingMethod SMOOTHING = Forecasters.simpleExponentialSmoothing();

  /** Exact up to the rounding of a few dozen operations. */
  private static final Offset<Double> EXACT = offset(1e-9);

  /** R stops its search a little earlier than we do; the points and bounds differ by so much. */
  private static final Offset<Double> SEARCH = offset(0.01);

  private static final double Z_80 = 1.2815515655446004;

  @Test
  void worksOutByHand() {
    // α = 1/2, y = 10, 14, 12: e1 = 10 - l, e2 = 9 - l/2, e3 = 2.5 - l/4 for initial level l.
    // Least squares: l = (10 + 4.5 + 0.625) / (1 + 1/4 + 1/16) = 242/21; level 10.75 + l/8 =
    // 256/21;
    // SSE = (32² + 68² + 8²)/21² = 272/21, over 3 - 1 degrees of freedom 136/21.
    ForecastModel model = fit(Forecasters.simpleExponentialSmoothing(0.5), series(1, 10, 14, 12));

    assertThat(firstExpectation(model, series(1, 10, 14, 12))).isCloseTo(242.0 / 21, EXACT);
    assertThat(parameter(model, "level")).isCloseTo(256.0 / 21, EXACT);
    assertThat(parameter(model, "sigma")).isCloseTo(Math.sqrt(136.0 / 21), EXACT);
    // h-step variance σ²(1 + (h-1)/4)
    PredictionInterval interval = model.forecast(3, 0.8).intervals().get(0);
    assertThat(interval.width(1)).isCloseTo(2 * Z_80 * Math.sqrt(136.0 / 21), EXACT);
    assertThat(interval.width(3)).isCloseTo(2 * Z_80 * Math.sqrt(136.0 / 21 * 1.5), EXACT);
    // Sum of two steps: weights 1 + 1/2 and 1 on the innovations: σ²(2.25 + 1)
    OutcomeDistribution sum = model.cumulative(2);
    assertThat(sum.mean()).isCloseTo(512.0 / 21, EXACT);
    assertThat(sum.quantile(0.9) - sum.mean())
        .isCloseTo(Z_80 * Math.sqrt(136.0 / 21 * 3.25), EXACT);
  }

  @Test
  void reproducesThePublishedFitOfOilProduction() {
    // FPP2 §7.1, ses(oildata, h = 5) of R package forecast: alpha 0.8339, l 446.5868,
    // sigma 29.8282.
    ForecastModel model = fit(SMOOTHING, Histories.oil());

    assertThat(parameter(model, "alpha")).isCloseTo(0.8339, offset(1e-4));
    assertThat(firstExpectation(model, Histories.oil())).isCloseTo(446.5868, offset(0.02));
    assertThat(parameter(model, "sigma")).isCloseTo(29.8282, offset(1e-4));
  }

  @Test
  void reproducesThePublishedForecastsOfOilProduction() {
    Forecast forecast = fit(SMOOTHING, Histories.oil()).forecast(5, 0.80, 0.95);
    double[] lower80 = {504.4541, 492.9073, 483.5747, 475.5269, 468.3452};
    double[] upper80 = {580.9070, 592.4539, 601.7864, 609.8343, 617.0159};
    double[] lower95 = {484.2183, 466.5589, 452.2860, 439.9778, 428.9945};
    double[] upper95 = {601.1429, 618.8023, 633.0752, 645.3834, 656.3667};
    for (int i = 0; i < 5; i++) {
      assertThat(forecast.points().get(i)).isCloseTo(542.6806, SEARCH);
      assertThat(forecast.intervals().get(0).lower().get(i)).isCloseTo(lower80[i], SEARCH);
      assertThat(forecast.intervals().get(0).upper().get(i)).isCloseTo(upper80[i], SEARCH);
      assertThat(forecast.intervals().get(1).lower().get(i)).isCloseTo(lower95[i], SEARCH);
      assertThat(forecast.intervals().get(1).upper().get(i)).isCloseTo(upper95[i], SEARCH);
    }
  }

  @Test
  void sumsARangeThatStartsLater() {
    // Steps 2 to 4 with α = 1/2. Weights of the innovations 1 to 4: 3α = 1.5, 1 + 2α = 2, 1.5, 1.
    OutcomeDistribution sum =
        fit(Forecasters.simpleExponentialSmoothing(0.5), series(1, 10, 14, 12)).sum(2, 4);

    assertThat(sum.mean()).isCloseTo(256.0 / 7, EXACT);
    assertThat(sum.quantile(0.9) - sum.mean())
        .isCloseTo(Z_80 * Math.sqrt(136.0 / 21 * (2.25 + 4 + 2.25 + 1)), EXACT);
  }

  @Test
  void agreesWithTheCovarianceSummedTermByTerm() {
    double[] values = Histories.oil().toArray();
    assertSumsTermByTerm(values, 0);
    double[] late = Arrays.copyOf(values, values.length + 2);
    Arrays.fill(late, values.length, late.length, GAP);
    assertSumsTermByTerm(late, 2);
  }

  /** Checks all ranges up to step 12. */
  private static void assertSumsTermByTerm(double[] values, int trailingGaps) {
    ForecastModel model = fit(SMOOTHING, series(1, values));
    double alpha = parameter(model, "alpha");
    double sigma = parameter(model, "sigma");
    for (int from = 1; from <= 12; from++) {
      for (int to = from; to <= 12; to++) {
        double variance = 0;
        for (int i = from; i <= to; i++) {
          for (int j = from; j <= to; j++) {
            // With g gaps at the end: Cov(i, j) = σ²(α + α²(g+i-1)) for i < j, σ²(1 + α²(g+i-1))
            // for i = j.
            double own = i == j ? 1 : alpha;
            double carried = alpha * alpha * (trailingGaps + Math.min(i, j) - 1);
            variance += sigma * sigma * (own + carried);
          }
        }
        OutcomeDistribution sum = model.sum(from, to);
        assertThat(sum.quantile(0.9) - sum.mean())
            .isCloseTo(Z_80 * Math.sqrt(variance), offset(1e-7));
      }
    }
  }

  @Test
  void skipsGapsInTheHistory() {
    Forecaster half = Forecasters.simpleExponentialSmoothing(0.5);
    ForecastModel withGap = fit(half, series(1, 10, GAP, GAP, 14, 12));
    ForecastModel without = fit(half, series(1, 10, 14, 12));

    PredictionInterval interval = withGap.forecast(2, 0.8).intervals().get(0);
    PredictionInterval expected = without.forecast(2, 0.8).intervals().get(0);
    for (int i = 0; i < 2; i++) {
      assertThat(interval.lower().get(i)).isCloseTo(expected.lower().get(i), EXACT);
      assertThat(interval.upper().get(i)).isCloseTo(expected.upper().get(i), EXACT);
    }
    assertThat(withGap.provenance().observations()).isEqualTo(3);
  }

  @Test
  void countsGapsAtTheEndAsStepsAlreadyTaken() {
    Forecaster half = Forecasters.simpleExponentialSmoothing(0.5);
    ForecastModel late = fit(half, series(1, 10, 14, 12, GAP, GAP));
    ForecastModel onTime = fit(half, series(1, 10, 14, 12));
    PredictionInterval lateInterval = late.forecast(2, 0.8).intervals().get(0);
    PredictionInterval interval = onTime.forecast(4, 0.8).intervals().get(0);

    assertThat(lateInterval.width(1)).isCloseTo(interval.width(3), EXACT);
    assertThat(lateInterval.width(2)).isCloseTo(interval.width(4), EXACT);
    // Two innovations of weight 2α = 1 each, then (1 + α)² and 1: σ²(2 + 2.25 + 1).
    OutcomeDistribution sum = late.cumulative(2);
    assertThat(sum.quantile(0.9) - sum.mean())
        .isCloseTo(Z_80 * Math.sqrt(136.0 / 21 * 5.25), EXACT);
    // Steps 2 and 3: three innovations of weight 1 before them, one of them step 1's.
    OutcomeDistribution later = late.sum(2, 3);
    assertThat(later.quantile(0.9) - later.mean())
        .isCloseTo(Z_80 * Math.sqrt(136.0 / 21 * 6.25), EXACT);
  }

  @Test
  void isCertainOfAConstantHistory() {
    ForecastModel model = fit(SMOOTHING, series(12, 0.1, 0.1, 0.1, 0.1, 0.1));

    assertThat(model.forecast(3, 0.99).points()).containsExactly(0.1, 0.1, 0.1);
    assertThat(model.forecast(3, 0.99).intervals().get(0).width(3)).isZero();
  }

  @Test
  void tellsTheLevelFromASingleStep() {
    // A step up that stays: the level has to follow at once.
    ForecastModel model = fit(SMOOTHING, series(1, 10, 10, 10, 10, 50, 50, 50, 50));

    assertThat(parameter(model, "alpha")).isCloseTo(0.9999, offset(1e-6));
    assertThat(model.forecast(1).point(1)).isCloseTo(50, offset(0.01));
  }

  @Test
  void saysWhatAShortHistoryLacks() {
    Answer<ForecastModel> answer = SMOOTHING.fit(series(12, 5, GAP, 6), RunControl.unlimited());

    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "simple-exponential-smoothing forecast of bookings",
                "at least 3 observed values",
                "2 observed values in 3 periods",
                "Give a longer history, or plan from targets until there is one."));
  }
}
