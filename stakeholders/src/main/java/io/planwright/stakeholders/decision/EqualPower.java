package io.planwright.stakeholders.decision;

import java.util.List;
import java.util.Optional;

/**
 * The power of people whom the rule does not tell apart, since they all sit on one body that counts
 * heads: each has the same share, and decides if exactly one vote is missing.
 */
final class EqualPower {

  private EqualPower() {}

  /** Nothing if the rule is another one. */
  static Optional<List<VotingPower>> of(DecisionRule rule) {
    boolean isFlat =
        !rule.members().isEmpty()
            && rule.members().stream().allMatch(DecisionRule.Person.class::isInstance);
    List<String> people = rule.people();
    if (!isFlat || people.size() < rule.members().size()) {
      return Optional.empty();
    }
    int needed = WholeWeights.of(rule).needed();
    double share = 1.0 / people.size();
    double banzhaf = half(needed - 1, people.size() - 1);
    return needed == 0
        ? Optional.empty()
        : Optional.of(
            people.stream().map(id -> new VotingPower(id, share, banzhaf, share)).toList());
  }

  /**
   * The probability that so many of some say yes if each does with one half: factors above and
   * below 1 take turns, so that only a result that is too small for a number gets lost.
   */
  private static double half(int votes, int members) {
    int few = Math.min(votes, members - votes);
    double product = 1;
    int halvings = 0;
    for (int k = 1; k <= few; k++) {
      product *= (double) (members - few + k) / k;
      while (product > 1 && halvings < members) {
        product /= 2;
        halvings++;
      }
    }
    return Math.scalb(product, halvings - members);
  }
}
