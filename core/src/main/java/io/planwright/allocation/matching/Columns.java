package io.planwright.allocation.matching;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Columns in words. */
final class Columns {

  private static final int NAMED = 12;

  private Columns() {}

  static String named(int[] columns) {
    if (columns.length == 0) {
      return "no column";
    }
    int[] sorted = columns.clone();
    Arrays.sort(sorted);
    String listed =
        Arrays.stream(sorted)
            .limit(NAMED)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    String more = sorted.length > NAMED ? " and " + (sorted.length - NAMED) + " more" : "";
    return (sorted.length == 1 ? "only column " : "only columns ") + listed + more;
  }
}
