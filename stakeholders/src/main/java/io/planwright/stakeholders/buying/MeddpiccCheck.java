package io.planwright.stakeholders.buying;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a deal is understood on a day, slot by slot. There is no total: eight states do not add
 * up, and a missing slot is no zero. Immutable, serializable and thread-safe.
 *
 * @param dealId the deal
 * @param asOf the day
 * @param slots the eight slots in their order
 */
public record MeddpiccCheck(String dealId, LocalDate asOf, List<SlotCheck> slots)
    implements Serializable {

  /**
   * How far one slot is known. Immutable, serializable and thread-safe.
   *
   * @param slot the slot
   * @param state how far it is known
   * @param support the entry that carries the state; insufficient data exactly if the slot is
   *     missing
   * @param explanation why the state is what it is, in a sentence without content or names
   */
  public record SlotCheck(
      MeddpiccSlot slot, KnowledgeState state, Answer<Support> support, String explanation)
      implements Serializable {

    /**
     * Makes a result; {@link MeddpiccCheck#of} is the usual way to get one.
     *
     * @param slot the slot
     * @param state how far it is known
     * @param support the entry that carries the state
     * @param explanation why
     * @throws IllegalArgumentException if the explanation is blank, or support and state disagree
     * @throws NullPointerException if an argument is null
     */
    public SlotCheck {
      Require.nonNull(slot, "slot");
      Require.nonNull(support, "support");
      Require.that(
          support.isKnown() == (Require.nonNull(state, "state") != KnowledgeState.MISSING),
          "state",
          state,
          "be MISSING exactly when there is no support",
          "Pass the entry, or say that it is missing.");
      Require.notBlank(explanation, "explanation", "Say why.");
    }
  }

  /**
   * The entry on which a state rests. Immutable, serializable and thread-safe.
   *
   * @param entry the entry: of those in the best state the latest
   * @param ageDays how old it is, at least 0
   * @param freshness how fresh it is, from 0 to 1; see {@link EvidenceRule}
   */
  public record Support(SlotEntry entry, long ageDays, double freshness) implements Serializable {

    /**
     * Makes a support.
     *
     * @param entry the entry
     * @param ageDays how old it is, at least 0
     * @param freshness how fresh it is, from 0 to 1
     * @throws IllegalArgumentException if a number is out of its range
     * @throws NullPointerException if the entry is null
     */
    public Support {
      Require.nonNull(entry, "entry");
      Require.notNegative(ageDays, "ageDays", "Count days from the entry to the as-of day.");
      Require.between(freshness, 0, 1, "freshness", "Use the freshness of the rule.");
    }
  }

  /**
   * Makes a result; {@link #of} is the usual way to get one.
   *
   * @param dealId the deal, not blank
   * @param asOf the day
   * @param slots the eight slots in their order
   * @throws IllegalArgumentException if the id is blank or the slots are not the eight in order
   * @throws NullPointerException if an argument or element is null
   */
  public MeddpiccCheck {
    Require.notBlank(dealId, "dealId", "Use the id of the deal.");
    Require.nonNull(asOf, "asOf");
    slots = List.copyOf(Require.nonNull(slots, "slots"));
    List<MeddpiccSlot> given = slots.stream().map(SlotCheck::slot).toList();
    Require.that(
        given.equals(List.of(MeddpiccSlot.values())),
        "slots",
        given,
        "be the eight slots in their order",
        "Check every slot once.");
  }

  /**
   * Checks what is known about a deal at the end of a day; later entries are not seen. A slot is as
   * good as its best entry: {@code FILLED} if one entry is both fresh and strong, else {@code WEAK}
   * if one is fresh, else {@code STALE} if there is any, else {@code MISSING}. Takes time
   * proportional to n log n for n entries.
   *
   * @param centre what is known
   * @param policy when it counts as known
   * @param asOf the day
   * @return the state of each slot
   * @throws NullPointerException if an argument is null
   */
  public static MeddpiccCheck of(BuyingCentre centre, MeddpiccPolicy policy, LocalDate asOf) {
    Require.nonNull(centre, "centre");
    Require.nonNull(policy, "policy");
    List<SlotCheck> checks = new ArrayList<>();
    for (MeddpiccSlot slot : MeddpiccSlot.values()) {
      checks.add(check(centre, slot, policy.rule(slot), asOf));
    }
    return new MeddpiccCheck(centre.dealId(), asOf, checks);
  }

  /**
   * Finds the check of a slot.
   *
   * @param slot the slot
   * @return its check
   * @throws NullPointerException if the slot is null
   */
  public SlotCheck slot(MeddpiccSlot slot) {
    return slots.get(Require.nonNull(slot, "slot").ordinal());
  }

  /**
   * Lists the slots in a state.
   *
   * @param state the state
   * @return the checks in the order of the slots, unmodifiable
   * @throws NullPointerException if the state is null
   */
  public List<SlotCheck> in(KnowledgeState state) {
    Require.nonNull(state, "state");
    return slots.stream().filter(check -> check.state() == state).toList();
  }

  static SlotCheck check(
      BuyingCentre centre, MeddpiccSlot slot, EvidenceRule rule, LocalDate asOf) {
    Optional<SlotEntry> carrying =
        Standing.carrying(
            Standing.entries(centre.entries(), slot, asOf),
            entry -> rule.state(entry.strength(), entry.on(), asOf),
            SlotEntry::on);
    String name = Wording.of(slot);
    if (carrying.isEmpty()) {
      return new SlotCheck(
          slot,
          KnowledgeState.MISSING,
          Answer.insufficient(
              name, "one entry that holds", "none by " + asOf, "Ask the customer, and record it."),
          name + " is missing: nothing recorded by " + asOf + " holds.");
    }
    SlotEntry entry = carrying.get();
    KnowledgeState state = rule.state(entry.strength(), entry.on(), asOf);
    long age = EvidenceRule.ageDays(entry.on(), asOf);
    return new SlotCheck(
        slot,
        state,
        Answer.known(new Support(entry, age, rule.freshness(entry.on(), asOf))),
        Wording.explain(name, state, entry.strength(), age, rule));
  }

  /**
   * Says in one line how many slots are in which state.
   *
   * @return such as "3 filled, 1 weak, 2 stale, 2 missing"
   */
  public String summary() {
    List<String> parts = new ArrayList<>();
    for (KnowledgeState state : KnowledgeState.values()) {
      parts.add(in(state).size() + " " + state.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", parts);
  }
}
