package io.planwright.forecasting.automatic;

import static io.planwright.forecasting.Histories.dataset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixedModelTest {

  private static final double[] HISTORY = {20, 24, 23, 22, 26, 25, 24, 27, 26, 25, 28, 27};

  private final AutomaticModel naive = alone(fitted(BaselineSpec.naive().method()));
  private final NumericModel mean = fitted(BaselineSpec.mean().method());

  @Test
  void mixesStepByStepAndGoesOnWithTheLastShare() {
    MixedModel model = new MixedModel(naive, mean, new LearnedShare(new double[] {0, 0.5, 1}));

    assertThat(model.points(4))
        .containsExactly(
            new double[] {27, 0.5 * (27 + meanOfHistory()), meanOfHistory(), meanOfHistory()},
            offset(1e-12));
  }

  @Test
  void isEitherModelAtTheEnds() {
    assertThat(bounds(mixed(0), 0.9)).containsExactly(bounds(naive, 0.9), offset(1e-9));
    assertThat(bounds(mixed(1), 0.9)).containsExactly(bounds(mean, 0.9), offset(1e-9));
    assertThat(mixed(1).spread(3).sum(1, 3).quantile(0.8))
        .isCloseTo(mean.spread(3).sum(1, 3).quantile(0.8), offset(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void givesASumTheMeanOfItsOwnQuantiles(Effort effort) {
    FittedModel model =
        new AutomaticSpec(effort)
            .method()
            .fitModel(dataset("AirPassengers", 12), RunControl.unlimited())
            .orElseThrow();
    OutcomeDistribution quarter = model.sum(1, 3);
    int parts = 2_000;
    double mean = 0;
    for (int i = 0; i < parts; i++) {
      mean += quarter.quantile((i + 0.5) / parts) / parts;
    }
    double width = quarter.quantile(0.9) - quarter.quantile(0.1);

    assertThat(quarter.mean()).isCloseTo(mean, offset(0.001 * width));
    assertThat(model.sum(2, 2).mean()).isEqualTo(model.forecast(2).point(2));
  }

  @Test
  void saysHowMuchEachPartMade() {
    MixedModel model = mixed(0.3);

    assertThat(model.parameters()).containsEntry("weight.learned", 0.3);
    assertThat(model.reasons().get(0).factor()).isEqualTo("learned");
    assertThat(model.reasons().get(0).statement()).startsWith("weight 30 % of step 1, what");
    assertThat(model.reasons().get(1).statement()).startsWith("weight 70 %");
    assertThat(model.summary()).startsWith("Trained nets make 30 % of step 1, classical models");
  }

  @Test
  void saysHowTheSharesGoOn() {
    MixedModel model = new MixedModel(naive, mean, new LearnedShare(new double[] {0, 0.5, 0.624}));

    assertThat(model.reasons().get(0).statement())
        .startsWith("weight 0 % of step 1, 62 % from step 3 on, what");
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void explainsTheWhole(Effort effort) {
    FittedModel model =
        new AutomaticSpec(effort)
            .method()
            .fitModel(dataset("USAccDeaths", 12), RunControl.unlimited())
            .orElseThrow();
    double whole = 0;
    double point = 0;
    for (Reason reason : model.explanation().reasons()) {
      Matcher weight = Pattern.compile("weight (\\d+) %").matcher(reason.statement());
      assertThat(weight.find()).isTrue();
      whole += Integer.parseInt(weight.group(1));
      point += Integer.parseInt(weight.group(1)) / 100.0 * reason.contribution();
    }

    assertThat(model.explanation().reasons().get(0).factor()).isEqualTo("learned");
    assertThat(whole).isCloseTo(100, offset(3.0));
    assertThat(point).isCloseTo(model.forecast(1).point(1), offset(0.03 * point));
  }

  @Test
  void drawsFuturesAroundItsPoints() {
    MixedModel model = mixed(0.4);
    NumericModel.Futures futures = model.futures(2);
    SplittableRandom random = new SplittableRandom(7);
    double[] path = new double[2];
    double sum = 0;
    int draws = 4_000;
    for (int i = 0; i < draws; i++) {
      futures.draw(random, path);
      sum += path[0];
    }

    assertThat(sum / draws).isCloseTo(model.points(1)[0], offset(0.15));
  }

  @Test
  void movesOnWithBothModels() {
    NumericModel moved = mixed(0.5).update(new double[] {30});

    assertThat(moved.points(1)[0])
        .isCloseTo(
            0.5 * naive.update(new double[] {30}).points(1)[0]
                + 0.5 * mean.update(new double[] {30}).points(1)[0],
            offset(1e-12));
    assertThat(moved.history()).hasSize(HISTORY.length + 1);
  }

  @Property(tries = 50)
  void liesBetweenTheModels(@ForAll @DoubleRange(min = 0, max = 1) double share) {
    MixedModel model = mixed(share);
    double low = Math.min(naive.points(1)[0], mean.points(1)[0]);
    double high = Math.max(naive.points(1)[0], mean.points(1)[0]);

    assertThat(model.points(1)[0]).isBetween(low - 1e-9, high + 1e-9);
    assertThat(bounds(model, 0.5)[0]).isGreaterThanOrEqualTo(bounds(model, 0.9)[0]);
    assertThat(bounds(model, 0.5)[1]).isLessThanOrEqualTo(bounds(model, 0.9)[1]);
  }

  private MixedModel mixed(double share) {
    return new MixedModel(naive, mean, new LearnedShare(new double[] {share}));
  }

  private static double meanOfHistory() {
    double sum = 0;
    for (double value : HISTORY) {
      sum += value;
    }
    return sum / HISTORY.length;
  }

  private static double[] bounds(NumericModel model, double level) {
    Spread spread = model.spread(1);
    double[] lower = new double[1];
    double[] upper = new double[1];
    spread.interval(level, lower, upper);
    return new double[] {lower[0], upper[0]};
  }

  private static AutomaticModel alone(NumericModel model) {
    return new AutomaticModel(
        HISTORY,
        HISTORY.length,
        List.of(new WeightedModel("naive", model, 1)),
        Recipe.of(HISTORY, 1, Effort.FAST));
  }

  private static NumericModel fitted(ForecastingMethod method) {
    return ((NumericMethod) method).estimate(HISTORY, 1, RunControl.unlimited()).orElseThrow();
  }
}
