package io.planwright.schedule.project;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest makespan by trying every start time of every activity, in the order of a list in
 * which each comes after all it waits for, up to a length that is tried one after the other.
 */
final class BruteForce {

  private final ProjectProblem problem;
  private final int[] starts;
  private final boolean[] isSet;
  private final List<Integer> order = new ArrayList<>();

  private BruteForce(ProjectProblem problem) {
    this.problem = problem;
    starts = new int[problem.activities().size()];
    isSet = new boolean[starts.length];
    while (order.size() < starts.length) {
      for (int i = 0; i < starts.length; i++) {
        int activity = i;
        boolean isReady =
            problem.precedences().stream()
                .noneMatch(p -> p.successor() == activity && !order.contains(p.predecessor()));
        if (isReady && !order.contains(i)) {
          order.add(i);
        }
      }
    }
  }

  static int makespan(ProjectProblem problem) {
    int length = 0;
    while (!new BruteForce(problem).fits(0, length)) {
      length++;
    }
    return length;
  }

  private boolean fits(int depth, int length) {
    if (depth == order.size()) {
      return true;
    }
    int activity = order.get(depth);
    for (int start = earliest(activity);
        start + problem.activity(activity).duration() <= length;
        start++) {
      starts[activity] = start;
      if (hasRoom(activity)) {
        isSet[activity] = true;
        if (fits(depth + 1, length)) {
          return true;
        }
        isSet[activity] = false;
      }
    }
    return false;
  }

  private int earliest(int activity) {
    int earliest = 0;
    for (Precedence precedence : problem.precedences()) {
      if (precedence.successor() == activity) {
        int from = precedence.predecessor();
        int duration = problem.activity(from).duration();
        int event = starts[from] + (precedence.type().isFromStart() ? 0 : duration);
        int own = precedence.type().isToStart() ? 0 : problem.activity(activity).duration();
        earliest = Math.max(earliest, event + precedence.lag() - own);
      }
    }
    return earliest;
  }

  private boolean hasRoom(int activity) {
    for (int k = 0; k < problem.resources().size(); k++) {
      for (int t = starts[activity];
          t < starts[activity] + problem.activity(activity).duration();
          t++) {
        int used = problem.activity(activity).demands().get(k);
        for (int i = 0; i < starts.length; i++) {
          boolean runs =
              isSet[i] && starts[i] <= t && t < starts[i] + problem.activity(i).duration();
          used += runs ? problem.activity(i).demands().get(k) : 0;
        }
        if (used > problem.resources().get(k).capacity()) {
          return false;
        }
      }
    }
    return true;
  }
}
