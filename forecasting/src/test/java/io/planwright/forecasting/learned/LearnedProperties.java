package io.planwright.forecasting.learned;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.testkit.RandomEnsembles;
import io.planwright.run.RunControl;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LearnedProperties {

  private static final int HORIZON = 9;
  private static final double[] LEVELS = {0.01, 0.3, 0.5, 0.8, 0.9, 0.95, 0.999};

  @Provide
  Arbitrary<double[]> positive() {
    return Arbitraries.doubles()
        .between(1, 1_000)
        .array(double[].class)
        .ofMinSize(24)
        .ofMaxSize(60);
  }

  /** Not constant, and so far from zero that no quantile is cut off there. */
  @Provide
  Arbitrary<double[]> high() {
    return positive()
        .map(
            values -> {
              double[] lifted = values.clone();
              for (int t = 0; t < lifted.length; t++) {
                lifted[t] += 1e6 + t * Math.PI % 1;
              }
              return lifted;
            });
  }

  @Provide
  Arbitrary<double[]> anything() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(-1_000, 1_000),
            Arbitraries.of(0.0, 1.0, Double.NaN, -1e-300, 1e300, 1e307, Double.MIN_VALUE))
        .array(double[].class)
        .ofMaxSize(60);
  }

  private static Answer<FittedModel> fit(long seed, int seasonLength, double[] values) {
    return new LearnedMethod(new RandomEnsembles(seed))
        .fitModel(series(seasonLength, values), RunControl.unlimited());
  }

  private static FittedModel model(int seasonLength, double[] values) {
    return fit(1, seasonLength, values).orElseThrow();
  }

  @Property(tries = 150)
  void scalesWithTheHistory(
      @ForAll("positive") double[] values,
      @ForAll @IntRange(min = 1, max = 13) int seasonLength,
      @ForAll @IntRange(min = -250, max = 250) int power) {
    double factor = Math.pow(10, power);
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Forecast plain = model(seasonLength, values).forecast(HORIZON, 0.9);
    Forecast moved = model(seasonLength, changed).forecast(HORIZON, 0.9);
    for (int step = 1; step <= HORIZON; step++) {
      double slack = 1e-3 * factor * (Math.abs(plain.point(step)) + 1);
      assertThat(moved.point(step)).isCloseTo(plain.point(step) * factor, within(slack));
      double width = plain.intervals().get(0).width(step);
      assertThat(moved.intervals().get(0).width(step))
          .isCloseTo(width * factor, within(1e-3 * factor * (width + 1)));
    }
  }

  @Property(tries = 300)
  void givesFiniteNestedAnswersToAnything(
      @ForAll @IntRange(min = 1, max = 3) int seed,
      @ForAll("anything") double[] values,
      @ForAll @IntRange(min = 1, max = 26) int seasonLength) {
    fit(seed, seasonLength, values)
        .map(
            model -> {
              checkNested(model.forecast(HORIZON, LEVELS));
              checkQuantiles(model.sum(2, 2));
              checkQuantiles(model.sum(2, 4));
              model.diagnostics();
              return model.update(3, Double.NaN, 0).forecast(2, 0.9);
            });
  }

  private static void checkNested(Forecast forecast) {
    for (int step = 1; step <= HORIZON; step++) {
      double lower = forecast.point(step);
      double upper = forecast.point(step);
      for (var interval : forecast.intervals()) {
        assertThat(interval.lower().get(step - 1)).isLessThanOrEqualTo(lower);
        assertThat(interval.upper().get(step - 1)).isGreaterThanOrEqualTo(upper);
        lower = interval.lower().get(step - 1);
        upper = interval.upper().get(step - 1);
      }
    }
  }

  private static void checkQuantiles(OutcomeDistribution outcome) {
    double before = Double.NEGATIVE_INFINITY;
    for (double p : new double[] {1e-9, 0.01, 0.1, 0.3, 0.5, 0.6, 0.8, 0.99, 1 - 1e-9}) {
      double quantile = outcome.quantile(p);
      assertThat(quantile).isGreaterThanOrEqualTo(before);
      before = quantile;
    }
  }

  @Property(tries = 100)
  void invertsItsQuantiles(
      @ForAll("high") double[] values,
      @ForAll @IntRange(min = 1, max = HORIZON) int step,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
    OutcomeDistribution outcome = model(4, values).sum(step, step);
    double quantile = outcome.quantile(p);
    if (outcome.quantile(0.001) < outcome.quantile(0.999)) {
      assertThat(outcome.probabilityAtLeast(quantile)).isCloseTo(1 - p, within(1e-6));
    }
  }

  @Property(tries = 10)
  void simulatesTheDistributionOfEachStep(@ForAll("high") double[] values) {
    FittedModel model = model(4, values);
    SamplePaths paths = model.simulate(HORIZON, 4_000, 5);
    for (int step = 1; step <= HORIZON; step++) {
      OutcomeDistribution outcome = model.sum(step, step);
      for (double p : new double[] {0.1, 0.3, 0.5, 0.8, 0.95}) {
        double reached = 1 - outcome.probabilityAtLeast(paths.quantile(step, p));
        assertThat(reached).isCloseTo(p, within(0.04));
      }
    }
  }

  @Property(tries = 10)
  void linksNeighbouringSteps(@ForAll("high") double[] values) {
    FittedModel model = model(4, values);
    SamplePaths paths = model.simulate(3, 4_000, 5);
    OutcomeDistribution first = model.sum(1, 1);
    OutcomeDistribution second = model.sum(2, 2);
    int both = 0;
    for (int path = 0; path < 4_000; path++) {
      boolean low = paths.value(path, 1) < first.quantile(0.5);
      both += low == paths.value(path, 2) < second.quantile(0.5) ? 1 : 0;
    }
    // Two normal scores of correlation 0.6 have the same sign with probability ½ + asin(0.6)/π.
    assertThat(both / 4_000.0).isCloseTo(0.7048, within(0.03));
  }

  @Property(tries = 60)
  void takesAGapForNoNews(
      @ForAll("positive") double[] values, @ForAll @IntRange(min = 1, max = 8) int gaps) {
    double[] later = new double[gaps];
    Arrays.fill(later, Double.NaN);
    Forecast before = model(4, values).forecast(HORIZON + gaps, 0.8);
    Forecast after = model(4, values).update(later).forecast(HORIZON, 0.8);
    for (int step = 1; step <= HORIZON; step++) {
      assertThat(after.point(step)).isEqualTo(before.point(step + gaps));
      assertThat(after.intervals().get(0).width(step))
          .isEqualTo(before.intervals().get(0).width(step + gaps));
    }
  }
}
