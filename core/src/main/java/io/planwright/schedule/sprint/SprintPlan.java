package io.planwright.schedule.sprint;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The next sprints in detail, and what comes later. Immutable, serializable and thread-safe.
 *
 * @param sprints the detailed sprints in order of time, at least one
 * @param later the ids of the items beyond them, those of the greatest value an hour first
 * @param late the ids of the items whose due date asks for one of these sprints, or for one before
 *     them, and is missed
 * @param tooLarge the ids of the items of later that fit into none of the sprints, even alone:
 *     split them
 * @param quality the value of the plan, Σ value · (sprints from its own to the last detailed one),
 *     so that what is done early counts longer, with a bound that no plan passes that is late on as
 *     few items; equal if the plan is proven to be the best of these, though one that is late on
 *     more may have a greater value
 * @param provenance how it was made
 */
public record SprintPlan(
    List<Sprint> sprints,
    List<String> later,
    List<String> late,
    List<String> tooLarge,
    Optimality quality,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param sprints the detailed sprints in order of time, at least one
   * @param later the ids of the items beyond them
   * @param late the ids of the items whose due date is missed
   * @param tooLarge the ids of the items that fit into no sprint
   * @param quality the value of the plan, with a bound
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no sprint
   */
  public SprintPlan {
    sprints = List.copyOf(Require.notEmpty(sprints, "sprints", "Plan at least one sprint."));
    later = List.copyOf(later);
    late = List.copyOf(late);
    tooLarge = List.copyOf(tooLarge);
    Require.nonNull(quality, "quality");
    Require.nonNull(provenance, "provenance");
  }
}
