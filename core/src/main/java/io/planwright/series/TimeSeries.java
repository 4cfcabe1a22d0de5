package io.planwright.series;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Values of successive periods, with a name, a unit, and gaps where a value is not known.
 *
 * <p>A gap is not a zero: a month without a sale is 0.0, a month without data is a gap. Gaps are
 * NaN in arrays and null in JSON; known values are always finite. Immutable, serializable and
 * thread-safe.
 */
@JsonPropertyOrder({"name", "unit", "axis", "values"})
public final class TimeSeries implements Serializable {

  private static final long serialVersionUID = 1;

  private final String name;
  private final String unit;
  private final TimeAxis axis;
  private final double[] values;

  /** Takes the array over: a caller hands in one that nobody else holds. */
  private TimeSeries(String name, String unit, TimeAxis axis, double[] values) {
    this.name = name;
    this.unit = unit;
    this.axis = axis;
    this.values = values;
  }

  /**
   * Makes a series.
   *
   * @param name what the values are, such as "won revenue"; not blank
   * @param unit what they are counted in, such as "EUR" or "deals"; not blank
   * @param axis what the positions stand for
   * @param values the values from position 0 on, NaN for a gap; copied, possibly none
   * @return the series
   * @throws IllegalArgumentException if a text is blank, a value is infinite, or the calendar of
   *     the axis ends before the values
   */
  public static TimeSeries of(String name, String unit, TimeAxis axis, double... values) {
    Require.notBlank(name, "name", "Say what the values are.");
    Require.notBlank(unit, "unit", "Say what the values are counted in.");
    Require.nonNull(axis, "axis");
    double[] copy = new double[Require.nonNull(values, "values").length];
    for (int i = 0; i < copy.length; i++) {
      if (Double.isInfinite(values[i])) {
        throw new IllegalArgumentException(
            "values[" + i + "] [" + values[i] + "] must be finite. Use NaN for a gap.");
      }
      // Adding zero turns -0.0, which would be unequal, into 0.0.
      copy[i] = values[i] + 0.0;
    }
    axis.label(Math.max(0, copy.length - 1));
    return new TimeSeries(name, unit, axis, copy);
  }

  /**
   * What the values are.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  public String name() {
    return name;
  }

  /**
   * What the values are counted in.
   *
   * @return the unit, not blank
   */
  @JsonProperty("unit")
  public String unit() {
    return unit;
  }

  /**
   * What the positions stand for.
   *
   * @return the axis, whose position 0 has the first value
   */
  @JsonProperty("axis")
  public TimeAxis axis() {
    return axis;
  }

  /**
   * The number of positions, gaps included.
   *
   * @return 0 or more
   */
  public int size() {
    return values.length;
  }

  /**
   * The value at a position.
   *
   * @param index the position, from 0
   * @return the value, or nothing at a gap
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public OptionalDouble value(int index) {
    return isGap(index) ? OptionalDouble.empty() : OptionalDouble.of(values[index]);
  }

  /**
   * Whether the value at a position is not known.
   *
   * @param index the position, from 0
   * @return true at a gap
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public boolean isGap(int index) {
    if (index < 0 || index >= values.length) {
      throw new IndexOutOfBoundsException(
          "index ["
              + index
              + "] must be at least 0 and below "
              + values.length
              + ". Ask size() for the number of positions.");
    }
    return Double.isNaN(values[index]);
  }

  /**
   * The number of gaps.
   *
   * @return 0 if every value is known
   */
  public int gaps() {
    int gaps = 0;
    for (double value : values) {
      if (Double.isNaN(value)) {
        gaps++;
      }
    }
    return gaps;
  }

  /**
   * The values as an array.
   *
   * @return a new array, NaN at gaps
   */
  public double[] toArray() {
    return values.clone();
  }

