package io.planwright.benchmarks.schedule;

import io.planwright.schedule.project.ProjectPlan;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came out for a project.
 *
 * @param name the name of its file
 * @param criticalPath what it would take with enough of every resource
 * @param plan the start times
 * @param seconds how long it took
 */
record SolvedProject(String name, int criticalPath, ProjectPlan plan, double seconds) {

  static final String HEADER =
      "instance\tmakespan\tbound\tcritical path\tschedules\tseconds\tstarts";

  /** A line of the file of answers: the starts come last, job after job. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%.0f\t%d\t%d\t%.3f\t%s",
        name,
        plan.makespan(),
        plan.optimality().bound(),
        criticalPath,
        plan.schedules(),
        seconds,
        plan.starts().stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
