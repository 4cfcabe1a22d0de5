package io.planwright.forecasting.internal;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fitted simple exponential smoothing.
 *
 * @param history what is kept of the series
 * @param state the level and how it moves
 * @param sigma the standard deviation of the one-step errors
 */
record LocalLevelModel(History history, LevelState state, double sigma) implements GaussianModel {

  @Override
  public double point(int step) {
    return state.level();
  }

  @Override
  public double variance(int step) {
    return sigma * sigma * state.variance(step);
  }

  @Override
  public double sumVariance(int fromStep, int toStep) {
    return sigma * sigma * state.sumVariance(fromStep, toStep);
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        String.format(
            Locale.ROOT,
            "Every period is expected at the current level of the series; the level moves by %.0f %%"
                + " of each surprise.",
            100 * state.alpha()),
        List.of(
            new Reason("current level", state.level(), "the smoothed value at the end"),
            new Reason(
                "one-step surprise",
                sigma,
                "the typical one-step error, from which the intervals come")));
  }

  @Override
  public Provenance provenance() {
    return history.provenance(
        SimpleExponentialSmoothing.NAME,
        Map.of(
            "alpha", Double.toString(state.alpha()),
            "initialLevel", Double.toString(state.initialLevel()),
            "level", Double.toString(state.level()),
            "sigma", Double.toString(sigma)));
  }
}
