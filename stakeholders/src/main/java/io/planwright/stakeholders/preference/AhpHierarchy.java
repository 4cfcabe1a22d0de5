package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the alternatives of a hierarchy: along each way from the goal the weights are multiplied,
 * and over the ways they are added up. An alternative that a criterion does not compare gets
 * nothing from it. Stateless and thread-safe.
 */
public final class AhpHierarchy {

  private static final int DEEPEST = 50;

  private final AhpMethod method;
  private final RandomIndex table;
  private final AhpSynthesis synthesis;
  private final Map<String, Double> totals = new LinkedHashMap<>();
  private final Map<String, AhpPriorities> local = new LinkedHashMap<>();
  private final HierarchyConsistency consistency = new HierarchyConsistency();

  private AhpHierarchy(AhpMethod method, RandomIndex table, AhpSynthesis synthesis) {
    this.method = method;
    this.table = table;
    this.synthesis = synthesis;
  }

  /**
   * Weighs the alternatives by Saaty's distributive synthesis.
   *
   * @param goal the top of the hierarchy, at most 50 levels deep
   * @param method how weights are derived
   * @param table the table of the consistency ratios
   * @return the weights; or why some comparison gives none
   * @throws IllegalArgumentException if the hierarchy is too deep
   */
  public static Answer<HierarchyPriorities> synthesise(
      HierarchyNode goal, AhpMethod method, RandomIndex table) {
    return synthesise(goal, method, table, AhpSynthesis.DISTRIBUTIVE);
  }

  /**
   * Weighs the alternatives.
   *
   * @param goal the top of the hierarchy, at most 50 levels deep
   * @param method how weights are derived
   * @param table the table of the consistency ratios
   * @param synthesis how the weights below several criteria are put together
   * @return the weights; or why some comparison gives none; or, for the ideal synthesis, that a
   *     comparison mixes criteria and alternatives, of which none is the best alternative
   * @throws IllegalArgumentException if the hierarchy is too deep
   */
  public static Answer<HierarchyPriorities> synthesise(
      HierarchyNode goal, AhpMethod method, RandomIndex table, AhpSynthesis synthesis) {
    Require.nonNull(goal, "goal");
    Require.nonNull(method, "method");
    Require.nonNull(table, "table");
    Require.nonNull(synthesis, "synthesis");
    return new AhpHierarchy(method, table, synthesis).result(goal);
  }

  private Answer<HierarchyPriorities> result(HierarchyNode goal) {
    return add(goal, "", 1, 1)
        .map(
            done -> {
              double sum = totals.values().stream().mapToDouble(Double::doubleValue).sum();
              List<Priority> all = new ArrayList<>();
              totals.forEach((id, weight) -> all.add(new Priority(id, weight / sum)));
              return new HierarchyPriorities(synthesis, all, local, consistency.ratio());
            });
  }

  private Answer<Boolean> add(HierarchyNode node, String path, double share, int depth) {
    Require.that(depth <= DEEPEST, "depth", depth, "be at most 50", "Flatten the hierarchy.");
    String where = path.isEmpty() ? " below the goal" : " below " + path;
    Answer<AhpPriorities> found = Ahp.priorities(node.comparisons(), method, table);
    if (found instanceof Answer.InsufficientData<AhpPriorities> lack) {
      return Answer.insufficient(
          lack.question() + where, lack.needed(), lack.found(), lack.advice());
    }
    int alternatives = node.comparisons().itemIds().size() - node.below().size();
    if (synthesis == AhpSynthesis.IDEAL && alternatives > 0 && !node.below().isEmpty()) {
      return Answer.insufficient(
          "ideal synthesis" + where,
          "criteria that compare either criteria or alternatives",
          node.below().size() + " criteria beside " + alternatives + " alternatives",
          "Put the alternatives below a criterion of their own.");
    }
    AhpPriorities priorities = found.orElseThrow();
    local.put(path, priorities);
    consistency.add(node.comparisons(), priorities.consistency(), share);
    double whole = whole(node, priorities);
    for (Priority priority : priorities.priorities()) {
      HierarchyNode next = node.below().get(priority.itemId());
      double weight = share * priority.weight() / whole;
      if (next == null) {
        totals.merge(priority.itemId(), weight, Double::sum);
      } else {
        String way = path.isEmpty() ? priority.itemId() : path + "/" + priority.itemId();
        Answer<Boolean> done = add(next, way, weight, depth + 1);
        if (!done.isKnown()) {
          return done;
        }
      }
    }
    return Answer.known(true);
  }

  /** What gets all that the criterion weighs: all that is compared, or the best alternative. */
  private double whole(HierarchyNode node, AhpPriorities priorities) {
    boolean isIdeal = synthesis == AhpSynthesis.IDEAL && node.below().isEmpty();
    return isIdeal
        ? priorities.priorities().stream().mapToDouble(Priority::weight).max().orElse(1)
        : 1;
  }
}
