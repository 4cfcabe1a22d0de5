package io.planwright.benchmarks;

import io.planwright.forecasting.hierarchy.Hierarchy;
import io.planwright.forecasting.hierarchy.Reconciler;
import io.planwright.forecasting.hierarchy.ReconciliationSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * How long does it take to make one step of the forecasts of a tree add up? Every sum has ten
 * children; errors are those of 60 periods.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar ReconciliationBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ReconciliationBenchmark {

  private static final int CHILDREN = 10;
  private static final int PERIODS = 60;
  private static final long SEED = 20261126;

  /** How many nodes the tree has. */
  @Param({"2000", "10000", "100000"})
  public int nodes = 2000;

  private Hierarchy tree = Hierarchy.of(Map.of("all", List.of("one")));
  private double[][] errors = new double[0][];
  private double[][] base = new double[0][];
  private Reconciler variance = ReconciliationSpec.structural().reconciler(tree);
  private Reconciler minTrace = variance;

  /** Plants the tree. */
  @Setup
  public void prepare() {
    Map<String, List<String>> children = new LinkedHashMap<>();
    for (int i = 1; i < nodes; i++) {
      children
          .computeIfAbsent("n" + (i - 1) / CHILDREN, key -> new ArrayList<>(CHILDREN))
          .add("n" + i);
    }
    tree = Hierarchy.of(children);
    Random random = new Random(SEED);
    errors = new double[nodes][];
    base = new double[nodes][1];
    double[] shared = random.doubles(PERIODS, -1, 1).toArray();
    for (int i = 0; i < nodes; i++) {
      errors[i] = random.doubles(PERIODS, -1, 1).toArray();
      for (int t = 0; t < PERIODS; t++) {
        errors[i][t] += shared[t];
      }
      base[i][0] = 100 * random.nextDouble();
    }
    variance = prepared(ReconciliationSpec.variance());
    minTrace = prepared(ReconciliationSpec.minTrace());
  }

  /**
   * Least squares weighted by variances, one step.
   *
   * @return the reconciled forecasts
   */
  @Benchmark
  public double[][] variance() {
    return variance.reconcile(base);
  }

  /**
   * Minimum trace with a shrunken covariance, one step.
   *
   * @return the reconciled forecasts
   */
  @Benchmark
  public double[][] minTrace() {
    return minTrace.reconcile(base);
  }

  /**
   * Minimum trace from the errors on: the covariance, and one step.
   *
   * @return the reconciled forecasts
   */
  @Benchmark
  public double[][] minTraceFromErrors() {
    return prepared(ReconciliationSpec.minTrace()).reconcile(base);
  }

  private Reconciler prepared(ReconciliationSpec spec) {
    return spec.reconciler(tree, errors).orElseThrow();
  }
}
