package io.planwright.stakeholders.team;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Checks lists of ids and of what has one. */
final class Ids {

  private Ids() {}

  /** A copy of ids that are not blank and differ. */
  static List<String> distinct(List<String> ids, String field) {
    List<String> copy = copy(ids, field);
    return distinct(copy, id -> id, field);
  }

  /** A copy of ids that are not blank. */
  static List<String> copy(List<String> ids, String field) {
    List<String> copy = List.copyOf(Require.nonNull(ids, field));
    copy.forEach(id -> Require.notBlank(id, field, "Leave it out."));
    return copy;
  }

  /** A copy of things whose ids differ. */
  static <T> List<T> distinct(List<T> things, Function<? super T, String> id, String field) {
    List<T> copy = List.copyOf(Require.nonNull(things, field));
    if (DistinctIds.count(copy, id) < copy.size()) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < copy.size(); i++) {
        Integer first = places.putIfAbsent(id.apply(copy.get(i)), i);
        // The ids are those of people: they are not for logs.
        Require.that(
            first == null,
            field + "[" + i + "]",
            "the id of [" + first + "]",
            "have an id of its own",
            "Drop one, or change its id.");
      }
    }
    return copy;
  }
}
