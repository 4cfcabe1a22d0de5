package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import org.junit.jupiter.api.Test;

class CumulativeIncidenceTest {

  private static final SpellEnd WON = SpellEnd.WON;
  private static final SpellEnd LOST = SpellEnd.LOST;
  private static final SpellEnd OPEN = SpellEnd.CENSORED;

  /** Made with R 4.2.2, survival 3.5-3: survfit of a multi-state Surv with late entries. */
  @Test
  void reproducesTheReferenceOfTheMavenSet() {
    CumulativeIncidence curve =
        CumulativeIncidence.of(MavenDeals.read().spells(MavenDeals.LAST_DAY)).orElseThrow();
    for (String line : MavenDeals.lines("maven_aalen_johansen_reference.csv")) {
      String[] field = line.split(",", -1);
      double days = Double.parseDouble(field[0]);
      assertThat(curve.won(days)).isCloseTo(Double.parseDouble(field[1]), within(1e-12));
      assertThat(curve.lost(days)).isCloseTo(Double.parseDouble(field[2]), within(1e-12));
      assertThat(curve.wonError(days)).isCloseTo(Double.parseDouble(field[3]), within(1e-12));
    }
    assertThat(curve.longestClosedAge()).isEqualTo(138);
  }

  /** Twelve deals by hand: 12 at risk at age 2, 9 at age 5, 6 at age 9. */
  @Test
  void followsTiesAndCensoringByHand() {
    CumulativeIncidence curve =
        CumulativeIncidence.of(
                Spells.ofAges(
                    2, WON, 2, WON, 2, LOST, 5, LOST, 5, LOST, 5, OPEN, 9, WON, 9, WON, 9, WON, 9,
                    WON, 9, LOST, 9, LOST))
            .orElseThrow();
    assertThat(curve.won(1.9)).isZero();
    assertThat(curve.won(2)).isCloseTo(2 / 12.0, within(1e-15));
    assertThat(curve.lost(2)).isCloseTo(1 / 12.0, within(1e-15));
    assertThat(curve.lost(5)).isCloseTo(1 / 12.0 + 0.75 * 2 / 9, within(1e-15));
    assertThat(curve.won(9)).isCloseTo(2 / 12.0 + 0.75 * 7 / 9 * 4 / 6, within(1e-15));
    assertThat(curve.open(9)).isCloseTo(0, within(1e-15));
    // all were there from the start and none was censored before: the binomial error
    assertThat(curve.openError(2)).isCloseTo(Math.sqrt(0.25 * 0.75 / 12), within(1e-15));
    assertThat(curve.wonError(2)).isCloseTo(Math.sqrt(10 * 2 / 144.0 / 12), within(1e-15));
    assertThat(curve.openError(9)).isCloseTo(0, within(1e-9));
  }

  @Test
  void readsQuantilesAndMeans() {
    CumulativeIncidence curve =
        CumulativeIncidence.of(MavenDeals.read().spells(MavenDeals.LAST_DAY)).orElseThrow();
    ClosingEstimate median = curve.daysToClose(0.5, 0.95).orElseThrow();
    assertThat(curve.open(median.value())).isLessThanOrEqualTo(0.5);
    assertThat(curve.open(median.value() - 0.5)).isGreaterThan(0.5);
    assertThat(median.lower()).isLessThanOrEqualTo(median.value());
    assertThat(median.upper()).isGreaterThanOrEqualTo(median.value());
    assertThat(curve.daysToWin(0.9, 0.95)).isInstanceOf(Answer.InsufficientData.class);
    ClosingEstimate mean = curve.meanOpenDays(138, 0.95);
    double area = 0;
    for (double days = 0; days < 138; days += 0.5) {
      area += 0.5 * curve.open(days);
    }
    assertThat(mean.value()).isCloseTo(area, within(1e-9));
    assertThat(mean.upper()).isGreaterThan(mean.value());
  }

  @Test
  void abstainsBelowTenCloses() {
    assertThat(CumulativeIncidence.of(Spells.ofAges(1, WON, 2, LOST, 3, OPEN)).isKnown()).isFalse();
  }
}
