package io.planwright.goal.quota;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What a {@link QuotaMethod} came to: quotas, or the proof that there are none. Immutable,
 * serializable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = QuotaProposal.class, name = "proposal"),
  @JsonSubTypes.Type(value = QuotaConflict.class, name = "conflict")
})
public sealed interface QuotaOutcome extends Serializable permits QuotaProposal, QuotaConflict {

  /**
   * Whether there are quotas within the limits.
   *
   * @return true for a {@link QuotaProposal}
   */
  @JsonIgnore
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
