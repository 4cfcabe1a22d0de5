package io.planwright.benchmarks.peers;

import io.planwright.benchmarks.SyntheticNetwork;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.Tie;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
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
 * The betweenness of {@code BetweennessBenchmark} by JGraphT, which starts from a graph of its own
 * that is built beforehand.
 *
 * <pre>
 * mvn -q package -DskipTests -Ppeers
 * java -jar benchmarks/target/benchmarks.jar Betweenness
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class BetweennessPeersBenchmark {

  private final Graph<String, DefaultEdge> directed = new SimpleDirectedGraph<>(DefaultEdge.class);
  private final Graph<String, DefaultEdge> undirected = new SimpleGraph<>(DefaultEdge.class);

  /** Makes the network in the layout of the peer. */
  @Setup
  public void prepare() {
    InfluenceNetwork network = SyntheticNetwork.forBetweenness();
    for (String person : network.people()) {
      directed.addVertex(person);
      undirected.addVertex(person);
    }
    for (Tie tie : network.ties()) {
      directed.addEdge(tie.fromId(), tie.toId());
      undirected.addEdge(tie.fromId(), tie.toId());
    }
  }

  /**
   * With the direction of ties.
   *
   * @return the scores
   */
  @Benchmark
  public Map<String, Double> directed() {
    return new BetweennessCentrality<>(directed).getScores();
  }

  /**
   * Without the direction of ties.
   *
   * @return the scores
   */
  @Benchmark
  public Map<String, Double> undirected() {
    return new BetweennessCentrality<>(undirected).getScores();
  }
}
