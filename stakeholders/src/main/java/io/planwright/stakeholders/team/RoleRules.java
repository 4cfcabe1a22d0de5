package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.named;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on the letters of a chart, whatever the day. */
final class RoleRules {

  private final ChartIndex index;
  private final RaciPolicy policy;
  private final Findings findings;

  RoleRules(ChartIndex index, RaciPolicy policy, Findings findings) {
    this.index = index;
    this.policy = policy;
    this.findings = findings;
  }

  void check() {
    checkReferences();
    index.chart.items().forEach(this::check);
  }

  private void checkReferences() {
    Map<String, Set<String>> unknownParties = new LinkedHashMap<>();
    Map<String, Set<String>> unknownItems = new LinkedHashMap<>();
    for (RaciEntry entry : index.chart.entries()) {
      if (!index.knowsParty(entry.partyId())) {
        note(unknownParties, entry.partyId()).add(entry.itemId());
      }
      if (!index.knowsItem(entry.itemId())) {
        note(unknownItems, entry.itemId()).add(entry.partyId());
      }
    }
    for (RaciDelegation delegation : index.chart.delegations()) {
      for (String party : List.of(delegation.fromId(), delegation.toId())) {
        if (!index.knowsParty(party)) {
          note(unknownParties, party).addAll(delegation.itemIds());
        }
      }
      for (String item : delegation.itemIds()) {
        if (!index.knowsItem(item)) {
          note(unknownItems, item).add(delegation.fromId());
        }
      }
    }
    for (RaciParty party : index.chart.parties()) {
      party
          .departmentId()
          .filter(department -> !index.knowsParty(department))
          .ifPresent(department -> note(unknownParties, department));
    }
    unknownParties.forEach(
        (party, items) ->
            findings.add(
                RaciRule.UNKNOWN_PARTY,
                List.copyOf(items),
                List.of(party),
                "A party that "
                    + (items.isEmpty() ? "another one or a delegation" : named(List.copyOf(items)))
                    + " names is not among the parties.",
                "Add it to the parties, or name a party of the chart."));
    unknownItems.forEach(
        (item, parties) ->
            findings.add(
                RaciRule.UNKNOWN_ITEM,
                List.of(item),
                List.copyOf(parties),
                item + " is named but not among the items.",
                "Add " + item + " to the items, or name an item of the chart."));
  }

  private static Set<String> note(Map<String, Set<String>> unknown, String id) {
    return unknown.computeIfAbsent(id, key -> new LinkedHashSet<>());
  }

  private void check(RaciItem item) {
    List<String> accountable = index.holders(item.id(), RaciRole.ACCOUNTABLE);
    List<String> responsible = index.holders(item.id(), RaciRole.RESPONSIBLE);
    if (accountable.isEmpty()) {
      add(
          RaciRule.NO_ACCOUNTABLE,
          item,
          List.of(),
          "Nobody answers for " + item.id() + ".",
          "Give one person the role ACCOUNTABLE.");
    } else if (accountable.size() > 1) {
      add(
          RaciRule.SEVERAL_ACCOUNTABLE,
          item,
          accountable,
          accountable.size() + " parties answer for " + item.id() + ".",
          "Keep one of them, and make the others responsible or consulted.");
    }
    if (responsible.isEmpty()) {
      add(
          RaciRule.NO_RESPONSIBLE,
          item,
          List.of(),
          "Nobody does " + item.id() + ".",
          "Give at least one party the role RESPONSIBLE.");
    }
    for (String id : accountable) {
      index.party(id).ifPresent(party -> checkAccountable(item, party));
      if (!policy.bothAllowed() && responsible.contains(id)) {
        add(
            RaciRule.RESPONSIBLE_AND_ACCOUNTABLE,
            item,
            List.of(id),
            "One party does " + item.id() + " and answers for it, which the policy does not allow.",
            "Let somebody else do it, or answer for it.");
      }
    }
    for (String id : responsible) {
      index.party(id).ifPresent(party -> checkSkills(item, party));
    }
    checkCrowd(item, RaciRole.CONSULTED, policy.maxConsulted(), RaciRule.TOO_MANY_CONSULTED);
    checkCrowd(item, RaciRole.INFORMED, policy.maxInformed(), RaciRule.TOO_MANY_INFORMED);
  }

  private void checkAccountable(RaciItem item, RaciParty party) {
    List<String> who = List.of(party.id());
    if (party.kind() == RaciParty.Kind.DEPARTMENT && !policy.accountableDepartmentAllowed()) {
      add(
          RaciRule.DEPARTMENT_ACCOUNTABLE,
          item,
          who,
          "A department answers for " + item.id() + ", and not a person.",
          "Name one person of the department instead.");
    }
    Authority authority = Authority.toAnswerFor(item, party);
    if (!authority.lacks().isEmpty()) {
      add(
          RaciRule.LACKS_AUTHORITY,
          item,
          who,
          "Who answers for " + item.id() + " may not: " + named(authority.lacks()) + ".",
          "Let somebody with that authority answer for it, or raise the authority.");
    }
    if (!authority.unknown().isEmpty()) {
      add(
          RaciRule.AUTHORITY_UNKNOWN,
          item,
          who,
          "Whether who answers for "
              + item.id()
              + " may do so is open: "
              + named(authority.unknown())
              + " is not known.",
          "Record that authority.");
    }
  }

  private void checkSkills(RaciItem item, RaciParty party) {
    List<String> missing = Authority.missingSkills(item, party);
    if (!missing.isEmpty()) {
      add(
          RaciRule.LACKS_SKILL,
          item,
          List.of(party.id()),
          "A party does " + item.id() + " without the skill " + named(missing) + ".",
          "Train it, or let somebody do the item who can.");
    }
  }

  private void checkCrowd(RaciItem item, RaciRole role, int most, RaciRule rule) {
    List<String> crowd = index.holders(item.id(), role);
    if (crowd.size() > most) {
      boolean isAsked = role == RaciRole.CONSULTED;
      add(
          rule,
          item,
          crowd,
          crowd.size()
              + " parties are "
              + (isAsked ? "asked" : "told")
              + " about "
              + item.id()
              + ", "
              + most
              + " are allowed.",
          isAsked
              ? "Only inform those whose answer would not change the outcome."
              : "Tell them through their departments, or leave out who needs not know.");
    }
  }

  private void add(
      RaciRule rule, RaciItem item, List<String> parties, String explanation, String mend) {
    findings.add(rule, List.of(item.id()), parties, explanation, mend);
  }
}
