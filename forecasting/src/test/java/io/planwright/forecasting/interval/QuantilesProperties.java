package io.planwright.forecasting.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class QuantilesProperties {

  private static final int DRAWS = 6000;

  /** Of four standard errors of a share of {@link #DRAWS} no true share strays. */
  private static final double NOISE = 4 * 0.5 / Math.sqrt(DRAWS);

  @Property(tries = 40, seed = "20261126")
  void coversTheNextOfExchangeableScoresAsPromised(
      @ForAll @IntRange(min = 5, max = 60) int n,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
    double level = (1 + share * (n - 1)) / (n + 1);
    SeedStreams seeds = new SeedStreams(seed);
    int absolute = 0;
    int lowerMisses = 0;
    int upperMisses = 0;
    for (int i = 0; i < DRAWS; i++) {
      RandomGenerator random = seeds.stream(i);
      double[] signed = skewed(random, n);
      double next = skewed(random, 1)[0];
      double[] sizes = Arrays.stream(signed).map(Math::abs).sorted().toArray();
      absolute += Math.abs(next) <= Quantiles.ofAbsolute(sizes, n).above((1 - level) / 2) ? 1 : 0;
      Quantiles bySign = Quantiles.ofSigned(signed, n);
      lowerMisses += next < bySign.below((1 - level) / 2) ? 1 : 0;
      upperMisses += next > bySign.above((1 - level) / 2) ? 1 : 0;
    }

    assertThat(absolute / (double) DRAWS).isBetween(level - NOISE, level + 1.0 / (n + 1) + NOISE);
    if ((1 - level) / 2 >= 1.0 / (n + 1)) { // within the reach of one side's scores
      assertThat(lowerMisses / (double) DRAWS).isLessThan((1 - level) / 2 + NOISE);
      assertThat(upperMisses / (double) DRAWS).isLessThan((1 - level) / 2 + NOISE);
    }
  }

  /** Sorted draws of a distribution that is far from normal and not centred. */
  private static double[] skewed(RandomGenerator random, int n) {
    double[] draws = new double[n];
    for (int i = 0; i < n; i++) {
      draws[i] = Math.exp(Normals.next(random)) - 1;
    }
    Arrays.sort(draws);
    return draws;
  }

  @Property(tries = 200)
  void neverFallsAndNeverEnds(
      @ForAll @IntRange(min = 1, max = 40) int n,
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @DoubleRange(min = 1, max = 200) double independent) {
    double[] signed = skewed(new SeedStreams(seed).stream(0), n);
    double[] sizes = Arrays.stream(signed).map(Math::abs).sorted().toArray();
    for (Quantiles quantiles :
        new Quantiles[] {
          Quantiles.ofAbsolute(sizes, independent), Quantiles.ofSigned(signed, independent)
        }) {
      double previous = Double.NEGATIVE_INFINITY;
      for (int i = 1; i < 500; i++) {
        double quantile = quantiles.at(i / 500.0);
        assertThat(quantile).isFinite().isGreaterThanOrEqualTo(previous - 1e-12);
        previous = quantile;
      }
      assertThat(quantiles.above(1e-15)).isFinite();
      assertThat(quantiles.below(1e-15)).isFinite();
    }
  }

  @Property(tries = 100)
  void addsScoresToAPoolAsIfItWereBuiltAnew(
      @ForAll @IntRange(min = 2, max = 80) int n,
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @DoubleRange(min = 0.05, max = 0.99) double coverage) {
    double[] scores = skewed(new SeedStreams(seed).stream(0), n);
    ScorePool pool = new ScorePool();
    for (double score : scores) {
      pool.add(new double[] {score});
    }
    double[] sizes = Arrays.stream(scores).map(Math::abs).sorted().toArray();
    double width = Quantiles.ofAbsolute(sizes, n).above((1 - coverage) / 2);

    if (coverage > 1.0 / (n + 1)) { // below, the one runs to zero and the other to the least score
      assertThat(pool.width(coverage)).isCloseTo(width, within(2e-6 * (1 + sizes[n - 1])));
    }
    if (coverage < (n - 1.0) / (n + 1)) {
      assertThat(pool.coverage(pool.width(coverage))).isCloseTo(coverage, within(1e-9));
    }
  }
}
