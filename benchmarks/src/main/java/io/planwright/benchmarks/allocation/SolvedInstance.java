package io.planwright.benchmarks.allocation;

import io.planwright.allocation.Optimality;
import java.util.Locale;

/**
 * What came out for an instance.
 *
 * @param instance its name
 * @param optimality the value and the bound
 * @param seconds how long it took
 * @param answer numbers from 1 as in the file, divided by spaces: the column of each row, the agent
 *     of each item, or the open vertices
 */
record SolvedInstance(String instance, Optimality optimality, double seconds, String answer) {

  static final String HEADER = "instance\tgoal\tvalue\tbound\tgap %\tseconds\tanswer";

  /** A line of the file of answers. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%.4f\t%.3f\t%s",
        instance,
        optimality.goal().name().toLowerCase(Locale.ROOT),
        plain(optimality.value()),
        plain(optimality.bound()),
        100 * optimality.relativeGap(),
        seconds,
        answer);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : "" + value;
  }
}
