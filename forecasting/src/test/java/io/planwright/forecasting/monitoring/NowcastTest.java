package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class NowcastTest {

  private static final NowcastSpec MONTH = NowcastSpec.of(PeriodKind.MONTH);
  private static final List<double[]> FOUR =
      List.of(
          new double[] {50, 50},
          new double[] {60, 40},
          new double[] {40, 60},
          new double[] {50, 50});

  /**
   * By hand: half-way 50, 60, 40 and 50 of 100 were reached, so f = 400 / 200 = 2 and σ² = (400/60
   * + 400/40) / 3 = 50/9. With 30 booked the total is 60, its variance 50/9 · 30 · (1 + 30/200) =
   * 191.67, widened by (4 − 1)/(4 − 3) to 575.
   */
  @Test
  void completesByHand() {
    Nowcast nowcast = MONTH.nowcast(FOUR, new double[] {30}, 2).orElseThrow();
    assertThat(nowcast.booked()).isEqualTo(30);
    assertThat(nowcast.elapsedShare()).isEqualTo(0.5);
    assertThat(nowcast.usualShare()).isEqualTo(0.5);
    assertThat(nowcast.curveWeight()).isEqualTo(1);
    assertThat(nowcast.total().mean()).isCloseTo(60, within(1e-12));
    RemainderOutcome total = (RemainderOutcome) nowcast.total();
    double variance = Math.expm1(total.deviation() * total.deviation()) * 30 * 30;
    assertThat(variance).isCloseTo(575, within(1e-9));
    assertThat(nowcast.explanation().summary())
        .isEqualTo(
            "running period is expected to come to 60: 30 booked after 50.0 % of the working time;"
                + " weight 100 % on the completion curve, 0 % on the model.");
    assertThat(nowcast.explanation().reasons().get(0).statement())
        .isEqualTo(
            "4 earlier periods had reached 50.0 % of their totals by then (40.0 to 60.0 %): 60 ±"
                + " 24");
  }

  /** By hand: nothing booked, so the mean of what was to come, 50, is added to it. */
  @Test
  void addsWhatWasToComeWhereNothingIsBooked() {
    Nowcast nowcast = MONTH.nowcast(FOUR, new double[] {0}, 2).orElseThrow();
    assertThat(nowcast.total().mean()).isCloseTo(50, within(1e-12));
    assertThat(nowcast.total().quantile(1e-9)).isGreaterThanOrEqualTo(0);
  }

  @Test
  void takesNegativeValuesForWhatTheyAre() {
    List<double[]> returns = new ArrayList<>(FOUR);
    returns.add(new double[] {-20, 100});
    Nowcast nowcast = MONTH.nowcast(returns, new double[] {-10}, 2).orElseThrow();
    assertThat(nowcast.total().mean()).isCloseTo(-10 + 60, within(1e-12));
    assertThat(nowcast.total().quantile(0.001)).isLessThan(-10);
  }

  @Test
  void isTheActualWhenThePeriodHasEnded() {
    Nowcast nowcast = MONTH.nowcast(List.of(), new double[] {30, 12}, 2).orElseThrow();
    assertThat(nowcast.total().mean()).isEqualTo(42);
    assertThat(nowcast.total().quantile(0.01)).isEqualTo(42);
    assertThat(nowcast.total().quantile(0.99)).isEqualTo(42);
    assertThat(nowcast.elapsedShare()).isEqualTo(1);
  }

  @Test
  void needsFourEarlierPeriods() {
    Answer<Nowcast> answer = MONTH.nowcast(FOUR.subList(0, 3), new double[] {30}, 2);
    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "nowcast of running period",
                "at least 4 earlier periods without gaps",
                "3 earlier periods",
                "Give the parts of more periods, or take the forecast of the period."));
  }

  @Test
  void weighsCurveAndForecastByTheirPrecision() {
    TimeSeries days = halves(LocalDate.of(2021, 5, 15));
    LocalDate asOf = LocalDate.of(2021, 5, 15);
    Nowcast alone = MONTH.nowcast(days, asOf).orElseThrow();
    double relative =
        ((RemainderOutcome) alone.total()).remainder()
            * Math.sqrt(Math.expm1(Math.pow(((RemainderOutcome) alone.total()).deviation(), 2)))
            / alone.total().mean();
    // A forecast of the same total with the same relative error has the same weight.
    double mean = alone.total().mean();
    OutcomeDistribution same = new NormalOutcome(mean, mean * relative);
    Nowcast both = MONTH.nowcast(days, asOf, same).orElseThrow();
    assertThat(both.curveWeight()).isCloseTo(0.5, within(0.02));
    assertThat(both.modelWeight()).isCloseTo(1 - both.curveWeight(), within(1e-15));
    Nowcast sure = MONTH.nowcast(days, asOf, new NormalOutcome(mean, mean / 1e6)).orElseThrow();
    assertThat(sure.modelWeight()).isGreaterThan(0.999);
    Nowcast wild = MONTH.nowcast(days, asOf, new NormalOutcome(mean, 1e6 * mean)).orElseThrow();
    assertThat(wild.curveWeight()).isGreaterThan(0.999);
  }

  @Test
  void leavesAForecastOutThatIsExceededAlready() {
    LocalDate asOf = LocalDate.of(2021, 5, 15);
    TimeSeries days = halves(asOf);
    Nowcast nowcast = MONTH.nowcast(days, asOf, new NormalOutcome(1, 0.1)).orElseThrow();
    assertThat(nowcast.curveWeight()).isEqualTo(1);
    assertThat(nowcast.explanation().reasons().get(1).statement())
        .startsWith("the model held so high a total for next to impossible");
  }

  @Test
  void takesTheForecastBeforeThePeriodHasBegunToFill() {
    TimeSeries months = months(2015, 41);
    NowcastSpec quarters = NowcastSpec.of(PeriodKind.QUARTER);
    OutcomeDistribution forecast = new NormalOutcome(500, 20);
    // The day is in the quarter from April 2018 on, of which no month has ended yet.
    Nowcast nowcast = quarters.nowcast(months, LocalDate.of(2018, 4, 10), forecast).orElseThrow();
    assertThat(nowcast.curveWeight()).isZero();
    assertThat(nowcast.total().mean()).isCloseTo(500, within(1e-9));
    assertThat(nowcast.period()).isEqualTo("FY2018-Q2");
  }

  @Test
  void completesQuartersFromMonths() {
    TimeSeries months = months(2015, 41);
    NowcastSpec quarters = NowcastSpec.of(PeriodKind.QUARTER);
    Nowcast nowcast = quarters.nowcast(months, LocalDate.of(2018, 5, 31)).orElseThrow();
    double[] values = months.toArray();
    assertThat(nowcast.booked()).isEqualTo(values[39] + values[40]);
    assertThat(nowcast.elapsedShare()).isCloseTo(61.0 / 91, within(1e-12));
    assertThat(nowcast.total().mean()).isBetween(300.0, 320.0);
    Nowcast year =
        NowcastSpec.of(PeriodKind.YEAR)
            .nowcast(months(2010, 12 * 8 + 7), LocalDate.of(2018, 7, 31))
            .orElseThrow();
    assertThat(year.total().mean()).isBetween(1200.0, 1280.0);
  }

  @Test
  void fitsAMethodToTheEarlierTotals() {
    LocalDate asOf = LocalDate.of(2021, 5, 10);
    TimeSeries days = halves(LocalDate.of(2021, 6, 30));
    Nowcast nowcast =
        MONTH.nowcast(days, asOf, Forecasters.mean(), RunControl.unlimited()).orElseThrow();
    OutcomeDistribution forecast =
        Forecasters.mean()
            .fitModel(
                days.asOf(LocalDate.of(2021, 4, 30)).aggregatedTo(PeriodKind.MONTH),
                RunControl.unlimited())
            .orElseThrow()
            .sum(1, 1);
    Nowcast given = MONTH.nowcast(days, asOf, forecast).orElseThrow();
    assertThat(nowcast).isEqualTo(given);
    Nowcast ended =
        MONTH
            .nowcast(days, LocalDate.of(2021, 5, 31), Forecasters.mean(), RunControl.unlimited())
            .orElseThrow();
    double may = days.asOf(LocalDate.of(2021, 5, 31)).aggregatedTo(PeriodKind.MONTH).toArray()[16];
    assertThat(ended.total().mean()).isCloseTo(may, within(1e-9));
  }

  /** Eight hours from Monday to Friday, nothing at weekends: they count for nothing. */
  @Test
  void countsWorkingDays() {
    WorkingCalendar week = WorkingCalendar.mondayToFriday();
    TimeSeries days =
        Days.series(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2021, 5, 17),
            date -> week.isWorkingDay(date) ? 10 : 0);
    NowcastSpec spec = MONTH.withWorkingTime(week);
    // May 2021 starts on a Saturday and has 21 working days, 10 of them up to the 14th.
    Nowcast friday = spec.nowcast(days, LocalDate.of(2021, 5, 14)).orElseThrow();
    Nowcast sunday = spec.nowcast(days, LocalDate.of(2021, 5, 16)).orElseThrow();
    assertThat(friday.elapsedShare()).isCloseTo(10.0 / 21, within(1e-12));
    assertThat(friday.total().mean()).isCloseTo(210, within(1e-9));
    assertThat(sunday.elapsedShare()).isEqualTo(friday.elapsedShare());
    assertThat(sunday.total().mean()).isEqualTo(friday.total().mean());
  }

  /** Days off with half the value of a working day count by half. */
  @Test
  void learnsWhatDaysOffAreWorth() {
    WorkingCalendar week = WorkingCalendar.mondayToFriday();
    TimeSeries days =
        Days.series(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2021, 5, 17),
            date -> week.isWorkingDay(date) ? 10 : 5);
    Nowcast nowcast =
        MONTH.withWorkingTime(week).nowcast(days, LocalDate.of(2021, 5, 16)).orElseThrow();
    assertThat(nowcast.elapsedShare()).isCloseTo((10 + 6 * 0.5) / (21 + 10 * 0.5), within(1e-12));
    assertThat(nowcast.total().mean()).isCloseTo(260, within(1e-9));
  }

  @Test
  void refusesToGuessAcrossGaps() {
    TimeSeries days =
        Days.series(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2021, 5, 17),
            date -> date.equals(LocalDate.of(2021, 5, 3)) ? Double.NaN : 1);
    Answer<Nowcast> answer = MONTH.nowcast(days, LocalDate.of(2021, 5, 10));
    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "nowcast of FY2021-M05",
                "the value of every part from an earlier period up to 2021-05-10",
                "a gap at FY2021-D123",
                "Give the missing values, 0 where there was nothing, or choose an earlier day."));
    // A gap in an earlier month costs that month only.
    assertThat(MONTH.nowcast(days, LocalDate.of(2021, 5, 2)).isKnown()).isTrue();
  }

  @Test
  void saysWhichValuesAreMissing() {
    TimeSeries days = Days.series(LocalDate.of(2020, 1, 10), LocalDate.of(2020, 6, 17), date -> 1);
    assertThat(MONTH.nowcast(days, LocalDate.of(2020, 1, 15)).isKnown()).isFalse();
    assertThat(MONTH.nowcast(days, LocalDate.of(2020, 3, 15)).isKnown()).isFalse();
    assertThat(MONTH.nowcast(days, LocalDate.of(2020, 6, 15)).isKnown()).isTrue();
    assertThat(MONTH.nowcast(days, LocalDate.of(2020, 9, 15)).isKnown()).isFalse();
  }

  /** 600 months of independent days: the 80 % interval of the curve has to hold 80 % or so. */
  @Test
  void coversWhatItSays() {
    RandomGenerator random = new SeedStreams(17).stream(0);
    int hits = 0;
    for (int run = 0; run < 600; run++) {
      List<double[]> earlier = new ArrayList<>();
      for (int period = 0; period < 18; period++) {
        earlier.add(month(random));
      }
      double[] running = month(random);
      double[] toDate = Arrays.copyOf(running, 12);
      OutcomeDistribution total = MONTH.nowcast(earlier, toDate, 30).orElseThrow().total();
      double actual = Arrays.stream(running).sum();
      hits += total.quantile(0.1) <= actual && actual <= total.quantile(0.9) ? 1 : 0;
    }
    assertThat(hits / 600.0).isBetween(0.75, 0.85);
  }

  private static double[] month(RandomGenerator random) {
    double level = Math.exp(0.2 * Normals.next(random));
    double[] values = new double[30];
    for (int day = 0; day < values.length; day++) {
      values[day] = level * Math.exp(0.5 * Normals.next(random));
    }
    return values;
  }

  /** Days whose first and second halves of a month vary. */
  private static TimeSeries halves(LocalDate last) {
    return Days.series(
        LocalDate.of(2020, 1, 1),
        last,
        date -> {
          double half = 1 + 0.2 * Math.sin(date.getMonthValue() * 2.5);
          return date.getDayOfMonth() <= 15 ? half : 2 - half + 0.1 * (date.getMonthValue() % 3);
        });
  }

  private static TimeSeries months(int firstYear, int size) {
    FiscalAxis axis =
        new FiscalAxis(
            Days.CALENDAR, Days.CALENDAR.periodOf(LocalDate.of(firstYear, 1, 1), PeriodKind.MONTH));
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = 100 + i % 3 + 0.5 * (i % 5);
    }
    return TimeSeries.of("sales", "EUR", axis, values);
  }
}
