package io.planwright.benchmarks;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.influence.Centrality;
import io.planwright.stakeholders.influence.Direction;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.PageRankSpec;
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
 * How long does PageRank take on 100,000 people and 500,000 ties, on one thread?
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar PageRank
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PageRankBenchmark {

  private InfluenceNetwork network = InfluenceNetwork.builder().build();
  private Centrality centrality = network.centrality(TieView.asStated());

  /** Makes the network. */
  @Setup
  public void prepare() {
    network = SyntheticNetwork.of(100_000, 500_000, 20261127);
    centrality = network.centrality(TieView.asStated());
  }

  /**
   * The steps alone.
   *
   * @return the scores
   */
  @Benchmark
  public Scores steps() {
    return centrality.pageRank(PageRankSpec.standard(), Direction.IN, RunControl.unlimited());
  }

  /**
   * With the view of the network.
   *
   * @return the scores
   */
  @Benchmark
  public Scores fromTies() {
    return network
        .centrality(TieView.asStated())
        .pageRank(PageRankSpec.standard(), Direction.IN, RunControl.unlimited());
  }
}
