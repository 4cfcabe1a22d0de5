package io.planwright.forecasting.internal;

import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.SpreadFactors.Row;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaledSpreadTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  private static final double[] POINTS = {10, 20, 30};

  /** A random walk: deviations 2, 2√2, 2√3. */
  private static final Spread OWN = LinearSpread.of(POINTS, 2, new double[] {1, 1, 1});

  private static final SpreadFactors FACTORS =
      new SpreadFactors(
          List.of(
              new Row(1, List.of(1, 3), List.of(1.0, 2.0), List.of(1.5, 2.5)),
              new Row(12, List.of(2, 6), List.of(1.2, 1.6), List.of(1.0, 1.0))));

  @Test
  void stretchesEachStepAndSide() {
    ScaledSpread spread =
        ScaledSpread.of(OWN, POINTS, new double[] {1, 2, 0}, new double[] {3, 1, 0.5});
    double[] own = new double[3];
    double[] ownUpper = new double[3];
    OWN.interval(0.9, own, ownUpper);
    double[] lower = new double[3];
    double[] upper = new double[3];
    spread.interval(0.9, lower, upper);

    assertThat(lower).containsExactly(new double[] {own[0], 20 + 2 * (own[1] - 20), 30}, EXACT);
    assertThat(upper)
        .containsExactly(
            new double[] {10 + 3 * (ownUpper[0] - 10), ownUpper[1], 30 + (ownUpper[2] - 30) / 2},
            EXACT);
  }

  @Test
  void weighsTheFactorsOfASumByTheWidthsOfItsSteps() {
    ScaledSpread spread =
        ScaledSpread.of(OWN, POINTS, new double[] {1, 2, 1}, new double[] {1, 1, 1});
    OutcomeDistribution own = OWN.sum(1, 2);
    OutcomeDistribution sum = spread.sum(1, 2);
    double factor = (1 + 2 * Math.sqrt(2)) / (1 + Math.sqrt(2));

    assertThat(sum.mean()).isEqualTo(30);
    assertThat(sum.quantile(0.1)).isCloseTo(30 + factor * (own.quantile(0.1) - 30), EXACT);
    assertThat(sum.quantile(0.9)).isCloseTo(own.quantile(0.9), EXACT);
    for (double p : new double[] {0.01, 0.3, 0.5, 0.8, 0.999}) {
      assertThat(sum.probabilityAtLeast(sum.quantile(p))).isCloseTo(1 - p, offset(1e-9));
    }
  }

  @Test
  void givesSingleStepsTheSameQuantilesEitherWay() {
    ScaledSpread spread = ScaledSpread.of(OWN, POINTS, 1, FACTORS);
    double[] lower = new double[3];
    double[] upper = new double[3];
    spread.interval(0.8, lower, upper);

    for (int step = 1; step <= 3; step++) {
      assertThat(spread.sum(step, step).quantile(0.1)).isCloseTo(lower[step - 1], EXACT);
      assertThat(spread.sum(step, step).quantile(0.9)).isCloseTo(upper[step - 1], EXACT);
    }
  }

  @Test
  void makesAnOutcomeCertainWithFactorsOfZero() {
    OutcomeDistribution certain =
        ScaledSpread.of(OWN, POINTS, new double[3], new double[3]).sum(1, 1);

    assertThat(certain.quantile(0.01)).isEqualTo(10);
    assertThat(certain.probabilityAtLeast(9.9)).isEqualTo(1);
    assertThat(certain.probabilityAtLeast(10.1)).isZero();
  }

  @Test
  void looksFactorsUpByFrequencyAndStep() {
    assertThat(FACTORS.lower(1, 1)).isEqualTo(1);
    assertThat(FACTORS.lower(1, 2)).isEqualTo(1.5);
    assertThat(FACTORS.lower(4, 9)).isEqualTo(2);
    assertThat(FACTORS.upper(4, 2)).isEqualTo(2);
    assertThat(FACTORS.lower(12, 1)).isEqualTo(1.2);
    assertThat(FACTORS.lower(24, 5)).isCloseTo(1.5, EXACT);
    assertThat(SpreadFactors.NONE.upper(7, 100)).isEqualTo(1);
  }

  static Stream<BadInput> badTables() {
    Class<IllegalArgumentException> iae = IllegalArgumentException.class;
    List<Double> one = List.of(1.0);
    return Stream.of(
        row(
            "no row",
            () -> new SpreadFactors(List.of()),
            iae,
            "rows [[]] must not be empty. Give SpreadFactors.NONE to change none."),
        row(
            "rows unsorted",
            () ->
                new SpreadFactors(
                    List.of(new Row(4, List.of(1), one, one), new Row(4, List.of(1), one, one))),
            iae,
            "rows[1].seasonLength [4] must be above that of the row before. Sort the rows by season"
                + " length."),
        row(
            "steps unsorted",
            () -> new Row(1, List.of(3, 2), List.of(1.0, 1.0), List.of(1.0, 1.0)),
            iae,
            "steps[1] [2] must be at least 4. Sort the steps, from 1."),
        row(
            "a factor missing",
            () -> new Row(1, List.of(1, 2), one, List.of(1.0, 1.0)),
            iae,
            "factors [1 lower, 2 upper] must be as many as the steps (2). Give each step two"
                + " factors."),
        row(
            "a negative factor",
            () -> new Row(1, List.of(1), List.of(-1.0), one),
            iae,
            "lower[0] [-1.0] must be finite and not negative. Give 1 to change nothing."));
  }

  @ParameterizedTest
  @MethodSource("badTables")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
