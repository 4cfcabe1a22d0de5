package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the alternatives of a hierarchy: along each way from the goal the weights are multiplied,
 * and over the ways they are added up (Saaty's distributive synthesis). Stateless and thread-safe.
 */
public final class AhpHierarchy {

  private static final int DEEPEST = 50;

  private final AhpMethod method;
  private final RandomIndex table;
  private final Map<String, Double> totals = new LinkedHashMap<>();
  private final Map<String, AhpPriorities> local = new LinkedHashMap<>();

  private AhpHierarchy(AhpMethod method, RandomIndex table) {
    this.method = method;
    this.table = table;
  }

  /**
   * Weighs the alternatives.
   *
   * @param goal the top of the hierarchy, at most 50 levels deep
   * @param method how weights are derived
   * @param table the table of the consistency ratios
   * @return the weights; or why some comparison gives none
   * @throws IllegalArgumentException if the hierarchy is too deep
   */
  public static Answer<HierarchyPriorities> synthesise(
      HierarchyNode goal, AhpMethod method, RandomIndex table) {
    Require.nonNull(goal, "goal");
    Require.nonNull(method, "method");
    Require.nonNull(table, "table");
    return new AhpHierarchy(method, table).result(goal);
  }

  private Answer<HierarchyPriorities> result(HierarchyNode goal) {
    return add(goal, "", 1, 1)
        .map(
            done -> {
              List<Priority> all = new ArrayList<>();
              totals.forEach((id, weight) -> all.add(new Priority(id, weight)));
              return new HierarchyPriorities(all, local);
            });
  }

  private Answer<Boolean> add(HierarchyNode node, String path, double share, int depth) {
    Require.that(depth <= DEEPEST, "depth", depth, "be at most 50", "Flatten the hierarchy.");
    Answer<AhpPriorities> found = Ahp.priorities(node.comparisons(), method, table);
    if (found instanceof Answer.InsufficientData<AhpPriorities> lack) {
      return Answer.insufficient(
          lack.question() + (path.isEmpty() ? " below the goal" : " below " + path),
          lack.needed(),
          lack.found(),
          lack.advice());
    }
    local.put(path, found.orElseThrow());
    for (Priority priority : found.orElseThrow().priorities()) {
      HierarchyNode next = node.below().get(priority.itemId());
      double weight = share * priority.weight();
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
}
