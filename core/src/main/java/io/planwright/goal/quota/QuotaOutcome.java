package io.planwright.goal.quota;

import java.io.Serializable;

/**
 * What a {@link QuotaMethod} came to: quotas, or the proof that there are none. Immutable,
 * serializable and thread-safe.
 */
public sealed interface QuotaOutcome extends Serializable permits QuotaProposal, QuotaConflict {

  /**
   * Whether there are quotas within the limits.
   *
   * @return true for a {@link QuotaProposal}
   */
  default boolean isFeasible() {
    return this instanceof QuotaProposal;
  }

  /**
   * The quotas, for callers who cannot go on without.
   *
   * @return the proposal
   * @throws InfeasibleQuotasException if the limits contradict each other
   */
  default QuotaProposal orElseThrow() {
    if (this instanceof QuotaProposal proposal) {
      return proposal;
    }
    throw new InfeasibleQuotasException((QuotaConflict) this);
  }
}
