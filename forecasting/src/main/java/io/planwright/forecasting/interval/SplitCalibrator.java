package io.planwright.forecasting.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Split conformal: the quantiles of the scores, step by step where each step has enough of them and
 * over all steps otherwise.
 *
 * @param isSigned whether each tail has its own quantiles
 */
record SplitCalibrator(boolean isSigned) implements Calibrator {

  /** With fewer scores a quantile function would be mostly tail. */
  static final int LEAST_SCORES = 10;

  /** From here the tails of a 95 % interval are inside the scores of a single step. */
  private static final int ENOUGH_A_STEP = 80;

  @Override
  public List<Quantiles> quantiles(Scores scores) {
    double[] last = scores.ofStep(scores.horizon());
    if (last.length < ENOUGH_A_STEP) {
      double[] all = scores.all();
      return all.length < LEAST_SCORES ? List.of() : List.of(of(all, scores.independent()));
    }
    List<Quantiles> quantiles = new ArrayList<>();
    for (int step = 1; step <= scores.horizon(); step++) {
      double[] own = scores.ofStep(step);
      quantiles.add(of(own, own.length));
    }
    return quantiles;
  }

  private Quantiles of(double[] scores, double independent) {
    double[] sorted = scores.clone();
    if (!isSigned) {
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = Math.abs(sorted[i]);
      }
    }
    Arrays.sort(sorted);
    return isSigned
        ? Quantiles.ofSigned(sorted, independent)
        : Quantiles.ofAbsolute(sorted, independent);
  }

  @Override
  public String account(Scores scores) {
    boolean pooled = scores.ofStep(scores.horizon()).length < ENOUGH_A_STEP;
    return "conformal intervals from the errors of forecasts at "
        + scores.times()
        + " earlier origins, "
        + (pooled ? "all steps taken together" : "step by step");
  }
}
