package io.planwright.forecasting.pipeline.judgement;

/** What a forecaster's record says. */
public enum BiasLabel {
  /** More comes than is submitted: the interval of the factor lies above 1. */
  SANDBAGGING,
  /** Less comes than is submitted: the interval of the factor lies below 1. */
  HAPPY_EARS,
  /** The interval of the factor holds 1. */
  NO_EVIDENCE
}
