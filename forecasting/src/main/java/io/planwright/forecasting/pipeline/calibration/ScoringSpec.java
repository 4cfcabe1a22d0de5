package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * How probabilities are scored, and how sure the scores are. Intervals come from resamples of whole
 * deals (A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application", 1997, chapter 3),
 * because the rows of a deal share its outcome.
 *
 * <p>Immutable, serializable and thread-safe. The same seed gives the same intervals to the last
 * bit.
 *
 * @param bins the bins of the calibration errors and of Murphy's decomposition, from 2 to 1000
 * @param resamples how many resamples the intervals come from, from 100 to 100,000
 * @param level the coverage of the intervals, from 0.5 to 0.999
 * @param seed the seed of the resamples
 */
public record ScoringSpec(int bins, int resamples, double level, long seed)
    implements Serializable {

  /** The fewest deals that are scored with intervals. */
  public static final int LEAST_DEALS = 20;

  /**
   * Validates the components.
   *
   * @param bins from 2 to 1000
   * @param resamples from 100 to 100,000
   * @param level from 0.5 to 0.999
   * @param seed any number
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ScoringSpec {
    Require.between(bins, 2, 1000, "bins", "Use 10.");
    Require.between(resamples, 100, 100_000, "resamples", "Use 1000.");
    Require.between(level, 0.5, 0.999, "level", "Use 0.95.");
  }

  /**
   * Ten bins, a thousand resamples, 95 % intervals.
   *
   * @return the specification
   */
  public static ScoringSpec standard() {
    return new ScoringSpec(ProbabilityMeasure.USUAL_BINS, 1000, 0.95, 1);
  }

  /**
   * Scores probabilities, in O(n log n + resamples · n).
   *
   * @param data the scored outcomes
   * @param control asked before each resample
   * @return the scores; insufficient with less than {@value #LEAST_DEALS} deals, or without a won
   *     and a lost one
   */
  public Answer<ProbabilityScores> score(ScoredOutcomes data, RunControl control) {
    Require.nonNull(control, "control");
    Answer<ScoredOutcomes> enough = enough(data, "scores of probabilities");
    return enough.map(rows -> new ScoreBootstrap(rows, this).scores(control));
  }

  /**
   * Whether other probabilities of the same rows are better: how much lower their Brier score and
   * log loss are, with intervals from resamples of both together.
   *
   * @param candidate the scored outcomes by the probabilities that may be better
   * @param reference the same rows by those they are compared with, such as the base rate
   * @param control asked before each resample
   * @return the gain; insufficient as for {@link #score}
   * @throws IllegalArgumentException if the rows differ in outcomes, deals or weights
   */
  public Answer<ScoreGain> gain(
      ScoredOutcomes candidate, ScoredOutcomes reference, RunControl control) {
    Require.nonNull(control, "control");
    Require.that(
        candidate.sameRows(Require.nonNull(reference, "reference")),
        "reference",
        reference,
        "have the rows of the candidate",
        "Make it by candidate.withProbabilities.");
    return enough(candidate, "gain of probabilities")
        .map(rows -> GainBootstrap.gain(rows, reference, this, control));
  }

  private static Answer<ScoredOutcomes> enough(ScoredOutcomes data, String question) {
    int wins = Require.nonNull(data, "data").wins();
    if (data.deals() < LEAST_DEALS || wins == 0 || wins == data.size()) {
      return Answer.insufficient(
          question,
          "at least " + LEAST_DEALS + " deals, one of them won and one lost",
          data.toString(),
          "Wait for more deals to close, or score a longer time.");
    }
    return Answer.known(data);
  }
}
