package io.planwright.examples.spark;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Monthly sales of many products, with trend, season and noise: the same for the same number,
 * wherever they are generated, so that Spark's tasks can do it themselves.
 *
 * @param products how many series
 */
record SyntheticSales(long products) implements Serializable {

  static final int MONTHS = 60;

  /** The columns that {@link SparkForecasts#ofArrays} reads. */
  static final StructType ARRAYS =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("start", DataTypes.DateType)
          .add("values", DataTypes.createArrayType(DataTypes.DoubleType))
          .add("period", DataTypes.StringType);

  /** The columns that {@link SparkForecasts#ofObservations} reads. */
  static final StructType OBSERVATIONS =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("date", DataTypes.DateType)
          .add("value", DataTypes.DoubleType);

  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  /** The series for one machine, generated as they are read. */
  Stream<TimeSeries> series() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    FiscalAxis axis = new FiscalAxis(calendar, calendar.periodOf(START, PeriodKind.MONTH));
    return LongStream.range(0, products)
        .mapToObj(product -> TimeSeries.of(id(product), "units", axis, values(product)));
  }

  /** One row a series. */
  Dataset<Row> arrays(SparkSession spark) {
    return numbers(spark)
        .map(
            (MapFunction<Long, Row>)
                product ->
                    RowFactory.create(id(product), START, values(product), PeriodKind.MONTH.name()),
            Encoders.row(ARRAYS));
  }

  /** One row a month of a series. */
  Dataset<Row> observations(SparkSession spark) {
    return numbers(spark)
        .flatMap(
            (FlatMapFunction<Long, Row>) product -> observations(product).iterator(),
            Encoders.row(OBSERVATIONS));
  }

  /** Several partitions a processor, so that none waits long for the last one. */
  private Dataset<Long> numbers(SparkSession spark) {
    int partitions = 4 * spark.sparkContext().defaultParallelism();
    return spark.range(0, products, 1, partitions).as(Encoders.LONG());
  }

  private static List<Row> observations(long product) {
    double[] values = values(product);
    List<Row> rows = new ArrayList<>(values.length);
    for (int month = 0; month < values.length; month++) {
      rows.add(RowFactory.create(id(product), START.plusMonths(month), values[month]));
    }
    return rows;
  }

  private static String id(long product) {
    return "product-" + product;
  }

  private static double[] values(long product) {
    SplittableRandom random = new SplittableRandom(product);
    double level = Math.exp(3 + 4 * random.nextDouble());
    double growth = 0.02 * (random.nextDouble() - 0.4);
    double swing = 0.4 * random.nextDouble();
    double peak = 12 * random.nextDouble();
    double noise = 0.02 + 0.2 * random.nextDouble();
    double[] values = new double[MONTHS];
    for (int month = 0; month < MONTHS; month++) {
      double season = swing * Math.cos(2 * Math.PI * (month - peak) / 12);
      double factor = 1 + growth * month + season + noise * random.nextGaussian();
      values[month] = Math.max(0, Math.rint(level * factor));
    }
    return values;
  }
}
