package io.planwright.forecasting.internal.outcome;

import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.testkit.BadInput;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AffineOutcomeTest {

  private static final OutcomeDistribution NORMAL = new NormalOutcome(5, 2);

  @Test
  void isTheNormalDistributionOfTheNewMeanAndDeviation() {
    OutcomeDistribution moved = new AffineOutcome(NORMAL, 3, -7);
    OutcomeDistribution normal = new NormalOutcome(-7, 6);

    assertThat(moved.mean()).isEqualTo(-7);
    for (double p : new double[] {0.001, 0.2, 0.5, 0.9, 0.9999}) {
      double quantile = normal.quantile(p);
      assertThat(moved.quantile(p)).isCloseTo(quantile, offset(1e-9));
      assertThat(moved.probabilityAtLeast(quantile)).isCloseTo(1 - p, offset(1e-9));
    }
  }

  @Test
  void isCertainWithoutDistances() {
    OutcomeDistribution certain = new AffineOutcome(NORMAL, 0, 4);

    assertThat(certain.quantile(0.01)).isEqualTo(4);
    assertThat(certain.probabilityAtLeast(4)).isEqualTo(1);
    assertThat(certain.probabilityAtLeast(4.1)).isZero();
  }

  @Test
  void answersAtTheEndsOfTheNumbers() {
    OutcomeDistribution narrow = new AffineOutcome(NORMAL, 1e-200, 1);
    OutcomeDistribution wide = new AffineOutcome(new NormalOutcome(0, 1e200), 1e200, 1);

    assertThat(narrow.probabilityAtLeast(-1e300)).isEqualTo(1);
    assertThat(narrow.probabilityAtLeast(1e300)).isZero();
    assertThat(wide.quantile(0.99)).isEqualTo(Double.MAX_VALUE);
    assertThat(wide.quantile(0.01)).isEqualTo(-Double.MAX_VALUE);
  }

  static Stream<BadInput> rows() {
    Class<IllegalArgumentException> iae = IllegalArgumentException.class;
    return Stream.of(
        row(
            "factor below zero",
            () -> new AffineOutcome(NORMAL, -1, 0),
            iae,
            "factor [-1.0] must be finite and not negative. Forecast fewer periods or check the"
                + " history."),
        row(
            "mean not finite",
            () -> new AffineOutcome(NORMAL, 1, Double.NaN),
            iae,
            "mean [NaN] must be finite. Forecast fewer periods or check the history."),
        row(
            "value not finite",
            () -> new AffineOutcome(NORMAL, 1, 0).probabilityAtLeast(Double.POSITIVE_INFINITY),
            iae,
            "x [Infinity] must be finite. Ask for a finite value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
