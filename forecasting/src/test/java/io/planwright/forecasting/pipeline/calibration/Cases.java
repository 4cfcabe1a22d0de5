package io.planwright.forecasting.pipeline.calibration;

import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;

/** Scored outcomes for tests. */
final class Cases {

  private Cases() {}

  /**
   * 300 rows that R computes alike: {@code i <- 0:299; p <- ((i*37) %% 101 + 1)/103; y <- ((i*53)
   * %% 97 + 0.5)/97 < 0.15 + 0.6*p^2}.
   */
  static ScoredOutcomes reference() {
    double[] p = new double[300];
    boolean[] y = new boolean[300];
    for (int i = 0; i < p.length; i++) {
      p[i] = (i * 37 % 101 + 1) / 103.0;
      y[i] = (i * 53 % 97 + 0.5) / 97 < 0.15 + 0.6 * p[i] * p[i];
    }
    return ScoredOutcomes.of(p, y);
  }

  /** The same, three rows a deal. */
  static ScoredOutcomes referenceInDeals() {
    ScoredOutcomes rows = reference();
    long[] deals = new long[rows.size()];
    for (int i = 0; i < deals.length; i++) {
      deals[i] = i / 3;
    }
    return rows.withDeals(deals);
  }

  /** Right probabilities, ten deals a day from day 0 on. */
  static ScoredOutcomes calibrated(int deals, long seed) {
    return shifted(deals, seed, Integer.MAX_VALUE, 0);
  }

  /** Probabilities that are right until a deal from which on the log-odds are others. */
  static ScoredOutcomes shifted(int deals, long seed, int from, double shift) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[] p = new double[deals];
    boolean[] y = new boolean[deals];
    long[] days = new long[deals];
    for (int i = 0; i < deals; i++) {
      p[i] = 0.05 + 0.6 * random.nextDouble() * random.nextDouble();
      double odds = LogOdds.of(p[i]) + (i >= from ? shift : 0);
      y[i] = random.nextDouble() < LogOdds.toProbability(odds);
      days[i] = 15_000L + i / 10;
    }
    return ScoredOutcomes.of(p, y).withDays(days);
  }
}
