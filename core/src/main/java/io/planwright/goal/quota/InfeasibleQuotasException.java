package io.planwright.goal.quota;

import io.planwright.internal.Require;

/** Thrown by callers' choice where limits contradict each other; its message names which. */
public final class InfeasibleQuotasException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Which limits contradict each other. */
  private final QuotaConflict conflict;

  /**
   * Makes the exception.
   *
   * @param conflict which limits contradict each other
   */
  public InfeasibleQuotasException(QuotaConflict conflict) {
    super(Require.nonNull(conflict, "conflict").summary() + " Change one of these limits.");
    this.conflict = conflict;
  }

  /**
   * Which limits contradict each other.
   *
   * @return the certificate
   */
  public QuotaConflict conflict() {
    return conflict;
  }
}
