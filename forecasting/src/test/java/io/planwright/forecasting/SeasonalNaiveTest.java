package io.planwright.forecasting;

import static io.planwright.forecasting.Histories.GAP;
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
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeasonalNaiveTest {

  private static final Forecaster NAIVE = Forecasters.seasonalNaive();

  /** Exact up to the rounding of a handful of operations. */
  private static final Offset<Double> EXACT = offset(1e-9);

  /** The published values have five or two decimals. */
  private static final Offset<Double> FIVE_DECIMALS = offset(5e-6);

  private static final Offset<Double> TWO_DECIMALS = offset(5e-3);

  /** The standard normal quantile of 0.9: the half-width of the 80 % interval. */
  private static final double Z_80 = 1.2815515655446004;

  @Test
  void worksOutByHand() {
    // Two seasons a cycle. Differences 3, -2, -1: variance 14/3. Steps repeat 18, 12, 18, 12, 18.
    Forecast forecast = fit(NAIVE, series(2, 10, 20, 13, 18, 12)).forecast(5, 0.8);

    assertThat(forecast.points()).containsExactly(18.0, 12.0, 18.0, 12.0, 18.0);
    double[] walks = {1, 1, 2, 2, 3};
    PredictionInterval interval = forecast.intervals().get(0);
    for (int step = 1; step <= 5; step++) {
      double width = 2 * Z_80 * Math.sqrt(14.0 / 3 * walks[step - 1]);
      assertThat(interval.width(step)).isCloseTo(width, EXACT);
    }
  }

  @Test
  void sharesTheRandomWalkWithinASeasonInASum() {
    // Steps 1 and 3 share a season: Var(W1 + W2) = 1 + 2 + 2 * 1 = 5; step 2 adds 1: 6 * 14/3 = 28.
    OutcomeDistribution sum = fit(NAIVE, series(2, 10, 20, 13, 18, 12)).cumulative(3);

    assertThat(sum.mean()).isEqualTo(48);
    assertThat(sum.quantile(0.9)).isCloseTo(48 + Z_80 * Math.sqrt(28), EXACT);
    assertThat(sum.probabilityAtLeast(48)).isCloseTo(0.5, EXACT);
    assertThat(sum.probabilityAtLeast(48 + Z_80 * Math.sqrt(28))).isCloseTo(0.1, EXACT);
  }

  @Test
  void reproducesThePublishedResidualsOfBeerProduction() {
    // accuracy(snaive(beer2)) of R package forecast: training RMSE 16.78193.
    assertThat(parameter(fit(NAIVE, Histories.beer()), "sigma")).isCloseTo(16.78193, FIVE_DECIMALS);
  }

  @Test
  void reproducesThePublishedAccuracyOnBeerProduction() {
    // FPP2 §3.4, table: seasonal naive method, RMSE 14.31, MAE 13.40 on 2008 to 2010.
    double[] actual = Histories.beerAfterwards();
    Forecast forecast = fit(NAIVE, Histories.beer()).forecast(actual.length);
    double squares = 0;
    double absolutes = 0;
    for (int i = 0; i < actual.length; i++) {
      double error = actual[i] - forecast.points().get(i);
      squares += error * error;
      absolutes += Math.abs(error);
    }

    assertThat(Math.sqrt(squares / actual.length)).isCloseTo(14.31, TWO_DECIMALS);
    assertThat(absolutes / actual.length).isCloseTo(13.40, TWO_DECIMALS);
  }

  @Test
  void sumsARangeThatStartsLater() {
    // Steps 2 and 4 share a season, walks 1 and 2: Var = 1 + 2 + 2 * 1 = 5; step 3 adds its walk 2.
    ForecastModel model = fit(NAIVE, series(2, 10, 20, 13, 18, 12));
    OutcomeDistribution sum = model.sum(2, 4);

    assertThat(sum.mean()).isEqualTo(12.0 + 18 + 12);
    assertThat(sum.quantile(0.9)).isCloseTo(42 + Z_80 * Math.sqrt(7 * 14.0 / 3), EXACT);
    // A single step in the third cycle: the walk is 3, whatever came before.
    assertThat(model.sum(5, 5).quantile(0.9)).isCloseTo(18 + Z_80 * Math.sqrt(14), EXACT);
  }

  @Test
  void agreesWithTheCovarianceSummedTermByTerm() {
    double[] values = Histories.beer().toArray();
    assertSumsTermByTerm(values, new int[] {1, 1, 1, 1});
    values[values.length - 1] = GAP;
    assertSumsTermByTerm(values, new int[] {1, 1, 1, 2});
  }

  /** Checks all ranges up to step 14; the ages are the walks of the steps 1 to 4. */
  private static void assertSumsTermByTerm(double[] values, int[] ages) {
    ForecastModel model = fit(NAIVE, series(4, values));
    double sigma = parameter(model, "sigma");
    for (int from = 0; from < 14; from++) {
      for (int to = from; to < 14; to++) {
        double variance = 0;
        for (int i = from; i <= to; i++) {
          for (int j = from; j <= to; j++) {
            // Cov = sigma² · min(walks) within a season, 0 across seasons.
            variance += i % 4 == j % 4 ? sigma * sigma * (ages[i % 4] + Math.min(i, j) / 4) : 0;
          }
        }
        OutcomeDistribution sum = model.sum(from + 1, to + 1);
        assertThat(sum.quantile(0.9) - sum.mean()).isCloseTo(Z_80 * Math.sqrt(variance), EXACT);
      }
    }
  }

  @Test
  void bridgesAGapByTheSeasonBefore() {
    // 10 -> 12 over two cycles: 4/2; 20 -> 18: 4; variance 3.
    ForecastModel model = fit(NAIVE, series(2, 10, 20, GAP, 18, 12));

    assertThat(parameter(model, "sigma")).isCloseTo(Math.sqrt(3), EXACT);
    assertThat(model.forecast(2).points()).containsExactly(18.0, 12.0);
  }

  @Test
  void widensWhereTheLastSeasonIsMissing() {
    // Differences 3, -2: variance 6.5. Step 2 repeats the 13 of two cycles ago.
    ForecastModel model = fit(NAIVE, series(2, 10, 20, 13, 18, GAP));
    Forecast forecast = model.forecast(4, 0.8);
    PredictionInterval interval = forecast.intervals().get(0);

    assertThat(forecast.points()).containsExactly(18.0, 13.0, 18.0, 13.0);
    assertThat(interval.width(1)).isCloseTo(2 * Z_80 * Math.sqrt(6.5), EXACT);
    assertThat(interval.width(2)).isCloseTo(2 * Z_80 * Math.sqrt(6.5 * 2), EXACT);
    assertThat(interval.width(4)).isCloseTo(2 * Z_80 * Math.sqrt(6.5 * 3), EXACT);
    // Season of step 2: walks 2 and 3, Var = 2 + 3 + 2 * 2 = 9; of step 1: 1 + 2 + 2 * 1 = 5.
    OutcomeDistribution sum = model.cumulative(4);
    assertThat(sum.quantile(0.9) - sum.mean()).isCloseTo(Z_80 * Math.sqrt(6.5 * 14), EXACT);
    // Steps 3 and 5: walks 2 and 3, Var = 9; steps 4 and 6: walks 3 and 4, Var = 3 + 4 + 2 * 3.
    OutcomeDistribution later = model.sum(3, 6);
    assertThat(later.quantile(0.9) - later.mean()).isCloseTo(Z_80 * Math.sqrt(6.5 * 22), EXACT);
  }

  @Test
  void isCertainOfAHistoryThatRepeatsItself() {
    ForecastModel model = fit(NAIVE, series(3, 1, 2, 3, 1, 2, 3));

    assertThat(model.forecast(6, 0.99).intervals().get(0).width(6)).isZero();
    assertThat(model.cumulative(6).quantile(0.01)).isEqualTo(12);
    assertThat(model.cumulative(6).probabilityAtLeast(12)).isEqualTo(1);
    assertThat(model.cumulative(6).probabilityAtLeast(12.01)).isZero();
  }

  @Test
  void isTheNaiveMethodWithoutASeason() {
    assertThat(fit(NAIVE, series(1, 3, 5, 4)).forecast(3).points()).containsExactly(4.0, 4.0, 4.0);
  }

  @Test
  void takesTheCallersSeason() {
    ForecastModel model = fit(Forecasters.seasonalNaive(2), series(12, 10, 20, 13, 18, 12));

    assertThat(model.forecast(2).points()).containsExactly(18.0, 12.0);
    assertThat(model.provenance().parameters()).containsEntry("seasonLength", "2");
  }

  @Test
  void saysWhatAShortHistoryLacks() {
    assertThat(lackOf(series(4, 1, 2, 3, 4, 5)))
        .isEqualTo(
            Answer.insufficient(
                "seasonal-naive forecast of bookings",
                "at least 6 observed values",
                "5 observed values in 5 periods",
                "Give a longer history, or plan from targets until there is one."));
  }

  @Test
  void refusesToGuessASeasonNeverSeen() {
    assertThat(lackOf(series(3, 1, 2, GAP, 1, 2, GAP, 1, 2, GAP)))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("a season never observed"));
  }

  private static Answer<ForecastModel> lackOf(TimeSeries history) {
    return NAIVE.fit(history, RunControl.unlimited());
  }
}
