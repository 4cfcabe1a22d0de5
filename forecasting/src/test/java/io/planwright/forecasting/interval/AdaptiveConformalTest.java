package io.planwright.forecasting.interval;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdaptiveConformalTest {

  private static final Offset<Double> EXACT = offset(1e-12);

  private static AdaptiveConformalSpec oneStep(double stepSize) {
    return new AdaptiveConformalSpec(Forecasters.naive(), List.of(stepSize), 200, 1, 1);
  }

  @Test
  void keepsTheContract() {
    for (ForecastingMethod base :
        List.of(
            Forecasters.naive(),
            Forecasters.drift(),
            Forecasters.seasonalNaive(),
            Forecasters.naive2())) {
      assertThat(ForecasterContract.violations(AdaptiveConformalSpec.of(base, 0.05).method()))
          .isEmpty();
      assertThat(ForecasterContract.violations(AdaptiveConformalSpec.aggregated(base).method()))
          .isEmpty();
    }
  }

  @Test
  void movesTheLevelByTheUpdateOfThePaper() {
    // alpha = 0.1, gamma = 0.05, hits and misses 0, 1, 0, 1, 1: by hand
    // 0.1 + 0.05 (0.1 - 0) = 0.105; + 0.05 (0.1 - 1) = 0.06; 0.065; 0.02; -0.025.
    double[] expected = {0.105, 0.06, 0.065, 0.02, -0.025};
    int[] missed = {0, 1, 0, 1, 1};
    AdaptiveLevel level = AdaptiveLevel.starting(0.1, 0.05);
    for (int t = 0; t < missed.length; t++) {
      level = level.next(missed[t]);
      assertThat(level.current()).isCloseTo(expected[t], EXACT);
    }
    assertThat(level.coverage()).isCloseTo(0.99, EXACT); // where the paper's interval has no end
    assertThat(AdaptiveLevel.coverage(0.1, 1.2)).isZero();
  }

  @Test
  void readsHitsAndMissesOffTheEarlierScores() {
    // Ten scores 1 … 10: the level (k - 1)/11 has the width k, so that 0.7 has 1 + 7.7 = 8.7.
    ScorePool pool = new ScorePool();
    for (int score = 1; score <= 10; score++) {
      pool.add(new double[] {score});
    }
    AdaptiveExperts experts = new AdaptiveExperts(0.3, new double[] {0.1});
    assertThat(pool.width(0.7)).isCloseTo(8.7, EXACT);

    experts.observe(new double[] {8.6}, pool); // a hit: 0.3 + 0.1 * 0.3
    assertThat(experts.coverage()).isCloseTo(0.67, EXACT);
    experts.observe(new double[] {-8.5}, pool); // 0.67 has the width 8.37: 0.33 + 0.1 (0.3 - 1)
    assertThat(experts.coverage()).isCloseTo(0.74, EXACT);
    experts.observe(new double[] {Double.NaN}, pool); // a gap tells nothing
    assertThat(experts.coverage()).isCloseTo(0.74, EXACT);
    experts.observe(new double[] {1, 10}, pool); // half of two steps: 0.26 + 0.1 (0.3 - 0.5)
    assertThat(experts.coverage()).isCloseTo(0.76, EXACT);
  }

  @Test
  void keepsTheLongRunShareOfMissesWhenTheNoiseGrows() {
    // |share of misses - alpha| <= (max(alpha, 1 - alpha) + gamma) / (gamma T), proposition 4.1;
    // the capped level makes it approximate.
    AdaptiveExperts experts = new AdaptiveExperts(0.1, new double[] {0.05});
    ScorePool pool = new ScorePool();
    RandomGenerator random = new SeedStreams(4).stream(0);
    int misses = 0;
    int adaptiveRounds = 2000;
    for (int t = 0; t < adaptiveRounds + 10; t++) {
      double[] row = {Normals.next(random) * (1 + t / 100.0)};
      if (t >= 10) {
        misses += Math.abs(row[0]) > pool.width(experts.coverage()) ? 1 : 0;
        experts.observe(row, pool);
      }
      pool.add(row);
    }

    assertThat(misses / (double) adaptiveRounds).isCloseTo(0.1, offset(0.02));
  }

  @Test
  void prefersTheStepSizeThatLosesLess() {
    // After a sudden change the fast expert follows, and the aggregate with it.
    double[] stepSizes = {0.001, 0.1};
    AdaptiveExperts both = new AdaptiveExperts(0.1, stepSizes);
    AdaptiveExperts slow = new AdaptiveExperts(0.1, new double[] {0.001});
    ScorePool pool = new ScorePool();
    for (int i = 1; i <= 100; i++) {
      pool.add(new double[] {i / 100.0});
    }
    for (int t = 0; t < 30; t++) {
      both.observe(new double[] {0.97}, pool);
      slow.observe(new double[] {0.97}, pool);
    }

    assertThat(slow.coverage()).isLessThan(0.94);
    assertThat(both.coverage()).isGreaterThan(0.95);
  }

  @Test
  void widensAfterMissesAndNarrowsAfterHits() {
    double[] walk = Walks.walk(11, 150);
    FittedModel model = model(oneStep(0.1), series(1, walk));
    double width = width(model);
    double[] steps = new double[20];
    Arrays.fill(steps, walk[walk.length - 1]);

    assertThat(width(model.update(steps))).isLessThan(width);
    for (int i = 0; i < steps.length; i++) {
      steps[i] += (i + 1) * 3;
    }
    assertThat(width(model.update(steps))).isGreaterThan(width);
    assertThat(model.explanation().summary()).contains("adaptive conformal intervals");
  }

  private static double width(FittedModel model) {
    return model.forecast(1, 0.9).intervals().get(0).width(1);
  }

  @Test
  void followsUpdatesOneByOneAsAllAtOnce() {
    FittedModel model =
        model(AdaptiveConformalSpec.aggregated(Forecasters.drift()), Histories.oil());
    FittedModel together = model.update(540, 560, Histories.GAP, 555);
    FittedModel single = model.update(540).update(560).update(Histories.GAP).update(555);

    assertThat(single.forecast(4, 0.5, 0.9)).isEqualTo(together.forecast(4, 0.5, 0.9));
  }

  private static FittedModel model(AdaptiveConformalSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
