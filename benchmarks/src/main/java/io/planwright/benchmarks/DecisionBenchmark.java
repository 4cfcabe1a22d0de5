package io.planwright.benchmarks;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.decision.ApprovalPath;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionEngine;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.DecisionRule;
import io.planwright.stakeholders.decision.Voter;
import io.planwright.stakeholders.decision.VotingPower;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * How long does an assembly of 200 people with weights up to 50 take, and the path to yes of a
 * group of 16?
 *
 * <p>An outlook holds the probability and what each person does to it, at worst, at best and as
 * expected; with a common factor each of these at hundreds of nodes.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar Decision -rf json -rff decision.json
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class DecisionBenchmark {

  private static final int ASSEMBLY = 200;
  private static final int GROUP = 16;
  private static final int MOST_WEIGHT = 50;

  private final DecisionEngine engine = DecisionEngine.standard();
  private final List<CandidateAction> actions = new ArrayList<>();
  private Decision assembly = decision(2, new Random(0));
  private Decision group = assembly;

  /** Makes the decisions. */
  @Setup
  public void prepare() {
    Random random = new Random(1);
    assembly = decision(ASSEMBLY, random);
    group = decision(GROUP, random);
    actions.clear();
    for (Voter voter : group.voters()) {
      actions.add(
          new CandidateAction(
              "win " + voter.personId(), voter.personId(), 1 + 9 * random.nextDouble(), 0.95));
    }
  }

  private static Decision decision(int people, Random random) {
    Decision.Builder builder = Decision.builder().goal(0.8);
    List<DecisionRule.Seat> seats = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < people; i++) {
      String id = "person" + i;
      double weight = 1.0 + random.nextInt(MOST_WEIGHT);
      total += weight;
      seats.add(new DecisionRule.Seat(DecisionRule.person(id), weight));
      builder.addVoters(Voter.of(id, 0.2 + 0.5 * random.nextDouble()));
    }
    return builder
        .rule(new DecisionRule.WeightedQuorum("Assembly", seats, Math.floor(total / 2) + 1))
        .build();
  }

  /**
   * The outlook on 200 people who decide on their own.
   *
   * @return the outlook
   */
  @Benchmark
  public DecisionOutlook outlook() {
    return engine.outlook(assembly, RunControl.unlimited()).orElseThrow();
  }

  /**
   * The outlook on 200 people under a common factor.
   *
   * @return the outlook
   */
  @Benchmark
  public DecisionOutlook outlookWithFactor() {
    return engine
        .outlook(assembly.toBuilder().correlation(0.2).build(), RunControl.unlimited())
        .orElseThrow();
  }

  /**
   * Both power indices of 200 people.
   *
   * @return the indices
   */
  @Benchmark
  public List<VotingPower> power() {
    return engine.power(assembly.rule(), RunControl.unlimited()).orElseThrow();
  }

  /**
   * The cheapest path of 16 people.
   *
   * @return the path
   */
  @Benchmark
  public Solution<ApprovalPath> cheapestPath() {
    return engine.cheapestPath(group, actions, RunControl.unlimited()).orElseThrow();
  }
}
