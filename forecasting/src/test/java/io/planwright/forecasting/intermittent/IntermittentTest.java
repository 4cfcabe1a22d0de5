package io.planwright.forecasting.intermittent;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.forecasting.testkit.MethodContract.Promise;
import io.planwright.run.RunControl;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntermittentTest {

  private static final Offset<Double> EXACT = offset(1e-12);

  private static final double[] LUMPY = {
    0, 0, 3, 0, 0, 0, 5, 1, 0, 0, 2, 0, 0, 0, 0, 7, 0, 1, 0, 0, 4, 0, 0, 0
  };

  static IntermittentSpec spec(Kind kind) {
    return new IntermittentSpec(kind, 0, 0, Criterion.PINBALL, 0);
  }

  private static FittedModel fit(IntermittentSpec spec, double... values) {
    return spec.method().fitModel(series(1, values), RunControl.unlimited()).orElseThrow();
  }

  private static double point(IntermittentSpec spec, double... values) {
    Forecast forecast = fit(spec, values).forecast(3);
    assertThat(forecast.points()).containsOnly(forecast.point(1));
    return forecast.point(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void keepsTheContract(Kind kind) {
    assertThat(ForecasterContract.violations(spec(kind).method())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void keepsThePromisesOfAMethod(Kind kind) {
    Set<Promise> promises = EnumSet.allOf(Promise.class);
    if (kind == Kind.BOOTSTRAP || kind == Kind.AUTOMATIC) {
      promises.remove(Promise.GAP_IS_NO_NEWS); // the chain goes on to its steady state meanwhile
    }
    assertThat(MethodContract.violations(spec(kind).method(), promises)).isEmpty();
  }

  @Test
  void crostonDividesSizesByIntervals() {
    // Sizes 2, 6: 2, then 2 + ½·4 = 4. Intervals 2, 3: 2, then 2 + ½·1 = 2.5. 4 / 2.5 = 1.6.
    IntermittentSpec croston = IntermittentSpec.croston().withSmoothing(0.5, 0.5);
    assertThat(point(croston, 0, 2, 0, 0, 6)).isCloseTo(1.6, EXACT);
    assertThat(point(croston, 0, 2, 0, 0, 6, 0, 0)).isCloseTo(1.6, EXACT);
    assertThat(fit(croston, 0, 2, 0, 0, 6).diagnostics().errors().toArray())
        .containsExactly(GAP, 2, -1, -1, 5);
  }

  @Test
  void sbaTakesHalfTheIntervalSmoothingOff() {
    IntermittentSpec sba = IntermittentSpec.sba().withSmoothing(0.5, 0.4);
    // Intervals: 2 + 0.4·1 = 2.4. 4 / 2.4 · (1 − 0.2).
    assertThat(point(sba, 0, 2, 0, 0, 6)).isCloseTo(4 / 2.4 * 0.8, EXACT);
  }

  @Test
  void tsbMovesTheProbabilityInEveryPeriod() {
    // Probability, weights max(¼, 1/t): 0, ½, ⅓, ¼, ¼ + ¼·¾ = 0.4375, ¾·0.4375. Size 2, then 4.
    IntermittentSpec tsb = IntermittentSpec.tsb().withSmoothing(0.5, 0.25);
    assertThat(point(tsb, 0, 2, 0, 0, 6)).isCloseTo(0.4375 * 4, EXACT);
    assertThat(point(tsb, 0, 2, 0, 0, 6, 0)).isCloseTo(0.328125 * 4, EXACT);

    Forecast forecast = fit(tsb, 0, 2, 0, 0, 6, 0).forecast(2, 0.2, 0.8);
    assertThat(forecast.interval(0.2).orElseThrow().upper()).containsOnly(0.0);
    assertThat(forecast.interval(0.8).orElseThrow().upper().get(0)).isGreaterThanOrEqualTo(4);
  }

  @Test
  void adidaSmoothsStretchesOfTheInterval() {
    // Six periods, two demands: stretches of three, sums 4 and 2, their mean 3: one a period.
    assertThat(point(IntermittentSpec.adida().withSmoothing(0.5), 0, 4, 0, 0, 2, 0))
        .isCloseTo(1, EXACT);
  }

  @Test
  void imapaAveragesOverTheLengthsOfStretches() {
    // Length 1, weights max(½, 1/t): 0, 2, 1, ½, 1¼, ⅝. Length 2, ends at 2, 4, 6: 2, 1, 1. Length
    // 3: 1.
    assertThat(point(IntermittentSpec.imapa().withSmoothing(0.5), 0, 4, 0, 0, 2, 0))
        .isCloseTo((0.625 + 1 + 1) / 3, EXACT);
  }

  @Test
  void negativeBinomialSmoothsTheLevel() {
    FittedModel model =
        fit(IntermittentSpec.negativeBinomial().withSmoothing(0.5), 0, 4, 0, 0, 2, 0);
    assertThat(model.forecast(1).point(1)).isCloseTo(0.625, EXACT);
    OutcomeDistribution next = model.sum(1, 1);
    assertThat(next.probabilityAtLeast(1)).isEqualTo(next.probabilityAtLeast(2));
    assertThat(next.probabilityAtLeast(3)).isEqualTo(next.probabilityAtLeast(4));
  }

  @Test
  void bootstrapFollowsTheChain() {
    // 0 2 0 2 0 2 0: demand always follows none, none always demand; share 3/7 of weight 5.
    FittedModel model = fit(IntermittentSpec.bootstrap(), 0, 2, 0, 2, 0, 2, 0);
    double fromZero = (3 + 5 * 3 / 7.0) / (3 + 5);
    double fromDemand = (0 + 5 * 3 / 7.0) / (3 + 5);
    Forecast forecast = model.forecast(2);
    assertThat(forecast.point(1)).isCloseTo(2 * fromZero, EXACT);
    double second = fromZero * fromDemand + (1 - fromZero) * fromZero;
    assertThat(forecast.point(2)).isCloseTo(2 * second, EXACT);
  }

  @Test
  void bootstrapDrawsByItsSeed() {
    IntermittentSpec seeded = IntermittentSpec.bootstrap().withSeed(5);
    FittedModel model = fit(seeded, LUMPY);
    OutcomeDistribution sum = model.sum(1, 12);
    OutcomeDistribution again = fit(seeded, LUMPY).sum(1, 12);
    OutcomeDistribution other = fit(seeded.withSeed(6), LUMPY).sum(1, 12);
    boolean differs = false;
    for (int x = 1; x < 60; x++) {
      assertThat(again.probabilityAtLeast(x)).isEqualTo(sum.probabilityAtLeast(x));
      assertThat(other.probabilityAtLeast(x)).isCloseTo(sum.probabilityAtLeast(x), within(0.06));
      differs |= other.probabilityAtLeast(x) != sum.probabilityAtLeast(x);
    }
    assertThat(differs).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void expectsNothingAfterNothing(Kind kind) {
    FittedModel model = fit(spec(kind), new double[24]);
    Forecast forecast = model.forecast(6, 0.99);
    assertThat(forecast.points()).containsOnly(0.0);
    assertThat(forecast.intervals().get(0).upper()).containsOnly(0.0);
    assertThat(model.sum(1, 6).probabilityAtLeast(1e-9)).isZero();
    assertThat(model.update(4).forecast(1).point(1)).isGreaterThanOrEqualTo(0).isFinite();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void namesTheStandInForNegativeValues(Kind kind) {
    double[] returns = LUMPY.clone();
    returns[9] = -2;
    FittedModel model = fit(spec(kind), returns);
    assertThat(model.explanation().summary()).contains("negative", "simple exponential smoothing");
    assertThat(model.forecast(3, 0.9).intervals().get(0).lower().get(0)).isNegative();

    FittedModel later = fit(spec(kind), LUMPY).update(-2, 3);
    assertThat(later.explanation().summary()).contains("simple exponential smoothing");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"TSB", "ADIDA", "IMAPA", "NEGATIVE_BINOMIAL", "BOOTSTRAP"})
  void givesAmountsTheDistributionOfTheValuesSeen(Kind kind) {
    FittedModel model = fit(spec(kind), 0, 1.25, 0, 0, 0.5, 0, 0, 0, 2.75, 0, 1.5, 0);
    assertThat(model.explanation().summary()).contains("values seen");
    OutcomeDistribution next = model.sum(1, 1);
    for (double p : new double[] {0.1, 0.5, 0.7, 0.8, 0.9, 0.99}) {
      assertThat(next.quantile(p)).isIn(0.0, 0.5, 1.25, 1.5, 2.75);
    }
  }

  @Test
  void countsInPacks() {
    FittedModel model = fit(IntermittentSpec.tsb(), 0, 6, 0, 0, 12, 6, 0, 18, 0, 0, 6, 0);
    assertThat(model.explanation().reasons())
        .anyMatch(reason -> reason.factor().equals("unit of demand") && reason.contribution() == 6);
    for (int i = 1; i < 100; i++) {
      assertThat(model.sum(1, 4).quantile(i / 100.0) % 6).isZero();
    }
  }

  @Test
  void sharesTheUncertaintyOfTheRateInASum() {
    // Half of two values, worth four of them: variance ¼, and ¼ / 5 common to any two steps.
    Predictive coin = Predictive.of(new double[] {0, 1}, new double[] {0.5, 0.5}, 0.5, 4);
    OutcomeDistribution sum = new OutlookSpread(coin, 1).sum(1, 10);
    double variance = 0;
    for (int x = 0; x <= 10; x++) {
      double probability =
          sum.probabilityAtLeast(x) - (x == 10 ? 0 : sum.probabilityAtLeast(x + 1));
      variance += probability * (x - 5) * (x - 5);
    }
    assertThat(sum.mean()).isEqualTo(5);
    assertThat(variance).isCloseTo(10 * 0.25 * (1 + 9 / 5.0), within(0.5));
  }

  @Test
  void simulatesWhatItStates() {
    FittedModel model = fit(IntermittentSpec.tsb(), LUMPY);
    SamplePaths paths = model.simulate(6, 4000, 3);
    for (int step : new int[] {1, 6}) {
      OutcomeDistribution stated = model.sum(step, step);
      for (int x : new int[] {1, 3, 5}) {
        int reached = 0;
        for (int path = 0; path < 4000; path++) {
          reached += paths.value(path, step) >= x ? 1 : 0;
        }
        assertThat(reached / 4000.0).isCloseTo(stated.probabilityAtLeast(x), within(0.03));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void choosesTheLeastLossOutOfSample(Criterion criterion) {
    FittedModel model = fit(IntermittentSpec.automatic().choosingBy(criterion), LUMPY);
    List<Reason> losses =
        model.explanation().reasons().stream()
            .filter(reason -> reason.factor().startsWith("out-of-sample loss of "))
            .toList();
    assertThat(losses).hasSize(5);
    double least = losses.stream().mapToDouble(Reason::contribution).min().orElseThrow();
    String label = model.provenance().parameters().get("model");
    double chosen =
        losses.stream()
            .filter(reason -> reason.factor().endsWith(" of " + label))
            .mapToDouble(Reason::contribution)
            .findFirst()
            .orElseThrow();
    assertThat(chosen).isLessThanOrEqualTo(least / 0.9 / 0.9);
    assertThat(model.explanation().summary()).contains("Chosen");
  }

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void choosesAnotherWhereItIsClearlyBetter(Criterion criterion) {
    // Demand every other period: only the chain of the bootstrap sees it coming.
    double[] alternating = new double[120];
    for (int i = 1; i < alternating.length; i += 2) {
      alternating[i] = 20 + i % 3;
    }
    FittedModel model = fit(IntermittentSpec.automatic().choosingBy(criterion), alternating);
    assertThat(model.provenance().parameters()).containsEntry("model", "Willemain bootstrap");
    Forecast forecast = model.forecast(2);
    assertThat(forecast.point(1)).isLessThan(3);
    assertThat(forecast.point(2)).isGreaterThan(17);
  }

  @Test
  void saysNothingOfAChoiceThatWasNone() {
    FittedModel model = fit(IntermittentSpec.automatic(), 0, 3, 0, 0, 2);
    assertThat(model.provenance().parameters()).containsEntry("model", "IMAPA");
    assertThat(model.explanation().summary()).doesNotContain("Chosen");
  }

  @ParameterizedTest
  @CsvSource({
    "CROSTON,croston",
    "SBA,sba",
    "TSB,tsb",
    "ADIDA,adida",
    "IMAPA,imapa",
    "NEGATIVE_BINOMIAL,negative-binomial",
    "BOOTSTRAP,willemain-bootstrap",
    "AUTOMATIC,intermittent"
  })
  void isNamed(Kind kind, String name) {
    assertThat(spec(kind).method().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void leavesGapsOut(Kind kind) {
    double[] gaps = new double[2 * LUMPY.length];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = i % 2 == 0 ? LUMPY[i / 2] : GAP;
    }
    assertThat(fit(spec(kind), gaps).forecast(4, 0.8).points())
        .isEqualTo(fit(spec(kind), LUMPY).forecast(4, 0.8).points());
  }
}
