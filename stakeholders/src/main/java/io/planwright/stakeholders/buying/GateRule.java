package io.planwright.stakeholders.buying;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Set;

/**
 * What has to be known before a deal leaves a stage. Immutable, serializable and thread-safe.
 *
 * @param stageId the stage, not blank
 * @param slots the slots that have to be filled; iterates in their order
 * @param roles the roles that somebody has to play; iterates in their order
 * @param required whether the deal must not move on without; otherwise it is only reported; JSON
 *     that leaves it out is refused, because to guess could open the gate
 */
public record GateRule(
    String stageId,
    Set<MeddpiccSlot> slots,
    Set<BuyingRole> roles,
    @JsonProperty(required = true) boolean required)
    implements Serializable {

  /**
   * Makes a rule.
   *
   * @param stageId the stage, not blank
   * @param slots the slots that have to be filled
   * @param roles the roles that somebody has to play
   * @param required whether the deal must not move on without
   * @throws IllegalArgumentException if the id is blank or nothing is asked for
   * @throws NullPointerException if an argument or element is null
   */
  public GateRule {
    Require.notBlank(stageId, "stageId", "Use the id of a stage of the process.");
    slots = EnumSets.ordered(Require.nonNull(slots, "slots"), MeddpiccSlot.class);
    roles = EnumSets.ordered(Require.nonNull(roles, "roles"), BuyingRole.class);
    Require.that(
        !slots.isEmpty() || !roles.isEmpty(),
        "slots",
        slots,
        "name a slot where there is no role",
        "Say what has to be known, or leave the rule out.");
  }
}
