package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PreparationProperties {

  private static final PreparationSpec EAGER =
      PreparationSpec.standard().withOutlierFence(0.3).withLevelShiftPenalty(0.5);

  @Property(tries = 400)
  void anySubsetOfRepairsIsReversible(
      @ForAll("anything") double[] values,
      @ForAll @IntRange(min = 1, max = 7) int seasonLength,
      @ForAll @LongRange(min = 0) long subset) {
    TimeSeries history = series(seasonLength, values);
    Answer<Preparation> answer =
        EAGER.withCensoring(censoring(values.length, subset)).propose(history);
    if (!answer.isKnown()) {
      assertThat(history.size() - history.gaps()).isLessThan(3);
      return;
    }
    Preparation proposed = answer.orElseThrow();
    Preparation some = proposed;
    for (int i = 0; i < proposed.proposals().size(); i++) {
      if ((subset >> (i % 60) & 1) == 1) {
        some = some.accept(proposed.proposals().get(i));
      }
    }
    for (Preparation accepted : List.of(some, proposed.acceptAll())) {
      assertThat(accepted.original().toArray()).containsExactly(history.toArray());
      assertThat(accepted.restored(accepted.prepared()).toArray())
          .containsExactly(history.toArray());
      assertThat(accepted.rejectAll().prepared().toArray()).containsExactly(history.toArray());
      double[] back = accepted.backToOriginalScale(accepted.prepared().toArray(), 0);
      assertThat(Arrays.stream(back).anyMatch(Double::isInfinite)).isFalse();
    }
  }

  private static Censoring censoring(int size, long bits) {
    return Censoring.at(
        IntStream.range(0, size).filter(t -> (bits >> (t % 60) & 3) == 3).toArray());
  }

  @Property(tries = 300)
  void repairsSayWhatTheyChange(
      @ForAll("anything") double[] values, @ForAll @IntRange(min = 1, max = 7) int seasonLength) {
    Answer<Preparation> answer = EAGER.propose(series(seasonLength, values));
    if (!answer.isKnown()) {
      return;
    }
    Preparation proposed = answer.orElseThrow();
    for (Repair repair : proposed.proposals()) {
      assertThat(repair.explanation().reasons()).isNotEmpty();
      double[] alone = proposed.accept(repair).prepared().toArray();
      for (int i = 0; i < repair.positions().size(); i++) {
        int position = repair.positions().get(i);
        assertThat(repair.after().get(i)).isNotEqualTo(Double.POSITIVE_INFINITY);
        if (repair.kind() == Kind.OUTLIER || repair.kind() == Kind.MISSING_VALUE) {
          assertThat(repair.before().get(i)).isEqualTo((Double) (values[position] + 0.0));
          assertThat(alone[position]).isEqualTo(repair.after().get(i));
          assertThat(alone[position]).isFinite();
        }
      }
    }
  }

  @Property(tries = 100)
  void proposalsScaleWithTheHistory(
      @ForAll("ordinary") double[] values,
      @ForAll @IntRange(min = 1, max = 7) int seasonLength,
      @ForAll @IntRange(min = -60, max = 60) int power) {
    double factor = Math.scalb(1.0, power);
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Preparation plain = EAGER.propose(series(seasonLength, values)).orElseThrow();
    Preparation scaled = EAGER.propose(series(seasonLength, changed)).orElseThrow();
    assertThat(scaled.proposals()).hasSameSizeAs(plain.proposals());
    for (int i = 0; i < plain.proposals().size(); i++) {
      Repair one = plain.proposals().get(i);
      Repair other = scaled.proposals().get(i);
      assertThat(other.positions()).isEqualTo(one.positions());
      double expected = one.after().get(0) * (one.kind() == Kind.BOX_COX ? 1 : factor);
      assertThat(other.after().get(0))
          .isCloseTo(expected, within(1e-7 * (Math.abs(expected) + factor)));
    }
  }

  /** Of 300 histories of normal noise, trend and season at most five per cent get a proposal. */
  @Example
  void cleanHistoriesAreLeftAlone() {
    SeedStreams seeds = new SeedStreams(20261126);
    int alarms = 0;
    int shifts = 0;
    for (int i = 0; i < 300; i++) {
      RandomGenerator random = seeds.stream(i);
      int seasonLength = i % 3 == 0 ? 1 : 4;
      double[] values = new double[60];
      for (int t = 0; t < values.length; t++) {
        double season = i % 3 == 1 ? 0 : 20 * Math.sin(2 * Math.PI * (t % 4) / 4);
        values[t] = 100 + (i % 2) * 0.5 * t + season + 5 * Normals.next(random);
      }
      List<Repair> found =
          PreparationSpec.standard()
              .propose(series(seasonLength, values))
              .orElseThrow()
              .proposals();
      alarms += found.isEmpty() ? 0 : 1;
      shifts += found.stream().anyMatch(repair -> repair.kind() == Kind.LEVEL_SHIFT) ? 1 : 0;
    }
    assertThat(alarms).isLessThanOrEqualTo(15);
    assertThat(shifts).isLessThanOrEqualTo(3);
  }

  @Provide
  Arbitrary<double[]> ordinary() {
    return Arbitraries.doubles()
        .between(1, 1000)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(5)
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(2);
    Arbitrary<Double> extreme =
        Arbitraries.of(
            0.0, -0.0, 1.0, 1e-300, -1e-300, 1e300, -1e300, 1.7e308, -1.7e308, Double.MIN_VALUE);
    Arbitrary<Double> gap = Arbitraries.just(Double.NaN);
    Arbitrary<Double> positive = Arbitraries.doubles().between(0.01, 1e6).ofScale(2);
    return Arbitraries.oneOf(
        array(Arbitraries.oneOf(ordinary, gap)),
        array(Arbitraries.oneOf(positive, gap)),
        array(Arbitraries.oneOf(ordinary, extreme, gap)),
        array(Arbitraries.of(1e-300, 1e300, 1e-20, 1.7e308, 1.0, Double.MIN_VALUE)),
        array(Arbitraries.of(0.0, 1.0, Double.NaN)),
        array(Arbitraries.of(Double.MIN_VALUE, 3 * Double.MIN_VALUE, 0x1p-1060)),
        array(positive));
  }

  private static Arbitrary<double[]> array(Arbitrary<Double> values) {
    return values.array(double[].class).ofMinSize(1).ofMaxSize(60);
  }
}
