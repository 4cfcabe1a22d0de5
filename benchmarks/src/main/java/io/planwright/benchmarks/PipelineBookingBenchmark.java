package io.planwright.benchmarks;

import io.planwright.forecasting.pipeline.booking.BookingDistribution;
import io.planwright.forecasting.pipeline.booking.BookingMethod;
import io.planwright.forecasting.pipeline.booking.BookingSpec;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.forecasting.pipeline.booking.DealBookBuilder;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.Currency;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
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
 * How long does the distribution of a period's bookings take on one thread?
 *
 * <p>Deals of 1,000 to 100,000 euros in steps of 500, won with 5 to 95 %, of 50 owners. {@link
 * #convolution} is exact for independent deals; {@link #commonShock} and {@link #groupShocks} draw
 * 100,000 paths with a common factor, and one for each owner. Set-up checks that the standard
 * deviations are those of the model: the convolution's by formula, and the shocks' above it.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar PipelineBookingBenchmark -rf json -rff booking.json
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class PipelineBookingBenchmark {

  private static final long SEED = 20260601;
  private static final int PATHS = 100_000;
  private static final int OWNERS = 50;
  private static final Currency EUR = Currency.getInstance("EUR");

  /** The number of deals. */
  @Param({"10000"})
  public int deals;

  private final BookingSpec independent = BookingSpec.independent();
  private final BookingSpec common =
      BookingSpec.standard().withMethod(BookingMethod.MONTE_CARLO).withSimulation(PATHS, SEED, 1);
  private final BookingSpec groups = common.withGroupCorrelation("owner", 0.03);
  private DealBook book = DealBook.builder(EUR).build();

  /** Makes the deals and checks what is computed of them. */
  @Setup
  public void prepare() {
    RandomGenerator random = new SeedStreams(SEED).stream(0);
    DealBookBuilder builder = DealBook.builder(EUR);
    double variance = 0;
    for (int i = 0; i < deals; i++) {
      double p = 0.05 + 0.9 * random.nextDouble();
      long amount = 500 * (2 + (long) (199 * random.nextDouble()));
      variance += p * (1 - p) * amount * amount;
      builder.add(
          DealChance.of("deal-" + i, p, Money.of(amount, EUR)).inGroup("owner", "o" + i % OWNERS));
    }
    book = builder.build();
    double alone = convolution().standardDeviation();
    double shocked = commonShock().standardDeviation();
    if (Math.abs(alone / Math.sqrt(variance) - 1) > 1e-9
        || shocked < alone
        || groupShocks().standardDeviation() < shocked) {
      throw new IllegalStateException(alone + " of " + Math.sqrt(variance) + ", " + shocked);
    }
  }

  /**
   * Convolves independent deals.
   *
   * @return the exact distribution
   */
  @Benchmark
  public BookingDistribution convolution() {
    return independent.distribution(book, RunControl.unlimited());
  }

  /**
   * Draws paths with a shock that all deals share.
   *
   * @return the simulated distribution
   */
  @Benchmark
  public BookingDistribution commonShock() {
    return common.distribution(book, RunControl.unlimited());
  }

  /**
   * Draws paths with a shock that all deals share, and one for the deals of each owner.
   *
   * @return the simulated distribution
   */
  @Benchmark
  public BookingDistribution groupShocks() {
    return groups.distribution(book, RunControl.unlimited());
  }
}
