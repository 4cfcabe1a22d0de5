package io.planwright.benchmarks.set;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the series of a set one after the other. Not thread-safe. */
public final class SeriesReader implements Closeable {

  private final SeriesSet set;
  private final BufferedReader lines;
  private long lineNumber;
  private long matching;

  SeriesReader(SeriesSet set, BufferedReader lines) {
    this.set = set;
    this.lines = lines;
  }

  /**
   * Reads the next series.
   *
   * @return the series, or null after the last one
   * @throws MalformedSetException if a line is not a series
   * @throws IOException if the file cannot be read on
   */
  public @Nullable BenchmarkSeries next() throws IOException {
    for (String line = nextLine(); line != null; line = nextLine()) {
      SeriesLine columns = SeriesLine.of(set.file(), lineNumber, line);
      int season = columns.seasonLength();
      if (set.seasonLength().orElse(season) == season && matching++ % set.every() == 0) {
        return columns.series();
      }
    }
    return null;
  }

  /**
   * Reads up to so many series.
   *
   * @param most how many at most
   * @return the next series; fewer than {@code most} only at the end of the set
   * @throws IOException if the file cannot be read on, or a line is not a series
   */
  public List<BenchmarkSeries> next(int most) throws IOException {
    List<BenchmarkSeries> chunk = new ArrayList<>();
    while (chunk.size() < most) {
      BenchmarkSeries series = next();
      if (series == null) {
        break;
      }
      chunk.add(series);
    }
    return chunk;
  }

  private @Nullable String nextLine() throws IOException {
    lineNumber++;
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new IOException(
          set.file() + ", line " + lineNumber + ": cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
