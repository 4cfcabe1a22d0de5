package io.planwright.control;

/** Whether a product was sold in both of two compared periods. */
public enum ProductChange {
  /** A positive quantity was sold in both periods: volume, mix and price can be told apart. */
  CONTINUING,
  /** A positive quantity was sold in the later period only. */
  NEW,
  /** No positive quantity was sold in the later period. */
  LOST
}
