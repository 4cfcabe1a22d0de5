package io.planwright.benchmarks;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunitySnapshot;
import java.util.List;
import java.util.Optional;
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
 * How long does it take to find out what was known on a day?
 *
 * <p>The day is the last one, so that every fact has to be read. {@link #manyDeals} spreads the
 * facts over deals of ten; {@link #oneDeal} is the worst case, all facts in one deal.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar AsOfBenchmark -rf json -rff as-of.json
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
public class AsOfBenchmark {

  private static final long SEED = 20260131;

  /** The number of facts. */
  @Param({"10000", "100000", "1000000"})
  public int facts;

  private List<Opportunity> deals = List.of();
  private Opportunity longHistory = new SyntheticDeals(SEED).longHistory(1);

  /** Makes the deals. */
  @Setup
  public void prepare() {
    SyntheticDeals synthetic = new SyntheticDeals(SEED);
    deals = synthetic.deals(facts / SyntheticDeals.FACTS_A_DEAL);
    longHistory = synthetic.longHistory(facts);
    if (manyDeals() == 0 || oneDeal().flatMap(OpportunitySnapshot::amount).isEmpty()) {
      throw new IllegalStateException("nothing was known on " + SyntheticDeals.AS_OF);
    }
  }

  /**
   * Reads the facts of many deals.
   *
   * @return how many of them are open
   */
  @Benchmark
  public int manyDeals() {
    int open = 0;
    for (Opportunity deal : deals) {
      Optional<OpportunitySnapshot> known = deal.asOf(SyntheticDeals.AS_OF, SyntheticDeals.ZONE);
      if (known.isPresent() && known.get().isOpen()) {
        open++;
      }
    }
    return open;
  }

  /**
   * Reads the facts of one deal.
   *
   * @return what was known of it
   */
  @Benchmark
  public Optional<OpportunitySnapshot> oneDeal() {
    return longHistory.asOf(SyntheticDeals.AS_OF, SyntheticDeals.ZONE);
  }
}
