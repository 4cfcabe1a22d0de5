package io.planwright.quality;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds reps who are employed, manage no team and own no deal, open or closed. */
final class IdleReps implements QualityRule {

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    CrmSnapshot crm = input.snapshot();
    Set<String> busy = new HashSet<>();
    for (OpportunitySnapshot deal : crm.opportunities()) {
      deal.ownerId().ifPresent(busy::add);
    }
    for (SalesTeam team : crm.teams()) {
      team.managerId().ifPresent(busy::add);
    }
    Offenders idle = new Offenders();
    for (SalesRep rep : crm.reps()) {
      if (rep.isEmployedOn(crm.asOf())) {
        idle.look(rep.id(), !busy.contains(rep.id()));
      }
    }
    if (idle.none()) {
      return List.of();
    }
    return List.of(
        idle.finding("rep without deals", CrmEntity.REP, "id")
            .severity(Severity.WARNING)
            .dimension(QualityDimension.MISSING)
            .statement(
                idle.inWords() + " reps own no deal: a quota for them has no history to rest on.")
            .build());
  }
}
