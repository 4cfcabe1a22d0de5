package io.planwright.goal;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Someone or something that has a quota or adds up quotas: a seller, a team, a territory, the
 * company. Immutable, serializable and thread-safe.
 *
 * @param id the stable identity; not blank
 * @param name what people call it; not blank
 */
public record QuotaNode(String id, String name) implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @throws IllegalArgumentException if one of them is blank
   */
  public QuotaNode {
    Require.notBlank(id, "id", "Use the id that your CRM has for the seller or team.");
    Require.notBlank(name, "name", "Give the name of the seller or team.");
  }
}
