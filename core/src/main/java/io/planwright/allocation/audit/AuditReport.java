package io.planwright.allocation.audit;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What an audit found. Immutable, serializable and thread-safe.
 *
 * @param people what each person holds, in the order of the request
 * @param waiting the items that nobody works on, in the order of the request
 * @param misallocation how much value the allocation of now misses
 * @param fewest the fewest moves found that gain the wanted share of it
 * @param explanation the findings; a reason's contribution is a move's gain
 * @param provenance how it was computed
 */
public record AuditReport(
    List<PersonUse> people,
    List<WaitingItem> waiting,
    Misallocation misallocation,
    FewestMoves fewest,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param people what each person holds
   * @param waiting the items that nobody works on
   * @param misallocation how much value is missed
   * @param fewest the fewest moves found
   * @param explanation the findings
   * @param provenance how it was computed
   */
  public AuditReport {
    people = List.copyOf(people);
    waiting = List.copyOf(waiting);
    Require.nonNull(misallocation, "misallocation");
    Require.nonNull(fewest, "fewest");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The people in a state.
   *
   * @param state the state
   * @return those who are in it, the fullest first
   */
  public List<PersonUse> in(WorkState state) {
    return people.stream()
        .filter(person -> person.state() == Require.nonNull(state, "state"))
        .sorted(
            (left, right) -> {
              int byUse = Double.compare(right.utilisation(), left.utilisation());
              return byUse != 0 ? byUse : left.personId().compareTo(right.personId());
            })
        .toList();
  }
}
