package io.planwright.forecasting.stl;

import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.fit;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.forecast.ForecastModel;
import io.planwright.series.TimeSeries;
import org.junit.jupiter.api.Test;

/**
 * Against R 4.2, package forecast 8.20, by {@code src/test/R/stl.R}: the seasons of {@code mstl} of
 * the values or their logarithms, whichever explain more, and {@code ets(model = "ZZN")} of the
 * seasonally adjusted values.
 *
 * <p>The strength of the seasons agrees to rounding. Points are compared to 0.05 %: the searches of
 * the smoothing end at slightly different places of a flat optimum.
 */
class StlReferenceTest {

  private static final double PERCENT = 0.05;

  @Test
  void forecastsNottinghamWithAmounts() {
    compare(
        dataset("nottem", 12),
        StlSpec.automatic(),
        "STL [12] + ETS(M,N,N)",
        0.9534244932,
        39.60311612,
        39.67836028,
        42.65593991,
        46.64025709,
        52.54109472,
        58.97273353,
        62.03683225,
        61.81750545,
        57.56217461,
        49.41576386,
        44.00665452,
        39.18195257);
  }

  @Test
  void forecastsCarbonDioxideWithATrend() {
    compare(
        dataset("co2", 12),
        StlSpec.automatic(),
        "STL [12] + ETS(A,A,N)",
        0.9897715912,
        365.1183507,
        365.9733710,
        366.8730317,
        368.2226797,
        368.7962263,
        368.0955659,
        366.5506795,
        364.4477128,
        362.5901757,
        362.7785573,
        364.2370272,
        365.6918568);
  }

  @Test
  void forecastsAirPassengersWithFactors() {
    compare(
        dataset("AirPassengers", 12),
        StlSpec.automatic(),
        "STL [12] × ETS(M,A,N)",
        0.96445397,
        446.2364514,
        423.3989165,
        485.9235310,
        482.0378463,
        492.8543434,
        567.1211946,
        639.4405278,
        634.4104846,
        537.7930108,
        471.8859541,
        409.7431718,
        455.8230610);
  }

  @Test
  void forecastsAccidentalDeathsWithoutTrend() {
    compare(
        dataset("USAccDeaths", 12),
        StlSpec.automatic(),
        "STL [12] × ETS(A,N,N)",
        0.9459235574,
        8296.223082,
        7525.863134,
        8319.640098,
        8556.534256,
        9472.431797,
        9892.116741,
        10901.351004,
        10080.227849,
        8983.829049,
        9293.580703,
        8759.774526,
        9141.977739);
  }

  @Test
  void forecastsTwoSeasons() {
    double[] values = new double[400];
    for (int t = 0; t < values.length; t++) {
      double spike = t % 30 == 7 ? 20 : 0;
      values[t] = 100 + 10 * Math.sin(Math.PI * t / 3) + spike + t * 37 % 11 + 0.1 * t;
    }
    compare(
        series(1, values),
        StlSpec.withPeriods(6, 30),
        "STL [6, 30] + ETS(A,A,N)",
        0.8999294503,
        136.7962610,
        135.8224528,
        145.8033698,
        153.4805990,
        152.6952212,
        146.5789394,
        136.7574167,
        136.7414943,
        146.5306729,
        153.3875686,
        154.6730607,
        147.0908134);
  }

  private static void compare(
      TimeSeries history, StlSpec spec, String label, double strength, double... points) {
    ForecastModel model = fit(spec.method(), history);
    assertThat(model.provenance().parameters()).containsEntry("model", label);
    assertThat(parameter(model, "seasonalStrength")).isCloseTo(strength, offset(1e-8));
    for (int i = 0; i < points.length; i++) {
      assertThat(model.forecast(points.length).point(i + 1))
          .as("step %d", i + 1)
          .isCloseTo(points[i], withinPercentage(PERCENT));
    }
  }
}
