package io.planwright.schedule.project;

import java.util.List;

/**
 * Amounts of all resources side by side in the bits of a few words, so that one subtraction
 * compares all of them: each amount has a field of its own, topped by a guard bit that a borrow
 * clears.
 */
final class Packing {

  /** How many words hold one amount of each resource. */
  final int words;

  /** The guard bits of each word. */
  final long[] guard;

  /** The capacities. */
  final long[] capacity;

  /** The demands, activity after activity. */
  final long[] demand;

  Packing(ProjectProblem problem) {
    List<RenewableResource> resources = problem.resources();
    int[] word = new int[resources.size()];
    int[] shift = new int[resources.size()];
    int at = 0;
    int used = 0;
    for (int k = 0; k < word.length; k++) {
      int bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(resources.get(k).capacity());
      if (used + bits > Long.SIZE) {
        at++;
        used = 0;
      }
      word[k] = at;
      shift[k] = used;
      used += bits;
    }
    words = at + 1;
    guard = new long[words];
    capacity = new long[words];
    demand = new long[words * problem.activities().size()];
    for (int k = 0; k < word.length; k++) {
      int units = resources.get(k).capacity();
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(units);
      guard[word[k]] |= 1L << (shift[k] + bits);
      capacity[word[k]] |= (long) units << shift[k];
      for (int i = 0; i < problem.activities().size(); i++) {
        demand[i * words + word[k]] |= (long) problem.activity(i).demands().get(k) << shift[k];
      }
    }
  }
}
