package io.planwright.benchmarks.schedule;

import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.risk.ScheduleRisk;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the critical path method and its simulation take on generated networks, at a quarter,
 * half and all of a size: twice the size is to take twice the time.
 */
final class TimesRunner {

  static final String FLAG = "--times";

  private static final String ACTIVITIES = "--activities";
  private static final String RUNS = "--runs";
  private static final int USUAL_ACTIVITIES = 1_000_000;
  private static final int USUAL_RUNS = 10_000;
  private static final int SMALLEST = 400;

  /** Simulated networks are that much smaller. */
  private static final int THINNING = 1_000;

  private static final int WARM_UPS = 3;
  private static final int REPEATS = 7;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double ASKED_MILLIS = 1_000;

  private final PrintStream out;

  TimesRunner(PrintStream out) {
    this.out = out;
  }

  /** Measures, each answer being checked. */
  void run(List<String> args) {
    CommandLine line = CommandLine.parse(args, List.of(ACTIVITIES, RUNS));
    int activities = line.atLeast(ACTIVITIES, SMALLEST, USUAL_ACTIVITIES);
    int runs = line.atLeast(RUNS, SMALLEST, USUAL_RUNS);
    out.println("what\tsize\tmedian ms\tleast ms\tasked ms\tns an activity and run");
    for (boolean isShuffled : new boolean[] {false, true}) {
      for (int size : List.of(activities / 4, activities / 2, activities)) {
        criticalPath(size, isShuffled, ASKED_MILLIS * size / USUAL_ACTIVITIES);
      }
    }
    int simulated = Math.max(SMALLEST, activities / THINNING);
    double asked = ASKED_MILLIS * runs / USUAL_RUNS / 1_000;
    for (int size : List.of(simulated / 4, simulated / 2, simulated)) {
      simulate("simulation, independent", ScheduleRisk.independent(), size, runs, asked * size);
      simulate("simulation, correlated", ScheduleRisk.standard(), size, runs, asked * size);
    }
  }

  private void criticalPath(int size, boolean isShuffled, double asked) {
    ScheduleRequest request = GeneratedNetwork.of(size, isShuffled);
    double[] millis = new double[REPEATS];
    for (int k = -WARM_UPS; k < REPEATS; k++) {
      long start = System.nanoTime();
      Schedule schedule =
          CriticalPathScheduler.standard().schedule(request, RunControl.unlimited());
      millis[Math.max(0, k)] = (System.nanoTime() - start) / NANOS_PER_MILLI;
      require(schedule.activities().size() == size && !schedule.criticalPath().isEmpty());
    }
    print(
        isShuffled ? "critical path, listed in any order" : "critical path",
        size + " activities, " + request.workBreakdown().dependencies().size() + " dependencies",
        millis,
        asked,
        size);
  }

  private void simulate(String what, ScheduleRisk usual, int size, int runs, double asked) {
    ScheduleRequest request = GeneratedNetwork.of(size, false);
    ScheduleRisk spec = usual.withRuns(runs);
    double[] millis = new double[REPEATS];
    for (int k = -WARM_UPS; k < REPEATS; k++) {
      long start = System.nanoTime();
      RiskProfile risk = spec.simulate(request, RunControl.unlimited()).orElseThrow();
      millis[Math.max(0, k)] = (System.nanoTime() - start) / NANOS_PER_MILLI;
      require(risk.mergeBias().biasDays() > 0 && risk.finish().runs() == runs);
    }
    print(what, size + " activities, " + runs + " runs", millis, asked, (double) size * runs);
  }

  private static void require(boolean isRight) {
    if (!isRight) {
      throw new IllegalStateException("an answer is not what it should be");
    }
  }

  private void print(String what, String size, double[] millis, double asked, double items) {
    Arrays.sort(millis);
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%.0f\t%.0f\t%.0f\t%.1f%n",
        what,
        size,
        millis[REPEATS / 2],
        millis[0],
        asked,
        millis[0] * NANOS_PER_MILLI / items);
  }
}
