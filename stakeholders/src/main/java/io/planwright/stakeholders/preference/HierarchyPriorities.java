package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the alternatives of a hierarchy weigh in all. Immutable, serializable and thread-safe.
 *
 * @param totals the weights of the alternatives, in the order in which they first appear; 1 in sum
 * @param local the weights and consistency of each comparison, by the ids on the way from the goal,
 *     with "/" between them; the goal's own is ""
 */
public record HierarchyPriorities(List<Priority> totals, Map<String, AhpPriorities> local)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param totals the weights of the alternatives; at least one
   * @param local the weights and consistency of each comparison
   * @throws IllegalArgumentException if there is no alternative
   */
  public HierarchyPriorities {
    totals = List.copyOf(Require.notEmpty(totals, "totals", "Compare some alternatives."));
    local = Collections.unmodifiableMap(new LinkedHashMap<>(Require.nonNull(local, "local")));
  }
}
