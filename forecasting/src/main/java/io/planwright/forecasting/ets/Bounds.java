package io.planwright.forecasting.ets;

/** Where the smoothing parameters may lie. */
public enum Bounds {
  /**
   * As {@link #USUAL}, with a trend that learns at most a fifth of what the level learns, β ≤ α/5,
   * or a twentieth where the axis of the history has seasons: trends of years do not turn in a
   * month. What a short history likes best is often a trend that chases its last values; it
   * forecasts worse. The default where the history chooses.
   */
  STEADY,
  /**
   * Each state is a weighted mean of what it was and what was seen: 0 &lt; α &lt; 1, 0 &lt; β &lt;
   * α, 0 &lt; γ &lt; 1 − α.
   */
  USUAL,
  /**
   * Everywhere the influence of old values fades away (R. J. Hyndman, M. Akram, B. C. Archibald,
   * "The admissible parameter space for exponential smoothing models", Annals of the Institute of
   * Statistical Mathematics 60, 2008).
   */
  ADMISSIBLE
}
