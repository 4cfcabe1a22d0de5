package io.planwright.benchmarks.set;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/**
 * A file of series, and which of them to take. The file is read anew on each {@link #open}, so that
 * a set of any size needs the memory of one series.
 *
 * @param file the file, plain or compressed by gzip
 * @param seasonLength takes the series of this season length only, if given
 * @param every takes the first of these, and each of them so many further; at least 1
 */
public record SeriesSet(Path file, OptionalInt seasonLength, int every) {

  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  /**
   * All series of a file.
   *
   * @param file the file
   * @return the set
   */
  public static SeriesSet of(Path file) {
    return new SeriesSet(file, OptionalInt.empty(), 1);
  }

  /**
   * What the set is called.
   *
   * @return the file's name without its endings
   */
  public String name() {
    return String.valueOf(file.getFileName()).replaceFirst("\\.tsv(\\.gz)?$", "");
  }

  /**
   * Opens the file at its first series.
   *
   * @return a reader that the caller closes
   * @throws IOException if there is no such file, or it cannot be read
   */
  public SeriesReader open() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "there is no such file");
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      InputStream text = isGzip(in) ? new GZIPInputStream(in) : in;
      return new SeriesReader(
          this, new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    in.reset();
    return gzip;
  }
}
