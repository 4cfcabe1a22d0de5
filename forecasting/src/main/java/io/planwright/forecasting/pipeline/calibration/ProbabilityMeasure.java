package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;

/** The measures of stated probabilities against what became of them. Rows count by weight. */
public enum ProbabilityMeasure {
  /**
   * The mean of (p − y)² (G. W. Brier, Monthly Weather Review 78, 1950), from 0, the best, to 1.
   */
  BRIER,
  /**
   * The mean of −ln of the probability given to what happened; 0 is best. Probabilities are kept
   * 1e-15 away from 0 and 1, so that one impossible event costs 34.5 and not everything.
   */
  LOG_LOSS,
  /**
   * 1 − Brier score / that of the base rate; 1 is best, 0 no better than knowing the base rate. The
   * base rate is that of the rows themselves, which favours it a little.
   */
  BRIER_SKILL,
  /** 1 − log loss / that of the base rate, the same way. */
  LOG_LOSS_SKILL,
  /**
   * The expected calibration error by {@link Binning#EQUAL_WIDTH}: the mean over rows of |observed
   * rate − mean probability| of their bin (M. P. Naeini, G. F. Cooper, M. Hauskrecht, AAAI 2015).
   */
  ECE_EQUAL_WIDTH,
  /** The expected calibration error by {@link Binning#EQUAL_MASS}. */
  ECE_EQUAL_MASS,
  /**
   * The maximum calibration error: the largest |observed rate − mean probability| of any bin, by
   * {@link Binning#EQUAL_MASS}, whose bins all have rows enough to be compared.
   */
  MAXIMUM_CALIBRATION_ERROR,
  /**
   * The area under the ROC curve: the chance that a won deal had a higher probability than a lost
   * one, ties counted half (J. A. Hanley, B. J. McNeil, Radiology 143, 1982); ½ is no order at all.
   */
  AUC,
  /** The observed rate less the mean probability: above 0 where too few wins were predicted. */
  CALIBRATION_IN_THE_LARGE;

  /** The bins of all binned measures, unless told otherwise. */
  static final int USUAL_BINS = 10;

  /**
   * The measure without an interval, with ten bins: O(n), a few milliseconds for a million rows, or
   * with a sort for those that need the order of the probabilities.
   *
   * @param data the scored outcomes
   * @return the measure; insufficient without rows, and for skill and AUC without a win and a loss
   */
  public Answer<Double> of(ScoredOutcomes data) {
    int n = Require.nonNull(data, "data").size();
    boolean oneSided = data.wins() == 0 || data.wins() == n;
    boolean needsBoth = this == AUC || this == BRIER_SKILL || this == LOG_LOSS_SKILL;
    if (n == 0 || needsBoth && oneSided) {
      return Answer.insufficient(
          this + " of probabilities",
          needsBoth ? "at least one win and one loss" : "at least one row",
          data.toString(),
          "Score more deals.");
    }
    return Answer.known(
        switch (this) {
          case BRIER -> DirectScores.brier(data);
          case LOG_LOSS -> DirectScores.logLoss(data);
          case ECE_EQUAL_WIDTH -> DirectScores.calibrationError(data, USUAL_BINS);
          default -> {
            ScorePass pass = new ScorePass(SortedOutcomes.of(data), USUAL_BINS);
            pass.run(ScorePass.ones(pass.deals()));
            yield pass.value(this);
          }
        });
  }
}
