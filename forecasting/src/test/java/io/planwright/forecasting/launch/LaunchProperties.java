package io.planwright.forecasting.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LaunchProperties {

  @Property(tries = 30)
  void doesNotMindTheOrderOfTheOthers(
      @ForAll @Size(min = 2, max = 6) List<@From("sales") double[]> others,
      @ForAll("sales") double[] own,
      @ForAll Random random) {
    List<TimeSeries> plain = named(others, 1);
    List<TimeSeries> shuffled = new ArrayList<>(plain);
    Collections.shuffle(shuffled, random);

    Forecast first = launched(plain, own).forecast(3, 0.8);
    Forecast second = launched(shuffled, own).forecast(3, 0.8);
    assertThat(second.points()).isEqualTo(first.points());
    assertThat(second.intervals()).isEqualTo(first.intervals());
    Answer<FittedModel> group = shrunk(plain, own);
    Answer<FittedModel> other = shrunk(shuffled, own);
    assertThat(other.map(model -> model.forecast(3, 0.8).intervals()))
        .isEqualTo(group.map(model -> model.forecast(3, 0.8).intervals()));
  }

  @Property(tries = 60)
  void scalesWithOwnAndOtherSales(
      @ForAll @Size(min = 2, max = 6) List<@From("sales") double[]> others,
      @ForAll("sales") double[] own,
      @ForAll @IntRange(min = -30, max = 30) int power) {
    double factor = StrictMath.pow(3, power);
    List<TimeSeries> plain = named(others, 1);
    List<TimeSeries> scaled = named(others, factor);
    double[] scaledOwn = Arrays.stream(own).map(value -> value * factor).toArray();

    expectScaled(launched(plain, own), launched(scaled, scaledOwn), factor);
    Answer<FittedModel> group = shrunk(plain, own);
    Answer<FittedModel> other = shrunk(scaled, scaledOwn);
    assertThat(other.isKnown()).isEqualTo(group.isKnown());
    group.map(model -> expectScaled(model, other.orElseThrow(), factor));
  }

  private static FittedModel expectScaled(FittedModel plain, FittedModel scaled, double factor) {
    for (int step = 1; step <= 3; step++) {
      double point = plain.forecast(3).point(step);
      assertThat(scaled.forecast(3).point(step) / factor)
          .isCloseTo(point, offset(1e-5 * (1 + point)));
    }
    return plain;
  }

  @Property(tries = 100)
  void standsBetweenTheGroupAndTheOwnLevel(
      @ForAll @Size(min = 1, max = 6) List<@From("sold") double[]> others,
      @ForAll("sales") double[] own) {
    List<TimeSeries> launches = named(others, 1);
    FittedModel before = launched(launches);
    FittedModel after = launched(launches, own);
    double weight = parameter(after, "own-weight");
    double group = parameter(before, "level");
    double level = parameter(after, "level");
    // The level at which the profile would have sold as much.
    double profile =
        before.forecast(own.length).points().stream().mapToDouble(x -> x).sum() / group;
    double alone = Arrays.stream(own).sum() / profile;

    assertThat(weight).isBetween(0.0, 1.0);
    assertThat(level)
        .isCloseTo(weight * alone + (1 - weight) * group, offset(1e-6 * (group + alone)));
  }

  @Property(tries = 60)
  void trustsTheOwnSalesTheMoreTheMoreThereAre(
      @ForAll @Size(min = 2, max = 6) List<@From("sold") double[]> others,
      @ForAll @IntRange(min = 2, max = 30) int periods) {
    List<TimeSeries> series = named(others, 1);
    double[] few = steady(periods);
    double[] more = steady(periods * 4);
    double least = parameter(launched(series, few), "own-weight");
    double most = parameter(launched(series, more), "own-weight");
    assertThat(most).isGreaterThan(least);
    assertThat(parameter(launched(series, steady(100_000)), "own-weight")).isGreaterThan(most);

    FittedModel group = shrunk(series, few).orElseThrow();
    FittedModel longer = shrunk(series, more).orElseThrow();
    assertThat(parameter(group, "level-weight")).isBetween(0.0, 1.0);
    assertThat(parameter(group, "growth-weight")).isBetween(0.0, 1.0);
    assertThat(parameter(longer, "growth-weight"))
        .isGreaterThan(parameter(group, "growth-weight"))
        .isLessThanOrEqualTo(1);
    FittedModel longest = shrunk(series, steady(5_000)).orElseThrow();
    // How long the group still counts depends on how much its own sales vary.
    double largest = others.stream().flatMapToDouble(Arrays::stream).max().orElseThrow();
    assertThat(longest.forecast(1).point(1)).isCloseTo(50, offset(1.5 + largest / 100));
  }

  @Property(tries = 60)
  void drawsASteadySeriesTowardsItsSiblings(
      @ForAll @IntRange(min = 2, max = 20) int periods,
      @ForAll @IntRange(min = 10, max = 1000) int own) {
    List<TimeSeries> siblings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      double[] values = new double[24];
      for (int t = 0; t < values.length; t++) {
        values[t] = 90 + 5 * i + (t % 2 == 0 ? 4 : -4);
      }
      siblings.add(TimeSeries.of("s" + i, "units", OrdinalAxis.of(1), values));
    }
    double[] values = new double[periods];
    Arrays.fill(values, own);
    FittedModel model =
        GroupShrinkageSpec.of(siblings)
            .method()
            .fitModel(
                TimeSeries.of("own", "units", OrdinalAxis.of(1), values), RunControl.unlimited())
            .orElseThrow();
    double weight = parameter(model, "level-weight");
    double slope = parameter(model, "growth") * 1000;

    assertThat(weight).isBetween(0.0, 1.0);
    double tolerance = 1 + Math.abs(slope) * periods;
    assertThat(model.forecast(1).point(1))
        .isBetween(Math.min(own, 100.0) - tolerance, Math.max(own, 100.0) + tolerance);
  }

  @Property(tries = 40)
  void givesFiniteAnswersAboveZeroToAnySales(
      @ForAll @Size(min = 2, max = 5) List<@From("any") double[]> others,
      @ForAll("any") double[] own) {
    List<TimeSeries> series = named(others, 1);
    Assume.that(series.stream().allMatch(one -> one.gaps() < one.size()));
    AnalogueSpec.of(series).fitLaunch(series("own", own)).map(LaunchProperties::checked);
    shrunk(series, own).map(LaunchProperties::checked);
  }

  private static Forecast checked(FittedModel model) {
    Forecast forecast = model.forecast(5, 0.5, 0.99);
    for (int step = 1; step <= 5; step++) {
      assertThat(forecast.point(step)).isNotNegative();
      assertThat(forecast.interval(0.99).orElseThrow().lower().get(step - 1)).isNotNegative();
    }
    assertThat(model.sum(2, 5).quantile(0.95)).isFinite();
    model.diagnostics();
    model.components();
    return model.update(3, Double.NaN, 0).forecast(2, 0.9);
  }

  @Provide
  Arbitrary<double[]> sales() {
    return Arbitraries.doubles().between(0, 1000).array(double[].class).ofMinSize(2).ofMaxSize(16);
  }

  @Provide
  Arbitrary<double[]> sold() {
    return Arbitraries.doubles().between(1, 1000).array(double[].class).ofMinSize(3).ofMaxSize(16);
  }

  @Provide
  Arbitrary<double[]> any() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.doubles().between(0, 1000)),
            Tuple.of(1, Arbitraries.of(0.0, 1e-300, 1e-20, 1e20, 1e300, Double.NaN)))
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(16);
  }

  private static double[] steady(int periods) {
    double[] values = new double[periods];
    for (int t = 0; t < periods; t++) {
      values[t] = t % 2 == 0 ? 49 : 51;
    }
    return values;
  }

  private static double parameter(FittedModel model, String name) {
    return Double.parseDouble(model.provenance().parameters().get(name));
  }

  private static List<TimeSeries> named(List<double[]> values, double factor) {
    List<TimeSeries> series = new ArrayList<>();
    for (double[] one : values) {
      double[] scaled = Arrays.stream(one).map(value -> value * factor).toArray();
      series.add(series("s" + series.size(), scaled));
    }
    return series;
  }

  private static FittedModel launched(List<TimeSeries> others, double... own) {
    Answer<FittedModel> answer = AnalogueSpec.of(others).fitLaunch(series("own", own));
    Assume.that(answer.isKnown());
    return answer.orElseThrow();
  }

  private static Answer<FittedModel> shrunk(List<TimeSeries> others, double... own) {
    ForecastingMethod method = GroupShrinkageSpec.of(others).method();
    return method.fitModel(series("own", own), RunControl.unlimited());
  }

  private static TimeSeries series(String name, double... values) {
    return TimeSeries.of(name, "units", OrdinalAxis.of(4), values);
  }
}
