package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.accuracy.Trial.Forecasted;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes forecasts, one series a line: id, points, lower and upper bounds, separated by tabs, their
 * values by semicolons. Compressed by gzip where the file's name ends with ".gz".
 */
final class ForecastsFile implements TrialSink, Closeable {

  private final Writer writer;

  private ForecastsFile(Writer writer) {
    this.writer = writer;
  }

  static ForecastsFile create(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    try {
      OutputStream bytes = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
      return new ForecastsFile(
          new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }

  @Override
  public void accept(Trial trial) throws IOException {
    if (trial instanceof Forecasted forecasted) {
      writer.write(forecasted.prediction().line(trial.series().id()));
      writer.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
