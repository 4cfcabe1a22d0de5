package io.planwright.stakeholders.team;

import io.planwright.allocation.Optimality;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Elements that come one after the other, or go in a circle. Immutable, serializable and
 * thread-safe.
 *
 * @param level how many blocks come before it one after the other, from 0; blocks of one level can
 *     go side by side
 * @param elementIds the elements, in the order in which to begin them
 * @param torn the needs that this order does not wait for, which have to be guessed at first and
 *     checked again
 * @param optimality the weight of what is torn, and what no order can tear less than
 */
public record SequenceBlock(
    int level, List<String> elementIds, List<DependencyMatrix.Need> torn, Optimality optimality)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param level how many blocks come before it, at least 0
   * @param elementIds the elements, at least one
   * @param torn the needs that are not waited for
   * @param optimality the weight of what is torn
   * @throws IllegalArgumentException if the level is negative or there is no element
   */
  public SequenceBlock {
    Require.notNegative(level, "level", "Count the levels from 0.");
    elementIds = Require.notEmpty(Ids.distinct(elementIds, "elementIds"), "elementIds", "Drop it.");
    torn = List.copyOf(torn);
    Require.nonNull(optimality, "optimality");
  }

  /**
   * Whether the elements need each other in a circle.
   *
   * @return true for more than one element
   */
  public boolean isLoop() {
    return elementIds.size() > 1;
  }

  /** Without the elements: they may be people. */
  @Override
  public String toString() {
    return "SequenceBlock["
        + elementIds.size()
        + " elements, "
        + torn.size()
        + " torn, "
        + optimality
        + "]";
  }
}
