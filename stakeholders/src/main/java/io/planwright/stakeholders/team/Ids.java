package io.planwright.stakeholders.team;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import java.util.List;
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
    DistinctIds.require(copy, id, field, "Drop one, or change its id.");
    return copy;
  }
}
