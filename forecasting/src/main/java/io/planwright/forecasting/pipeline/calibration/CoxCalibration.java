package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Cox's calibration line: log-odds of the outcome = intercept + slope · log-odds stated (D. R. Cox,
 * "Two further applications of a model for binary regression", Biometrika 45, 1958). Calibrated
 * probabilities have calibration-in-the-large 0 and slope 1. A slope below 1 says that they are too
 * extreme, above 1 that they are too timid.
 *
 * <p>Standard errors are those of the likelihood, or, where a deal has several rows, those of the
 * sandwich with the rows of a deal taken together. Probabilities closer than 1e-6 to 0 or 1 have
 * the log-odds of that one. Immutable, serializable and thread-safe.
 *
 * @param inTheLarge calibration-in-the-large: the intercept with the slope held at 1, in log-odds;
 *     above 0 if deals are won more often than stated
 * @param inTheLargeError its standard error
 * @param intercept the intercept beside the slope, in log-odds
 * @param interceptError its standard error
 * @param slope the slope
 * @param slopeError its standard error
 */
public record CoxCalibration(
    double inTheLarge,
    double inTheLargeError,
    double intercept,
    double interceptError,
    double slope,
    double slopeError)
    implements Serializable {

  private static final String FIT = "Fit it by CoxCalibration.of.";

  /**
   * Validates the components.
   *
   * @param inTheLarge finite
   * @param inTheLargeError at least 0
   * @param intercept finite
   * @param interceptError at least 0
   * @param slope finite
   * @param slopeError at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public CoxCalibration {
    Require.finite(inTheLarge, "inTheLarge", FIT);
    Require.notNegative(inTheLargeError, "inTheLargeError", FIT);
    Require.finite(intercept, "intercept", FIT);
    Require.notNegative(interceptError, "interceptError", FIT);
    Require.finite(slope, "slope", FIT);
    Require.notNegative(slopeError, "slopeError", FIT);
  }

  /**
   * Fits the line, in a few passes of O(n).
   *
   * @param data the scored outcomes
   * @return the line; insufficient without a win and a loss, where all probabilities are the same,
   *     or where they tell wins from losses without a mistake
   */
  public static Answer<CoxCalibration> of(ScoredOutcomes data) {
    int n = data.size();
    if (data.wins() == 0 || data.wins() == n) {
      return lack("at least one win and one loss", data.toString());
    }
    double[] odds = new double[n];
    double[] targets = new double[n];
    double[] weights = new double[n];
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    for (int i = 0; i < n; i++) {
      odds[i] = LogOdds.of(data.probability(i));
      targets[i] = data.outcome(i) ? 1 : 0;
      weights[i] = data.weight(i);
    }
    LogOddsFit shift = new LogOddsFit(new double[][] {ones}, odds, targets, weights);
    LogOddsFit line = new LogOddsFit(new double[][] {ones, odds}, new double[n], targets, weights);
    RowCodes deals = data.labels().dealCodes(n);
    if (!shift.search() || !line.search()) {
      return lack("probabilities that vary, and some of which are wrong", "a line without end");
    }
    double[] shiftErrors = shift.standardErrors(deals);
    double[] errors = line.standardErrors(deals);
    if (shiftErrors.length == 0 || errors.length == 0) {
      return lack("probabilities that vary", "hardly any variation");
    }
    return Answer.known(
        new CoxCalibration(
            shift.coefficients()[0],
            shiftErrors[0],
            line.coefficients()[0],
            errors[0],
            line.coefficients()[1],
            errors[1]));
  }

  private static Answer<CoxCalibration> lack(String needed, String found) {
    return Answer.insufficient(
        "Cox calibration line",
        needed,
        found,
        "Score more deals, or look at the reliability curve.");
  }
}
