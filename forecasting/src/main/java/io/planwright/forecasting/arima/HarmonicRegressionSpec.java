package io.planwright.forecasting.arima;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.arima.ArimaSpec.Search;
import io.planwright.forecasting.arima.ArimaSpec.SeasonalTest;
import io.planwright.forecasting.driver.Drivers;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * Dynamic harmonic regression: a season of sines and cosines, as many as AICc prefers of the models
 * that difference as often as the one with the most, and an ARIMA model without seasonal orders of
 * what they leave. For long seasons, which seasonal orders describe badly. Immutable, serializable
 * and thread-safe.
 *
 * <p>Source: R. J. Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd ed.,
 * §10.5.
 *
 * @param mostHarmonics how many harmonics are tried; at least 1
 */
public record HarmonicRegressionSpec(int mostHarmonics) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int USUAL = 6;

  /** Without seasonal orders, but with the usual others. */
  private static final ArimaSpec ERRORS =
      new ArimaSpec(
          Search.STEPWISE, ArimaOrder.of(5, 2, 5).withConstant(true), SeasonalTest.STRENGTH);

  /**
   * Validates the component.
   *
   * @param mostHarmonics how many harmonics are tried
   * @throws IllegalArgumentException if it is below 1
   */
  public HarmonicRegressionSpec {
    Require.atLeast(mostHarmonics, 1, "mostHarmonics", "Six describe most seasons.");
  }

  /**
   * Up to six harmonics.
   *
   * @return the spec
   */
  public static HarmonicRegressionSpec automatic() {
    return new HarmonicRegressionSpec(USUAL);
  }

  /**
   * The method, for the season of each history's axis. A history without season is left to ARIMA
   * alone, as is one too short for a single harmonic.
   *
   * @return the method, named "harmonic-regression"
   */
  public ForecastingMethod method() {
    return new Method(mostHarmonics);
  }

  /** Tries one harmonic after the other. */
  private record Method(int mostHarmonics) implements ForecastingMethod {

    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
      return "harmonic-regression";
    }

    @Override
    public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
      int season = history.axis().seasonLength();
      Answer<FittedModel> best = lack();
      for (int k = Math.min(mostHarmonics, season / 2); k >= 1; k--) {
        Answer<FittedModel> next =
            new DynamicRegressionSpec(List.of(Drivers.fourier(season, k)), ERRORS)
                .method()
                .fitModel(history, control);
        best = better(best, next);
      }
      return better(best, ERRORS.method().fitModel(history, control));
    }

    /** By AICc, which compares models of the same differenced values only. */
    private static Answer<FittedModel> better(Answer<FittedModel> best, Answer<FittedModel> next) {
      return criteria(best)
          .<Answer<FittedModel>>fold(
              least ->
                  criteria(next)
                      .fold(
                          other ->
                              other.observations() == least.observations()
                                      && other.aicc() < least.aicc()
                                  ? next
                                  : best,
                          lack -> best),
              lack -> next);
    }

    private static Answer<InformationCriteria> criteria(Answer<FittedModel> answer) {
      return answer.flatMap(model -> model.diagnostics().criteria());
    }

    private static Answer<FittedModel> lack() {
      return Answer.insufficient("harmonics", "a season", "none", "Fit ARIMA alone.");
    }
  }
}
