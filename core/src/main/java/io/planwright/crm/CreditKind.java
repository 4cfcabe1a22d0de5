package io.planwright.crm;

/** The two ledgers of credit. They are never added up. */
public enum CreditKind {
  /** Credit for the revenue itself: the shares of a deal sum to 100 %. */
  REVENUE,
  /** Credit for having helped, on top: it never enters the company total. */
  OVERLAY
}
