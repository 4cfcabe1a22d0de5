package io.planwright.benchmarks.allocation;

import io.planwright.allocation.Optimality.Goal;
import io.planwright.benchmarks.cli.Call;
import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Solves instances of the OR-Library and writes the answers so that a stranger can check them.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar allocation --set FILE|FOLDER --seconds S --out FILE
 * java -jar benchmarks/target/benchmarks.jar allocation --generated [--only concave,budget,…]
 * </pre>
 */
public final class AllocationRunner {

  private static final String SET = "--set";
  private static final String SECONDS = "--seconds";
  private static final String OUT = "--out";
  private static final String GOAL = "--goal";
  private static final String GENERATED = "--generated";
  private static final String ONLY = "--only";
  private static final String ALL = "concave,budget,transport,territory";
  private static final int MILLIS = 1_000;
  private static final double LONGEST = 86_400;

  private static final String USAGE =
      """
      usage: allocation --set FILE|FOLDER --seconds S --out FILE
             allocation --generated [--only concave,budget,transport,territory]

        --set PATH     a file of the OR-Library (assignment, generalised assignment, p-median),
                       plain, .gz or .tar.gz, or a folder of them; the first line tells which it is
        --seconds S    the longest time for an instance, 10 by default
        --out FILE     takes a line an instance: value, bound, and the answer by numbers from 1:
                       the column of each row, the agent of each item, or the open vertices
        --goal NAME    minimise (the default) or maximise generalised assignments
        --generated    solves generated problems instead and tells the median time, after runs to
                       warm up, and the largest relative gap; each answer is checked
        --only NAMES   the families of generated problems, by comma; all by default
      """;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes a runner.
   *
   * @param out takes the figures
   * @param err takes the messages
   */
  public AllocationRunner(PrintStream out, PrintStream err) {
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
    if (args.contains(GENERATED)) {
      return generated(args.stream().filter(arg -> !arg.equals(GENERATED)).toList());
    }
    CommandLine line = CommandLine.parse(args, List.of(SET, SECONDS, OUT, GOAL));
    Goal goal = goal(line.text(GOAL).orElse("minimise"));
    double seconds = line.between(SECONDS, 0, LONGEST, 10);
    List<Instance> instances = InstanceFiles.read(Path.of(line.required(SET)));
    if (instances.isEmpty()) {
      throw new UsageException("option " + SET + " holds no instance of the OR-Library.");
    }
    Path answers = Path.of(line.required(OUT));
    try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(answers))) {
      file.println(SolvedInstance.HEADER);
      for (Instance instance : instances) {
        Duration limit = Duration.ofMillis((long) (seconds * MILLIS));
        SolvedInstance solved = solve(instance, goal, RunControl.unlimited().withTimeout(limit));
        file.println(solved.line());
        file.flush();
        out.println(solved.line().substring(0, solved.line().lastIndexOf('\t')));
      }
    }
    return Call.DONE;
  }

  private int generated(List<String> args) {
    String only = CommandLine.parse(args, List.of(ONLY)).text(ONLY).orElse(ALL);
    List<String> families = List.of(only.split(",", -1));
    for (String family : families) {
      if (!List.of(ALL.split(",", -1)).contains(family)) {
        throw new UsageException("option " + ONLY + " [" + family + "] must be among " + ALL + ".");
      }
    }
    out.println(GeneratedJob.HEADER);
    for (String family : families) {
      for (Supplier<GeneratedJob<?>> job : GeneratedJobs.of(family)) {
        out.println(job.get().line());
      }
    }
    return Call.DONE;
  }

  private static Goal goal(String name) {
    return switch (name) {
      case "minimise" -> Goal.MINIMISE;
      case "maximise" -> Goal.MAXIMISE;
      default ->
          throw new UsageException(
              "option " + GOAL + " [" + name + "] must be minimise or maximise.");
    };
  }

  private static SolvedInstance solve(Instance instance, Goal goal, RunControl control) {
    return switch (instance.family()) {
      case MEDIAN -> MedianJob.solve(instance, control);
      case CAPACITATED -> CapacitatedJob.solve(instance, goal, control);
      case ASSIGNMENT -> AssignmentJob.solve(instance, control);
    };
  }
}
