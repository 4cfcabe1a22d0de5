package io.planwright.stakeholder;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stakeholders of a sale or a plan, and how they are related. Influence may run in circles;
 * reporting lines form trees. Immutable, serializable and thread-safe.
 *
 * @param stakeholders who has a say, with distinct ids
 * @param relations who influences or reports to whom; between known stakeholders, each at most once
 */
public record StakeholderNetwork(
    List<Stakeholder> stakeholders, List<StakeholderRelation> relations) implements Serializable {

  /**
   * Makes a network.
   *
   * @param stakeholders who has a say, with distinct ids
   * @param relations who influences or reports to whom
   * @throws IllegalArgumentException if two stakeholders share an id, a relation names an unknown
   *     one or occurs twice, somebody reports to two people or is, over others, their own superior
   * @throws NullPointerException if an argument or element is null
   */
  public StakeholderNetwork {
    stakeholders = List.copyOf(Require.nonNull(stakeholders, "stakeholders"));
    relations = List.copyOf(Require.nonNull(relations, "relations"));
    Set<String> ids = new HashSet<>();
    for (Stakeholder stakeholder : stakeholders) {
      Require.that(
          ids.add(stakeholder.id()),
          "stakeholders",
          stakeholder.id(),
          "have distinct ids",
          "List each person once.");
    }
    checkEnds(ids, relations);
    checkReportingLines(relations);
  }

  private static void checkEnds(Set<String> ids, List<StakeholderRelation> relations) {
    Set<List<Object>> seen = new HashSet<>();
    for (StakeholderRelation relation : relations) {
      for (String id : List.of(relation.fromId(), relation.toId())) {
        Require.that(
            ids.contains(id),
            "relations",
            id,
            "name known stakeholders",
            "Add the stakeholder, or correct the id.");
      }
      Require.that(
          seen.add(List.of(relation.fromId(), relation.kind(), relation.toId())),
          "relations",
          relation,
          "occur once",
          "Keep one relation of a kind between two stakeholders.");
    }
  }

  private static void checkReportingLines(List<StakeholderRelation> relations) {
    Map<String, String> superiors = new HashMap<>();
    for (StakeholderRelation relation : relations) {
      if (relation.kind() == RelationKind.REPORTS_TO) {
        Require.that(
            superiors.put(relation.fromId(), relation.toId()) == null,
            "relations",
            relation.fromId(),
            "give each stakeholder one superior",
            "Use INFLUENCES for a dotted line.");
      }
    }
    for (String start : superiors.keySet()) {
      Set<String> path = new LinkedHashSet<>();
      String id = start;
      while (id != null && path.add(id)) {
        id = superiors.get(id);
      }
      if (start.equals(id)) {
        throw new IllegalArgumentException(
            "relations [%s] must not make anybody their own superior. Remove one of these lines."
                .formatted(circle(path)));
      }
    }
  }

  /** Starts at the smallest id of the circle, so that the message does not depend on the order. */
  private static String circle(Set<String> path) {
    List<String> circle = new ArrayList<>(path);
    Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
    circle.add(circle.get(0));
    return String.join(" -> ", circle);
  }

  /**
   * Finds a stakeholder.
   *
   * @param id the id
   * @return the stakeholder, if there is one
   * @throws NullPointerException if the id is null
   */
  public Optional<Stakeholder> stakeholder(String id) {
    Require.nonNull(id, "id");
    return stakeholders.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
  }

  /**
   * Lists what starts at a stakeholder.
   *
   * @param fromId the id of the one who influences or reports
   * @param kind the kind of relation
   * @return the relations in the order of the network, unmodifiable, possibly empty
   * @throws NullPointerException if an argument is null
   */
  public List<StakeholderRelation> relationsFrom(String fromId, RelationKind kind) {
    Require.nonNull(fromId, "fromId");
    Require.nonNull(kind, "kind");
    return relations.stream()
        .filter(relation -> relation.kind() == kind && relation.fromId().equals(fromId))
        .toList();
  }

  /**
   * Finds the superior of a stakeholder.
   *
   * @param id the id
   * @return whom this stakeholder reports to, if anybody
   * @throws NullPointerException if the id is null
   */
  public Optional<Stakeholder> superior(String id) {
    return relationsFrom(id, RelationKind.REPORTS_TO).stream()
        .findFirst()
        .flatMap(line -> stakeholder(line.toId()));
  }
}
