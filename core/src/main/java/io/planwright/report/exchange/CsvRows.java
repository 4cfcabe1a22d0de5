package io.planwright.report.exchange;

import io.planwright.report.markup.SpreadsheetText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV file (RFC 4180) one by one, within limits. Lines may end in CRLF, LF or
 * CR; empty ones are skipped. Not thread-safe: one reader belongs to one file.
 */
final class CsvRows {
  private static final int MOST_CELLS = 1000;
  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final ImportLimits limits;
  private final StringBuilder cell = new StringBuilder();
  private @Nullable PushbackReader opened;
  private int line = 1;
  private int rowLine = 1;
  private boolean isSeparatorKnown;
  private char separator = ',';

  CsvRows(InputStream in, ImportLimits limits) {
    this.in = new BoundedInput(in, limits.bytes(), Long.MAX_VALUE);
    this.limits = limits;
  }

  /** The line on which the last row began. */
  int line() {
    return rowLine;
  }

  /**
   * The next row that is not empty; null at the end. The first comma, semicolon or tab of that
   * first row that is not quoted separates the cells of all.
   */
  @Nullable List<String> next() {
    try {
      PushbackReader reader = reader();
      for (int sign = reader.read(); sign != END; sign = reader.read()) {
        reader.unread(sign);
        List<String> row = row(reader);
        if (row.size() > 1 || !row.get(0).isEmpty()) {
          return row;
        }
      }
      return null;
    } catch (CharacterCodingException e) {
      throw failure(1, "text", "must be UTF-8, or UTF-16 with a byte order mark. Save it so.");
    } catch (BoundedInput.TooLongException e) {
      throw failure(1, "file", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ScheduleFormatException failure(int column, String element, String problem) {
    return new ScheduleFormatException(rowLine, column, element, problem, null);
  }

  private List<String> row(PushbackReader reader) throws IOException {
    List<String> cells = new ArrayList<>();
    rowLine = line;
    int end = separator;
    while (end == separator) {
      end = cell(reader, cells.size() + 1);
      cells.add(SpreadsheetText.unguarded(cell.toString()));
      if (cells.size() > MOST_CELLS) {
        throw failure(
            cells.size(), "line", "must have at most " + MOST_CELLS + " cells. Check the file.");
      }
    }
    isSeparatorKnown |= cells.size() > 1 || !cells.get(0).isEmpty();
    return cells;
  }

  /** Reads a cell and the sign after it: the separator, a line break, or the end. */
  private int cell(PushbackReader reader, int column) throws IOException {
    cell.setLength(0);
    int sign = read(reader);
    boolean isQuoted = sign == '"';
    if (isQuoted) {
      quoted(reader, column);
      sign = read(reader);
    }
    while (sign != END && sign != '\n' && !isSeparator(sign)) {
      if (isQuoted || sign == '"') {
        throw failure(
            column,
            "cell",
            "must have its quotes around it, doubled where they belong to it. Check the quotes.");
      }
      append(sign, column);
      sign = read(reader);
    }
    return sign;
  }

  private boolean isSeparator(int sign) {
    if (!isSeparatorKnown && (sign == ',' || sign == ';' || sign == '\t')) {
      separator = (char) sign;
      isSeparatorKnown = true;
    }
    return sign == separator;
  }

  private void quoted(PushbackReader reader, int column) throws IOException {
    for (int sign = reader.read(); ; sign = reader.read()) {
      if (sign == '"') {
        int next = reader.read();
        if (next != '"') {
          unread(reader, next);
          return;
        }
      } else if (sign == END) {
        throw failure(column, "cell", "must end with a quote. The file may have been cut.");
      }
      append(sign, column);
      line += sign == '\n' ? 1 : 0;
    }
  }

  private void append(int sign, int column) {
    if (sign == 0) {
      throw failure(column, "cell", "must not hold NUL. Check whether it is a text file.");
    }
    if (cell.length() >= limits.characters()) {
      throw failure(
          column,
          "cell",
          "must be at most " + limits.characters() + " characters long. Shorten it.");
    }
    cell.append((char) sign);
  }

  /** The next sign; each end of line as a line feed. */
  private int read(PushbackReader reader) throws IOException {
    int sign = reader.read();
    if (sign == '\r') {
      int next = reader.read();
      if (next != '\n') {
        unread(reader, next);
      }
      sign = '\n';
    }
    line += sign == '\n' ? 1 : 0;
    return sign;
  }

  private static void unread(PushbackReader reader, int sign) throws IOException {
    if (sign != END) {
      reader.unread(sign);
    }
  }

  private PushbackReader reader() throws IOException {
    if (opened != null) {
      return opened;
    }
    PushbackInputStream bytes = new PushbackInputStream(in, 2);
    byte[] mark = bytes.readNBytes(2);
    bytes.unread(mark);
    boolean isUtf16 = mark.length == 2 && isUtf16(mark[0] & 0xFF, mark[1] & 0xFF);
    Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    PushbackReader reader =
        new PushbackReader(
            new BufferedReader(
                new InputStreamReader(
                    bytes,
                    charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))),
            1);
    int first = reader.read();
    if (first != BYTE_ORDER_MARK) {
      unread(reader, first);
    }
    opened = reader;
    return reader;
  }

  private static boolean isUtf16(int first, int second) {
    return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
  }
}
