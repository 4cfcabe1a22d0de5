package io.planwright.allocation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Who gets what.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param assigned the items with their people, in the order of the request
 * @param unassigned the items that nobody gets, in the order of the request
 * @param loads what each person carries, in the order of the request, at least one
 * @param explanation the result summed up; a reason's contribution is a number of items
 * @param provenance how it was computed
 */
public record Assignment(
    List<AssignedItem> assigned,
    List<UnassignedItem> unassigned,
    List<PersonLoad> loads,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param assigned the items with their people
   * @param unassigned the items that nobody gets
   * @param loads what each person carries, at least one
   * @param explanation the result summed up
   * @param provenance how it was computed
   * @throws IllegalArgumentException if nobody's load is given
   */
  public Assignment {
    assigned = List.copyOf(assigned);
    unassigned = List.copyOf(unassigned);
    loads = List.copyOf(Require.notEmpty(loads, "loads", "Give the load of each person."));
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The items that change hands.
   *
   * @return those assigned items that somebody else had, in order, unmodifiable
   */
  public List<AssignedItem> moves() {
    List<AssignedItem> moves = new ArrayList<>();
    for (AssignedItem item : assigned) {
      if (item.isMove()) {
        moves.add(item);
      }
    }
    return List.copyOf(moves);
  }

  /**
   * How evenly people were used, by the items they owned.
   *
   * @return the balance of the utilisations before
   */
  public WorkloadBalance balanceBefore() {
    return WorkloadBalance.of(loads.stream().mapToDouble(PersonLoad::utilisationBefore).toArray());
  }

  /**
   * How evenly people are used, by the items they are assigned.
   *
   * @return the balance of the utilisations after
   */
  public WorkloadBalance balanceAfter() {
    return WorkloadBalance.of(loads.stream().mapToDouble(PersonLoad::utilisationAfter).toArray());
  }
}
