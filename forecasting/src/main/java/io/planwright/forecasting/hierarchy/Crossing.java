package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parents and children of leaves that are told apart by several dimensions. */
final class Crossing {

  private final List<List<String>> leaves;
  private final int dimensions;
  private final List<Set<Integer>> levels;

  Crossing(Collection<? extends List<String>> leaves, Collection<? extends Set<Integer>> levels) {
    Require.notEmpty(leaves, "leaves", "Give the values of the dimensions of each leaf.");
    this.leaves = List.copyOf(leaves);
    this.dimensions = this.leaves.get(0).size();
    Set<List<String>> seen = new LinkedHashSet<>();
    for (List<String> leaf : this.leaves) {
      Require.that(
          leaf.size() == dimensions && dimensions > 0,
          "leaf",
          leaf,
          "have " + Math.max(1, dimensions) + " dimensions",
          "Give every leaf a value of each dimension.");
      Require.that(seen.add(leaf), "leaf", leaf, "be given once", "Add equal leaves up first.");
      Require.that(
          leaf.stream().noneMatch(value -> value.contains(Hierarchy.SEPARATOR)),
          "leaf",
          leaf,
          "have values without " + Hierarchy.SEPARATOR,
          "It stands between the values in the names of nodes.");
    }
    this.levels = new ArrayList<>();
    this.levels.add(Set.of());
    for (Set<Integer> level : levels) {
      requireLevel(level);
      this.levels.add(new TreeSet<>(level));
    }
  }

  private void requireLevel(Set<Integer> level) {
    boolean within = level.stream().allMatch(d -> d >= 0 && d < dimensions);
    Require.that(
        within && !level.isEmpty() && level.size() < dimensions && !levels.contains(level),
        "level",
        level,
        "be some of the dimensions 0 to " + (dimensions - 1) + ", not all, and given once",
        "The total and the leaves come of themselves.");
  }

  Map<String, List<String>> childrenByParent() {
    Map<String, List<String>> children = new LinkedHashMap<>();
    Map<String, Set<Integer>> levelOf = new LinkedHashMap<>();
    for (Set<Integer> level : levels) {
      Set<Integer> finer = finer(level);
      Map<String, Set<String>> groups = new LinkedHashMap<>();
      for (List<String> leaf : leaves) {
        groups
            .computeIfAbsent(name(leaf, level), key -> new LinkedHashSet<>())
            .add(name(leaf, finer));
      }
      groups.forEach(
          (parent, members) -> {
            Set<Integer> other = levelOf.putIfAbsent(parent, level);
            Require.that(
                other == null && !members.contains(parent),
                "node",
                parent,
                "be one node",
                "Give the values of different dimensions different names.");
            children.put(parent, List.copyOf(members));
          });
    }
    return children;
  }

  /** The coarsest level that is finer than this one: sums of sums take fewer additions. */
  private Set<Integer> finer(Set<Integer> level) {
    return levels.stream()
        .filter(other -> other.size() > level.size() && other.containsAll(level))
        .min(Comparator.comparingLong(this::groups))
        .orElseGet(this::all);
  }

  private long groups(Set<Integer> level) {
    return leaves.stream().map(leaf -> name(leaf, level)).distinct().count();
  }

  private Set<Integer> all() {
    Set<Integer> all = new TreeSet<>();
    for (int d = 0; d < dimensions; d++) {
      all.add(d);
    }
    return all;
  }

  private static String name(List<String> leaf, Set<Integer> level) {
    if (level.isEmpty()) {
      return Hierarchy.TOTAL;
    }
    List<String> values = new ArrayList<>();
    for (int dimension : level) {
      values.add(leaf.get(dimension));
    }
    return String.join(Hierarchy.SEPARATOR, values);
  }
}
