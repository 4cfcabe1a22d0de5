package io.planwright.evidence;

/** The outcome of a check: it holds, it does not, or the data cannot tell. */
public enum Verdict {
  /** The check holds on the evidence given. */
  YES,
  /** The check fails on the evidence given. */
  NO,
  /** The evidence does not suffice for either; never to be read as a pass. */
  UNKNOWN
}
