package io.planwright.stakeholders.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The positions of a decision as probabilities in the order of the compiled rule. */
final class Standing {

  private final List<Voter> voters;
  private final OptionalDouble prior;

  Standing(Decision decision, List<String> people) {
    Map<String, Voter> byId = new HashMap<>();
    for (Voter voter : decision.voters()) {
      byId.put(voter.personId(), voter);
    }
    voters = people.stream().map(id -> byId.getOrDefault(id, Voter.unknown(id))).toList();
    prior = decision.unknownPrior();
  }

  Voter voter(int person) {
    return voters.get(person);
  }

  double[] lowest() {
    return voters.stream().mapToDouble(voter -> voter.position().range().low()).toArray();
  }

  double[] highest() {
    return voters.stream().mapToDouble(voter -> voter.position().range().high()).toArray();
  }

  /** The probabilities to reckon with; unknown people without a prior count as a given number. */
  double[] expected(double otherwise) {
    return voters.stream()
        .mapToDouble(voter -> voter.position().expected().orElse(prior.orElse(otherwise)))
        .toArray();
  }

  /** The ids of the people for whom nothing stands in. */
  List<String> missing() {
    return prior.isPresent() ? List.of() : unknown();
  }

  List<String> unknown() {
    return voters.stream()
        .filter(voter -> voter.position().expected().isEmpty())
        .map(Voter::personId)
        .toList();
  }

  boolean isOpen(int person) {
    return voter(person).position().range().width() > 0;
  }
}
