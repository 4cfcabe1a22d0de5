package io.planwright.examples.spark;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes series of Spark's rows; what cannot be used is an {@link IllegalArgumentException}. */
final class Histories {

  /** One row of a series that is many: the series, the day since 1970, the value. */
  static final StructType OBSERVATION =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("date", DataTypes.IntegerType)
          .add("value", DataTypes.DoubleType);

  private static final String UNIT = "units";

  private Histories() {}

  /** A series that is one row: its id, the day since 1970 of its start, the values, the period. */
  static TimeSeries ofArray(Row row, FiscalCalendar calendar) {
    String id = id(row.getAs(0));
    requirePresent(row, 1, "start", "Give a date of the first period.");
    requirePresent(row, 2, "values", "Give an array of numbers.");
    FiscalPeriod first = calendar.periodOf(date(row.getInt(1)), period(row.getAs(3)));
    List<@Nullable Double> list = row.getList(2);
    double[] values = new double[list.size()];
    int next = 0;
    for (Double value : list) {
      values[next++] = value == null ? Double.NaN : value;
    }
    return TimeSeries.of(id, UNIT, new FiscalAxis(calendar, first), values);
  }

  /** A series that is many rows of {@link #OBSERVATION}, in any order. */
  static TimeSeries ofObservations(
      @Nullable String id, Iterator<Row> rows, PeriodKind period, FiscalCalendar calendar) {
    String name = id(id);
    List<Row> observations = new ArrayList<>();
    int firstDay = Integer.MAX_VALUE;
    int lastDay = Integer.MIN_VALUE;
    while (rows.hasNext()) {
      Row row = rows.next();
      requirePresent(row, 1, "date", "Give a date of the period.");
      firstDay = Math.min(firstDay, row.getInt(1));
      lastDay = Math.max(lastDay, row.getInt(1));
      observations.add(row);
    }
    FiscalAxis axis = new FiscalAxis(calendar, calendar.periodOf(date(firstDay), period));
    double[] values = new double[position(lastDay, axis) + 1];
    Arrays.fill(values, Double.NaN);
    BitSet seen = new BitSet(values.length);
    BitSet repeated = new BitSet();
    for (Row row : observations) {
      int position = position(row.getInt(1), axis);
      (seen.get(position) ? repeated : seen).set(position);
      values[position] = row.isNullAt(2) ? Double.NaN : row.getDouble(2);
    }
    if (!repeated.isEmpty()) {
      throw new IllegalArgumentException(
          "date ["
              + axis.label(repeated.nextSetBit(0))
              + "] must have one value. Add up the parts of a period, and drop what is there twice.");
    }
    return TimeSeries.of(name, UNIT, axis, values);
  }

  private static int position(int day, FiscalAxis axis) {
    return axis.indexOf(axis.calendar().periodOf(date(day), axis.kind()));
  }

  private static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  private static String id(@Nullable String id) {
    if (id == null) {
      throw new IllegalArgumentException("id [null] must not be null. Give each series a name.");
    }
    return id;
  }

  private static PeriodKind period(@Nullable String name) {
    for (PeriodKind kind : PeriodKind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "period [" + name + "] must be one of " + Arrays.toString(PeriodKind.values()) + ".");
  }

  private static void requirePresent(Row row, int column, String name, String fix) {
    if (row.isNullAt(column)) {
      throw new IllegalArgumentException(name + " must not be missing. " + fix);
    }
  }
}
