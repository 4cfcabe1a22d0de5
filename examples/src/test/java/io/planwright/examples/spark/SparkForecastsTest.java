package io.planwright.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer;
import io.planwright.examples.spark.ForecastRow.Status;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.batch.BatchResult;
import io.planwright.forecasting.batch.BatchResult.Forecasted;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SparkForecastsTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final FiscalAxis AXIS =
      new FiscalAxis(CALENDAR, CALENDAR.periodOf(START, PeriodKind.MONTH));

  private static SparkSession spark;

  @BeforeAll
  static void open() {
    spark = LocalSpark.open(2);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void bothRoutesGiveTheBitsOfThePlainBatch() {
    List<TimeSeries> histories = mixedSeries(300);
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.fast(), 12, 0.8);
    List<ForecastRow> plain = plain(forecasts, histories);

    assertThat(collected(forecasts.ofArrays(arrays(histories)))).isEqualTo(plain);
    assertThat(bySeries(forecasts.ofObservations(observations(histories, 1), PeriodKind.MONTH)))
        .isEqualTo(bySeries(plain));
    assertThat(plain.stream().map(ForecastRow::status).distinct())
        .containsExactlyInAnyOrder(Status.OK, Status.INSUFFICIENT_DATA);
  }

  @Test
  void theAutomaticEngineGivesTheSameBitsToo() {
    List<TimeSeries> histories = mixedSeries(24);
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.auto(), 6, 0.95);
    List<ForecastRow> plain = plain(forecasts, histories);

    assertThat(collected(forecasts.ofArrays(arrays(histories)))).isEqualTo(plain);
    assertThat(bySeries(forecasts.ofObservations(observations(histories, 2), PeriodKind.MONTH)))
        .isEqualTo(bySeries(plain));
  }

  @Test
  void aLineHoldsWhatTheBatchResultHolds() {
    TimeSeries history = mixedSeries(1).get(0);
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.theta(), 3, 0.9);
    List<BatchResult> results = new ArrayList<>();
    forecasts.onOneMachine().run(List.of(history), results::add, RunControl.unlimited());
    var forecast = ((Forecasted) results.get(0)).forecast();
    var interval = forecast.interval(0.9).orElseThrow();

    List<ForecastRow> rows = collected(forecasts.ofArrays(arrays(List.of(history))));

    assertThat(rows).extracting(ForecastRow::step).containsExactly(1, 2, 3);
    assertThat(rows).extracting(ForecastRow::point).isEqualTo(forecast.points());
    assertThat(rows).extracting(ForecastRow::lower).isEqualTo(interval.lower());
    assertThat(rows).extracting(ForecastRow::upper).isEqualTo(interval.upper());
    assertThat(rows).extracting(ForecastRow::method).containsOnly(forecast.provenance().method());
    assertThat(rows).extracting(ForecastRow::id).containsOnly(history.name());
    assertThat(rows).extracting(ForecastRow::message).containsOnlyNulls();
  }

  @Test
  void neitherTheOrderOfTheRowsNorThePartitionsChangeABit() {
    List<TimeSeries> histories = mixedSeries(40);
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.fast(), 4, 0.8);
    Dataset<Row> ordered = observations(histories, 0);

    Map<String, List<ForecastRow>> expected = bySeries(plain(forecasts, histories));
    for (int seed = 1; seed <= 2; seed++) {
      Dataset<Row> shuffled = observations(histories, seed).repartition(2 * seed + 1);
      assertThat(bySeries(forecasts.ofObservations(shuffled, PeriodKind.MONTH)))
          .isEqualTo(expected);
    }
    assertThat(bySeries(forecasts.ofObservations(ordered, PeriodKind.MONTH))).isEqualTo(expected);
    assertThat(bySeries(forecasts.ofArrays(arrays(histories).repartition(7)))).isEqualTo(expected);
  }

  @Test
  void arraysThatCannotBeUsedBecomeRowsAndTakeNoOtherWithThem() {
    List<Double> good = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    List<Row> rows =
        List.of(
            RowFactory.create("good", START, good, "MONTH"),
            RowFactory.create(null, START, good, "MONTH"),
            RowFactory.create(" ", START, good, "MONTH"),
            RowFactory.create("no start", null, good, "MONTH"),
            RowFactory.create("no values", START, null, "MONTH"),
            RowFactory.create("no period", START, good, null),
            RowFactory.create("odd period", START, good, "FORTNIGHT"),
            RowFactory.create("infinite", START, List.of(1.0, 1.0 / 0.0), "MONTH"),
            RowFactory.create("empty", START, List.of(), "MONTH"),
            RowFactory.create("last", START, good, "month"));
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.naive(), 1, 0.8);

    List<ForecastRow> result =
        collected(forecasts.ofArrays(spark.createDataFrame(rows, SyntheticSales.ARRAYS)));

    assertThat(result)
        .extracting(ForecastRow::id)
        .containsExactlyElementsOf(rows.stream().map(row -> row.<String>getAs(0)).toList());
    assertThat(result)
        .extracting(ForecastRow::status)
        .containsExactly(
            Status.OK,
            Status.FAILED,
            Status.FAILED,
            Status.FAILED,
            Status.FAILED,
            Status.FAILED,
            Status.FAILED,
            Status.FAILED,
            Status.INSUFFICIENT_DATA,
            Status.OK);
    assertThat(result.get(1).message()).contains("id [null] must not be null");
    assertThat(result.get(2).message()).contains("name [ ] must not be blank");
    assertThat(result.get(3).message()).contains("start must not be missing");
    assertThat(result.get(4).message()).contains("values must not be missing");
    assertThat(result.get(5).message()).contains("period [null] must be one of [YEAR,");
    assertThat(result.get(6).message()).contains("period [FORTNIGHT] must be one of [YEAR,");
    assertThat(result.get(7).message()).contains("values[1] [Infinity] must be finite");
    assertThat(result.get(8).message()).contains("needs").contains("found");
    assertThat(result.get(9).point()).isEqualTo(6.0);
  }

  @Test
  void groupsThatCannotBeUsedBecomeRowsAndTakeNoOtherWithThem() {
    List<Row> rows = new ArrayList<>();
    for (int month = 0; month < 6; month++) {
      LocalDate date = START.plusMonths(month);
      rows.add(RowFactory.create("good", date, 1.0 + month));
      rows.add(RowFactory.create(null, date, 1.0));
      rows.add(RowFactory.create("no date", month == 3 ? null : date, 1.0));
      rows.add(RowFactory.create("twice", date.withDayOfMonth(7), 1.0));
      rows.add(RowFactory.create("infinite", date, month == 2 ? 1.0 / 0.0 : 1.0));
      rows.add(RowFactory.create("only gaps", date, null));
    }
    rows.add(RowFactory.create("twice", START.plusMonths(2), 2.0));
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.naive(), 1, 0.8);
    Dataset<Row> observations = spark.createDataFrame(rows, SyntheticSales.OBSERVATIONS);

    Map<String, ForecastRow> result = new LinkedHashMap<>();
    collected(forecasts.ofObservations(observations, PeriodKind.MONTH))
        .forEach(row -> assertThat(result.put(String.valueOf(row.id()), row)).isNull());

    assertThat(result.get("good").point()).isEqualTo(6.0);
    assertThat(result.get("null").message()).contains("id [null] must not be null");
    assertThat(result.get("no date").message()).contains("date must not be missing");
    assertThat(result.get("twice").message()).contains("date [FY2019-M03] must have one value");
    assertThat(result.get("infinite").message()).contains("values[2] [Infinity] must be finite");
    assertThat(result.get("only gaps").status()).isEqualTo(Status.INSUFFICIENT_DATA);
    assertThat(result).hasSize(6);
  }

  @Test
  void monthsWithoutARowAreGaps() {
    TimeSeries history = TimeSeries.of("gaps", "units", AXIS, gappy(new Random(5), 40));
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.fast(), 3, 0.8);
    Dataset<Row> known = observations(List.of(history), 0).filter("not isnan(value)");

    assertThat(known.count()).isLessThan(history.size());
    assertThat(collected(forecasts.ofObservations(known, PeriodKind.MONTH)))
        .isEqualTo(plain(forecasts, List.of(history)));
  }

  @Test
  void anEngineThatThrowsFailsItsSeriesOnly() {
    List<TimeSeries> histories = mixedSeries(10);
    String victim = histories.get(4).name();
    SparkForecasts forecasts = SparkForecasts.of(new Brittle(victim), 2, 0.8);

    List<ForecastRow> rows = collected(forecasts.ofArrays(arrays(histories)));

    assertThat(rows).isEqualTo(plain(forecasts, histories));
    assertThat(rows)
        .filteredOn(row -> row.status() == Status.FAILED)
        .containsExactly(
            ForecastRow.failed(victim, "java.lang.IllegalStateException: cannot forecast this"));
  }

  @Test
  void columnsOfOtherTypesAreCast() {
    StructType texts =
        new StructType()
            .add("value", DataTypes.IntegerType)
            .add("note", DataTypes.StringType)
            .add("id", DataTypes.LongType)
            .add("date", DataTypes.StringType);
    List<Row> rows =
        List.of(
            RowFactory.create(1, "ignored", 7L, "2019-01-31"),
            RowFactory.create(4, "ignored", 7L, "2019-02-28"),
            RowFactory.create(1, "ignored", 8L, "31/01/2019"));
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.naive(), 1, 0.8);

    Map<String, List<ForecastRow>> result =
        bySeries(forecasts.ofObservations(spark.createDataFrame(rows, texts), PeriodKind.MONTH));

    assertThat(result.get("7").get(0).point()).isEqualTo(4.0);
    assertThat(result.get("8").get(0).message()).contains("date must not be missing");
  }

  @Test
  void aMissingColumnIsRefusedBeforeAnythingRuns() {
    SparkForecasts forecasts = SparkForecasts.of(Forecasters.naive(), 1, 0.8);
    Dataset<Row> noPeriod = arrays(mixedSeries(1)).drop("period");

    assertThatThrownBy(() -> forecasts.ofArrays(noPeriod))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("period");
  }

  @Test
  void numbersOutsideTheirRangeAreRefused() {
    Forecaster engine = Forecasters.naive();

    assertThatThrownBy(() -> SparkForecasts.of(engine, 0, 0.8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("horizonPeriods [0] must be at least 1");
    assertThatThrownBy(() -> SparkForecasts.of(engine, 1, 80))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("level [80.0] must be strictly between 0 and 1");
  }

  @Test
  void theVirtualMachineHasNoFlagsThatOpenTheJdk() {
    assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
        .noneMatch(argument -> argument.startsWith("--add-"));
  }

  private static List<ForecastRow> plain(SparkForecasts forecasts, List<TimeSeries> histories) {
    List<ForecastRow> rows = new ArrayList<>();
    forecasts
        .onOneMachine()
        .run(histories, result -> rows.addAll(ForecastRow.of(result)), RunControl.unlimited());
    return rows;
  }

  private static List<ForecastRow> collected(Dataset<Row> result) {
    return result.collectAsList().stream().map(ForecastRow::from).toList();
  }

  private static Map<String, List<ForecastRow>> bySeries(Dataset<Row> result) {
    return bySeries(collected(result));
  }

  private static Map<String, List<ForecastRow>> bySeries(List<ForecastRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(ForecastRow::id));
  }

  private static Dataset<Row> arrays(List<TimeSeries> histories) {
    List<Row> rows =
        histories.stream()
            .map(series -> RowFactory.create(series.name(), START, series.toArray(), "MONTH"))
            .toList();
    return spark.createDataFrame(rows, SyntheticSales.ARRAYS);
  }

  private static Dataset<Row> observations(List<TimeSeries> histories, int shuffleSeed) {
    List<Row> rows = new ArrayList<>();
    for (TimeSeries series : histories) {
      double[] values = series.toArray();
      for (int month = 0; month < values.length; month++) {
        rows.add(RowFactory.create(series.name(), START.plusMonths(month), values[month]));
      }
    }
    if (shuffleSeed != 0) {
      Collections.shuffle(rows, new Random(shuffleSeed));
    }
    return spark.createDataFrame(rows, SyntheticSales.OBSERVATIONS);
  }

  /** Of every kind that engines treat in a way of its own. */
  private static List<TimeSeries> mixedSeries(int count) {
    List<TimeSeries> histories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Random random = new Random(i);
      double[] values =
          switch (i % 8) {
            case 1 -> gappy(random, 60);
            case 2 -> new double[] {17.25};
            case 3 -> constant(42.5, 36);
            case 4 -> intermittent(random, 60);
            case 5 -> constant(0, 60);
            case 6 -> seasonal(random, 20 + random.nextInt(10), 1e-9);
            case 7 -> seasonal(random, 60, 1e12);
            default -> seasonal(random, 60, 1);
          };
      histories.add(TimeSeries.of("series-" + i, "units", AXIS, values));
    }
    return histories;
  }

  private static double[] seasonal(Random random, int months, double scale) {
    double[] values = new double[months];
    for (int month = 0; month < months; month++) {
      double season = 20 * Math.sin(Math.PI * month / 6);
      values[month] = scale * (100 + month + season + 5 * random.nextGaussian());
    }
    return values;
  }

  private static double[] gappy(Random random, int months) {
    double[] values = seasonal(random, months, 1);
    for (int month = 1; month < months - 1; month++) {
      if (random.nextInt(7) == 0) {
        values[month] = Double.NaN;
      }
    }
    return values;
  }

  private static double[] intermittent(Random random, int months) {
    double[] values = new double[months];
    for (int month = 0; month < months; month++) {
      values[month] = random.nextInt(4) == 0 ? 1 + random.nextInt(9) : 0;
    }
    return values;
  }

  private static double[] constant(double value, int months) {
    double[] values = new double[months];
    Arrays.fill(values, value);
    return values;
  }

  /** Throws on one series. */
  private record Brittle(String victim) implements Forecaster {

    @Override
    public String name() {
      return "brittle";
    }

    @Override
    public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
      if (history.name().equals(victim)) {
        throw new IllegalStateException("cannot forecast this");
      }
      return Forecasters.naive().fit(history, control);
    }
  }
}
