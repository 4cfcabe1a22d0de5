package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import java.util.Comparator;
import java.util.List;

/** The outcome in words, with the people who move it most. */
final class OpinionWords {

  private static final int MOST_REASONS = 5;

  private OpinionWords() {}

  static Explanation explain(
      OpinionOutcome outcome, List<OpinionGroup> groups, List<PersonLimit> people) {
    List<Reason> reasons =
        people.stream()
            .filter(person -> person.influence() > 0)
            .sorted(Comparator.comparingDouble(PersonLimit::influence).reversed())
            .limit(MOST_REASONS)
            .map(OpinionWords::reason)
            .toList();
    return new Explanation(summary(outcome, groups), reasons);
  }

  private static String summary(OpinionOutcome outcome, List<OpinionGroup> groups) {
    return switch (outcome) {
      case CONSENSUS ->
          "All come to think %s, which %d of them decide."
              .formatted(
                  Figures.number(groups.get(0).opinions().get(0)), groups.get(0).members().size());
      case PARTITION ->
          "Opinions settle apart: %d groups listen to nobody else.".formatted(groups.size());
      case CYCLE -> {
        OpinionGroup cycle =
            groups.stream().filter(group -> group.period() > 1).findFirst().orElseThrow();
        yield "Opinions do not settle: %d people pass them round in a cycle of %d rounds."
            .formatted(cycle.members().size(), cycle.period());
      }
    };
  }

  private static Reason reason(PersonLimit person) {
    return new Reason(
        "influence of " + person.personId(),
        person.influence(),
        "Has %s of the weight in what all think in the end."
            .formatted(Figures.percent(person.influence())));
  }
}
