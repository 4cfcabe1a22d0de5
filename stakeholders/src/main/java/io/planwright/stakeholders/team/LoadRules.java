package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.named;

import io.planwright.internal.Figures;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules on how much a party has to do: too much, or nothing. */
final class LoadRules {

  private static final double ROUNDING = 1e-9;

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
      checkHours(party);
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
          party.id() + " " + verb + " " + items.size() + " items, " + most + " are allowed.",
          "Give " + (items.size() - most) + " of them to others: " + named(items) + ".");
    }
  }

  private void checkHours(RaciParty party) {
    if (party.capacityHours().isEmpty()) {
      return;
    }
    double capacity = party.capacityHours().getAsDouble();
    Set<String> items = new LinkedHashSet<>();
    double hours =
        hours(party, RaciRole.RESPONSIBLE, 1, items)
            + hours(party, RaciRole.ACCOUNTABLE, policy.accountableShare(), items);
    if (hours > capacity * (1 + ROUNDING)) {
      findings.add(
          RaciRule.OVERLOAD,
          List.copyOf(items),
          List.of(party.id()),
          party.id()
              + " has "
              + Figures.number(hours)
              + " hours of work and "
              + Figures.number(capacity)
              + " hours of time.",
          "Take away " + Figures.number(hours - capacity) + " hours, or find more time.");
    }
  }

  /** The hours in one role; adds the items that take some. */
  private double hours(RaciParty party, RaciRole role, double share, Set<String> items) {
    double sum = 0;
    for (String id : index.itemsOf(party.id(), role)) {
      double effort = index.item(id).map(RaciItem::effortHours).orElse(0.0);
      double hours = share * effort / index.holders(id, role).size();
      if (hours > 0) {
        items.add(id);
      }
      sum += hours;
    }
    return sum;
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
          party.id() + " has no part in any item.",
          "Give " + party.id() + " a part, or take it off the chart.");
    }
  }

  private boolean hasPart(RaciParty party) {
    return index.hasAnyRole(party.id()) || delegates.contains(party.id());
  }
}
