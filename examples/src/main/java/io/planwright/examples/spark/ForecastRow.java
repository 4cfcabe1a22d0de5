package io.planwright.examples.spark;

import io.planwright.evidence.Answer.InsufficientData;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.batch.BatchResult;
import io.planwright.forecasting.batch.BatchResult.Failed;
import io.planwright.forecasting.batch.BatchResult.Forecasted;
import io.planwright.forecasting.batch.BatchResult.TooLittleData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One line of the result: a step of a forecast, or the reason why a series has none.
 *
 * <p>Two are equal if their numbers are the same bits. Immutable, serializable and thread-safe.
 *
 * @param id the series; null only where the input had none
 * @param status what became of the series
 * @param step the step, from 1 for the first period after the history; null without a forecast
 * @param point the expected value; null without a forecast
 * @param lower the lower bound of the interval; null without a forecast
 * @param upper the upper bound of the interval; null without a forecast
 * @param method the standard name of the method; null without a forecast
 * @param message why there is no forecast, and what to do; null with one
 */
public record ForecastRow(
    @Nullable String id,
    Status status,
    @Nullable Integer step,
    @Nullable Double point,
    @Nullable Double lower,
    @Nullable Double upper,
    @Nullable String method,
    @Nullable String message)
    implements Serializable {

  /** What became of a series. */
  public enum Status {
    /** It was forecast: one line a step. */
    OK,
    /** Its history is too short for the method: one line, whose message says what is needed. */
    INSUFFICIENT_DATA,
    /** Its input cannot be used, or the method failed on it: one line with what was thrown. */
    FAILED
  }

  /** The columns of the result, named and ordered like the components of this record. */
  public static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("status", DataTypes.StringType, false)
          .add("step", DataTypes.IntegerType)
          .add("point", DataTypes.DoubleType)
          .add("lower", DataTypes.DoubleType)
          .add("upper", DataTypes.DoubleType)
          .add("method", DataTypes.StringType)
          .add("message", DataTypes.StringType);

  /**
   * The lines of one result of a batch that has one interval.
   *
   * @param result the result
   * @return one line a step, or one line that says why there is no forecast
   */
  public static List<ForecastRow> of(BatchResult result) {
    if (result instanceof Forecasted forecasted) {
      return steps(forecasted.forecast());
    }
    if (result instanceof TooLittleData tooLittle) {
      String message = message(tooLittle.lack());
      return List.of(withoutForecast(result.seriesName(), Status.INSUFFICIENT_DATA, message));
    }
    return List.of(failed(result.seriesName(), ((Failed) result).cause()));
  }

  /**
   * The line of a series that cannot be forecast.
   *
   * @param id the series, as far as it is known
   * @param message why
   * @return the line
   */
  static ForecastRow failed(@Nullable String id, String message) {
    return withoutForecast(id, Status.FAILED, message);
  }

  /**
   * The line that a row of Spark holds.
   *
   * @param row a row with the columns of {@link #SCHEMA}
   * @return the line
   */
  public static ForecastRow from(Row row) {
    return new ForecastRow(
        row.getAs(0),
        Status.valueOf(row.getString(1)),
        row.getAs(2),
        row.getAs(3),
        row.getAs(4),
        row.getAs(5),
        row.getAs(6),
        row.getAs(7));
  }

  /**
   * This line for Spark.
   *
   * @return a row with the columns of {@link #SCHEMA}
   */
  public Row toRow() {
    return RowFactory.create(id, status.name(), step, point, lower, upper, method, message);
  }

  private static List<ForecastRow> steps(Forecast forecast) {
    PredictionInterval interval = forecast.intervals().get(0);
    String method = forecast.provenance().method();
    List<ForecastRow> rows = new ArrayList<>(forecast.horizonPeriods());
    for (int i = 0; i < forecast.horizonPeriods(); i++) {
      rows.add(
          new ForecastRow(
              forecast.seriesName(),
              Status.OK,
              i + 1,
              forecast.points().get(i),
              interval.lower().get(i),
              interval.upper().get(i),
              method,
              null));
    }
    return rows;
  }

  private static String message(InsufficientData<Forecast> lack) {
    return lack.question()
        + " needs "
        + lack.needed()
        + ", found "
        + lack.found()
        + ". "
        + lack.advice();
  }

  private static ForecastRow withoutForecast(@Nullable String id, Status status, String message) {
    return new ForecastRow(id, status, null, null, null, null, null, message);
  }
}
