package io.planwright.forecasting.intermittent;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IntermittentProperties {

  private static final int HORIZON = 5;

  @Property(tries = 200)
  void scalesByIntegers(
      @ForAll Kind kind,
      @ForAll("counts") double[] values,
      @ForAll @IntRange(min = 2, max = 5000) int factor) {
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    FittedModel plain = fit(kind, values);
    FittedModel scaled = fit(kind, changed);
    Forecast before = plain.forecast(HORIZON, 0.2, 0.8);
    Forecast after = scaled.forecast(HORIZON, 0.2, 0.8);
    for (int step = 1; step <= HORIZON; step++) {
      double slack = 1e-9 * factor * (1 + before.point(step));
      assertThat(after.point(step)).isCloseTo(factor * before.point(step), within(slack));
      for (int i = 0; i < 2; i++) {
        double expected = factor * before.intervals().get(i).upper().get(step - 1);
        assertThat(after.intervals().get(i).upper().get(step - 1))
            .isCloseTo(expected, within(slack));
      }
    }
    assertThat(scaled.sum(1, 3).quantile(0.9))
        .isCloseTo(factor * plain.sum(1, 3).quantile(0.9), within(1e-6 * factor));
  }

  @Property(tries = 200)
  void givesCountsProbabilitiesOfCounts(
      @ForAll("counted") Kind kind, @ForAll("counts") double[] values) {
    FittedModel model = fit(kind, values);
    for (OutcomeDistribution outcome :
        new OutcomeDistribution[] {model.sum(1, 1), model.sum(2, 4)}) {
      double before = 0;
      for (int i = 1; i < 40; i++) {
        double quantile = outcome.quantile(i / 40.0);
        assertThat(quantile).isGreaterThanOrEqualTo(before).isEqualTo(Math.rint(quantile));
        assertThat(outcome.probabilityAtLeast(quantile)).isGreaterThan(1 - i / 40.0 - 1e-9);
        before = quantile;
      }
      assertThat(outcome.probabilityAtLeast(-1)).isEqualTo(1);
    }
  }

  @Property(tries = 200)
  void forecastsTheMeanOfItsDistribution(
      @ForAll("counted") Kind kind, @ForAll("notNegative") double[] values) {
    Demand demand = Demand.of(values);
    Recipe recipe =
        kind == Kind.AUTOMATIC
            ? Choice.of(demand, IntermittentTest.spec(kind), RunControl.unlimited()).recipe()
            : Estimate.of(kind, IntermittentTest.spec(kind), demand, demand.size()).recipe();
    Predictive next = recipe.outlook(demand, demand.size(), recipe.forecasts(demand)).step(1);
    double mean = 0;
    double before = 0;
    for (int i = 0; i < next.values().length; i++) {
      mean += (next.cumulative()[i] - before) * next.values()[i];
      before = next.cumulative()[i];
    }
    assertThat(mean).isCloseTo(next.mean(), within(1e-7 * (1 + next.mean())));
    assertThat(demand.unit() * next.mean())
        .isCloseTo(fit(kind, values).forecast(1).point(1), within(1e-9 * demand.unit()));
  }

  @Property(tries = 100)
  void tsbFallsAfterTheLastDemand(
      @ForAll("counts") double[] values, @ForAll @IntRange(min = 1, max = 30) int silent) {
    FittedModel model = fit(Kind.TSB, values);
    double before = model.forecast(1).point(1);
    double after = model.update(new double[silent]).forecast(1).point(1);
    if (before == 0) {
      assertThat(after).isZero();
    } else {
      assertThat(after).isPositive().isLessThan(before);
    }
    FittedModel croston = fit(Kind.CROSTON, values);
    assertThat(croston.update(new double[silent]).forecast(1).point(1))
        .isEqualTo(croston.forecast(1).point(1));
  }

  @Property(tries = 100)
  void staysWithinTheValuesSeen(@ForAll Kind kind, @ForAll("notNegative") double[] values) {
    double largest = Arrays.stream(values).max().orElseThrow();
    for (double point : fit(kind, values).forecast(HORIZON).points()) {
      assertThat(point).isBetween(0.0, largest * (1 + 1e-12));
    }
  }

  @Property(tries = 400)
  void givesFiniteOrderedAnswersToAnything(@ForAll Kind kind, @ForAll("anything") double[] values) {
    var answer =
        IntermittentTest.spec(kind).method().fitModel(series(4, values), RunControl.unlimited());
    if (!answer.isKnown()) {
      assertThat(Arrays.stream(values).filter(value -> !Double.isNaN(value)).count()).isLessThan(2);
      return;
    }
    FittedModel model = answer.orElseThrow();
    Forecast forecast = model.forecast(HORIZON, 0.5, 0.95);
    PredictionInterval inner = forecast.intervals().get(0);
    PredictionInterval outer = forecast.intervals().get(1);
    for (int i = 0; i < HORIZON; i++) {
      assertThat(forecast.point(i + 1)).isFinite();
      assertThat(outer.lower().get(i)).isFinite().isLessThanOrEqualTo(inner.lower().get(i));
      assertThat(inner.lower().get(i)).isLessThanOrEqualTo(inner.upper().get(i));
      assertThat(outer.upper().get(i)).isFinite().isGreaterThanOrEqualTo(inner.upper().get(i));
    }
    assertThat(model.cumulative(3).quantile(0.9))
        .isFinite()
        .isGreaterThanOrEqualTo(model.cumulative(3).quantile(0.1));
    assertThat(model.simulate(HORIZON, 2, 5).value(1, HORIZON)).isFinite();
    assertThat(model.update(1, Double.NaN, -3).forecast(2).point(2)).isFinite();
    assertThat(model.diagnostics().rootMeanSquaredError()).isNotNaN();
  }

  private static FittedModel fit(Kind kind, double[] values) {
    return IntermittentTest.spec(kind)
        .method()
        .fitModel(series(1, values), RunControl.unlimited())
        .orElseThrow();
  }

  @Provide
  Arbitrary<Kind> counted() {
    EnumSet<Kind> kinds = EnumSet.complementOf(EnumSet.of(Kind.CROSTON, Kind.SBA));
    return Arbitraries.of(kinds);
  }

  @Provide
  Arbitrary<double[]> counts() {
    Arbitrary<Double> sizes = Arbitraries.integers().between(1, 30).map(Integer::doubleValue);
    Arbitrary<Double> none = Arbitraries.just(0.0);
    return Arbitraries.oneOf(array(Arbitraries.oneOf(none, none, sizes)), array(sizes));
  }

  @Provide
  Arbitrary<double[]> notNegative() {
    Arbitrary<Double> amounts = Arbitraries.doubles().between(0, 1000).ofScale(2);
    Arbitrary<Double> large = Arbitraries.of(0.0, 1e-250, 2e-250, 1e250, 3.0, 1e9);
    return Arbitraries.oneOf(
        counts(), array(Arbitraries.oneOf(Arbitraries.just(0.0), amounts)), array(large));
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(2);
    Arbitrary<Double> extreme =
        Arbitraries.of(0.0, -0.0, 1.0, 1e-300, -1e-300, 1e300, -1e300, 1e305, 1e15, 4.9e-324);
    Arbitrary<Double> gap = Arbitraries.just(Double.NaN);
    Arbitrary<Double> positive =
        Arbitraries.of(0.0, 0.0, 1.0, 1e-300, 1e300, 1e305, 1e15, 4.9e-324, 0.3);
    return Arbitraries.oneOf(
        array(Arbitraries.oneOf(ordinary, gap)),
        array(Arbitraries.oneOf(ordinary, extreme, gap)),
        array(Arbitraries.oneOf(positive, gap)),
        array(Arbitraries.of(0.0, 1.0, Double.NaN)));
  }

  private static Arbitrary<double[]> array(Arbitrary<Double> values) {
    return values.array(double[].class).ofMinSize(2).ofMaxSize(45);
  }
}
