package io.planwright.forecasting.response;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Estimates response curves from a history of spend and sales.
 *
 * <p>Draws from the posterior distribution of each line's retention, half, shape and ceiling.
 * Before the data is seen they are taken for: retention about 0.4 (80 % from 0.16 to 0.71), half
 * about the mean spend (a third to three times it), shape about 1.1 (0.7 to 1.7), ceiling not
 * negative, with a half-normal spread of half the mean sales. Errors are taken for independent from
 * week to week; where they are not, intervals are too narrow.
 *
 * <p>A line is refused, by name and reason, whose spend has a standard deviation of less than 10 %
 * of its mean, was paid in fewer than 8 weeks, or whose stock has a variance inflation above 10 by
 * season, trend and controls or by other lines. Refused lines that vary on their own enter the
 * baseline in a straight line.
 *
 * <p>Takes time in the order of draws · lines · weeks, about a second for 5 lines in 208 weeks. The
 * same history and seed give the same bits. Immutable, serializable and thread-safe.
 *
 * @param harmonics the sine and cosine pairs of the yearly season, from 0 to 12
 * @param draws the curves to draw of each line, from 50 to 10,000
 * @param seed the seed of the draws
 */
public record ResponseEstimator(int harmonics, int draws, long seed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param harmonics the pairs of the yearly season, from 0 to 12
   * @param draws the curves to draw, from 50 to 10,000
   * @param seed the seed of the draws
   * @throws IllegalArgumentException if one is out of its range
   */
  public ResponseEstimator {
    Require.between(harmonics, 0, 12, "harmonics", "2 to 6 are usual; 0 is no season.");
    Require.between(draws, 50, 10_000, "draws", "400 are usual.");
  }

  /**
   * Three harmonics, 400 draws.
   *
   * @return the estimator
   */
  public static ResponseEstimator standard() {
    return new ResponseEstimator(3, 400, 1);
  }

  /**
   * Estimates the curves from the weeks that are over.
   *
   * @param history spends, sales and controls
   * @param asOf the day; later weeks are not seen
   * @param control cancels the run, is told of progress
   * @return the curves, or what the history lacks: 52 weeks, 2 weeks a parameter, a line that can
   *     be told
   * @throws io.planwright.run.RunStoppedException if the run is to stop before its end
   */
  public Answer<ResponseEstimate> estimate(
      SpendHistory history, LocalDate asOf, RunControl control) {
    int weeks = Require.nonNull(history, "history").weeksBy(asOf);
    Require.nonNull(control, "control");
    return ResponseFit.of(this, history, weeks, weeks, control).map(ResponseFit::estimate);
  }

  /**
   * Predicts the last weeks from an estimate that has not seen their sales.
   *
   * @param history spends, sales and controls
   * @param asOf the day; later weeks are not seen
   * @param weeks the weeks to predict, from 2
   * @param control cancels the run, is told of progress
   * @return how well it does beside the sales of 52 weeks before, or what the history lacks
   * @throws IllegalArgumentException if there are fewer weeks than 2 to predict
   * @throws io.planwright.run.RunStoppedException if the run is to stop before its end
   */
  public Answer<HoldOut> holdOut(
      SpendHistory history, LocalDate asOf, int weeks, RunControl control) {
    int all = Require.nonNull(history, "history").weeksBy(asOf);
    Require.atLeast(weeks, 2, "weeks", "26 are usual.");
    Require.nonNull(control, "control");
    int seen = Math.max(0, all - weeks);
    return ResponseFit.of(this, history, seen, all, control).map(fit -> fit.holdOut(weeks));
  }
}
