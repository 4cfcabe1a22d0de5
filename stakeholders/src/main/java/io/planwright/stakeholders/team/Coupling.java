package io.planwright.stakeholders.team;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much departments need of each other. Immutable, serializable and thread-safe.
 *
 * @param inside the weight of the needs within departments
 * @param across the weight of the needs between departments
 * @param pairs who needs how much of whom, the heaviest first
 */
public record Coupling(double inside, double across, List<DependencyMatrix.Need> pairs)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param inside the weight within departments, at least 0
   * @param across the weight between departments, at least 0
   * @param pairs who needs how much of whom
   * @throws IllegalArgumentException if a weight is negative
   */
  public Coupling {
    Require.notNegative(inside, "inside", "Add up the weights.");
    Require.notNegative(across, "across", "Add up the weights.");
    pairs = List.copyOf(pairs);
  }

  /**
   * Adds up the needs of a matrix by department.
   *
   * @param matrix who needs whom
   * @param departmentOf the department of each element
   * @return the coupling; insufficient data if the matrix has no needs
   * @throws IllegalArgumentException if an element has no department
   */
  public static Answer<Coupling> of(DependencyMatrix matrix, Map<String, String> departmentOf) {
    Require.nonNull(matrix, "matrix");
    Map<String, String> departments = Map.copyOf(Require.nonNull(departmentOf, "departmentOf"));
    for (int i = 0; i < matrix.elementIds().size(); i++) {
      Require.that(
          departments.containsKey(matrix.elementIds().get(i)),
          "departmentOf",
          "nothing for elementIds[" + i + "]",
          "name the department of each element",
          "Add it.");
    }
    if (matrix.needs().isEmpty()) {
      return Answer.insufficient(
          "coupling of departments",
          "at least one need",
          "none among " + matrix.elementIds().size() + " elements",
          "Record who needs something of whom.");
    }
    double inside = 0;
    double across = 0;
    Map<String, Map<String, Double>> sums = new TreeMap<>();
    for (DependencyMatrix.Need need : matrix.needs()) {
      String one = departments.getOrDefault(need.elementId(), "");
      String other = departments.getOrDefault(need.sourceId(), "");
      if (one.equals(other)) {
        inside += need.weight();
      } else {
        across += need.weight();
        sums.computeIfAbsent(one, key -> new TreeMap<>()).merge(other, need.weight(), Double::sum);
      }
    }
    List<DependencyMatrix.Need> pairs = new ArrayList<>();
    sums.forEach(
        (one, others) ->
            others.forEach(
                (other, weight) -> pairs.add(new DependencyMatrix.Need(one, other, weight))));
    pairs.sort(Comparator.comparingDouble(pair -> -pair.weight()));
    return Answer.known(new Coupling(inside, across, pairs));
  }

  /**
   * Which part of the needs goes across departments.
   *
   * @return the share, from 0 (each department for itself) to 1
   */
  public double acrossShare() {
    return inside + across > 0 ? across / (inside + across) : 0;
  }
}
