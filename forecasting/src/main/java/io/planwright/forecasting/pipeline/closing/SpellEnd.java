package io.planwright.forecasting.pipeline.closing;

/** How the observation of a deal ended. */
public enum SpellEnd {
  /** The customer bought. */
  WON,
  /** The customer did not buy. */
  LOST,
  /** The deal was still open on the as-of date; how it will end is not known. */
  CENSORED
}
