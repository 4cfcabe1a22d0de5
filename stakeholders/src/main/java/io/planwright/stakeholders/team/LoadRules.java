package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.named;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules on how many items a party has: too many, or none. */
final class LoadRules {

  private final ChartIndex index;
  private final RaciPolicy policy;
  private final Findings findings;
  private final Set<String> delegates = new HashSet<>();
  private final Set<String> departmentsAtWork = new HashSet<>();

  LoadRules(ChartIndex index, RaciPolicy policy, Findings findings) {
    this.index = index;
    this.policy = policy;
    this.findings = findings;
    index.chart.delegations().forEach(delegation -> delegates.add(delegation.toId()));
    for (RaciParty party : index.chart.parties()) {
      if (hasPart(party)) {
        party.departmentId().ifPresent(departmentsAtWork::add);
      }
    }
  }

  void check() {
    for (RaciParty party : index.chart.parties()) {
      if (party.kind() == RaciParty.Kind.PERSON) {
        checkCount(
            party,
            RaciRole.ACCOUNTABLE,
            policy.maxAccountable(),
            RaciRule.TOO_MANY_ACCOUNTABILITIES,
            "answers for");
        checkCount(
            party,
            RaciRole.RESPONSIBLE,
            policy.maxResponsible(),
            RaciRule.TOO_MANY_RESPONSIBILITIES,
            "does");
      }
      checkIdle(party);
    }
  }

  private void checkCount(RaciParty party, RaciRole role, int most, RaciRule rule, String verb) {
    List<String> items = index.itemsOf(party.id(), role);
    if (items.size() > most) {
      findings.add(
          rule,
          items,
          List.of(party.id()),
          "One person " + verb + " " + items.size() + " items, " + most + " are allowed.",
          "Give " + (items.size() - most) + " of them to others: " + named(items) + ".");
    }
  }

  private void checkIdle(RaciParty party) {
    boolean isBusy =
        hasPart(party)
            || departmentsAtWork.contains(party.id())
            || party
                .departmentId()
                .filter(
                    department -> index.hasAnyRole(department) || delegates.contains(department))
                .isPresent();
    if (!isBusy) {
      findings.add(
          RaciRule.IDLE,
          List.of(),
          List.of(party.id()),
          "One party has no part in any item.",
          "Give it a part, or take it off the chart.");
    }
  }

  private boolean hasPart(RaciParty party) {
    return index.hasAnyRole(party.id()) || delegates.contains(party.id());
  }
}
