package io.planwright.benchmarks;

import io.planwright.forecasting.preparation.ChangePoints;
import io.planwright.forecasting.preparation.Segmentation;
import java.util.Random;
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
 * How long does it take to find the changes of the mean in a hundred thousand values?
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar ChangePointsBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ChangePointsBenchmark {

  private static final int VALUES = 100_000;
  private static final long SEED = 20261126;

  /** How many changes there are; none is the hard case of methods that only prune. */
  @Param({"0", "300"})
  public int changes = 0;

  private double[] values = new double[0];

  /** Makes the values. */
  @Setup
  public void prepare() {
    Random random = new Random(SEED);
    values = new double[VALUES];
    int length = VALUES / (changes + 1);
    double mean = 0;
    for (int t = 0; t < VALUES; t++) {
      if (changes > 0 && t % length == 0) {
        mean = 3 * random.nextGaussian();
      }
      values[t] = mean + random.nextGaussian();
    }
  }

  /**
   * Finds them.
   *
   * @return the segments
   */
  @Benchmark
  public Segmentation ofMean() {
    return ChangePoints.ofMean().in(values).orElseThrow();
  }
}
