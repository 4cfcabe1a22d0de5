package io.planwright.forecasting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Series of the tests. */
public final class Histories {

  public static final double GAP = Double.NaN;

  private Histories() {}

  public static TimeSeries series(int seasonLength, double... values) {
    return TimeSeries.of("bookings", "USD", OrdinalAxis.of(seasonLength), values);
  }

  /**
   * A series of R's package datasets, version 4.2, by its name there.
   *
   * @param name such as "Nile"
   */
  public static TimeSeries dataset(String name, int seasonLength) {
    try (InputStream in = Histories.class.getResourceAsStream(name + ".txt")) {
      String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      double[] values = text.lines().mapToDouble(Double::parseDouble).toArray();
      return TimeSeries.of(name, "units", OrdinalAxis.of(seasonLength), values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ForecastModel fit(Forecaster forecaster, TimeSeries history) {
    Answer<ForecastModel> answer = forecaster.fit(history, RunControl.unlimited());
    return answer.orElseThrow();
  }

  public static double parameter(ForecastModel model, String name) {
    return Double.parseDouble(model.provenance().parameters().getOrDefault(name, "absent"));
  }

  /** What a model expected of the first value: the initial level of exponential smoothing. */
  public static double firstExpectation(ForecastModel model, TimeSeries history) {
    TimeSeries errors = ((FittedModel) model).diagnostics().errors();
    return history.toArray()[0] - errors.toArray()[0];
  }

  /**
   * Annual oil production of Saudi Arabia in millions of tonnes, 1996 to 2013: R. J. Hyndman, G.
   * Athanasopoulos, Forecasting: Principles and Practice, 2nd ed. 2018, §7.1 (series {@code oil} of
   * R package fpp2).
   */
  public static TimeSeries oil() {
    return series(
        1, 445.3641, 453.1950, 454.4096, 422.3789, 456.0371, 440.3866, 425.1944, 486.2052, 500.4291,
        521.2759, 508.9476, 488.8889, 509.8706, 456.7229, 473.8166, 525.9509, 549.8338, 542.3405);
  }

  /**
   * Quarterly beer production of Australia in megalitres, first quarter 1992 to fourth quarter
   * 2007: the same book, §3.3 and §3.4 (series {@code ausbeer} of R package fpp2).
   */
  public static TimeSeries beer() {
    return series(
        4, 443, 410, 420, 532, 433, 421, 410, 512, 449, 381, 423, 531, 426, 408, 416, 520, 409, 398,
        398, 507, 432, 398, 406, 526, 428, 397, 403, 517, 435, 383, 424, 521, 421, 402, 414, 500,
        451, 380, 416, 492, 428, 408, 406, 506, 435, 380, 421, 490, 435, 390, 412, 454, 416, 403,
        408, 482, 438, 386, 405, 491, 427, 383, 394, 473);
  }

  /** What followed the beer series: first quarter 2008 to second quarter 2010. */
  public static double[] beerAfterwards() {
    return new double[] {420, 390, 410, 488, 415, 398, 419, 488, 414, 374};
  }
}
