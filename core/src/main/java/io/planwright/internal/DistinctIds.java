package io.planwright.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts ids that differ, several times faster than by a {@code HashSet} of a million: nearly
 * always their hashes differ already, which sorting tells without looking ids up. Stateless and
 * thread-safe.
 */
public final class DistinctIds {

  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private DistinctIds() {}

  /**
   * Counts them.
   *
   * @param <T> what has an id
   * @param values that
   * @param id gives the id of a value
   * @return how many different ids there are
   */
  public static <T> int count(List<T> values, Function<? super T, String> id) {
    int[] hashes = new int[values.size()];
    int size = 0;
    for (T value : values) {
      hashes[size++] = id.apply(value).hashCode();
    }
    int[] sorted = sorted(hashes);
    Set<Integer> shared = new HashSet<>();
    for (int i = 1; i < size; i++) {
      if (sorted[i] == sorted[i - 1]) {
        shared.add(sorted[i]);
      }
    }
    return shared.isEmpty() ? size : count(values, id, shared);
  }

  /**
   * Asks for ids that differ. They may be those of people, who have no place in a log: the message
   * says where the ids stand, and shows none.
   *
   * @param <T> what has an id
   * @param values that
   * @param id gives the id of a value
   * @param field the name of the values
   * @param fix a sentence that says what to do
   * @throws IllegalArgumentException if two ids are the same
   */
  public static <T> void require(
      List<T> values, Function<? super T, String> id, String field, String fix) {
    if (count(values, id) == values.size()) {
      return;
    }
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Integer first = places.putIfAbsent(id.apply(values.get(i)), i);
      Require.that(
          first == null,
          field + "[" + i + "]",
          "the id of [" + first + "]",
          "have an id of its own",
          fix);
    }
  }

  private static <T> int count(
      List<T> values, Function<? super T, String> id, Set<Integer> sharedHashes) {
    Set<String> doubtful = new HashSet<>();
    int sure = 0;
    for (T value : values) {
      String text = id.apply(value);
      if (sharedHashes.contains(text.hashCode())) {
        doubtful.add(text);
      } else {
        sure++;
      }
    }
    return sure + doubtful.size();
  }

  /** Sorts by digits of eleven bits, or by comparison where that is faster. */
  private static int[] sorted(int[] values) {
    if (values.length < DIGITS) {
      int[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted;
    }
    int[] from = values;
    int[] to = new int[values.length];
    for (int shift = 0; shift < Integer.SIZE; shift += DIGIT_BITS) {
      int[] next = new int[DIGITS + 1];
      for (int value : from) {
        next[(value >>> shift & DIGITS - 1) + 1]++;
      }
      for (int digit = 0; digit < DIGITS; digit++) {
        next[digit + 1] += next[digit];
      }
      for (int value : from) {
        to[next[value >>> shift & DIGITS - 1]++] = value;
      }
      int[] free = shift == 0 ? new int[values.length] : from;
      from = to;
      to = free;
    }
    return from;
  }
}
