package io.planwright.goal;

/**
 * The five letters of SMART, in their order. (G. T. Doran, "There's a S.M.A.R.T. way to write
 * management's goals and objectives", Management Review 70 (11), 1981, pages 35-36, in the wording
 * that has become common since.)
 */
public enum SmartCriterion {
  /** It says what is measured, where, and who answers for it. */
  SPECIFIC,
  /** It says from where to where, in which unit. */
  MEASURABLE,
  /** It can be reached, as far as is known today. */
  ATTAINABLE,
  /** It serves a larger goal or stands on evidence of its own. */
  RELEVANT,
  /** It says until when, and that is not over yet. */
  TIME_BOUND
}
