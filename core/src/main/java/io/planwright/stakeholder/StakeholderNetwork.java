package io.planwright.stakeholder;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    DistinctIds.require(stakeholders, Stakeholder::id, "stakeholders", "List each person once.");
    checkEnds(stakeholders.stream().map(Stakeholder::id).collect(Collectors.toSet()), relations);
    checkReportingLines(relations);
  }

  private static void checkEnds(Set<String> ids, List<StakeholderRelation> relations) {
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < relations.size(); i++) {
      StakeholderRelation relation = relations.get(i);
      String field = "relations[" + i + "]";
      checkEnd(ids, relation.fromId(), field + ".fromId");
      checkEnd(ids, relation.toId(), field + ".toId");
      Require.that(
          seen.add(List.of(relation.fromId(), relation.kind(), relation.toId())),
          field,
          relation,
          "occur once",
          "Keep one relation of a kind between two stakeholders.");
    }
  }

  private static void checkEnd(Set<String> ids, String id, String field) {
    Require.that(
        ids.contains(id),
        field,
        "an unknown id",
        "be that of one of the stakeholders",
        "Add the stakeholder, or correct the id.");
  }

  private static void checkReportingLines(List<StakeholderRelation> relations) {
    Map<String, String> superiors = new HashMap<>();
    for (int i = 0; i < relations.size(); i++) {
      StakeholderRelation relation = relations.get(i);
      if (relation.kind() == RelationKind.REPORTS_TO) {
        Require.that(
            superiors.put(relation.fromId(), relation.toId()) == null,
            "relations[" + i + "]",
            relation,
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
            "relations [reporting lines %s] must not make anybody their own superior. Remove one of these lines."
                .formatted(circle(path, relations)));
      }
    }
  }

  /** Where the lines of the circle stand, whose ids have no place in a message. */
  private static List<Integer> circle(Set<String> path, List<StakeholderRelation> relations) {
    return IntStream.range(0, relations.size())
        .filter(i -> relations.get(i).kind() == RelationKind.REPORTS_TO)
        .filter(i -> path.contains(relations.get(i).fromId()))
        .boxed()
        .toList();
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
