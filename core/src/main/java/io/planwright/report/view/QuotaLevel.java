package io.planwright.report.view;

/** Whose quota it is. */
public enum QuotaLevel {
  /** A team or region. */
  TEAM,
  /** A sales representative. */
  REP
}
