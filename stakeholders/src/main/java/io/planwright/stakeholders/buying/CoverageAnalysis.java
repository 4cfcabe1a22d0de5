package io.planwright.stakeholders.buying;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.SalesActivity;
import io.planwright.evidence.Answer;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.buying.AccountCoverage.PowerShare;
import io.planwright.stakeholders.buying.AccountCoverage.RoleCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes {@link AccountCoverage#of}. */
final class CoverageAnalysis {

  private final BuyingCentre centre;
  private final LocalDate asOf;
  private final CoveragePolicy policy;
  private final Map<String, Map<BuyingRole, List<RoleClaim>>> standing;
  private final ContactLog log;

  CoverageAnalysis(BuyingCentre centre, CrmSnapshot snapshot, CoveragePolicy policy) {
    this.centre = centre;
    this.asOf = snapshot.asOf();
    this.policy = policy;
    this.standing = Standing.claims(centre.claims(), asOf);
    this.log = new ContactLog(asOf, policy.windowDays(), snapshot.zone());
    snapshot.activities().stream().filter(this::concerns).forEach(log::add);
  }

  private boolean concerns(SalesActivity activity) {
    boolean deal = activity.opportunityId().filter(centre.dealId()::equals).isPresent();
    return deal
        || centre.accountId().isPresent() && activity.accountId().equals(centre.accountId());
  }

  AccountCoverage coverage(StakeholderNetwork ratings) {
    List<RoleCoverage> roles = new ArrayList<>();
    for (BuyingRole role : policy.neededRoles()) {
      List<String> holders = RoleStanding.holders(standing, role);
      KnowledgeState state =
          RoleStanding.state(
              RoleStanding.carrying(centre, role, policy.roleRule(), asOf),
              policy.roleRule(),
              asOf);
      roles.add(
          new RoleCoverage(role, state, holders, holders.stream().filter(log::isRecent).toList()));
    }
    List<ContactRecency> people =
        standing.entrySet().stream()
            .map(entry -> recency(entry.getKey(), entry.getValue().keySet()))
            .toList();
    List<ContactRecency> outsiders =
        log.people().keySet().stream()
            .filter(person -> !standing.containsKey(person) && log.isRecent(person))
            .map(person -> recency(person, Set.of()))
            .toList();
    return new AccountCoverage(
        centre.dealId(), asOf, policy.windowDays(), roles, people, outsiders, power(ratings));
  }

  private ContactRecency recency(String person, Set<BuyingRole> roles) {
    ContactLog.Entry entry = log.people().get(person);
    if (entry == null) {
      return new ContactRecency(
          person,
          roles,
          Answer.insufficient(
              "day of the last contact",
              "one activity that names the person",
              "none by " + asOf,
              "Meet the person, or link contacts to activities."),
          0,
          0);
    }
    return new ContactRecency(
        person, roles, Answer.known(entry.last), entry.inWindow, entry.reps.size());
  }

  private Answer<PowerShare> power(StakeholderNetwork ratings) {
    Map<String, Double> powers = new HashMap<>();
    for (Stakeholder rated : ratings.stakeholders()) {
      powers.put(rated.id(), rated.power());
    }
    double known = 0;
    double covered = 0;
    int unknown = 0;
    for (String person : standing.keySet()) {
      Double power = powers.get(person);
      if (power == null) {
        unknown++;
      } else {
        known += power;
        covered += log.isRecent(person) ? power : 0;
      }
    }
    if (known <= 0) {
      return Answer.insufficient(
          "share of the power that is in touch",
          "one member with a known power above 0",
          standing.size() + " members, " + unknown + " of them without a rating",
          "Rate the power of the members.");
    }
    return Answer.known(new PowerShare(covered / known, covered, known, unknown));
  }
}