  /**
   * The sum of the known values, free of visible rounding errors. Gaps are left out: see {@link
   * #gaps()} for whether it is the whole.
   *
   * @return the sum, 0 if no value is known
   */
  public double total() {
    double[] known = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        known[count++] = value;
      }
    }
    return Sums.of(known, 0, count);
  }

  /**
   * A part of the series.
   *
   * @param from its first position
   * @param to the position after its last one
   * @return the part, whose position 0 is the first given; of size 0 if both are equal
   * @throws IndexOutOfBoundsException if the positions are not within the series, or swapped
   */
  public TimeSeries window(int from, int to) {
    if (from < 0 || from > to || to > values.length) {
      throw new IndexOutOfBoundsException(
          "window ["
              + from
              + ", "
              + to
              + "] must be within 0 and "
              + values.length
              + ". Give the first position and the one after the last.");
    }
    return new TimeSeries(name, unit, axis.shiftedBy(from), Arrays.copyOfRange(values, from, to));
  }

  /**
   * What was known at the end of a day: the periods that had ended by then.
   *
   * @param date the day
   * @return the series up to the last period all of whose dates are on or before the day
   * @throws IllegalArgumentException if the axis has no dates
   */
  public TimeSeries asOf(LocalDate date) {
    FiscalAxis dates = requireDates();
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.range(middle).endExclusive().minusDays(1).isAfter(date)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return window(0, low);
  }

  /**
   * The series of sums over coarser periods.
   *
   * @param coarser the kind of the new periods
   * @return {@link #aggregatedTo(PeriodKind, Aggregation)} by {@link Aggregation#SUM}
   * @throws IllegalArgumentException if the axis has no dates, or its periods are not parts of the
   *     coarser ones
   */
  public TimeSeries aggregatedTo(PeriodKind coarser) {
    return aggregatedTo(coarser, Aggregation.SUM);
  }

  /**
   * The series over coarser periods. Coarser periods of which the series has some parts only, at
   * its ends, are dropped; those with a gap in a part that counts are gaps.
   *
   * @param coarser the kind of the new periods
   * @param aggregation how the values of the parts make that of the whole
   * @return the series, of size 0 if no coarser period is whole
   * @throws IllegalArgumentException if the axis has no dates, or its periods are not parts of the
   *     coarser ones; the weeks of a Gregorian calendar are not parts of its months
   */
  public TimeSeries aggregatedTo(PeriodKind coarser, Aggregation aggregation) {
    FiscalAxis dates = requireDates();
    Require.that(
        dates.calendar().nests(dates.kind(), coarser),
        "coarser",
        coarser,
        "be made of whole periods of kind " + dates.kind() + " in " + dates.calendar().id(),
        "Choose another kind, or add the dated amounts up by a SeriesAccumulator.");
    FiscalPeriod first = dates.calendar().enclosing(dates.first(), coarser);
    if (startIn(dates, first) < 0) {
      first = dates.calendar().plus(first, 1);
    }
    FiscalAxis wholes = new FiscalAxis(dates.calendar(), first);
    double[] aggregated = new double[values.length];
    int count = 0;
    int from = startIn(dates, first);
    int to = startIn(dates, wholes.period(1));
    while (to <= values.length) {
      aggregated[count++] = aggregation.over(values, from, to);
      from = to;
      to = startIn(dates, wholes.period(count + 1));
    }
    return of(name, unit, wholes, Arrays.copyOf(aggregated, count));
  }

  /** The position of the first part of a coarser period. */
  private static int startIn(FiscalAxis parts, FiscalPeriod whole) {
    DateRange dates = parts.calendar().range(whole);
    return parts.indexOf(parts.calendar().periodOf(dates.start(), parts.kind()));
  }

  private FiscalAxis requireDates() {
    if (axis instanceof FiscalAxis dates) {
      return dates;
    }
    throw new IllegalArgumentException(
        "axis [" + axis + "] must have dates. Use a FiscalAxis, or cut the series with window.");
  }

  @JsonProperty("values")
  private List<@Nullable Double> valuesOrNulls() {
    List<@Nullable Double> list = new ArrayList<>(values.length);
    for (double value : values) {
      list.add(Double.isNaN(value) ? null : value);
    }
    return list;
  }

  @JsonCreator
  private static TimeSeries fromJson(
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("unit") @Nullable String unit,
      @JsonProperty("axis") @Nullable TimeAxis axis,
      @JsonProperty("values") @Nullable List<@Nullable Double> values) {
    List<@Nullable Double> list = Require.nonNull(values, "values");
    double[] array = new double[list.size()];
    for (int i = 0; i < array.length; i++) {
      Double value = list.get(i);
      array[i] = value == null ? Double.NaN : value;
    }
    return of(
        Require.nonNull(name, "name"),
        Require.nonNull(unit, "unit"),
        Require.nonNull(axis, "axis"),
        array);
  }

  /** Checks and copies what a stream held, as a caller's values are. */
  private Object readResolve() {
    return of(name, unit, axis, values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeSeries series
        && name.equals(series.name)
        && unit.equals(series.unit)
        && axis.equals(series.axis)
        && Arrays.equals(values, series.values);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(name, unit, axis) + Arrays.hashCode(values);
  }

  /**
   * A short description, without the values.
   *
   * @return the name, the unit, and the first and last position
   */
  @Override
  public String toString() {
    String span =
        values.length == 0
            ? "empty"
            : axis.label(0) + " to " + axis.label(values.length - 1) + ", " + gaps() + " gaps";
    return name + " [" + unit + "], " + span;
  }
}
