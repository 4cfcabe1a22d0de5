package io.planwright.forecasting;

import io.planwright.forecast.Forecaster;
import io.planwright.run.RunControl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The series sets beside the project, which not every machine has. */
public final class SeriesSet {

  private SeriesSet() {}

  /** A history and what followed it. */
  public record Row(int seasonLength, double[] history, double[] future) {}

  /** The series of a set; a test that asks for it is skipped where it is not there. */
  public static List<Row> named(String name) {
    Path file = find(name + ".tsv.gz");
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        rows.add(new Row(Integer.parseInt(fields[2]), numbers(fields[5]), numbers(fields[6])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Path find(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared").resolve("data").resolve("series").resolve(name);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    Assumptions.abort("skipped: no shared/data/series/" + name + " beside the project");
    throw new AssertionError("abort throws");
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(";")).mapToDouble(Double::parseDouble).toArray();
  }

  /** The mean sMAPE and the mean MASE, as the M4 competition computed them. */
  public static double[] accuracy(List<Row> rows, Forecaster forecaster) {
    double[] sums = new double[2];
    int scaled = 0;
    for (Row row : rows) {
      List<Double> points =
          forecaster
              .fit(Histories.series(row.seasonLength, row.history), RunControl.unlimited())
              .orElseThrow()
              .forecast(row.future.length)
              .points();
      double percentages = 0;
      double errors = 0;
      for (int i = 0; i < row.future.length; i++) {
        double error = Math.abs(row.future[i] - points.get(i));
        percentages += 200 * error / (Math.abs(row.future[i]) + Math.abs(points.get(i)));
        errors += error;
      }
      double scale = scale(row);
      if (scale > 0) {
        sums[0] += percentages / row.future.length;
        sums[1] += errors / row.future.length / scale;
        scaled++;
      }
    }
    return new double[] {sums[0] / scaled, sums[1] / scaled};
  }

  private static double scale(Row row) {
    double sum = 0;
    for (int t = row.seasonLength; t < row.history.length; t++) {
      sum += Math.abs(row.history[t] - row.history[t - row.seasonLength]);
    }
    return sum / (row.history.length - row.seasonLength);
  }
}
