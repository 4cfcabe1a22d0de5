package io.planwright.forecasting.pipeline.calibration;

/** The ways to make probabilities come true, from the simplest to the most flexible. */
public enum CalibrationMethod {
  /** Leaves probabilities as they are. */
  NONE,
  /**
   * Log-odds times a slope plus an intercept (J. C. Platt, "Probabilistic outputs for support
   * vector machines", 1999). The score is the stated log-odds, so that "as it is" is among the
   * curves. Targets are smoothed as Platt does: (N₊ + 1) / (N₊ + 2) and 1 / (N₋ + 2).
   */
  PLATT,
  /**
   * log-odds = a·ln p − b·ln(1 − p) + c with a, b ≥ 0 (M. Kull, T. M. Silva Filho, P. Flach, "Beta
   * calibration", AISTATS 2017): also mends probabilities that are wrong at one end only.
   */
  BETA,
  /**
   * The best fitting curve that does not fall, a step function, by pooling adjacent violators (M.
   * Ayer et al., Annals of Mathematical Statistics 26, 1955; B. Zadrozny, C. Elkan, KDD 2002).
   */
  ISOTONIC,
  /** The isotonic curve with straight lines between its steps. */
  ISOTONIC_INTERPOLATED
}
