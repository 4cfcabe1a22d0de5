package io.planwright.forecasting.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Against optimal partitioning, which looks at every start (B. Jackson and others, 2005). */
class ChangePointsProperties {

  private interface Cost {
    double of(int from, int to);
  }

  @Property(tries = 1500)
  void partitionsByMeanAreOptimal(
      @ForAll("values") double[] values,
      @ForAll @IntRange(min = 1, max = 5) int least,
      @ForAll @DoubleRange(min = 0.05, max = 30) double penalty) {
    if (values.length >= least) {
      int[] starts = MeanPartition.starts(values, least, penalty);
      assertOptimal(values, starts, least, penalty, (from, to) -> squares(values, from, to));
    }
  }

  @Property(tries = 1500)
  void partitionsByMeanAndVarianceAreOptimal(
      @ForAll("values") double[] values,
      @ForAll @IntRange(min = 2, max = 5) int least,
      @ForAll @DoubleRange(min = 0.05, max = 30) double penalty) {
    if (values.length >= least) {
      double floor = 1e-3;
      int[] starts = VariancePartition.starts(values, least, penalty, floor);
      assertOptimal(
          values, starts, least, penalty, (from, to) -> likelihood(values, from, to, floor));
    }
  }

  private static void assertOptimal(
      double[] values, int[] starts, int least, double penalty, Cost cost) {
    double[] best = new double[values.length + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    for (int to = least; to <= values.length; to++) {
      for (int from = 0; from <= to - least; from++) {
        best[to] = Math.min(best[to], best[from] + cost.of(from, to) + penalty);
      }
    }
    double found = -penalty;
    for (int k = 0; k < starts.length; k++) {
      int to = k + 1 < starts.length ? starts[k + 1] : values.length;
      assertThat(to - starts[k]).isGreaterThanOrEqualTo(least);
      found += cost.of(starts[k], to) + penalty;
    }
    double optimum = best[values.length];
    assertThat(found).isCloseTo(optimum, within(1e-8 * (1 + Math.abs(optimum))));
  }

  private static double squares(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElseThrow();
    return Arrays.stream(values, from, to).map(v -> (v - mean) * (v - mean)).sum();
  }

  private static double likelihood(double[] values, int from, int to, double floor) {
    int length = to - from;
    double variance = squares(values, from, to) / length;
    return variance >= floor
        ? length * Math.log(variance)
        : length * (Math.log(floor) + variance / floor - 1);
  }

  @Property(tries = 300)
  void moveAndScaleWithTheValues(
      @ForAll("noisy") double[] values,
      @ForAll @IntRange(min = -30, max = 30) int power,
      @ForAll boolean variance) {
    ChangePoints engine = variance ? ChangePoints.ofMeanAndVariance() : ChangePoints.ofMean();
    double factor = -Math.scalb(1.0, power);
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Segmentation plain = engine.in(values).orElseThrow();
    Segmentation scaled = engine.in(changed).orElseThrow();
    assertThat(scaled.changes()).isEqualTo(plain.changes());
    assertThat(scaled.noise()).isCloseTo(plain.noise() * -factor, within(1e-9 * -factor));
  }

  @Provide
  Arbitrary<double[]> values() {
    Arbitrary<Double> fine = Arbitraries.doubles().between(-10, 10).ofScale(2);
    Arbitrary<Double> coarse = Arbitraries.integers().between(0, 3).map(Integer::doubleValue);
    return Arbitraries.oneOf(array(fine, 1), array(coarse, 1));
  }

  @Provide
  Arbitrary<double[]> noisy() {
    return array(Arbitraries.doubles().between(-10, 10).ofScale(4), 10);
  }

  private static Arbitrary<double[]> array(Arbitrary<Double> values, int least) {
    return values.array(double[].class).ofMinSize(least).ofMaxSize(45);
  }
}
