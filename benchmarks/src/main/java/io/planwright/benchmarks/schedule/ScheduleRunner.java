package io.planwright.benchmarks.schedule;

import io.planwright.benchmarks.cli.Call;
import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.run.RunControl;
import io.planwright.schedule.project.ProjectPlan;
import io.planwright.schedule.project.ProjectSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Schedules projects of the PSPLIB and writes the start times so that a stranger can check them.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar schedule --set FILE|FOLDER --schedules N --out FILE
 * java -jar benchmarks/target/benchmarks.jar schedule --times [--activities N] [--runs R]
 * </pre>
 */
public final class ScheduleRunner {

  private static final String SET = "--set";
  private static final String SCHEDULES = "--schedules";
  private static final String SECONDS = "--seconds";
  private static final String OUT = "--out";
  private static final String OPTIMA = "--optima";
  private static final String SEED = "--seed";
  private static final String EVERY = "--every";
  private static final List<String> OPTIONS =
      List.of(SET, SCHEDULES, SECONDS, OUT, OPTIMA, SEED, EVERY);
  private static final int MILLIS = 1_000;
  private static final double LONGEST = 86_400;

  private static final String USAGE =
      """
      usage: schedule --set FILE|FOLDER --schedules N | --seconds S --out FILE
             schedule --times [--activities N] [--runs R]

        --set PATH      single-mode projects of the PSPLIB: .sm files, plain or .gz, a .tar.gz of
                        them, or a folder of any of these
        --schedules N   how many schedules a project are generated at most, one a pass over the
                        activities, passes of justification included
        --seconds S     the longest time for a project, part of which goes into the proof by
                        branch and bound; with both, what ends first
        --out FILE      takes a line a project: makespan, bound, critical path, and the start of
                        each job in the order of the file
        --optima FILE   best known values, to compare with: set,instance,cpm,lb,ub,opt_or_0
        --seed N        of the random choices, 1 by default
        --every N       takes each N-th project only, 1 by default
        --times         measures the critical path method on generated networks of a quarter, half
                        and all of the activities, and the simulation of networks a thousandth as
                        large: median and least time of seven runs after three to warm up
        --activities N  the most activities, 1000000 by default
        --runs R        how many runs a simulation makes, 10000 by default
      """;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes a runner.
   *
   * @param out takes the figures
   * @param err takes the messages
   */
  public ScheduleRunner(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a call.
   *
   * @param args the options, as {@code --help} explains them
   * @return {@link Call#DONE} or {@link Call#USAGE}
   */
  public int run(List<String> args) {
    return new Call(args, out, err).run(USAGE, this::solve);
  }

  private int solve(List<String> args) throws IOException {
    if (args.contains(TimesRunner.FLAG)) {
      List<String> rest = args.stream().filter(arg -> !arg.equals(TimesRunner.FLAG)).toList();
      new TimesRunner(out).run(rest);
      return Call.DONE;
    }
    CommandLine line = CommandLine.parse(args, OPTIONS);
    if (line.text(SCHEDULES).isEmpty() && line.text(SECONDS).isEmpty()) {
      throw new UsageException("give " + SCHEDULES + " or " + SECONDS + ".");
    }
    List<ProjectFile> projects = ProjectFile.read(Path.of(line.required(SET)));
    if (projects.isEmpty()) {
      throw new UsageException("option " + SET + " holds no .sm file of the PSPLIB.");
    }
    Map<String, BestKnown> best =
        line.text(OPTIMA).isPresent() ? BestKnown.read(Path.of(line.required(OPTIMA))) : Map.of();
    int every = line.atLeast(EVERY, 1, 1);
    Figures figures = new Figures();
    try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(Path.of(line.required(OUT))))) {
      file.println(SolvedProject.HEADER);
      for (int k = 0; k < projects.size(); k += every) {
        SolvedProject solved = solve(projects.get(k), line);
        figures.add(solved, best.get(solved.name()));
        file.println(solved.line());
        file.flush();
      }
    }
    out.print(figures.text());
    return Call.DONE;
  }

  private static SolvedProject solve(ProjectFile project, CommandLine line) {
    long schedules =
        line.text(SCHEDULES).isEmpty() ? Long.MAX_VALUE : line.atLeast(SCHEDULES, 1, 1);
    long nodes = line.text(SECONDS).isEmpty() ? 0 : Long.MAX_VALUE;
    ProjectSearch search = new ProjectSearch(line.atLeast(SEED, 0, 1), schedules, nodes);
    double seconds = line.between(SECONDS, 0, LONGEST, LONGEST / 2);
    Duration limit = Duration.ofMillis(Math.max(1, (long) (seconds * MILLIS)));
    long start = System.nanoTime();
    ProjectPlan plan =
        search.solve(project.problem(), RunControl.unlimited().withTimeout(limit)).orElseThrow();
    double taken = (System.nanoTime() - start) / 1e9;
    return new SolvedProject(project.name(), project.problem().criticalPath(), plan, taken);
  }
}
