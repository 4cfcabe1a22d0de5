package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NewBusinessDrawsTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private static double[] draws(double wins, List<Money> amounts, int count) {
    NewBusinessDraws model = new NewBusinessDraws(new ArrivalModel(EUR, wins, 0, 0, amounts));
    SplittableRandom random = new SplittableRandom(11);
    double[] draws = new double[count];
    Arrays.setAll(draws, i -> model.next(random));
    Arrays.sort(draws);
    return draws;
  }

  /** 2,000 deals of 1,000, and one in ten thousand of a billion: at least 1.8 million always. */
  @Test
  void aRareHugeDealDoesNotMakeOthersNegative() {
    List<Money> amounts = new ArrayList<>();
    for (int i = 0; i < 9_999; i++) {
      amounts.add(Money.of(1_000, EUR));
    }
    amounts.add(Money.of(1_000_000_000, EUR));

    double[] draws = draws(2_000, amounts, 20_000);

    assertThat(draws[0]).isGreaterThan(1_800_000);
    assertThat(draws[10_000]).isCloseTo(2_000_000, within(30_000.0));
    long withHuge = Arrays.stream(draws).filter(draw -> draw > 1e8).count();
    assertThat(withHuge / 20_000.0).isCloseTo(1 - Math.exp(-0.2), within(0.01));
  }

  /** A compound Poisson sum has the mean r E(a) and the variance r E(a²). */
  @Test
  void manyDealsHaveTheMomentsOfASumOfDeals() {
    SplittableRandom random = new SplittableRandom(3);
    List<Money> amounts = new ArrayList<>();
    double mean = 0;
    double square = 0;
    for (int i = 0; i < 500; i++) {
      long amount = Math.round(100 * Math.exp(1.5 * random.nextGaussian()));
      amounts.add(Money.of(amount, EUR));
      mean += amount / 500.0;
      square += (double) amount * amount / 500;
    }

    double[] draws = draws(3_000, amounts, 20_000);

    double average = Arrays.stream(draws).average().orElseThrow();
    double variance = Arrays.stream(draws).map(d -> (d - average) * (d - average)).sum() / 20_000;
    assertThat(average).isCloseTo(3_000 * mean, within(3_000 * mean * 0.005));
    assertThat(variance).isCloseTo(3_000 * square, within(3_000 * square * 0.06));
  }
}
