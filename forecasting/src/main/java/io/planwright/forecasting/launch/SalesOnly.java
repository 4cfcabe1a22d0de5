package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;

/** The check that values are sales: none below zero, and not all zero. */
final class SalesOnly {

  private SalesOnly() {}

  static Answer<double[]> check(String question, double[] values) {
    double largest = 0;
    for (double value : values) {
      if (value < 0) {
        return Answer.insufficient(
            question,
            "sales of at least zero in every period",
            "a period of " + value,
            "Give gross sales, or make periods of returns gaps.");
      }
      largest = value > largest ? value : largest;
    }
    if (largest == 0) {
      return Answer.insufficient(
          question,
          "at least one sale",
          "zero in every observed period",
          "Forecast the launch from its first sale on, or from statements alone.");
    }
    return Answer.known(values);
  }
}
