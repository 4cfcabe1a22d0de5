package io.planwright.benchmarks;

import io.planwright.forecasting.pipeline.win.Cases;
import io.planwright.forecasting.pipeline.win.CasesBuilder;
import io.planwright.forecasting.pipeline.win.WinModel;
import io.planwright.forecasting.pipeline.win.WinModelSpec;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.SplittableRandom;
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

/** Learns win probabilities from a hundred thousand deals, and scores a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class WinModelBenchmark {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 700;
  private static final int LEARNED = 100_000;
  private static final int SCORED = 1_000_000;
  private static final int ACCOUNTS = 2_000;
  private static final String[] STAGES = {"lead", "demo", "offer", "contract"};

  private Cases learned = Cases.builder().build();
  private Cases scored = Cases.builder().build();
  private WinModel model =
      WinModelSpec.standard()
          .fit(cases(1_000), FIRST.plusDays(DAYS), RunControl.unlimited())
          .orElseThrow();

  /** Makes the cases. */
  @Setup
  public void setUp() {
    learned = cases(LEARNED);
    scored = cases(SCORED);
    model = train();
  }

  private static Cases cases(int size) {
    SplittableRandom random = new SplittableRandom(3);
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < size; i++) {
      double age = random.nextDouble(0, 5);
      double amount = random.nextDouble(5, 12);
      int stage = random.nextInt(STAGES.length);
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS - 100));
      cases
          .row("d" + i, day)
          .number("age", age)
          .number("amount", amount)
          .number("pushes", random.nextInt(4))
          .number("days to close", random.nextDouble(-30, 90))
          .category("stage", STAGES[stage])
          .category("owner", "o" + random.nextInt(12))
          .category("account", "a" + random.nextInt(ACCOUNTS))
          .category("product", "p" + random.nextInt(6))
          .outcome(
              random.nextDouble() < 1 / (1 + Math.exp(1 + 0.4 * age - 0.5 * stage)),
              day.plusDays(random.nextInt(90)));
    }
    return cases.build();
  }

  /**
   * Learns, with the choice of penalty and the test of skill.
   *
   * @return the model
   */
  @Benchmark
  public WinModel train() {
    return WinModelSpec.standard()
        .fit(learned, FIRST.plusDays(DAYS), RunControl.unlimited())
        .orElseThrow();
  }

  /**
   * Scores.
   *
   * @return the probabilities
   */
  @Benchmark
  public double[] score() {
    return model.probabilities(scored);
  }
}
