package io.planwright.series;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Adds dated amounts up into a series: one value a period, zero where a period has no amount.
 *
 * <p>The span says for which dates the amounts are complete. Only periods wholly within it become
 * values: a month that has been seen by half would look like a bad month. Amounts outside these
 * periods are counted, and otherwise left out.
 *
 * <p>Adding takes time in proportion to the logarithm of the number of periods. Not thread-safe.
 */
public final class SeriesAccumulator {

  private final FiscalAxis axis;

  /** The first day of each period as an epoch day, then the day after the last period. */
  private final long[] starts;

  private final double[] sums;

  /** What rounding took from each sum. */
  private final double[] lost;

  private long outside;

  private SeriesAccumulator(FiscalAxis axis, long[] starts) {
    this.axis = axis;
    this.starts = starts;
    this.sums = new double[starts.length - 1];
    this.lost = new double[starts.length - 1];
  }

  /**
   * Starts with an amount of zero for every period.
   *
   * @param calendar the calendar of the periods
   * @param kind the kind of the periods
   * @param span the dates for which all amounts will be added; with an end
   * @return an empty accumulator
   * @throws IllegalArgumentException if the span has no end, or leaves the years of the calendar
   */
  public static SeriesAccumulator of(FiscalCalendar calendar, PeriodKind kind, DateRange span) {
    List<FiscalPeriod> touched = calendar.periods(span, kind);
    boolean firstIsWhole = span.encloses(calendar.range(touched.get(0)));
    boolean lastIsWhole = span.encloses(calendar.range(touched.get(touched.size() - 1)));
    int whole = touched.size() - (firstIsWhole ? 0 : 1) - (lastIsWhole ? 0 : 1);
    FiscalPeriod first = calendar.plus(touched.get(0), firstIsWhole ? 0 : 1);
    FiscalAxis axis = new FiscalAxis(calendar, first);
    long[] starts = new long[Math.max(0, whole) + 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = axis.range(i).start().toEpochDay();
    }
    return new SeriesAccumulator(axis, starts);
  }

  /**
   * Adds an amount to the period of its date.
   *
   * @param date the date
   * @param amount the amount, in the unit of the series; may be negative
   * @return this accumulator
   * @throws IllegalArgumentException if the amount is NaN or infinite
   */
  public SeriesAccumulator add(LocalDate date, double amount) {
    Require.finite(amount, "amount", "Leave out what is not known.");
    int index = indexOf(date.toEpochDay());
    if (index < 0) {
      outside++;
      return this;
    }
    lost[index] += Sums.lostBy(sums[index], amount);
    sums[index] += amount;
    return this;
  }

  /** The position of the period with a day in it, or -1. */
  private int indexOf(long epochDay) {
    int found = Arrays.binarySearch(starts, epochDay);
    int index = found >= 0 ? found : -found - 2;
    return index < sums.length ? index : -1;
  }

  /**
   * How many amounts were outside the whole periods of the span.
   *
   * @return the number of amounts that are in no value
   */
  public long outside() {
    return outside;
  }

  /**
   * Makes the series of what was added so far.
   *
   * @param name what the values are, such as "won revenue"
   * @param unit what they are counted in, such as "EUR"
   * @return the series, without gaps; of size 0 if the span has no whole period
   * @throws IllegalArgumentException if the name or the unit is blank, or a sum is too large
   */
  public TimeSeries toSeries(String name, String unit) {
    double[] values = new double[sums.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.isInfinite(sums[i]) ? sums[i] : sums[i] + lost[i];
    }
    // Without this check, an overflow would pass for a gap.
    Require.finite(values, "sums", "Add amounts in a larger unit.");
    return TimeSeries.of(name, unit, axis, values);
  }
}
