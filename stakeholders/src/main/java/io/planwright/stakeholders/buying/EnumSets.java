package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable collections of constants that iterate in their order, the same in every run. */
final class EnumSets {

  private EnumSets() {}

  static <E extends Enum<E>> Set<E> ordered(Collection<E> values, Class<E> type) {
    EnumSet<E> set = EnumSet.noneOf(type);
    set.addAll(values);
    return Collections.unmodifiableSet(set);
  }

  static <E extends Enum<E>, V> Map<E, V> complete(Map<E, V> values, Class<E> type, String field) {
    EnumMap<E, V> map = new EnumMap<>(type);
    map.putAll(Require.nonNull(values, field));
    for (E constant : type.getEnumConstants()) {
      Require.that(
          map.get(constant) != null,
          field,
          constant,
          "have a rule for each constant",
          "Add the missing rule.");
    }
    return Collections.unmodifiableMap(map);
  }
}
