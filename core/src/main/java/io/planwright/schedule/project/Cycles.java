package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Refuses precedences that go round in a circle, and says which. */
final class Cycles {

  private static final int SHOWN = 20;

  private Cycles() {}

  static void refuse(int count, List<Precedence> precedences, IntFunction<String> name) {
    int[] waiting = new int[count];
    int[][] successors = successors(count, precedences);
    for (Precedence precedence : precedences) {
      waiting[precedence.successor()]++;
    }
    int[] free = new int[count];
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (waiting[i] == 0) {
        free[found++] = i;
      }
    }
    for (int k = 0; k < found; k++) {
      for (int next : successors[free[k]]) {
        if (--waiting[next] == 0) {
          free[found++] = next;
        }
      }
    }
    @Nullable String cycle = found == count ? null : cycle(waiting, precedences, name);
    Require.that(cycle == null, "precedences", cycle, "form no cycle", "Take one of them out.");
  }

  private static int[][] successors(int count, List<Precedence> precedences) {
    int[] degree = new int[count];
    for (Precedence precedence : precedences) {
      degree[precedence.predecessor()]++;
    }
    int[][] successors = new int[count][];
    for (int i = 0; i < count; i++) {
      successors[i] = new int[degree[i]];
    }
    for (Precedence precedence : precedences) {
      int from = precedence.predecessor();
      successors[from][--degree[from]] = precedence.successor();
    }
    return successors;
  }

  /** Each that still waits has a predecessor that still waits: going back must come round. */
  private static String cycle(
      int[] waiting, List<Precedence> precedences, IntFunction<String> name) {
    int[] before = new int[waiting.length];
    for (Precedence precedence : precedences) {
      if (waiting[precedence.predecessor()] > 0) {
        before[precedence.successor()] = precedence.predecessor();
      }
    }
    int at = 0;
    while (waiting[at] == 0) {
      at++;
    }
    int[] path = new int[waiting.length];
    boolean[] seen = new boolean[waiting.length];
    int length = 0;
    while (!seen[at]) {
      seen[at] = true;
      path[length++] = at;
      at = before[at];
    }
    int repeated = at;
    int first = 0;
    while (path[first] != repeated) {
      first++;
    }
    int[] round = Arrays.copyOfRange(path, first, length);
    StringBuilder text = new StringBuilder(name.apply(repeated));
    for (int k = round.length - 1; k >= 0; k--) {
      if (round.length - k > SHOWN) {
        return text + " -> ... " + (k + 1) + " more -> " + name.apply(repeated);
      }
      text.append(" -> ").append(name.apply(round[k]));
    }
    return text.toString();
  }
}
