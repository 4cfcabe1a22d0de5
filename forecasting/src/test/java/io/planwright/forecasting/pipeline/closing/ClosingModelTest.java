package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.Opportunity;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ClosingModelTest {

  private static final double WIN = 0.010;
  private static final double LOSS = 0.006;

  /** Deals with constant daily chances, of which a column doubles that of winning for half. */
  private static DealSpells generated(int deals, double oddsRatio) {
    RandomGenerator random = new SeedStreams(7).stream(0);
    List<Opportunity> all = new ArrayList<>();
    double[] column = new double[deals];
    for (int i = 0; i < deals; i++) {
      column[i] = i % 2;
      double win = WIN * (i % 2 == 1 ? oddsRatio : 1);
      LocalDate created = Spells.AS_OF.minusDays(random.nextInt(0, 400));
      SpellEnd end = SpellEnd.CENSORED;
      int age = 0;
      for (; end == SpellEnd.CENSORED && created.plusDays(age).isBefore(Spells.AS_OF); age++) {
        double draw = random.nextDouble();
        end = draw < win ? SpellEnd.WON : draw < win + LOSS ? SpellEnd.LOST : end;
      }
      all.add(Spells.deal("D" + i, created, age - 1, end));
    }
    return Spells.of(all).withColumn("size", column);
  }

  private static final DateRange QUARTER = DateRange.parse("2025-01-01/2025-04-01");

  @Test
  void recoversConstantChances() {
    DealSpells spells = generated(4000, 1);
    ClosingModel model = ClosingSpec.empirical().fit(spells).orElseThrow();
    ClosingForecast forecast = model.forecast(spells);
    double stay = 1 - WIN - LOSS;
    double expected = WIN / (WIN + LOSS) * (1 - Math.pow(stay, 90));
    double[] chances = forecast.winProbabilities(QUARTER);
    assertThat(mean(chances)).isCloseTo(expected, within(0.04));
    assertThat(chances[3]).isEqualTo(forecast.winProbability(forecast.deals().get(3), QUARTER));
    FiscalPeriod quarter = FiscalPeriod.parse(FiscalCalendar.calendarYear().id() + "/FY2025-Q1");
    assertThat(forecast.winProbability(forecast.deals().get(3), quarter)).isEqualTo(chances[3]);
    double fresh = model.newDealWinProbability(LocalDate.of(2025, 1, 1), QUARTER);
    assertThat(fresh).isCloseTo(expected, within(0.04));
  }

  @Test
  void regressionRecoversAnOddsRatio() {
    DealSpells spells = generated(4000, 2);
    ClosingModel model = ClosingSpec.regression().fit(spells).orElseThrow();
    ClosingEffect size = model.effects().get(0);
    assertThat(size.factor()).isEqualTo("size");
    assertThat(2 * Math.log(size.win().value())).isCloseTo(Math.log(2), within(0.12));
    assertThat(size.loss().lower()).isLessThan(1);
    assertThat(size.loss().upper()).isGreaterThan(1);
  }

  @Test
  void regressionWithoutEffectsAgreesWithPooling() {
    DealSpells spells = generated(4000, 1).withoutColumns();
    double[] pooled =
        ClosingSpec.empirical()
            .withClosesPerBand(150)
            .fit(spells)
            .orElseThrow()
            .forecast(spells)
            .winProbabilities(QUARTER);
    double[] regressed =
        ClosingSpec.regression()
            .withClosesPerBand(150)
            .fit(spells)
            .orElseThrow()
            .forecast(spells)
            .winProbabilities(QUARTER);
    assertThat(mean(regressed)).isCloseTo(mean(pooled), within(0.01));
  }

  @Test
  void calendarEffectsFollowTheQuarter() {
    DealSpells spells = MavenDeals.read().spells(LocalDate.of(2017, 9, 30));
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    ClosingModel pooled = ClosingSpec.empirical().withCalendar(calendar).fit(spells).orElseThrow();
    assertThat(pooled.effects()).hasSize(6);
    assertThat(pooled.effects().get(4).win().value()).isGreaterThan(1.2);
    assertThat(pooled.effects().get(4).loss().value()).isLessThan(0.8);
    ClosingModel regressed =
        ClosingSpec.regression().withCalendar(calendar).fit(spells).orElseThrow();
    assertThat(regressed.effects().get(1).factor()).isEqualTo("third month of the quarter");
    assertThat(regressed.effects().get(1).win().lower()).isGreaterThan(1.2);
  }

  @Test
  void chancesAddUpToOne() {
    DealSpells spells = generated(600, 1.5);
    ClosingForecast forecast = ClosingSpec.regression().fit(spells).orElseThrow().forecast(spells);
    DateRange first = DateRange.parse("2025-01-01/2025-02-01");
    DateRange second = DateRange.parse("2025-02-10/2025-03-01");
    List<ClosingChances> rows = forecast.chances(List.of(first, second));
    assertThat(rows).hasSize(forecast.deals().size());
    for (ClosingChances row : rows) {
      double sum = row.elsewhere() + row.never();
      for (int r = 0; r < 2; r++) {
        sum += row.won().get(r) + row.lost().get(r);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
      assertThat(row.won().get(1))
          .isCloseTo(forecast.winProbability(row.dealId(), second), within(1e-12));
      assertThat(row.lost().get(0))
          .isCloseTo(forecast.lossProbability(row.dealId(), first), within(1e-12));
      assertThat(row.never()).isCloseTo(forecast.neverCloses(row.dealId()), within(1e-12));
    }
  }

  @Test
  void columnsDoNotLiftAChancePastTheOldestClose() {
    DealSpells made = generated(2000, 3);
    int size = made.size();
    double[] column = new double[size];
    int past = 0;
    for (int i = 0; i < size; i++) {
      // an outlier whose weight would multiply its odds many times over
      column[i] = made.isOpen(i) && i % 50 == 1 ? 20 : made.value(0, i);
      past += made.exitAge(i) > made.longestClosedAge() ? 1 : 0;
    }
    ClosingModel model = ClosingSpec.regression().fit(made).orElseThrow();
    DealSpells lifted = made.withoutColumns().withColumn("size", column);
    double closes = 0.5 / (past + 1) / ClosingForecast.EVER_DAYS;
    double winShare = (made.count(SpellEnd.WON) + 0.5) / (made.closes() + 1);
    Look look = new Look(model, Spells.AS_OF, 1);
    for (int i = 1; i < size; i += 50) {
      Odds.Columns columns = model.odds().columns();
      double win = columns.add(columns.win(), lifted, i);
      double loss = columns.add(columns.loss(), lifted, i);
      look.start(win, loss);
      look.step(model.longestClosedAge() + 1, 1);
      assertThat(look.win()).isLessThanOrEqualTo(closes * winShare * (1 + 1e-12));
      assertThat(look.loss()).isLessThanOrEqualTo(closes * (1 - winShare) * (1 + 1e-12));
    }
  }

  @Test
  void bandsAreWideWhereFewClose() {
    ClosingModel model =
        ClosingSpec.empirical().fit(MavenDeals.read().spells(MavenDeals.LAST_DAY)).orElseThrow();
    List<AgeHazard> bands = model.ageHazards();
    assertThat(bands.get(0).fromAge()).isZero();
    for (int b = 0; b + 1 < bands.size(); b++) {
      assertThat(bands.get(b).wins() + bands.get(b).losses()).isGreaterThanOrEqualTo(20);
      assertThat(bands.get(b + 1).fromAge()).isEqualTo(bands.get(b).toAge() + 1);
    }
    AgeHazard last = bands.get(bands.size() - 1);
    assertThat(last.fromAge()).isEqualTo(139);
    assertThat(last.wins() + last.losses()).isZero();
    assertThat(last.win().value()).isLessThan(1e-4);
  }

  @Test
  void abstainsBelowThirtyCloses() {
    Object[] few = new Object[58];
    for (int i = 0; i < few.length; i += 2) {
      few[i] = i;
      few[i + 1] = SpellEnd.WON;
    }
    assertThat(ClosingSpec.empirical().fit(Spells.ofAges(few)).isKnown()).isFalse();
    assertThat(Zombies.outlived(Spells.ofAges(few)).isKnown()).isFalse();
    assertThat(CureFraction.of(Spells.ofAges(few)).isKnown()).isFalse();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
