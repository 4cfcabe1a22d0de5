package io.planwright.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalCalendars;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimeSeriesProperties {

  private static final LocalDate START = LocalDate.of(2015, 1, 1);

  /** Sums of at most 200 amounts below a million: rounding is far below this. */
  private static final double ROUNDING = 1e-6;

  private record Amount(LocalDate date, double value) {}

  @Provide
  Arbitrary<FiscalCalendar> calendars() {
    return FiscalCalendars.any();
  }

  @Provide
  Arbitrary<PeriodKind> kinds() {
    return Arbitraries.of(PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.DAY);
  }

  @Provide
  Arbitrary<List<Amount>> amounts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1400).map(START::plusDays),
            Arbitraries.doubles().between(-1e6, 1e6).ofScale(2))
        .as(Amount::new)
        .list()
        .ofMaxSize(200);
  }

  @Provide
  Arbitrary<TimeSeries> series() {
    Arbitrary<double[]> values =
        Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.just(Double.NaN))
            .array(double[].class)
            .ofMaxSize(30);
    Arbitrary<TimeAxis> axes =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 53).map(OrdinalAxis::of),
            Combinators.combine(calendars(), FiscalCalendars.dates(), kinds())
                .as((c, date, kind) -> new FiscalAxis(c, c.periodOf(date, kind))));
    return Combinators.combine(axes, values)
        .as((axis, array) -> TimeSeries.of("won revenue", "EUR", axis, array));
  }

  @Property(tries = 150)
  void putsEveryAmountIntoThePeriodOfItsDate(
      @ForAll("calendars") FiscalCalendar calendar,
      @ForAll("kinds") PeriodKind kind,
      @ForAll("amounts") List<Amount> amounts,
      @ForAll @IntRange(min = 0, max = 400) int skipped,
      @ForAll @IntRange(min = 1, max = 900) int length) {
    DateRange span = DateRange.of(START.plusDays(skipped), START.plusDays(skipped + (long) length));
    SeriesAccumulator accumulator = SeriesAccumulator.of(calendar, kind, span);
    amounts.forEach(amount -> accumulator.add(amount.date(), amount.value()));
    TimeSeries series = accumulator.toSeries("won revenue", "EUR");
    List<FiscalPeriod> whole =
        calendar.periods(span, kind).stream()
            .filter(period -> span.encloses(calendar.range(period)))
            .toList();
    double[] expected = new double[whole.size()];
    long outside = 0;
    for (Amount amount : amounts) {
      int index = whole.indexOf(calendar.periodOf(amount.date(), kind));
      if (index < 0) {
        outside++;
      } else {
        expected[index] += amount.value();
      }
    }
    assertThat(series.toArray()).containsExactly(expected, within(ROUNDING));
    assertThat(accumulator.outside()).isEqualTo(outside);
    if (!whole.isEmpty()) {
      assertThat(((FiscalAxis) series.axis()).first()).isEqualTo(whole.get(0));
    }
  }

  @Property(tries = 150)
  void aggregatesToWhatTheCoarserPeriodsAddUpTo(
      @ForAll("calendars") FiscalCalendar calendar,
      @ForAll("kinds") PeriodKind finer,
      @ForAll PeriodKind coarser,
      @ForAll("amounts") List<Amount> amounts,
      @ForAll @IntRange(min = 1, max = 900) int length) {
    if (!calendar.nests(finer, coarser)) {
      return;
    }
    DateRange span = DateRange.of(START, START.plusDays(length));
    SeriesAccumulator fine = SeriesAccumulator.of(calendar, finer, span);
    SeriesAccumulator coarse = SeriesAccumulator.of(calendar, coarser, span);
    amounts.forEach(amount -> fine.add(amount.date(), amount.value()));
    amounts.forEach(amount -> coarse.add(amount.date(), amount.value()));
    TimeSeries aggregated = fine.toSeries("won revenue", "EUR").aggregatedTo(coarser);
    TimeSeries direct = coarse.toSeries("won revenue", "EUR");
    assertThat(aggregated.toArray()).containsExactly(direct.toArray(), within(ROUNDING));
    if (direct.size() > 0) {
      assertThat(aggregated.axis()).isEqualTo(direct.axis());
    }
  }

  @Property(tries = 100)
  void neverSeesAPeriodThatEndsLater(
      @ForAll("calendars") FiscalCalendar calendar,
      @ForAll("kinds") PeriodKind kind,
      @ForAll @IntRange(min = -10, max = 500) int days) {
    FiscalAxis axis = new FiscalAxis(calendar, calendar.periodOf(START, kind));
    TimeSeries series = TimeSeries.of("won revenue", "EUR", axis, new double[40]);
    LocalDate date = START.plusDays(days);
    int seen = series.asOf(date).size();
    for (int i = 0; i < series.size(); i++) {
      boolean ended = axis.range(i).endExclusive().minusDays(1).compareTo(date) <= 0;
      assertThat(ended).isEqualTo(i < seen);
    }
  }

  @Property(tries = 200)
  void addsUpAsExactNumbersDo(@ForAll("amounts") List<Amount> amounts) {
    double[] values = amounts.stream().mapToDouble(Amount::value).toArray();
    BigDecimal exact = BigDecimal.ZERO;
    for (double value : values) {
      exact = exact.add(new BigDecimal(value));
    }
    TimeSeries series = TimeSeries.of("won revenue", "EUR", OrdinalAxis.of(1), values);
    assertThat(series.total()).isEqualTo(exact.doubleValue(), within(1e-9));
  }

  @Property(tries = 100)
  void roundTrips(@ForAll("series") TimeSeries series) {
    JsonRoundTrip.assertRoundTrips(series, TimeSeries.class);
  }

  @Property(tries = 100)
  void isMadeOfItsWindows(
      @ForAll("series") TimeSeries series, @ForAll @IntRange(max = 30) int cut) {
    int at = Math.min(cut, series.size());
    TimeSeries end = series.window(at, series.size());
    for (int i = 0; i < end.size(); i++) {
      assertThat(end.value(i)).isEqualTo(series.value(at + i));
      assertThat(end.axis().label(i)).isEqualTo(series.axis().label(at + i));
    }
    assertThat(end.size() + series.window(0, at).size()).isEqualTo(series.size());
  }
}
