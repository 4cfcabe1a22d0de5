package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Reason;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LogisticSpecTest {

  /** Worked by hand: with one regressor of yes and no the fit gives the shares of each group. */
  @Test
  void sharesOfTwoGroups() {
    Regressors visited = Regressors.of("visited", 0, 0, 0, 0, 1, 1, 1, 1, 1);
    double[] won = {1, 0, 0, 0, 1, 1, 1, 0, 0};

    LogisticModel model = LogisticSpec.standard().fit(visited, won).orElseThrow();

    double[] chances = model.predict(Regressors.of("visited", 0, 1));
    assertThat(chances[0]).isCloseTo(1.0 / 4, within(1e-14));
    assertThat(chances[1]).isCloseTo(3.0 / 5, within(1e-14));
    Coefficient effect = model.coefficients().get(1);
    assertThat(effect.estimate()).isCloseTo(Math.log(1.5 * 3), within(1e-13));
    // The variance of a log-odds ratio is the sum of the inverse counts.
    assertThat(effect.inference().orElseThrow().standardError())
        .isCloseTo(Math.sqrt(1 + 1 / 3.0 + 1 / 3.0 + 1 / 2.0), within(1e-13));
  }

  @Test
  void aRegressorThatGivesTheAnswerAwayIsNamed() {
    Regressors regressors =
        Regressors.of("calls", 3, 1, 4, 1, 5, 9, 2, 6).with("invoiced", 0, 0, 0, 1, 0, 2, 3, 1);
    double[] won = {0, 0, 0, 1, 0, 1, 1, 1};

    assertThat(LogisticSpec.standard().fit(regressors, won))
        .hasToString(
            "InsufficientData[question=logistic regression, needed=yes and no that overlap in all"
                + " regressors, found=invoiced alone tells yes from no without a mistake,"
                + " advice=Use ridge(0.01), leave out what gives the answer away, or give more"
                + " rows.]");
    LogisticModel shrunken = LogisticSpec.ridge(0.01).fit(regressors, won).orElseThrow();
    assertThat(shrunken.coefficients().get(2).estimate()).isPositive();
  }

  @Test
  void aGroupWithoutANoIsNamed() {
    Regressors regressors =
        Regressors.of("calls", 3, 1, 4, 1, 5, 9, 2, 6).with("referred", 0, 0, 0, 0, 0, 1, 1, 1);
    double[] won = {0, 1, 0, 1, 1, 1, 1, 1};

    assertThat(LogisticSpec.standard().fit(regressors, won).toString())
        .contains("referred alone tells yes from no");
  }

  @Test
  void regressorsThatGiveTheAnswerAwayTogetherAreNamed() {
    int n = 300;
    RandomGenerator random = new SeedStreams(2).stream(0);
    double[] a = new double[n];
    double[] b = new double[n];
    double[] c = new double[n];
    double[] complete = new double[n];
    double[] quasi = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = random.nextInt(9);
      b[i] = random.nextInt(9);
      c[i] = random.nextDouble();
      complete[i] = a[i] > b[i] ? 1 : 0;
      quasi[i] = a[i] > b[i] || a[i] == b[i] && random.nextBoolean() ? 1 : 0;
    }
    Regressors regressors = Regressors.of("a", a).with("b", b).with("c", c);

    assertThat(LogisticSpec.standard().fit(regressors, complete).toString())
        .contains("found=a, b")
        .contains("together tell yes from no");
    assertThat(LogisticSpec.standard().fit(regressors, quasi).toString())
        .contains("found=a, b together tell yes from no");
  }

  @Test
  void onlyYesIsNoData() {
    Regressors regressors = Regressors.of("calls", 3, 1, 4, 1);

    assertThat(LogisticSpec.ridge(1).fit(regressors, new double[] {1, 1, 1, 1}).toString())
        .contains("found=no no");
    assertThat(LogisticSpec.standard().fit(regressors, new double[] {0, 0, 0, 0}).toString())
        .contains("found=no yes");
  }

  @Test
  void trialsAreRows() {
    Regressors groups = Regressors.of("size", 1, 2, 4);
    double[] shares = {1 / 3.0, 0.5, 0.75};
    double[] trials = {3, 2, 4};
    Regressors single = Regressors.of("size", 1, 1, 1, 2, 2, 4, 4, 4, 4);
    double[] outcomes = {1, 0, 0, 1, 0, 1, 1, 1, 0};

    LogisticModel grouped = LogisticSpec.standard().fit(groups, shares, trials).orElseThrow();
    LogisticModel rows = LogisticSpec.standard().fit(single, outcomes).orElseThrow();

    for (int j = 0; j < 2; j++) {
      assertThat(grouped.coefficients().get(j).estimate())
          .isCloseTo(rows.coefficients().get(j).estimate(), within(1e-12));
    }
    assertThat(grouped.logLikelihood()).isCloseTo(rows.logLikelihood(), within(1e-12));
  }

  @Test
  void manyRowsStartFromAPartOfThem() {
    int n = 40_000;
    RandomGenerator random = new SeedStreams(4).stream(0);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextDouble();
      y[i] = random.nextDouble() < 1 / (1 + Math.exp(1 - 3 * x[i])) ? 1 : 0;
    }
    Regressors regressors = Regressors.of("x", x);

    LogisticModel model = LogisticSpec.standard().fit(regressors, y).orElseThrow();

    double[] chances = model.predict(regressors);
    double left = 0;
    double leftTimesX = 0;
    for (int i = 0; i < n; i++) {
      left += y[i] - chances[i];
      leftTimesX += x[i] * (y[i] - chances[i]);
    }
    assertThat(left).isCloseTo(0, within(1e-8));
    assertThat(leftTimesX).isCloseTo(0, within(1e-8));
    assertThat(model.coefficients().get(1).estimate()).isCloseTo(3, within(0.2));
  }

  @Test
  void explainsInLogOdds() {
    Regressors regressors = Regressors.of("calls", 3, 1, 4, 1, 5, 9, 2, 6);
    double[] won = {0, 1, 0, 0, 1, 1, 0, 1};
    LogisticModel model = LogisticSpec.standard().fit(regressors, won).orElseThrow();

    double share =
        model.explain(regressors, 5).reasons().stream().mapToDouble(Reason::contribution).sum();

    double base = model.logOdds(Regressors.of("calls", 31 / 8.0))[0];
    double chance = model.predict(regressors)[5];
    assertThat(base + share).isCloseTo(Math.log(chance / (1 - chance)), within(1e-12));
  }
}
