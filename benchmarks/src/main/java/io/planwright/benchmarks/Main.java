package io.planwright.benchmarks;

import io.planwright.benchmarks.accuracy.AccuracyRunner;
import io.planwright.benchmarks.allocation.AllocationRunner;
import io.planwright.benchmarks.leakage.LeakageRunner;
import io.planwright.benchmarks.pipeline.PipelineRunner;
import io.planwright.benchmarks.schedule.ScheduleRunner;
import io.planwright.benchmarks.training.TrainingRunner;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the jar: {@code accuracy} and its options run the {@link AccuracyRunner},
 * {@code allocation} and its options the {@link AllocationRunner}, {@code leakage} and its options
 * the {@link LeakageRunner}, {@code pipeline} and its options the {@link PipelineRunner}, {@code
 * schedule} and its options the {@link ScheduleRunner}, {@code train} and its options the {@link
 * TrainingRunner}; anything else is handed over to JMH.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar accuracy --help
 * java -jar benchmarks/target/benchmarks.jar allocation --help
 * java -jar benchmarks/target/benchmarks.jar leakage --help
 * java -jar benchmarks/target/benchmarks.jar pipeline --help
 * java -jar benchmarks/target/benchmarks.jar schedule --help
 * java -jar benchmarks/target/benchmarks.jar AsOf
 * }</pre>
 */
public final class Main {

  private static final Map<String, ToIntFunction<List<String>>> RUNNERS =
      Map.of(
          "accuracy", options -> new AccuracyRunner(System.out, System.err).run(options),
          "allocation", options -> new AllocationRunner(System.out, System.err).run(options),
          "leakage", options -> new LeakageRunner(System.out, System.err).run(options),
          "pipeline", options -> new PipelineRunner(System.out, System.err).run(options),
          "schedule", options -> new ScheduleRunner(System.out, System.err).run(options),
          "train", options -> new TrainingRunner(System.out, System.err).run(options));

  private Main() {}

  /**
   * Runs a call. A runner ends the process with its status.
   *
   * @param args the runner and its options, or those of JMH
   * @throws IOException if JMH cannot read its list of benchmarks
   */
  public static void main(String[] args) throws IOException {
    @Nullable ToIntFunction<List<String>> runner = args.length == 0 ? null : RUNNERS.get(args[0]);
    if (runner != null) {
      System.exit(runner.applyAsInt(Arrays.asList(args).subList(1, args.length)));
    }
    org.openjdk.jmh.Main.main(args);
  }
}
