package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;

/** How well a claim is supported, from weakest to strongest. */
public enum ClaimStrength {
  /** Somebody of ours believes it. */
  ASSUMED,
  /** A third party told us. */
  REPORTED,
  /** The customer's people it concerns told us themselves. */
  STATED,
  /** An act or a document of the customer shows it. */
  DEMONSTRATED;

  /**
   * Compares with what is needed.
   *
   * @param needed the weakest that will do
   * @return whether this is at least as strong
   * @throws NullPointerException if the argument is null
   */
  public boolean reaches(ClaimStrength needed) {
    return compareTo(Require.nonNull(needed, "needed")) >= 0;
  }
}
