package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A goal or criterion, the comparison of what lies below it, and the criteria among that which are
 * divided further; what is not divided is an alternative. Immutable, serializable and thread-safe;
 * the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param comparisons how much what lies below contributes
 * @param below the criteria that are divided further, by their id
 */
public record HierarchyNode(ComparisonMatrix comparisons, Map<String, HierarchyNode> below)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param comparisons how much what lies below contributes
   * @param below the criteria that are divided further; each one of the items compared, with no /
   *     in its id
   * @throws IllegalArgumentException if a criterion below is not compared or has a / in its id
   */
  public HierarchyNode {
    Require.nonNull(comparisons, "comparisons");
    below = Collections.unmodifiableMap(new LinkedHashMap<>(Require.nonNull(below, "below")));
    below.forEach(
        (id, node) -> {
          Require.that(
              comparisons.itemIds().contains(id),
              "below",
              id,
              "be one of the items compared, " + comparisons.itemIds(),
              "Compare it with its siblings.");
          Require.nonNull(node, "below");
          Require.that(
              !id.contains("/"),
              "below",
              id,
              "have no /, which parts the ids of a way",
              "Rename it.");
        });
  }

  /**
   * A criterion of which alternatives are compared.
   *
   * @param alternatives the comparison of the alternatives
   * @return a node with nothing divided further
   */
  public static HierarchyNode of(ComparisonMatrix alternatives) {
    return new HierarchyNode(alternatives, Map.of());
  }
}
