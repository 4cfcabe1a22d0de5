package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /**
   * Weekly looks at deals, of which 60 % are won; a win takes 60 to 90 days, a loss 5 to 20. What
   * tells wins apart is age alone.
   */
  private static Cases slowWins(long seed, int days, double growth) {
    SplittableRandom random = new SplittableRandom(seed);
    CasesBuilder cases = Cases.builder();
    for (int start = 0; start < days; start++) {
      int deals = (int) (3 * (1 + growth * start / days));
      for (int i = 0; i < deals; i++) {
        boolean won = random.nextDouble() < 0.6;
        int taken = won ? random.nextInt(60, 91) : random.nextInt(5, 21);
        LocalDate end = FIRST.plusDays(start + taken);
        for (int look = (start + 6) / 7 * 7; look < Math.min(days, start + taken); look += 7) {
          int age = look - start;
          cases.row("d" + start + "-" + i, FIRST.plusDays(look)).number("ageDays", age);
          cases.category("stage", age < 14 ? "new" : "old").outcome(won, end);
        }
      }
    }
    return cases.build();
  }

  private static double saidOfFresh(Cases cases, LocalDate asOf) {
    WinModel model =
        WinModelSpec.standard()
            .withoutLeakDetection()
            .fit(cases, asOf, RunControl.unlimited())
            .orElseThrow();
    Cases fresh =
        Cases.builder().row("f", asOf).number("ageDays", 2).category("stage", "new").build();
    return model.probabilities(fresh)[0];
  }

  /** Learning from all that is resolved says .05 to .53 here, where .6 is true. */
  @ParameterizedTest
  @CsvSource({"200, 0", "200, 3", "500, 0", "500, 3"})
  void freshDealsAreNotTakenForLosses(int days, double growth) {
    LocalDate asOf = FIRST.plusDays(days);
    double plain = 0;
    double byLook = 0;
    for (int seed = 0; seed < 5; seed++) {
      Cases cases = slowWins(seed, days, growth);
      plain += saidOfFresh(cases, asOf) / 5;
      byLook += saidOfFresh(cases.weightedByLook(), asOf) / 5;
    }
    assertThat(plain).isCloseTo(0.6, within(0.04));
    assertThat(byLook).isCloseTo(0.6, within(0.04));
  }

  @Test
  void recalibrationLeavesFreshLooksOut() {
    Cases cases = slowWins(1, 500, 3);
    LocalDate asOf = FIRST.plusDays(500);
    WinModel model =
        WinModelSpec.standard()
            .withoutLeakDetection()
            .fit(cases, FIRST.plusDays(400), RunControl.unlimited())
            .orElseThrow()
            .recalibrated(cases, asOf, 2000);
    Cases fresh =
        Cases.builder().row("f", asOf).number("ageDays", 2).category("stage", "new").build();
    assertThat(model.probabilities(fresh)[0]).isCloseTo(0.6, within(0.06));
  }

  /**
   * One of twelve deals is won, after a hundred days; losses take five. Of the latest looks few are
   * old enough to have been won, which all the looks together do not tell.
   */
  @Test
  void recalibrationOnTheLatestLooksAllowsForWinsStillToCome() {
    CasesBuilder cases = Cases.builder();
    for (int day = 0; day < 500; day++) {
      for (int i = 0; i < 12; i++) {
        LocalDate end = FIRST.plusDays(day + (i == 0 ? 100 : 5));
        cases.row("c" + day + "-" + i, FIRST.plusDays(day)).number("x", day % 7);
        cases.outcome(i == 0, end);
      }
    }
    Cases all = cases.build();
    LocalDate asOf = FIRST.plusDays(500);
    WinModel model = WinModelSpec.standard().fit(all, asOf, RunControl.unlimited()).orElseThrow();
    Cases fresh = Cases.builder().row("f", asOf).number("x", 3).build();
    assertThat(model.maturity().days()).isEqualTo(5);
    assertThat(model.probabilities(fresh)[0]).isCloseTo(1 / 12.0, within(0.002));
    assertThat(model.recalibrated(all, asOf, 2_400).probabilities(fresh)[0])
        .isCloseTo(1 / 12.0, within(0.004));
  }

  @Test
  void saysWhatWasLeftOut() {
    LocalDate asOf = FIRST.plusDays(500);
    Cases cases = slowWins(1, 500, 0);
    WinModel model = WinModelSpec.standard().fit(cases, asOf, RunControl.unlimited()).orElseThrow();
    Maturity maturity = model.maturity();
    assertThat(maturity).isEqualTo(Maturity.of(cases, asOf));
    assertThat(maturity.days()).isBetween(60, 85);
    assertThat(maturity.tooFresh()).isPositive();
    assertThat(maturity.statement())
        .startsWith(
            "left out %d resolved looks of the last %d days: "
                .formatted(maturity.tooFresh(), maturity.days()));
    assertThat(model.provenance().parameters())
        .containsEntry("tooFresh", String.valueOf(maturity.tooFresh()));
    assertThat(model.toString()).contains(maturity.statement());
    assertThat(maturity.resolved(cases).size())
        .isEqualTo(cases.resolvedBy(asOf).size() - maturity.tooFresh());
  }

  /**
   * Looks ten days old; of nine three are resolved on day 2, one on day 4, and the others are
   * never. Of those that ever are, three quarters are by day 2 and all by day 4.
   */
  @Test
  void casesThatNeverEndDoNotPutItOff() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 9; i++) {
      cases.row("c" + i, FIRST);
      if (i < 4) {
        cases.outcome(i == 0, FIRST.plusDays(i < 3 ? 2 : 4));
      }
    }
    assertThat(Maturity.of(cases.build(), FIRST.plusDays(10)))
        .isEqualTo(new Maturity(FIRST.plusDays(10), 4, 9, 0));
  }

  /** By hand: 1 - (3/4)(1/2) of the looks are resolved by day 5, 1 - 3/4 by day 1, none later. */
  @Test
  void countsLooksAsLongAsTheyWereWaitedFor() {
    LocalDate asOf = FIRST.plusDays(20);
    Cases cases =
        Cases.builder()
            .row("quick", FIRST)
            .outcome(false, FIRST.plusDays(1))
            .row("young", asOf.minusDays(3))
            .row("slow", FIRST)
            .outcome(true, FIRST.plusDays(5))
            .row("later", FIRST)
            .outcome(true, FIRST.plusDays(21))
            .row("not looked at yet", asOf.plusDays(1))
            .build();
    assertThat(Maturity.of(cases, asOf)).isEqualTo(new Maturity(asOf, 5, 4, 0));
  }

  @Test
  void keepsHalfOfTheLooks() {
    CasesBuilder cases = Cases.builder();
    for (int day = 0; day < 40; day++) {
      cases.row("c" + day, FIRST.plusDays(day)).outcome(day % 2 == 0, FIRST.plusDays(day + 35));
    }
    Maturity maturity = Maturity.of(cases.build(), FIRST.plusDays(39));
    assertThat(maturity.days()).isEqualTo(20);
  }

  @Test
  void isNoneWhereOutcomesAreKnownAtOnce() {
    CasesBuilder cases = Cases.builder();
    for (int day = 0; day < 40; day++) {
      cases.row("c" + day, FIRST.plusDays(day)).outcome(day % 2 == 0, FIRST.plusDays(day));
    }
    Maturity maturity = Maturity.of(cases.build(), FIRST.plusDays(39));
    assertThat(maturity.days()).isZero();
    assertThat(maturity.statement()).isEqualTo("no resolved look was too fresh to learn from");
    assertThat(Maturity.of(Cases.builder().build(), FIRST).days()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 0, days", "0, -1, 0, looks", "0, 1, 2, tooFresh", "0, 1, -1, tooFresh"})
  void refusesBadFigures(int days, int looks, int tooFresh, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Maturity(FIRST, days, looks, tooFresh))
        .withMessageContaining(named);
  }
}
