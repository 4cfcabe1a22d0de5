package io.planwright.benchmarks;

import io.planwright.benchmarks.schedule.GeneratedNetwork;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.risk.ScheduleRisk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long do the critical path method and its simulation take on one thread?
 *
 * <p>{@link #criticalPath} schedules a generated network with nearly two dependencies an activity;
 * {@link #independentRuns} and {@link #correlatedRuns} make 10,000 runs through one of a thousandth
 * of its size, without and with a common factor.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar ScheduleTimes -rf json -rff schedule.json
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
public class ScheduleTimesBenchmark {

  private static final int THINNING = 1_000;

  /** The number of activities that are scheduled. */
  @Param({"250000", "1000000"})
  public int activities;

  private ScheduleRequest large = GeneratedNetwork.of(1, false);
  private ScheduleRequest small = large;

  /** Makes the networks. */
  @Setup
  public void prepare() {
    large = GeneratedNetwork.of(activities, false);
    small = GeneratedNetwork.of(activities / THINNING, false);
  }

  /**
   * Schedules each activity as early as possible.
   *
   * @return the schedule
   */
  @Benchmark
  public Schedule criticalPath() {
    return CriticalPathScheduler.standard().schedule(large, RunControl.unlimited());
  }

  /**
   * Simulates durations that know nothing of each other.
   *
   * @return the profile
   */
  @Benchmark
  public RiskProfile independentRuns() {
    return ScheduleRisk.independent().simulate(small, RunControl.unlimited()).orElseThrow();
  }

  /**
   * Simulates durations that share a factor.
   *
   * @return the profile
   */
  @Benchmark
  public RiskProfile correlatedRuns() {
    return ScheduleRisk.standard().simulate(small, RunControl.unlimited()).orElseThrow();
  }
}
