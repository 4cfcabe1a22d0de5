package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;

/**
 * Adds up Saaty's consistency ratio of a hierarchy: the indices of all comparisons by the weights
 * of their criteria, divided by those of random judgements. Not thread-safe.
 */
final class HierarchyConsistency {

  private double index;
  private Answer<Double> random = Answer.known(0.0);

  void add(ComparisonMatrix comparisons, Consistency found, double share) {
    int size = comparisons.itemIds().size();
    // Two items cannot contradict each other, judged at random or not.
    if (size > 2) {
      index += share * found.index();
      Answer<Double> own = found.table().of(size, comparisons.missing());
      random =
          random.isKnown() && own.isKnown()
              ? Answer.known(random.orElseThrow() + share * own.orElseThrow())
              : random.isKnown() ? own : random;
    }
  }

  Answer<Double> ratio() {
    return random.map(sum -> sum > 0 ? index / sum : 0);
  }
}
