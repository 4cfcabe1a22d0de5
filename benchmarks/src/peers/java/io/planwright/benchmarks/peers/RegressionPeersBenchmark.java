package io.planwright.benchmarks.peers;

import io.planwright.benchmarks.SyntheticRows;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
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
 * The regression of {@code RegressionBenchmark} by other libraries: the slopes alone by the QR
 * decomposition of ojAlgo, and slopes, R² and standard errors by Commons Math. ojAlgo starts from a
 * matrix in its own layout, Commons Math from rows that it copies.
 *
 * <pre>
 * mvn -q package -DskipTests -Ppeers
 * java -jar benchmarks/target/benchmarks.jar Regression
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class RegressionPeersBenchmark {

  /** The number of observations. */
  @Param({"1000", "100000"})
  public int rows = 1000;

  private double[][] byRow = new double[0][];
  private double[] figures = new double[0];
  private R064Store body = R064Store.FACTORY.make(1, 1);
  private R064Store right = R064Store.FACTORY.make(1, 1);

  /** Makes the rows in the layouts of the peers. */
  @Setup
  public void prepare() {
    SyntheticRows made = SyntheticRows.of(rows, 20, 20260131);
    int columns = made.columns().length;
    figures = made.figures();
    byRow = new double[rows][columns];
    body = R064Store.FACTORY.make(rows, columns + 1);
    right = R064Store.FACTORY.make(rows, 1);
    for (int i = 0; i < rows; i++) {
      body.set(i, 0, 1);
      right.set(i, 0, figures[i]);
      for (int j = 0; j < columns; j++) {
        byRow[i][j] = made.columns()[j][i];
        body.set(i, j + 1, byRow[i][j]);
      }
    }
  }

  /**
   * ojAlgo.
   *
   * @return the intercept and the slopes
   */
  @Benchmark
  public MatrixStore<Double> ojAlgo() {
    QR<Double> qr = QR.R064.make(body);
    qr.decompose(body);
    return qr.getSolution(right);
  }

  /**
   * Commons Math.
   *
   * @return the standard errors, R² and the slopes, so that none is left out
   */
  @Benchmark
  public double[] commonsMath() {
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(figures, byRow);
    double[] errors = regression.estimateRegressionParametersStandardErrors();
    errors[0] += regression.calculateRSquared() + regression.estimateRegressionParameters()[0];
    return errors;
  }
}
