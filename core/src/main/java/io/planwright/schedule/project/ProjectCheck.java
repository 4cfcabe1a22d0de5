package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks start times against a problem, independently of the engines: it shares no code with them.
 * Stateless and thread-safe.
 */
public final class ProjectCheck {

  private ProjectCheck() {}

  /**
   * What start times break.
   *
   * @param problem the project
   * @param starts the start of each activity, in the order of the problem
   * @return a sentence a broken rule: starts below 0, precedences, and the first time at which each
   *     resource is short; empty if the schedule is feasible. It takes n log n steps a resource
   * @throws IllegalArgumentException if the starts are not one an activity
   */
  public static List<String> violations(ProjectProblem problem, List<Integer> starts) {
    Require.nonNull(problem, "problem");
    problem.makespan(starts);
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i) < 0) {
        broken.add(problem.activity(i).name() + " starts at " + starts.get(i) + ", before 0.");
      }
    }
    for (Precedence precedence : problem.precedences()) {
      checkPrecedence(problem, precedence, starts, broken);
    }
    for (int k = 0; k < problem.resources().size(); k++) {
      checkResource(problem, k, starts, broken);
    }
    return broken;
  }

  private static void checkPrecedence(
      ProjectProblem problem, Precedence precedence, List<Integer> starts, List<String> broken) {
    ProjectActivity before = problem.activity(precedence.predecessor());
    ProjectActivity after = problem.activity(precedence.successor());
    long from = starts.get(precedence.predecessor());
    long to = starts.get(precedence.successor());
    from += precedence.type().isFromStart() ? 0 : before.duration();
    to += precedence.type().isToStart() ? 0 : after.duration();
    if (to < from + precedence.lag()) {
      broken.add(
          after.name()
              + " does not wait for "
              + before.name()
              + " ("
              + precedence.type().abbreviation()
              + ", lag "
              + precedence.lag()
              + "): "
              + to
              + " is before "
              + (from + precedence.lag())
              + ".");
    }
  }

  /** An event a start and a finish; at equal times what finishes gives back first. */
  private static void checkResource(
      ProjectProblem problem, int resource, List<Integer> starts, List<String> broken) {
    List<long[]> events = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      ProjectActivity activity = problem.activity(i);
      long demand = activity.demands().get(resource);
      if (activity.duration() > 0 && demand > 0) {
        events.add(new long[] {starts.get(i), demand});
        events.add(new long[] {(long) starts.get(i) + activity.duration(), -demand});
      }
    }
    events.sort(
        Comparator.<long[]>comparingLong(event -> event[0]).thenComparingLong(event -> event[1]));
    RenewableResource limit = problem.resources().get(resource);
    long used = 0;
    for (long[] event : events) {
      used += event[1];
      if (used > limit.capacity()) {
        broken.add(
            limit.name()
                + " is short at "
                + event[0]
                + ": "
                + used
                + " of "
                + limit.capacity()
                + " in use.");
        return;
      }
    }
  }
}
