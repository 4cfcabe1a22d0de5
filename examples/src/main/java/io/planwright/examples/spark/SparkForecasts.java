package io.planwright.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.batch.BatchSpec;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts the series of a {@code Dataset}, with the bits that {@link #onOneMachine()} gives.
 *
 * <p>Spark carries the engine to its tasks in serialized form, and each task forecasts its series
 * one after the other. Nothing is shared between them, so neither the number of partitions nor the
 * order of the rows changes a result. A series that cannot be forecast becomes a row that says why,
 * and takes no other with it.
 *
 * <p>The result has the columns of {@link ForecastRow#SCHEMA}. Immutable, serializable and
 * thread-safe.
 *
 * @param forecaster the engine
 * @param horizonPeriods how many periods to forecast; at least 1
 * @param level the coverage of the prediction interval; strictly between 0 and 1
 * @param calendar the calendar of the periods
 */
public record SparkForecasts(
    Forecaster forecaster, int horizonPeriods, double level, FiscalCalendar calendar)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if a number is outside its range
   */
  public SparkForecasts {
    BatchSpec.of(forecaster, horizonPeriods, level);
  }

  /**
   * Forecasts of the periods of the calendar year.
   *
   * @param forecaster the engine
   * @param horizonPeriods how many periods to forecast; at least 1
   * @param level the coverage of the prediction interval; strictly between 0 and 1
   * @return the forecasts
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static SparkForecasts of(Forecaster forecaster, int horizonPeriods, double level) {
    return new SparkForecasts(forecaster, horizonPeriods, level, FiscalCalendar.calendarYear());
  }

  /**
   * The same work without Spark.
   *
   * @return a batch on all processors of this machine
   */
  public BatchSpec onOneMachine() {
    return BatchSpec.of(forecaster, horizonPeriods, level);
  }

  /**
   * Forecasts series of which each is one row. Each partition is one task: repartition before, if
   * there are fewer than processors.
   *
   * @param series has the columns {@code id} (string), {@code start} (date, any day of the first
   *     period), {@code values} (array of double; null or NaN for a gap) and {@code period}
   *     (string, the name of a {@link PeriodKind}); others are ignored
   * @return the forecasts, in the order of the series
   */
  public Dataset<Row> ofArrays(Dataset<Row> series) {
    FiscalCalendar axes = calendar;
    return series
        .select(
            col("id").cast("string"),
            dayOf("start"),
            col("values").try_cast("array<double>"),
            col("period").cast("string"))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> rows(row.getAs(0), () -> Histories.ofArray(row, axes)),
            Encoders.row(ForecastRow.SCHEMA));
  }

  /**
   * Forecasts series of which each is many rows, in any order. Spark shuffles them by {@code id}.
   *
   * <p>A period without a row, between the first and the last of its series, is a gap. Two rows of
   * the same period fail the series: add them up before, if they are parts of a whole.
   *
   * @param observations has the columns {@code id} (string), {@code date} (any day of the period)
   *     and {@code value} (double; null or NaN for a gap); others are ignored
   * @param period the kind of the periods
   * @return the forecasts; the steps of a series stand together and in order
   */
  public Dataset<Row> ofObservations(Dataset<Row> observations, PeriodKind period) {
    FiscalCalendar axes = calendar;
    return observations
        .select(col("id").cast("string").as("id"), dayOf("date"), col("value").try_cast("double"))
        .groupBy(col("id"))
        .as(Encoders.STRING(), Encoders.row(Histories.OBSERVATION))
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (id, rows) -> rows(id, () -> Histories.ofObservations(id, rows, period, axes)),
            Encoders.row(ForecastRow.SCHEMA));
  }

  /** Days since 1970: a date would be of another class after a change of Spark's settings. */
  private static Column dayOf(String column) {
    return unix_date(col(column).try_cast("date")).as(column);
  }

  private Iterator<Row> rows(@Nullable String id, Supplier<TimeSeries> reader) {
    TimeSeries history;
    try {
      history = reader.get();
    } catch (RuntimeException unusable) {
      return List.of(ForecastRow.failed(id, unusable.toString()).toRow()).iterator();
    }
    List<Row> rows = new ArrayList<>(horizonPeriods);
    onOneMachine()
        .withThreads(1)
        .run(
            List.of(history),
            result -> ForecastRow.of(result).forEach(row -> rows.add(row.toRow())),
            RunControl.unlimited());
    return rows.iterator();
  }
}
