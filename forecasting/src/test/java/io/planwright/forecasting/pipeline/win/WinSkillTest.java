package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.forecasting.pipeline.win.WinSkill.BlockLength;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WinSkillTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
  private static final Currency USD = Currency.getInstance("USD");

  private static WinSkill skill(Cases cases, LocalDate asOf) {
    return WinModelSpec.standard().fit(cases, asOf, RunControl.unlimited()).orElseThrow().skill();
  }

  /** A year of weekly looks at new cases; a shock to the log-odds of each week, and a slope. */
  private static WinSkill generated(int seed, double shock, double slope) {
    SplittableRandom random = new SplittableRandom(seed);
    CasesBuilder cases = Cases.builder();
    for (int week = 0; week < 52; week++) {
      LocalDate day = FIRST.plusWeeks(week);
      double common = shock * random.nextDouble(-1, 1);
      for (int i = 0; i < 20; i++) {
        double x = random.nextDouble(-2, 2);
        double chance = RidgeLogistic.probability(-0.5 + common + slope * x);
        cases.row("c" + week + "-" + i, day).number("x", x).number("noise", random.nextDouble());
        cases.number("monthOfQuarter", day.getMonthValue() % 3);
        cases.outcome(random.nextDouble() < chance, day.plusDays(10));
      }
    }
    return WinModelSpec.standard()
        .withoutLeakDetection() // x is planted, and strong
        .fit(cases.build(), FIRST.plusWeeks(54), RunControl.unlimited())
        .orElseThrow()
        .skill();
  }

  /** Of 15 seeds without any skill, an error of 2.5 % lets more than two boast once in 200. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void claimsNothingWhereThereIsNothing(double shock) {
    int claims = 0;
    for (int seed = 0; seed < 15; seed++) {
      claims += generated(seed, shock, 0).isProven() ? 1 : 0;
    }
    assertThat(claims).isLessThanOrEqualTo(2);
  }

  @Test
  void claimsWhatThereIs() {
    int claims = 0;
    for (int seed = 0; seed < 10; seed++) {
      claims += generated(seed, 0.5, 1.2).isProven() ? 1 : 0;
    }
    assertThat(claims).isEqualTo(10);
  }

  /** Truth has no skill here, yet all deals decided at a quarter's end do better together. */
  @ParameterizedTest
  @CsvSource({"10, 0", "14, 0"})
  void doesNotTakeQuartersForSkill(int days, int offset) {
    LocalDate last = LocalDate.of(2017, 12, 31);
    LocalDate first = LocalDate.of(2016, 11, 1).plusDays(offset);
    Cases cases =
        DealCases.every(Period.ofDays(days), USD, ZoneOffset.UTC).from(crm(), first, last);
    assertThat(skill(cases.weightedByLook(), last).isProven()).isFalse();
  }

  private static CrmSource crm() {
    List<Opportunity> deals = new ArrayList<>();
    List<String[]> lines = SharedTables.read("pipeline/sales_pipeline.csv");
    for (String[] f : lines.subList(1, lines.size())) {
      if (!f[5].isEmpty()) {
        List<OpportunityFact> facts = new ArrayList<>();
        facts.add(new OpportunityFact.Created(at(f[5])));
        facts.add(new OpportunityFact.OwnerSet(at(f[5]), f[1]));
        facts.add(OpportunityFact.ProductSet.one(at(f[5]), f[2]));
        if (!f[3].isEmpty()) {
          facts.add(new OpportunityFact.AccountLinked(at(f[5]), f[3]));
        }
        if (!f[6].isEmpty()) {
          Outcome outcome = f[4].equals("Won") ? Outcome.WON : Outcome.LOST;
          facts.add(new OpportunityFact.Closed(at(f[6]), outcome, LocalDate.parse(f[6])));
        }
        deals.add(Opportunity.of(f[0], facts));
      }
    }
    return InMemoryCrm.builder().opportunities(deals).build();
  }

  private static Instant at(String day) {
    return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** Two cases a day on eight days; on odd days both are lost. */
  private static Cases eightDays() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 16; i++) {
      int day = i / 2;
      cases.row("c" + i, FIRST.plusDays(day)).outcome(day % 2 == 0, FIRST.plusDays(20));
    }
    return cases.build();
  }

  /**
   * Said 0.6 against a rate of 0.5: errors 0.16 of a win and 0.36 of a loss against 0.25, in all
   * 4.16 against 4. Each day moves the gain by 2 · (1.04 · 0.25 - 0.16) / 4 = 0.05 or as much the
   * other way, so that its standard error is sqrt(8 · 0.05² · 8 / 7); the quantile is 2.3646.
   */
  @Test
  void countsBlocksOfTime() {
    double[] said = new double[16];
    Arrays.fill(said, 0.6);
    WinSkill skill = new SkillTrial(eightDays(), said, 0.5).skill();
    assertThat(skill.gain()).isCloseTo(-0.04, within(1e-12));
    double half = 2.364624251592785 * Math.sqrt(8 * 0.05 * 0.05 * 8 / 7);
    assertThat(skill.gainHigh() - skill.gain()).isCloseTo(half, within(1e-9));
    assertThat(skill.gain() - skill.gainLow()).isCloseTo(half, within(1e-9));
    assertThat(skill.blocks()).isEqualTo(8);
    assertThat(skill.blockLength()).isEqualTo(BlockLength.DAYS);
    assertThat(skill.statement()).contains(" of 16 later cases (gain ").endsWith(", over 8 days)");
  }

  @Test
  void groupsTheDigitsOfACountThatWouldReadAsAYear() {
    WinSkill skill = new WinSkill(3000, 2029, 14, BlockLength.WEEKS, 0.6, 0.2, 0.2, 0, 0, 0);
    assertThat(skill.statement()).contains(" of 2,029 later cases (gain ");
  }

  @ParameterizedTest
  @CsvSource({"1, 8, DAYS", "1, 56, WEEKS", "7, 8, WEEKS", "7, 60, MONTHS", "30, 5, DAYS"})
  void takesTheLongestBlocksOfWhichThereAreEight(int step, int looks, BlockLength unit) {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < looks; i++) {
      LocalDate day = FIRST.plusDays((long) step * i);
      cases.row("c" + i, day).outcome(i % 3 == 0, day.plusDays(1));
    }
    WinSkill skill = new SkillTrial(cases.build(), new double[looks], 0.5).skill();
    assertThat(skill.blockLength()).isEqualTo(unit);
  }

  /** However good the probabilities are, one day may have been special. */
  @Test
  void provesNothingOnOneDay() {
    CasesBuilder cases = Cases.builder();
    double[] said = new double[500];
    for (int i = 0; i < said.length; i++) {
      cases.row("c" + i, FIRST).outcome(i % 2 == 0, FIRST.plusDays(1));
      said[i] = i % 2 == 0 ? 0.99 : 0.01;
    }
    WinSkill skill = new SkillTrial(cases.build(), said, 0.5).skill();
    assertThat(skill.gain()).isGreaterThan(0.99);
    assertThat(skill.isProven()).isFalse();
    assertThat(skill.statement()).endsWith("over 1 day)");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 1, .5, .2, .2, 0, rows",
    "1, -1, 1, .5, .2, .2, 0, cases",
    "1, 1, -1, .5, .2, .2, 0, blocks",
    "1, 1, 1, 1.5, .2, .2, 0, baseRate",
    "1, 1, 1, .5, NaN, .2, 0, brier",
    "1, 1, 1, .5, .2, -.2, 0, brierOfBaseRate",
    "1, 1, 1, .5, .2, .2, Infinity, gain"
  })
  void refusesBadFigures(
      int rows,
      int cases,
      int blocks,
      double rate,
      double own,
      double base,
      double gain,
      String is) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WinSkill(
                    rows, cases, blocks, BlockLength.DAYS, rate, own, base, gain, gain, gain))
        .withMessageContaining(is);
  }
}
