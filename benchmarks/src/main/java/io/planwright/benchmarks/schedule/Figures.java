package io.planwright.benchmarks.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Adds up what came out. */
final class Figures {

  private static final double MICROS = 1e6;

  private int projects;
  private int known;
  private int proven;
  private int optimal;
  private long schedules;
  private double seconds;
  private double overPath;
  private double overLower;
  private double overUpper;

  void add(SolvedProject solved, @Nullable BestKnown best) {
    projects++;
    proven += solved.plan().optimality().isProven() ? 1 : 0;
    schedules += solved.plan().schedules();
    seconds += solved.seconds();
    overPath += percentOver(solved.plan().makespan(), solved.criticalPath());
    if (best != null) {
      known++;
      optimal += solved.plan().makespan() <= best.upper() ? 1 : 0;
      overLower += percentOver(solved.plan().makespan(), best.lower());
      overUpper += percentOver(solved.plan().makespan(), best.upper());
    }
  }

  private static double percentOver(int value, int base) {
    return base == 0 ? 0 : 100.0 * (value - base) / base;
  }

  String text() {
    String all =
        String.format(
            Locale.ROOT,
            """
            projects                        %d
            mean %% over critical path       %.3f
            proven optimal                  %d
            schedules a project             %.0f
            microseconds a schedule         %.2f
            seconds a project               %.3f
            """,
            projects,
            overPath / projects,
            proven,
            (double) schedules / projects,
            MICROS * seconds / schedules,
            seconds / projects);
    return known == 0
        ? all
        : all
            + String.format(
                Locale.ROOT,
                """
                mean %% over best known bound    %.3f
                mean %% over best known makespan %.3f
                as good as best known           %d of %d
                """,
                overLower / known,
                overUpper / known,
                optimal,
                known);
  }
}
