package io.planwright.forecasting.pipeline.judgement;

/** What a blended forecast rests on. */
public enum BlendChoice {
  /** Both, by weights. */
  BLEND,
  /** The model alone: it has proved better. */
  MODEL,
  /** Judgement alone: it has proved better. */
  JUDGEMENT
}
