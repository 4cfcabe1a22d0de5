package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How fast knowledge of each slot and of roles ages, and how strong it has to be. Immutable,
 * serializable and thread-safe.
 *
 * @param slots the rule for each of the eight slots; iterates in their order
 * @param roles the rule for the part a person plays
 */
public record MeddpiccPolicy(Map<MeddpiccSlot, EvidenceRule> slots, EvidenceRule roles)
    implements Serializable {

  private static final int SLOW = 120;
  private static final int MEDIUM = 90;
  private static final int FAST = 60;
  private static final int FASTEST = 45;

  /**
   * Makes a policy.
   *
   * @param slots the rule for each of the eight slots
   * @param roles the rule for the part a person plays
   * @throws IllegalArgumentException if a slot has no rule
   * @throws NullPointerException if an argument, key or value is null
   */
  public MeddpiccPolicy {
    slots = EnumSets.complete(slots, MeddpiccSlot.class, "slots");
    Require.nonNull(roles, "roles");
  }

  /**
   * Gives a policy to start from; its figures are a rule of thumb of ours, to be replaced by those
   * of the company. Pain and metrics have a half-life of 120 days, the economic buyer, the criteria
   * and roles of 90, both processes of 60, champion and competition of 45. Everything has to be
   * stated by the customer, a champion demonstrated; about competitors a report will do.
   *
   * @return the policy
   */
  public static MeddpiccPolicy standard() {
    Map<MeddpiccSlot, EvidenceRule> slots = new EnumMap<>(MeddpiccSlot.class);
    slots.put(MeddpiccSlot.METRICS, EvidenceRule.of(SLOW, ClaimStrength.STATED));
    slots.put(MeddpiccSlot.ECONOMIC_BUYER, EvidenceRule.of(MEDIUM, ClaimStrength.STATED));
    slots.put(MeddpiccSlot.DECISION_CRITERIA, EvidenceRule.of(MEDIUM, ClaimStrength.STATED));
    slots.put(MeddpiccSlot.DECISION_PROCESS, EvidenceRule.of(FAST, ClaimStrength.STATED));
    slots.put(MeddpiccSlot.PAPER_PROCESS, EvidenceRule.of(FAST, ClaimStrength.STATED));
    slots.put(MeddpiccSlot.IDENTIFIED_PAIN, EvidenceRule.of(SLOW, ClaimStrength.STATED));
    slots.put(MeddpiccSlot.CHAMPION, EvidenceRule.of(FASTEST, ClaimStrength.DEMONSTRATED));
    slots.put(MeddpiccSlot.COMPETITION, EvidenceRule.of(FASTEST, ClaimStrength.REPORTED));
    return new MeddpiccPolicy(slots, EvidenceRule.of(MEDIUM, ClaimStrength.STATED));
  }

  /**
   * Finds the rule of a slot.
   *
   * @param slot the slot
   * @return its rule
   * @throws NullPointerException if the slot is null
   */
  public EvidenceRule rule(MeddpiccSlot slot) {
    return Require.nonNull(slots.get(Require.nonNull(slot, "slot")), "slot");
  }

  /**
   * Replaces the rule of a slot.
   *
   * @param slot the slot
   * @param rule its new rule
   * @return a policy with that rule
   * @throws NullPointerException if an argument is null
   */
  public MeddpiccPolicy with(MeddpiccSlot slot, EvidenceRule rule) {
    Map<MeddpiccSlot, EvidenceRule> changed = new EnumMap<>(slots);
    changed.put(Require.nonNull(slot, "slot"), Require.nonNull(rule, "rule"));
    return new MeddpiccPolicy(changed, roles);
  }
}
