package io.planwright.stakeholders.buying;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well a role is known to be played by anybody. */
final class RoleStanding {

  private RoleStanding() {}

  static Optional<RoleClaim> carrying(
      BuyingCentre centre, BuyingRole role, EvidenceRule rule, LocalDate asOf) {
    List<RoleClaim> standing =
        Standing.claims(centre.claims(), asOf).values().stream()
            .map(roles -> roles.getOrDefault(role, List.of()))
            .flatMap(List::stream)
            .toList();
    return Standing.carrying(
        standing, claim -> rule.state(claim.strength(), claim.on(), asOf), RoleClaim::on);
  }

  static KnowledgeState state(Optional<RoleClaim> carrying, EvidenceRule rule, LocalDate asOf) {
    return carrying
        .map(claim -> rule.state(claim.strength(), claim.on(), asOf))
        .orElse(KnowledgeState.MISSING);
  }

  static List<String> holders(
      Map<String, Map<BuyingRole, List<RoleClaim>>> standing, BuyingRole role) {
    return standing.entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(role))
        .map(Map.Entry::getKey)
        .toList();
  }
}
