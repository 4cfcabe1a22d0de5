package io.planwright.forecasting.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.launch.BassSpec.Belief;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * How often made-up futures fall into their intervals of 80 %: within three standard deviations of
 * the binomial distribution about 80 % for the method whose assumptions the data keep, and no less
 * for those that are cautious on purpose.
 */
class LaunchCoverageTest {

  private static final double LEVEL = 0.8;
  private static final int TRIALS = 100;

  /** Counts what falls into the intervals of steps 1 and 4, and into that of their sum. */
  private static final class Count {

    private final int[] hits = new int[3];

    void add(FittedModel model, double[] values, int past) {
      Forecast forecast = model.forecast(4, LEVEL);
      PredictionInterval interval = forecast.interval(LEVEL).orElseThrow();
      hits[0] += isWithin(interval, 0, values[past]);
      hits[1] += isWithin(interval, 3, values[past + 3]);
      OutcomeDistribution sum = model.sum(1, 4);
      double total = Arrays.stream(values, past, past + 4).sum();
      boolean inside =
          total >= sum.quantile((1 - LEVEL) / 2) && total <= sum.quantile((1 + LEVEL) / 2);
      hits[2] += inside ? 1 : 0;
    }

    private static int isWithin(PredictionInterval interval, int index, double value) {
      return value >= interval.lower().get(index) && value <= interval.upper().get(index) ? 1 : 0;
    }

    void expectNominal() {
      double slack = 3 * Math.sqrt(LEVEL * (1 - LEVEL) * TRIALS);
      for (int hit : hits) {
        assertThat((double) hit).isBetween(LEVEL * TRIALS - slack, LEVEL * TRIALS + slack);
      }
    }

    void expectAtLeastNominal() {
      double slack = 3 * Math.sqrt(LEVEL * (1 - LEVEL) * TRIALS);
      for (int hit : hits) {
        assertThat((double) hit).isGreaterThan(LEVEL * TRIALS - slack);
      }
    }
  }

  @Test
  void curvesBeforeAndAfterTheirPeak() {
    for (int past : new int[] {7, 12}) {
      Count count = new Count();
      for (int trial = 0; trial < TRIALS; trial++) {
        RandomGenerator random = new SeedStreams(11).stream(trial);
        double[] values = sales(new BassCurve(0.02, 0.4, 1000), past + 4);
        for (int t = 0; t < values.length; t++) {
          values[t] = Math.max(0, values[t] + 12 * Normals.next(random));
        }
        TimeSeries history = series("curve", Arrays.copyOf(values, past));
        count.add(fitted(BassSpec.unknown(), history), values, past);
      }
      count.expectAtLeastNominal();
    }
  }

  private static FittedModel fitted(BassSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  @Test
  void launchesFromStatementsAlone() {
    BassSpec spec = BassSpec.ofAverageRates(1).withPotential(Belief.about(1000, 1.5));
    FittedModel model = spec.fitLaunch(series("new")).orElseThrow();
    Count count = new Count();
    for (int trial = 0; trial < TRIALS; trial++) {
      RandomGenerator random = new SeedStreams(12).stream(trial);
      BassCurve truth =
          new BassCurve(
              drawn(spec.innovation(), random),
              drawn(spec.imitation(), random),
              drawn(spec.potential(), random));
      double[] values = sales(truth, 4);
      for (int t = 0; t < values.length; t++) {
        values[t] *= 1 + 0.1 * Normals.next(random);
      }
      count.add(model, values, 0);
    }
    count.expectNominal();
  }

  private static double drawn(Belief belief, RandomGenerator random) {
    return belief.value() * StrictMath.exp(belief.logDeviation() * Normals.next(random));
  }

  @Test
  void launchesFromAnalogues() {
    for (int size : new int[] {2, 12}) {
      for (int past : new int[] {0, 3}) {
        Count count = new Count();
        for (int trial = 0; trial < TRIALS; trial++) {
          RandomGenerator random = new SeedStreams(13).stream(trial);
          List<TimeSeries> launches = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            launches.add(series("launch " + i, launch(random)));
          }
          double[] values = launch(random);
          TimeSeries own = series("own", Arrays.copyOf(values, past));
          count.add(AnalogueSpec.of(launches).fitLaunch(own).orElseThrow(), values, past);
        }
        if (size == 12) {
          count.expectNominal();
        } else {
          count.expectAtLeastNominal();
        }
      }
    }
  }

  private static double[] launch(RandomGenerator random) {
    double level = 1000 * StrictMath.exp(0.6 * Normals.next(random));
    double p = 0.03 * StrictMath.exp(0.3 * Normals.next(random));
    double q = 0.3 * StrictMath.exp(0.2 * Normals.next(random));
    double[] values = sales(new BassCurve(p, q, level), 12);
    for (int t = 0; t < values.length; t++) {
      values[t] *= StrictMath.exp(0.15 * Normals.next(random));
    }
    return values;
  }

  @Test
  void shortSeriesOfAGroup() {
    for (int past : new int[] {2, 16}) {
      Count count = new Count();
      for (int trial = 0; trial < TRIALS; trial++) {
        RandomGenerator random = new SeedStreams(14).stream(trial);
        List<TimeSeries> siblings = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
          siblings.add(series("sibling " + i, Arrays.copyOf(member(random), 24)));
        }
        double[] values = Arrays.copyOfRange(member(random), 24 - past, 28);
        TimeSeries own =
            TimeSeries.of(
                "own",
                "units",
                OrdinalAxis.of(4).shiftedBy(24 - past),
                Arrays.copyOf(values, past));
        FittedModel model =
            GroupShrinkageSpec.of(siblings)
                .method()
                .fitModel(own, RunControl.unlimited())
                .orElseThrow();
        count.add(model, values, past);
      }
      count.expectNominal();
    }
  }

  private static double[] member(RandomGenerator random) {
    double level = Math.max(20, 100 + 30 * Normals.next(random));
    double growth = 0.01 + 0.005 * Normals.next(random);
    double[] values = new double[28];
    for (int t = 0; t < values.length; t++) {
      double season = 1 + 0.3 * StrictMath.sin(Math.PI * t / 2);
      double line = level * (1 + growth * (t - 12));
      values[t] = Math.max(0, season * line + 0.1 * level * Normals.next(random));
    }
    return values;
  }

  private static double[] sales(BassCurve curve, int periods) {
    double[] values = new double[periods];
    curve.sales(0, values);
    return values;
  }

  private static TimeSeries series(String name, double... values) {
    return TimeSeries.of(name, "units", OrdinalAxis.of(4), values);
  }
}
