package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the alternatives of a hierarchy weigh in all. Immutable, serializable and thread-safe.
 *
 * @param synthesis how the weights below several criteria were put together
 * @param totals the weights of the alternatives, in the order in which they first appear; 1 in sum
 * @param local the weights and consistency of each comparison, by the ids on the way from the goal,
 *     with "/" between them; the goal's own is ""
 * @param consistencyRatio Saaty's consistency ratio of the whole hierarchy: the consistency indices
 *     by the weights of their criteria, divided by the random indices by the same weights; no value
 *     where the table lacks one of these
 */
public record HierarchyPriorities(
    AhpSynthesis synthesis,
    List<Priority> totals,
    Map<String, AhpPriorities> local,
    Answer<Double> consistencyRatio)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param synthesis how the weights below several criteria were put together
   * @param totals the weights of the alternatives; at least one
   * @param local the weights and consistency of each comparison
   * @param consistencyRatio the consistency ratio of the whole hierarchy
   * @throws IllegalArgumentException if there is no alternative
   */
  public HierarchyPriorities {
    Require.nonNull(synthesis, "synthesis");
    totals = List.copyOf(Require.notEmpty(totals, "totals", "Compare some alternatives."));
    local = Collections.unmodifiableMap(new LinkedHashMap<>(Require.nonNull(local, "local")));
    Require.nonNull(consistencyRatio, "consistencyRatio");
  }
}
