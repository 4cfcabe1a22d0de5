package io.planwright.allocation.territory;

import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An account that changes hands. Immutable, serializable and thread-safe.
 *
 * @param accountId which
 * @param fromRepId who has it today
 * @param toRepId who gets it
 * @param reason why; its contribution is the change of travel, negative where it becomes shorter
 */
public record TerritoryMove(String accountId, String fromRepId, String toRepId, Reason reason)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param accountId which; not blank
   * @param fromRepId who has it today; not blank
   * @param toRepId who gets it; not blank
   * @param reason why
   * @throws IllegalArgumentException if an id is blank
   */
  public TerritoryMove {
    Require.notBlank(accountId, "accountId", "Name the account.");
    Require.notBlank(fromRepId, "fromRepId", "Only owned accounts change hands.");
    Require.notBlank(toRepId, "toRepId", "Name who gets it.");
    Require.nonNull(reason, "reason");
  }
}
