package io.planwright.goal.quota;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What is asked of a node, what it offers, and what was agreed. Immutable, serializable and
 * thread-safe.
 *
 * @param nodeId a seller, a group, or {@link QuotaRequest#WHOLE}; not blank
 * @param topDown what is asked
 * @param bottomUp what is offered; for groups the sum over the sellers inside
 * @param agreed the quota after reconciliation
 */
public record QuotaGap(String nodeId, Money topDown, Money bottomUp, Money agreed)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param nodeId a seller, a group, or the whole
   * @param topDown what is asked
   * @param bottomUp what is offered
   * @param agreed the quota after reconciliation
   * @throws IllegalArgumentException if the id is blank or the currencies differ
   */
  public QuotaGap {
    Require.notBlank(nodeId, "nodeId", "Name the seller or group.");
    Require.nonNull(topDown, "topDown");
    Require.nonNull(bottomUp, "bottomUp");
    agreed.minus(topDown.minus(bottomUp)); // refuses different currencies
  }

  /**
   * What is asked beyond the offer.
   *
   * @return top-down minus bottom-up; negative where more is offered than asked
   */
  public Money gap() {
    return topDown.minus(bottomUp);
  }

  /**
   * What the reconciliation adds to the offer.
   *
   * @return agreed minus bottom-up
   */
  public Money adjustment() {
    return agreed.minus(bottomUp);
  }
}
