package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How probabilities are made to come true. Fit it to outcomes that the model behind the
 * probabilities was not trained on, or it learns how well the model remembers.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param candidates the methods to choose among, at least one, each once; a single one is fitted
 *     without a trial
 */
public record CalibrationSpec(List<CalibrationMethod> candidates) implements Serializable {

  /**
   * Validates the component.
   *
   * @param candidates at least one, each once
   * @throws IllegalArgumentException if there is none or one is there twice
   */
  public CalibrationSpec {
    candidates = List.copyOf(Require.notEmpty(candidates, "candidates", "Name a method."));
    Require.that(
        candidates.stream().distinct().count() == candidates.size(),
        "candidates",
        candidates,
        "be different from each other",
        "Name each method once.");
  }

  /**
   * Leaves probabilities as they are.
   *
   * @return the specification
   */
  public static CalibrationSpec none() {
    return new CalibrationSpec(List.of(CalibrationMethod.NONE));
  }

  /**
   * Platt's curve, for little data.
   *
   * @return the specification
   */
  public static CalibrationSpec platt() {
    return new CalibrationSpec(List.of(CalibrationMethod.PLATT));
  }

  /**
   * Beta calibration, for probabilities that are wrong at one end.
   *
   * @return the specification
   */
  public static CalibrationSpec beta() {
    return new CalibrationSpec(List.of(CalibrationMethod.BETA));
  }

  /**
   * The isotonic curve in steps, for much data. Its ends may be 0 and 1.
   *
   * @return the specification
   */
  public static CalibrationSpec isotonic() {
    return new CalibrationSpec(List.of(CalibrationMethod.ISOTONIC));
  }

  /**
   * The isotonic curve with straight lines between its steps, which tells deals apart that the
   * steps make equal.
   *
   * @return the specification
   */
  public static CalibrationSpec isotonicInterpolated() {
    return new CalibrationSpec(List.of(CalibrationMethod.ISOTONIC_INTERPOLATED));
  }

  /**
   * The method that would have done best so far. Every sixth of the time but the first is
   * calibrated with what was known before it began, without the deals that it is tried on. A method
   * replaces a simpler one only where its Brier score is lower by more than the standard error of
   * the difference, deals taken whole.
   *
   * @return the specification, which chooses among all but the isotonic steps
   */
  public static CalibrationSpec best() {
    return new CalibrationSpec(
        List.of(
            CalibrationMethod.NONE,
            CalibrationMethod.PLATT,
            CalibrationMethod.BETA,
            CalibrationMethod.ISOTONIC_INTERPOLATED));
  }

  /**
   * Fits the curve, in O(n log n).
   *
   * <p>Where wins take longer than losses, the youngest rows that have an outcome are mostly
   * losses. So where the data say both days, those of the probabilities and those of the outcomes,
   * rows are left out that are younger, on the last of all days, than nine tenths of the outcomes
   * of the older half took; the older half is kept in any case.
   *
   * @param data the scored outcomes
   * @return the curve. Insufficient with less than 10 won or 10 lost deals, or 50 for isotonic
   *     curves; for beta where probabilities tell won from lost without a mistake; and for a choice
   *     without days, with less than 12 of them, or where less than 20 deals can be tried
   */
  public Answer<CalibrationMap> fit(ScoredOutcomes data) {
    ScoredOutcomes ripe = RipeRows.of(Require.nonNull(data, "data"));
    return candidates.size() == 1
        ? CurveFit.fit(ripe, candidates.get(0))
        : CurveChoice.choose(ripe, candidates.stream().sorted().toList());
  }
}
