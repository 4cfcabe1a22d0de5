package io.planwright.forecasting.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.response.HillCurve;
import io.planwright.evidence.Answer;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResponseEstimatorTest {

  private static final ResponseEstimator STANDARD = ResponseEstimator.standard();
  private static final ResponseEstimator FAST = new ResponseEstimator(2, 120, 1);

  @Test
  void recoversWhatTheDataTells() {
    GeneratedSpend truth = new GeneratedSpend(3, 3, 208, 5);

    ResponseEstimate estimate = estimate(STANDARD, truth);

    assertThat(estimate.refused()).isEmpty();
    assertThat(estimate.rSquared()).isGreaterThan(0.98);
    for (int line = 0; line < 3; line++) {
      LineResponse response = estimate.lines().get(line);
      assertThat(response.retention().median()).isCloseTo(truth.retention[line], within(0.08));
      assertThat(response.roi().median())
          .isCloseTo(
              truth.contribution[line] / truth.spent[line],
              within(0.25 * truth.contribution[line] / truth.spent[line]));
    }
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    int cases = 0;
    int held = 0;
    for (int seed = 0; seed < 120; seed++) {
      GeneratedSpend truth = new GeneratedSpend(1_000 + seed, 2, 104, 40);
      for (LineResponse line : estimate(FAST, truth).lines()) {
        int at = line.id().charAt(5) - '0';
        double present = Arrays.stream(truth.spends[at], 91, 104).average().orElseThrow();
        double more = truth.spent[at] / 104 * 0.01;
        double marginal =
            truth.ceiling[at]
                * (truth.response(at, present + more) - truth.response(at, present))
                / more;
        cases += 7;
        held += line.retention().contains(truth.retention[at]) ? 1 : 0;
        held += line.half().contains(truth.half[at]) ? 1 : 0;
        held += line.shape().contains(truth.shape[at]) ? 1 : 0;
        held += line.ceiling().contains(truth.ceiling[at]) ? 1 : 0;
        held += line.contribution().contains(truth.contribution[at]) ? 1 : 0;
        held += line.roi().contains(truth.contribution[at] / truth.spent[at]) ? 1 : 0;
        held += line.marginalReturn().contains(marginal) ? 1 : 0;
      }
    }

    assertThat((double) held / cases).as("of " + cases).isBetween(0.76, 0.84);
  }

  @Test
  void refusesALineThatHardlyVaries() {
    GeneratedSpend truth = new GeneratedSpend(5, 2, 104, 20);
    double[] level = new double[104];
    Arrays.fill(level, 70);
    SpendHistory history = truth.builder().line("always on", level).build();

    ResponseEstimate estimate =
        FAST.estimate(history, truth.end(), RunControl.unlimited()).orElseThrow();

    assertThat(estimate.lines()).extracting(LineResponse::id).containsExactly("line 0", "line 1");
    RefusedLine refused = estimate.refused().get(0);
    assertThat(refused.id()).isEqualTo("always on");
    assertThat(refused.lack().found()).isEqualTo("0.0 %");
  }

  @Test
  void namesTheLineThatItCannotBeToldFrom() {
    GeneratedSpend truth = new GeneratedSpend(5, 2, 104, 20);
    SplittableRandom random = new SplittableRandom(9);
    double[] twin =
        Arrays.stream(truth.spends[1]).map(x -> x * random.nextDouble(0.97, 1.03)).toArray();
    SpendHistory history = truth.builder().line("twin", twin).build();

    ResponseEstimate estimate =
        FAST.estimate(history, truth.end(), RunControl.unlimited()).orElseThrow();

    assertThat(estimate.lines()).extracting(LineResponse::id).containsExactly("line 0");
    assertThat(estimate.refused()).extracting(RefusedLine::id).containsExactly("line 1", "twin");
    assertThat(estimate.refused().get(0).lack().found()).contains("\"twin\"", "inflation");
    assertThat(estimate.refused().get(1).lack().found()).contains("\"line 1\"");
    // The twins move the baseline, so that what they brought is not given to the line that is left.
    assertThat(estimate.rSquared()).isGreaterThan(0.9);
  }

  @Test
  void refusesALineThatMovesWithTheSeason() {
    GeneratedSpend truth = new GeneratedSpend(5, 1, 104, 20);
    double[] seasonal = new double[104];
    for (int t = 0; t < seasonal.length; t++) {
      seasonal[t] = 10 + 5 * Math.cos(2 * Math.PI * t * 7 / 365.25);
    }
    SpendHistory history = truth.builder().line("christmas", seasonal).build();

    ResponseEstimate estimate =
        FAST.estimate(history, truth.end(), RunControl.unlimited()).orElseThrow();

    assertThat(estimate.refused()).extracting(RefusedLine::id).containsExactly("christmas");
    assertThat(estimate.refused().get(0).lack().needed()).contains("season");
  }

  @Test
  void answersInsufficientDataWhereNoLineCanBeTold() {
    GeneratedSpend truth = new GeneratedSpend(5, 1, 104, 20);
    double[] level = new double[104];
    Arrays.fill(level, 70);
    SpendHistory none =
        SpendHistory.builder(GeneratedSpend.FIRST, truth.sales).line("a", level).build();

    assertThat(FAST.estimate(none, truth.end(), RunControl.unlimited()).isKnown()).isFalse();
    assertThat(
            FAST.estimate(
                truth.builder().build(),
                GeneratedSpend.FIRST.plusWeeks(51),
                RunControl.unlimited()))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class, lack -> assertThat(lack.found()).isEqualTo("51 weeks"));
    GeneratedSpend many = new GeneratedSpend(5, 7, 60, 20);
    assertThat(FAST.estimate(many.builder().build(), many.end(), RunControl.unlimited()))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.needed()).contains("2 weeks for each"));
  }

  @Test
  void seesNothingAfterTheDay() {
    GeneratedSpend early = new GeneratedSpend(5, 2, 130, 20);
    SpendHistory before = early.builder().build();
    for (int t = 104; t < 130; t++) {
      early.sales[t] = 0;
      early.spends[0][t] = 1e9;
    }
    SpendHistory after = early.builder().build();
    var asOf = GeneratedSpend.FIRST.plusWeeks(104).plusDays(3);

    assertThat(FAST.estimate(before, asOf, RunControl.unlimited()))
        .isEqualTo(FAST.estimate(after, asOf, RunControl.unlimited()));
    assertThat(before.weeksBy(GeneratedSpend.FIRST.plusDays(5))).isZero();
    assertThat(before.weeksBy(GeneratedSpend.FIRST.plusDays(6))).isEqualTo(1);
  }

  @Test
  void givesTheSameBitsForTheSameSeed() {
    GeneratedSpend truth = new GeneratedSpend(5, 2, 104, 20);

    assertThat(estimate(FAST, truth)).isEqualTo(estimate(FAST, truth));
    assertThat(estimate(FAST, truth))
        .isNotEqualTo(estimate(new ResponseEstimator(2, 120, 2), truth));
  }

  @Test
  void handsCurvesToABudget() {
    GeneratedSpend truth = new GeneratedSpend(5, 2, 104, 20);

    ResponseEstimate estimate = estimate(FAST, truth);

    assertThat(estimate.curvesByDraw()).hasSize(120).allSatisfy(x -> assertThat(x).hasSize(2));
    LineResponse line = estimate.lines().get(1);
    assertThat(line.toLine().id()).isEqualTo("line 1");
    assertThat(line.toLine().curve()).isEqualTo(line.curve());
    assertThat(line.draws()).allSatisfy(x -> assertThat(x).isInstanceOf(HillCurve.class));
  }

  @Test
  void predictsWeeksThatItHasNotSeen() {
    GeneratedSpend truth = new GeneratedSpend(3, 3, 208, 20);

    HoldOut holdOut =
        FAST.holdOut(truth.builder().build(), truth.end(), 26, RunControl.unlimited())
            .orElseThrow();

    assertThat(holdOut.rSquared()).isGreaterThan(0.8).isGreaterThan(holdOut.naiveRSquared());
  }

  @Test
  void keepsASteadySpendAsItsStock() {
    double[] stock = new double[20];
    double[] spends = new double[20];
    Arrays.fill(spends, 3);

    Shape.stock(spends, 0.7, stock);

    assertThat(stock[0]).isCloseTo(3, within(1e-12));
    assertThat(stock[19]).isCloseTo(3, within(1e-12));
  }

  @Test
  void findsNoEffectWhereTheBaselineIsAll() {
    GeneratedSpend truth = new GeneratedSpend(5, 2, 104, 0);
    for (int t = 0; t < 104; t++) {
      truth.sales[t] = 1_000 + 3 * t;
    }

    ResponseEstimate estimate = estimate(FAST, truth);

    assertThat(estimate.rSquared()).isCloseTo(1, within(1e-9));
    assertThat(estimate.lines())
        .allSatisfy(line -> assertThat(line.ceiling().high()).isLessThan(0.01));
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    GeneratedSpend truth = new GeneratedSpend(5, 2, 104, 20);
    SpendHistory history = truth.builder().build();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);

    assertThatThrownBy(() -> FAST.estimate(history, truth.end(), control))
        .isInstanceOf(RunStoppedException.class);
  }

  private static ResponseEstimate estimate(ResponseEstimator estimator, GeneratedSpend truth) {
    return estimator
        .estimate(truth.builder().build(), truth.end(), RunControl.unlimited())
        .orElseThrow();
  }
}
