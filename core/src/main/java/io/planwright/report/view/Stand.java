package io.planwright.report.view;

/**
 * Where a person stands towards a deal, in the words of the engagement assessment matrix; not
 * knowing is a place of its own.
 */
public enum Stand {
  /** Does not know of it. */
  UNAWARE,
  /** Works against it. */
  RESISTANT,
  /** Neither helps nor hinders. */
  NEUTRAL,
  /** Is in favour. */
  SUPPORTIVE,
  /** Wins others over. */
  LEADING,
  /** Nobody has found out. */
  NOT_KNOWN
}
