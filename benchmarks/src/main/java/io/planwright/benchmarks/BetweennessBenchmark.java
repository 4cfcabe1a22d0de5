package io.planwright.benchmarks;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.influence.BetweennessForm;
import io.planwright.stakeholders.influence.Centrality;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.Scores;
import io.planwright.stakeholders.influence.TieView;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does betweenness take on 10,000 people and 100,000 ties, on one thread? With {@code
 * -Ppeers} the same run measures JGraphT on the same network.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar Betweenness
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class BetweennessBenchmark {

  private InfluenceNetwork network = InfluenceNetwork.builder().build();

  /** Makes the network. */
  @Setup
  public void prepare() {
    network = SyntheticNetwork.forBetweenness();
  }

  /**
   * With the direction of ties.
   *
   * @return the scores
   */
  @Benchmark
  public Scores directed() {
    return scores(TieView.asStated());
  }

  /**
   * Without the direction of ties.
   *
   * @return the scores
   */
  @Benchmark
  public Scores undirected() {
    return scores(TieView.undirected());
  }

  private Scores scores(TieView view) {
    Centrality centrality = network.centrality(view);
    return centrality.betweenness(BetweennessForm.RAW, RunControl.unlimited());
  }
}
