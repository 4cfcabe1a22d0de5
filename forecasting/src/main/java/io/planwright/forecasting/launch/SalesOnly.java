package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;

/** The checks that values are sales: none below zero, and not all zero. */
final class SalesOnly {

  private SalesOnly() {}

  static Answer<double[]> check(String question, double[] values) {
    return checkSigns(question, values).flatMap(sales -> checkSold(question, sales));
  }

  static Answer<double[]> checkSigns(String question, double[] values) {
    for (double value : values) {
      if (value < 0) {
        return Answer.insufficient(
            question,
            "sales of at least zero in every period",
            "a period of " + value,
            "Give gross sales, or make periods of returns gaps.");
      }
    }
    return Answer.known(values);
  }

  private static Answer<double[]> checkSold(String question, double[] values) {
    for (double value : values) {
      if (value > 0) {
        return Answer.known(values);
      }
    }
    return Answer.insufficient(
        question,
        "at least one sale",
        "zero in every observed period",
        "Forecast from the first sale on, or from statements alone.");
  }

  /**
   * Refuses a series of which a period is below zero.
   *
   * @param sales the series
   * @param field its name in the message
   */
  static void require(TimeSeries sales, String field) {
    Require.nonNull(sales, field);
    for (int t = 0; t < sales.size(); t++) {
      double value = sales.value(t).orElse(0);
      Require.that(
          value >= 0,
          field + " " + sales.name() + "[" + t + "]",
          value,
          "not be negative",
          "Give gross sales, or make periods of returns gaps.");
    }
    Require.that(
        sales.gaps() < sales.size(),
        field,
        sales.name() + " of " + sales.size() + " periods",
        "have an observed value",
        "Leave the series out.");
  }
}
