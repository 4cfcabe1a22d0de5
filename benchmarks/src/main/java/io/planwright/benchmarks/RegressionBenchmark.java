package io.planwright.benchmarks;

import io.planwright.forecasting.regression.Coefficient;
import io.planwright.forecasting.regression.LinearModel;
import io.planwright.forecasting.regression.LinearSpec;
import io.planwright.forecasting.regression.Regressors;
import java.util.List;
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
 * How long does a linear regression on 20 regressors take, with R², residuals and what standard
 * errors need, and how long with the p-value of each coefficient too?
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar RegressionBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class RegressionBenchmark {

  private static final LinearSpec SPEC = LinearSpec.ordinary();

  /** The number of observations. */
  @Param({"1000", "100000"})
  public int rows = 1000;

  private Regressors regressors = Regressors.of("x0", 0);
  private double[] figures = new double[0];

  /** Makes the rows. */
  @Setup
  public void prepare() {
    SyntheticRows made = SyntheticRows.of(rows, 20, 20260131);
    regressors = Regressors.of("x0", made.columns()[0]);
    for (int j = 1; j < made.columns().length; j++) {
      regressors = regressors.with("x" + j, made.columns()[j]);
    }
    figures = made.figures();
  }

  /**
   * A fit with its R², residuals and the factor that standard errors come from.
   *
   * @return the model
   */
  @Benchmark
  public LinearModel fit() {
    return SPEC.fit(regressors, figures).orElseThrow();
  }

  /**
   * A fit and the estimate, standard error, t and p-value of each coefficient.
   *
   * @return the coefficients
   */
  @Benchmark
  public List<Coefficient> fitAndInfer() {
    return SPEC.fit(regressors, figures).orElseThrow().coefficients();
  }
}
