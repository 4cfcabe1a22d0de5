package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.Currency;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Generated books whose truth is drawn deal by deal from the model that the forecast assumes. */
class BookingCoverageTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final int SEEDS = 500;
  private static final int DEALS = 80;
  private static final double COMMON = 0.06;
  private static final double OWNER = 0.05;

  @Test
  void intervalsOfEightyPercentCoverEightyPercent() {
    BookingSpec spec =
        BookingSpec.independent()
            .withCommonCorrelation(COMMON)
            .withGroupCorrelation("owner", OWNER)
            .withProbabilityError(0.1);
    int covered = 0;
    int naive = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomGenerator random = new SeedStreams(77).stream(seed);
      DealBook book = book(random);
      double truth = truth(book, random);
      covered += covers(spec.withSimulation(2_000, seed, 1), book, truth) ? 1 : 0;
      naive += covers(BookingSpec.independent(), book, truth) ? 1 : 0;
    }
    assertThat((double) covered / SEEDS).isBetween(0.76, 0.84);
    assertThat((double) naive / SEEDS).isLessThan(0.65);
  }

  private static boolean covers(BookingSpec spec, DealBook book, double truth) {
    BookingDistribution bookings = spec.distribution(book, RunControl.unlimited());
    return bookings.quantile(0.1) <= truth && truth <= bookings.quantile(0.9);
  }

  private static DealBook book(RandomGenerator random) {
    DealBookBuilder book = DealBook.builder(EUR);
    for (int i = 0; i < DEALS; i++) {
      double p = 0.05 + 0.6 * random.nextDouble();
      long amount = 10 * Math.round(100 * Math.exp(0.8 * Normals.next(random)));
      book.add(DealChance.of("d" + i, p, Money.of(amount, EUR)).inGroup("owner", "o" + i % 8));
    }
    return book.build();
  }

  private static double truth(DealBook book, RandomGenerator random) {
    double error = 0.1 * Normals.next(random);
    double common = Math.sqrt(COMMON) * Normals.next(random);
    double[] owners = new double[8];
    for (int o = 0; o < owners.length; o++) {
      owners[o] = Math.sqrt(OWNER) * Normals.next(random);
    }
    double sum = 0;
    for (int i = 0; i < DEALS; i++) {
      double threshold = Normals.quantile(book.winProbability(i)) * Math.sqrt(1.01) + error;
      double latent = common + owners[i % 8] + Math.sqrt(1 - COMMON - OWNER) * Normals.next(random);
      sum += latent < threshold ? book.amount(i).toDouble() : 0;
    }
    return sum;
  }
}
