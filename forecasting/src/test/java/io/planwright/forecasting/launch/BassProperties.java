package io.planwright.forecasting.launch;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.launch.BassSpec.Belief;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class BassProperties {

  @Property(tries = 200)
  void addsUpToNoMoreThanThePotential(
      @ForAll @Scale(7) @DoubleRange(min = 1e-6, max = 2) double p,
      @ForAll @Scale(7) @DoubleRange(min = 0, max = 3) double q,
      @ForAll @Scale(7) @DoubleRange(min = 1e-3, max = 1e9) double m) {
    BassCurve curve = new BassCurve(p, q, m);
    double sum = 0;
    double before = 0;
    for (int t = 1; t <= 60; t++) {
      double sales = curve.sales(t);
      assertThat(sales).isNotNegative();
      assertThat(curve.innovatorSales(t)).isBetween(0.0, sales * (1 + 1e-9));
      sum += sales;
      double cumulative = curve.cumulative(t);
      assertThat(cumulative).isBetween(before, m * (1 + 1e-12)).isCloseTo(sum, offset(1e-9 * m));
      assertThat(curve.remaining(t)).isCloseTo(m - cumulative, offset(1e-9 * m));
      before = cumulative;
    }
  }

  @Property(tries = 100)
  void sellsFastestAtThePeak(
      @ForAll @Scale(7) @DoubleRange(min = 0.001, max = 0.1) double p,
      @ForAll @Scale(7) @DoubleRange(min = 0.2, max = 1) double q) {
    BassCurve curve = new BassCurve(p, q, 1);
    double at = curve.peakTime();
    double step = 1e-3;
    double rate = (curve.cumulative(at + step) - curve.cumulative(at - step)) / (2 * step);
    assertThat(rate).isCloseTo(curve.peakRate(), offset(1e-6));
    double later = (curve.cumulative(at + 1 + step) - curve.cumulative(at + 1)) / step;
    assertThat(later).isLessThan(rate);
  }

  @Property(tries = 60)
  void findsACurveWithoutNoise(
      @ForAll @Scale(7) @DoubleRange(min = 0.003, max = 0.06) double p,
      @ForAll @Scale(7) @DoubleRange(min = 0.25, max = 0.7) double q,
      @ForAll @Scale(7) @DoubleRange(min = 1, max = 1e6) double m,
      @ForAll @IntRange(min = 0, max = 10) int periodsAfterThePeak) {
    BassCurve curve = new BassCurve(p, q, m);
    int periods = Math.max(4, (int) Math.ceil(curve.peakTime()) + periodsAfterThePeak);
    BassCurve found = BassSpec.unknown().fitCurve(series(1, sales(curve, periods))).orElseThrow();

    assertThat(found.p()).isCloseTo(p, withinPercentage(1e-4));
    assertThat(found.q()).isCloseTo(q, withinPercentage(1e-4));
    assertThat(found.m()).isCloseTo(m, withinPercentage(1e-4));
  }

  @Property(tries = 40)
  void scalesThePotentialWithTheSales(
      @ForAll("noisy") double[] values,
      @ForAll @Scale(7) @DoubleRange(min = 1e-6, max = 1e6) double factor) {
    double[] scaled = Arrays.stream(values).map(value -> value * factor).toArray();
    BassCurve plain = BassSpec.unknown().fitCurve(series(1, values)).orElseThrow();
    BassCurve other = BassSpec.unknown().fitCurve(series(1, scaled)).orElseThrow();

    assertThat(other.p()).isCloseTo(plain.p(), withinPercentage(0.01));
    assertThat(other.q()).isCloseTo(plain.q(), withinPercentage(0.01));
    assertThat(other.m()).isCloseTo(plain.m() * factor, withinPercentage(0.01));
  }

  @Property(tries = 60)
  void givesFiniteAnswersAboveZeroToAnySales(
      @ForAll("any") double[] values, @ForAll @LongRange(min = 0, max = 9) long power) {
    BassSpec[] specs = {
      BassSpec.unknown(),
      BassSpec.ofAverageRates(1),
      BassSpec.ofAverageRates(1).withPotential(Belief.about(StrictMath.pow(10, 3 * power), 2))
    };
    for (BassSpec spec : specs) {
      Answer<FittedModel> answer =
          spec.method().fitModel(series(4, values), RunControl.unlimited());
      answer.map(BassProperties::checked);
    }
  }

  private static Forecast checked(FittedModel model) {
    Forecast forecast = model.forecast(5, 0.5, 0.95);
    PredictionInterval wide = forecast.interval(0.95).orElseThrow();
    for (int step = 1; step <= 5; step++) {
      assertThat(forecast.point(step)).isNotNegative();
      assertThat(wide.lower().get(step - 1)).isNotNegative();
    }
    assertThat(model.sum(1, 5).quantile(0.9)).isNotNegative().isFinite();
    return forecast;
  }

  @Provide
  Arbitrary<double[]> noisy() {
    Arbitrary<Double> noise = Arbitraries.doubles().between(0.9, 1.1);
    return noise
        .array(double[].class)
        .ofSize(14)
        .map(
            factors -> {
              double[] values = sales(new BassCurve(0.02, 0.45, 1000), factors.length);
              for (int t = 0; t < values.length; t++) {
                values[t] *= factors[t];
              }
              return values;
            });
  }

  @Provide
  Arbitrary<double[]> any() {
    Arbitrary<Double> value =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.doubles().between(0, 1000)),
            Tuple.of(1, Arbitraries.of(0.0, 1e-300, 1e300, Double.NaN)));
    return value.array(double[].class).ofMinSize(2).ofMaxSize(20);
  }

  private static double[] sales(BassCurve curve, int periods) {
    double[] values = new double[periods];
    for (int t = 0; t < periods; t++) {
      values[t] = curve.sales(t + 1);
    }
    return values;
  }
}
