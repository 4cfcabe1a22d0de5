package io.planwright.benchmarks.set;

import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.nio.file.Path;

/** One line of a set, split into its columns. */
final class SeriesLine {

  private static final int COLUMNS = 7;
  private static final String UNIT = "units";

  private final String place;
  private final String[] columns;

  private SeriesLine(String place, String[] columns) {
    this.place = place;
    this.columns = columns;
  }

  static SeriesLine of(Path file, long number, String line) throws MalformedSetException {
    String place = file + ", line " + number;
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new MalformedSetException(
          place
              + ": has "
              + columns.length
              + " columns, must have 7 separated by tabs: id, category, season length, horizon,"
              + " start, training values, test values.");
    }
    return new SeriesLine(place, columns);
  }

  int seasonLength() throws MalformedSetException {
    return positive(2, "season length");
  }

  BenchmarkSeries series() throws MalformedSetException {
    String id = columns[0];
    if (id.isBlank()) {
      throw broken(0, "id", id, "not be blank");
    }
    int horizon = positive(3, "horizon");
    OrdinalAxis axis = OrdinalAxis.of(seasonLength());
    double[] training = numbers(5, "training", true);
    double[] test = numbers(6, "test", false);
    if (test.length != horizon) {
      throw broken(
          6, "test values", test.length + " values", "be as many as the horizon " + horizon);
    }
    return new BenchmarkSeries(
        id,
        columns[1],
        TimeSeries.of(id, UNIT, axis, training),
        TimeSeries.of(id, UNIT, axis.shiftedBy(training.length), test));
  }

  private int positive(int column, String name) throws MalformedSetException {
    try {
      int number = Integer.parseInt(columns[column]);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is not positive.
    }
    throw broken(column, name, columns[column], "be a whole number of at least 1");
  }

  private double[] numbers(int column, String name, boolean gaps) throws MalformedSetException {
    if (columns[column].isBlank()) {
      throw broken(column, name + " values", columns[column], "be at least one number");
    }
    String[] texts = columns[column].split(";", -1);
    double[] numbers = new double[texts.length];
    for (int i = 0; i < texts.length; i++) {
      numbers[i] = number(column, name + " value " + (i + 1), texts[i], gaps);
    }
    return numbers;
  }

  private double number(int column, String name, String text, boolean gaps)
      throws MalformedSetException {
    if (gaps && text.equalsIgnoreCase("nan")) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is not finite.
    }
    throw broken(
        column, name, text, gaps ? "be a finite number, or NaN for a gap" : "be a finite number");
  }

  private MalformedSetException broken(int column, String name, String value, String rule) {
    return new MalformedSetException(
        "%s, column %d: %s [%s] must %s.".formatted(place, column + 1, name, value, rule));
  }
}
