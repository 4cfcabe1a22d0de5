package io.planwright.forecasting.interval;

import java.io.Serializable;
import java.util.List;

/** Makes quantile functions of the scores of a rehearsal. */
interface Calibrator extends Serializable {

  /**
   * The quantile functions of the steps.
   *
   * @param scores the scores
   * @return one a step, the last for all further steps; empty where the scores are too few
   */
  List<Quantiles> quantiles(Scores scores);

  /** What was done, for the summary of the result: "conformal intervals from …". */
  String account(Scores scores);
}
