package io.planwright.benchmarks;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSource;
import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningCycle;
import io.planwright.examples.generator.CrmGenerator;
import io.planwright.examples.generator.CrmGeneratorSpec;
import io.planwright.examples.generator.GeneratedCrm;
import io.planwright.plan.SalesPlan;
import io.planwright.run.RunControl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long a cold virtual machine takes to a first plan of a CRM of 10,000 deals: wall
 * time from the start of the process to the drafted plan, over fresh processes, with the machine's
 * default flags and with those of a short-lived process. The part that the generator of the CRM
 * takes is shown apart.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.planwright.benchmarks.FirstPlanRunner
 * </pre>
 */
public final class FirstPlanRunner {

  private static final int RUNS = 9;
  private static final String PLAN_ONCE = "plan-once";
  private static final double NANOS_PER_MILLI = 1e6;
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private FirstPlanRunner() {}

  /**
   * Runs the measurement and prints a table in Markdown.
   *
   * @param args none
   */
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals(PLAN_ONCE)) {
      planOnce();
      return;
    }
    System.out.println(
        "| flags | start to plan, ms: min / median / max | of it the CRM, ms: median |");
    System.out.println("|---|---|---|");
    System.out.println(row("default", List.of()));
    System.out.println(row(String.join(" ", SHORT_LIVED), SHORT_LIVED));
  }

  private static void planOnce() {
    long start = System.nanoTime();
    GeneratedCrm generated = CrmGenerator.generate(CrmGeneratorSpec.standard());
    long crm = System.nanoTime() - start;
    SalesPlan plan = plan(generated.crm(), generated);
    System.out.println(plan.version() + " " + crm);
  }

  private static SalesPlan plan(CrmSource crm, GeneratedCrm generated) {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    PlanningBrief brief =
        PlanningBrief.builder()
            .planId("first")
            .planName("First plan")
            .author("benchmark")
            .asOf(generated.asOf())
            .zone(ZoneOffset.UTC)
            .calendar(calendar)
            .period(calendar.periodOf(generated.asOf().plusDays(1), PeriodKind.QUARTER))
            .currency(CrmGenerator.CURRENCY)
            .build();
    return PlanningCycle.standard().plan(crm, brief, RunControl.unlimited()).plan();
  }

  private static String row(String name, List<String> flags) {
    double[] totals = new double[RUNS];
    double[] crms = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      String line = firstLine(flags);
      totals[run] = (System.nanoTime() - start) / NANOS_PER_MILLI;
      crms[run] = Long.parseLong(line.substring(line.indexOf(' ') + 1)) / NANOS_PER_MILLI;
    }
    Arrays.sort(totals);
    Arrays.sort(crms);
    return String.format(
        Locale.ROOT,
        "| %s | %.0f / %.0f / %.0f | %.0f |",
        name,
        totals[0],
        totals[RUNS / 2],
        totals[RUNS - 1],
        crms[RUNS / 2]);
  }

  private static String firstLine(List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            FirstPlanRunner.class.getName(),
            PLAN_ONCE));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        String line = out.readLine();
        if (line == null) {
          throw new IllegalStateException("the planning process printed nothing");
        }
        return line;
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
