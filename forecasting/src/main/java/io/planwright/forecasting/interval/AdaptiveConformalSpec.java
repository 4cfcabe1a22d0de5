package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Adaptive conformal intervals around the forecasts of a method: after each miss the next interval
 * is asked for a higher level, after each hit for a slightly lower one, so that in the long run the
 * share of misses is the one aimed at even when the series changes its nature: α(t+1) = α(t) + γ(α
 * − err(t)) (I. Gibbs, E. Candès, "Adaptive conformal inference under distribution shift", Advances
 * in Neural Information Processing Systems 34, 2021). With several step sizes γ, each follows its
 * own level and the levels are averaged by how well they did (DtACI: the same authors, Journal of
 * Machine Learning Research 25, 2024).
 *
 * <p>Which width a level has is read off the errors at earlier origins, as in {@link
 * ConformalSpec}; {@code update} compares each further value with what was forecast of it, and the
 * levels follow the last 250 values. With several steps measured, err is the share of the steps
 * that missed. Where the published method asks for an interval without end, a tenth of the
 * miscoverage aimed at is asked for. The levels 0.2, 0.4, 0.5 to 0.8, 0.85, 0.9, 0.95, 0.975 and
 * 0.99 are followed, put in order if they cross, and others interpolated.
 *
 * <p>With fewer than 10 errors the intervals are the method's own, widened by a quarter; the
 * explanation of the result says so. Immutable, serializable and thread-safe.
 *
 * @param base the method whose forecasts are kept
 * @param stepSizes the step sizes γ, each above 0 and at most 1; at least one
 * @param origins from how many of the last periods the method forecasts, at most half the history;
 *     at least 1
 * @param refits at how many of these origins it is fitted anew rather than moved on; at least 1
 * @param horizonPeriods how many steps are measured; 1 is the method as published; 0 for two
 *     seasons, between 6 and 48
 */
public record AdaptiveConformalSpec(
    ForecastingMethod base, List<Double> stepSizes, int origins, int refits, int horizonPeriods)
    implements Serializable {

  private static final int DEFAULT_ORIGINS = 60;

  /** Twice from step to step: from hardly moving to the fastest of the 2024 paper's. */
  private static final List<Double> USUAL =
      List.of(0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128);

  /**
   * Validates the components.
   *
   * @param base the method
   * @param stepSizes the step sizes; above 0 and at most 1; at least one
   * @param origins the origins; at least 1
   * @param refits the fits among them; at least 1
   * @param horizonPeriods the steps measured; at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public AdaptiveConformalSpec {
    Require.nonNull(base, "base");
    stepSizes = List.copyOf(Require.notEmpty(stepSizes, "stepSizes", "Give 0.05, for example."));
    for (int i = 0; i < stepSizes.size(); i++) {
      String field = "stepSizes[" + i + "]";
      Require.positive(stepSizes.get(i), field, "Give 0.05, for example.");
      Require.between(stepSizes.get(i), 0, 1, field, "Give 0.05, for example.");
    }
    Require.atLeast(origins, 1, "origins", "Forecast from at least one earlier period.");
    Require.between(refits, 1, origins, "refits", "Fit at one to all of the origins.");
    Require.notNegative(horizonPeriods, "horizonPeriods", "Give 0 for a number that suits.");
  }

  /**
   * Levels of one step size over 60 origins, one of them fitted.
   *
   * @param base the method whose forecasts are kept
   * @param stepSize γ, above 0 and at most 1; 0.05 follows within tens of values; the paper of 2021
   *     uses 0.005 for thousands
   * @return the spec
   * @throws IllegalArgumentException if the step size is out of its range
   */
  public static AdaptiveConformalSpec of(ForecastingMethod base, double stepSize) {
    return new AdaptiveConformalSpec(base, List.of(stepSize), DEFAULT_ORIGINS, 1, 0);
  }

  /**
   * Levels averaged over eight step sizes from 0.001 to 0.128, over 60 origins, one of them fitted.
   *
   * @param base the method whose forecasts are kept
   * @return the spec
   */
  public static AdaptiveConformalSpec aggregated(ForecastingMethod base) {
    return new AdaptiveConformalSpec(base, USUAL, DEFAULT_ORIGINS, 1, 0);
  }

  /**
   * The method. Its cost is that of {@code base}, {@code refits} fits to shorter histories, and one
   * update and one forecast an origin; it needs the data that the base needs.
   *
   * @return the method, named "adaptive-conformal-" and the name of the base
   */
  public ForecastingMethod method() {
    return new CalibratedMethod(
        "adaptive-conformal-" + base.name(),
        base,
        new Rehearsal(base, origins, refits, horizonPeriods),
        new AdaptiveCalibrator(stepSizes));
  }
}
