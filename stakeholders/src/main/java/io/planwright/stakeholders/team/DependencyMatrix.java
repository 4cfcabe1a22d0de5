package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A design-structure matrix: which element, such as a task, a person or a part, needs something of
 * which other one, and how much. Immutable, serializable and thread-safe; the same in JSON under
 * Jackson 2 and Jackson 3.
 *
 * @param elementIds the elements, each once, at most 2,000
 * @param needs who needs whom, each pair once
 */
public record DependencyMatrix(List<String> elementIds, List<Need> needs) implements Serializable {

  private static final int MOST = 2_000;

  /**
   * One element needs something of another one. Immutable, serializable and thread-safe.
   *
   * @param elementId who needs it
   * @param sourceId of whom
   * @param weight how much, such as hours or messages a week
   */
  public record Need(String elementId, String sourceId, double weight) implements Serializable {

    /**
     * Checks the components.
     *
     * @param elementId who needs it; not blank
     * @param sourceId of whom; not blank, not the same
     * @param weight how much, above 0 up to 1e9
     * @throws IllegalArgumentException if an id is blank or the weight out of range
     */
    public Need {
      Require.notBlank(elementId, "elementId", "Give the id of who needs it.");
      Require.notBlank(sourceId, "sourceId", "Give the id of who gives it.");
      Require.that(
          !elementId.equals(sourceId),
          "sourceId",
          "the same id",
          "not be elementId",
          "Leave it out.");
      Require.positive(weight, "weight", "Leave out what nobody needs.");
      Require.between(weight, 0, 1e9, "weight", "Scale the weights.");
    }

    /** Without the elements: they may be people. */
    @Override
    public String toString() {
      return "Need[weight " + weight + "]";
    }
  }

  /**
   * Checks the components.
   *
   * @param elementIds the elements, each once, at most 2,000
   * @param needs who needs whom, each pair once
   * @throws IllegalArgumentException if an id or a pair is given twice, or a need names no element
   */
  public DependencyMatrix {
    elementIds = Ids.distinct(elementIds, "elementIds");
    Require.between(elementIds.size(), 0, MOST, "elementIds", "Group the elements first.");
    needs = List.copyOf(Require.nonNull(needs, "needs"));
    Set<String> known = Set.copyOf(elementIds);
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < needs.size(); i++) {
      Need need = needs.get(i);
      Require.that(
          known.contains(need.elementId()) && known.contains(need.sourceId()),
          "needs[" + i + "]",
          need,
          "name two elements",
          "Add them to elementIds.");
      Require.that(
          seen.add(List.of(need.elementId(), need.sourceId())),
          "needs[" + i + "]",
          need,
          "name each pair once",
          "Add the weights up.");
    }
  }

  /** The weights by place: {@code weights[i][k]} is what i needs of k. */
  double[][] weights() {
    Map<String, Integer> place = new HashMap<>();
    elementIds.forEach(id -> place.put(id, place.size()));
    double[][] weights = new double[elementIds.size()][elementIds.size()];
    for (Need need : needs) {
      int i = place.getOrDefault(need.elementId(), -1);
      weights[i][place.getOrDefault(need.sourceId(), -1)] = need.weight();
    }
    return weights;
  }

  /** Without the elements: they may be people. */
  @Override
  public String toString() {
    return "DependencyMatrix[" + elementIds.size() + " elements, " + needs.size() + " needs]";
  }
}
