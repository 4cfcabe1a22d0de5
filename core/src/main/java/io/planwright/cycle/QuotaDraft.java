package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaSplit;
import io.planwright.goal.QuotaTree;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Spreads a revenue target over the reps: half of it evenly, half by the revenue that each won in
 * the twelve months before, so that neither a good year nor a bad one decides alone. The leaves of
 * the tree carry the reps' ids.
 */
final class QuotaDraft {

  static final String COMPANY = "company";

  private static final String TEAM = "team/";

  private final PlanningBrief brief;
  private final List<SalesRep> active = new ArrayList<>();
  private final List<String> withoutDeals = new ArrayList<>();
  private final Map<String, String> teams;
  private final Map<String, String> teamNames = new HashMap<>();
  private final Map<String, Money> trailing = new HashMap<>();

  QuotaDraft(CrmSnapshot snapshot, WonDeals won, PlanningBrief brief) {
    this.brief = brief;
    teams = WonDeals.teamsByRep(snapshot);
    for (SalesTeam team : snapshot.teams()) {
      teamNames.put(team.id(), team.name());
    }
    Set<String> owners = new HashSet<>();
    for (OpportunitySnapshot deal : snapshot.opportunities()) {
      deal.ownerId().ifPresent(owners::add);
    }
    LocalDate tomorrow = brief.asOf().plusDays(1);
    for (SalesRep rep : snapshot.reps()) {
      if (rep.isEmployedOn(tomorrow)) {
        if (owners.contains(rep.id())) {
          active.add(rep);
        } else {
          withoutDeals.add(rep.id());
        }
      }
    }
    for (WonDeals.WonDeal deal :
        won.within(DateRange.of(tomorrow.minusYears(1), tomorrow)).deals()) {
      trailing.merge(deal.repId(), deal.amount(), Money::plus);
    }
  }

  static String teamNode(String teamId) {
    return TEAM + teamId;
  }

  /** The ids of reps on the roster who own no deal. */
  List<String> repsWithoutDeals() {
    return withoutDeals;
  }

  /** The ids of the teams that have a rep who owns deals, with their names, in order of id. */
  Map<String, String> activeTeams() {
    Map<String, String> named = new TreeMap<>();
    for (SalesRep rep : active) {
      String team = teams.getOrDefault(rep.id(), WonDeals.UNKNOWN);
      named.put(team, teamNames.getOrDefault(team, team));
    }
    return named;
  }

  boolean hasReps() {
    return !active.isEmpty();
  }

  /** The tree of company, teams and reps without any quota yet. */
  QuotaTree tree() {
    DateRange validity = DateRange.from(brief.calendar().range(brief.period()).start());
    List<QuotaNode> nodes = new ArrayList<>();
    List<QuotaLink> links = new ArrayList<>();
    nodes.add(new QuotaNode(COMPANY, brief.planName()));
    activeTeams()
        .forEach(
            (team, name) -> {
              nodes.add(new QuotaNode(teamNode(team), name));
              links.add(new QuotaLink(COMPANY, teamNode(team), validity));
            });
    for (SalesRep rep : active) {
      String team = teams.getOrDefault(rep.id(), WonDeals.UNKNOWN);
      nodes.add(new QuotaNode(rep.id(), rep.name()));
      links.add(new QuotaLink(teamNode(team), rep.id(), validity));
    }
    return QuotaTree.of(brief.currency(), nodes, links, List.of());
  }

  QuotaTree split(Money target) {
    LocalDate on = brief.calendar().range(brief.period()).start();
    return tree().withSplit(new QuotaSplit(COMPANY, brief.period(), target, on, weights()));
  }

  private Map<String, BigDecimal> weights() {
    double total = 0;
    for (SalesRep rep : active) {
      total += revenueOf(rep);
    }
    Map<String, BigDecimal> weights = new HashMap<>();
    for (SalesRep rep : active) {
      double even = 1.0 / active.size();
      double weight = total > 0 ? (even + revenueOf(rep) / total) / 2 : even;
      weights.put(rep.id(), BigDecimal.valueOf(weight));
    }
    return weights;
  }

  private double revenueOf(SalesRep rep) {
    Money won = trailing.get(rep.id());
    return won == null ? 0 : Math.max(0, won.toDouble());
  }
}
