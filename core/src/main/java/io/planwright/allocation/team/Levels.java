package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Checks that people, tasks and needs share. */
final class Levels {

  static final double LARGEST = 1e9;

  private Levels() {}

  /** A copy in name order. */
  static Map<String, Double> copy(Map<String, Double> skills, String field) {
    Map<String, Double> copy = new TreeMap<>(Map.copyOf(Require.nonNull(skills, field)));
    copy.forEach(
        (skill, level) -> {
          Require.notBlank(skill, field, "Name the skill.");
          String name = field + ", " + skill;
          Require.positive(level, name, "Leave out a skill that is not there.");
          Require.between(level, 0, LARGEST, name, "Scale the levels.");
        });
    return Collections.unmodifiableMap(copy);
  }

  static <T> List<T> distinct(List<T> values, Function<T, String> id, String field) {
    List<T> copy = List.copyOf(Require.nonNull(values, field));
    Set<String> seen = new HashSet<>();
    for (T value : copy) {
      Require.that(
          seen.add(id.apply(value)), field, id.apply(value), "be given once", "Merge them.");
    }
    return copy;
  }

  static String ids(Collection<String> ids) {
    return String.join(", ", ids);
  }
}
