package io.planwright.quality;

/** What kind of flaw a finding is about. */
public enum QualityDimension {
  /** A value, or the thing that it refers to, is not there. */
  MISSING,
  /** The same thing stands in the CRM more than once. */
  DUPLICATE,
  /** Two values cannot both be true. */
  CONTRADICTORY,
  /** It was true once and nobody has looked since. */
  STALE,
  /**
   * A field gives the outcome of a deal away, so that a model that learns from it deceives itself.
   */
  LEAKING,
  /** The value is another one with a slip of the pen. */
  MISSPELLED
}
