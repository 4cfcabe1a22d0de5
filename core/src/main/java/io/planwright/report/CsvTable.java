package io.planwright.report;

import io.planwright.internal.Require;
import io.planwright.report.markup.SpreadsheetText;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A table that a spreadsheet can open without harm. Immutable, serializable and thread-safe.
 *
 * <p>Written after RFC 4180: comma, CRLF, a field quoted where it holds a comma, a quote or a line
 * break, quotes doubled. A text that a spreadsheet could take for a formula gets an apostrophe in
 * front (OWASP, "CSV Injection"): one whose first sign, after blanks, is {@code = + - @}, one of
 * their full-width forms, or that begins with a tab or a line break; apostrophes before it are not
 * counted, so that the guard can be taken off again. Numbers are typed ({@link CsvCell.Number}) and
 * stay numbers.
 *
 * @param name the name of the file without its ending: lower-case letters, digits and hyphens
 * @param columns the headings, all different
 * @param rows the rows, each as long as the headings
 */
public record CsvTable(String name, List<String> columns, List<List<CsvCell>> rows)
    implements Serializable {
  private static final String QUOTED = ",\"\r\n";
  private static final String LINE_END = "\r\n";

  /**
   * Checks the table.
   *
   * @param name the name of the file without its ending
   * @param columns the headings
   * @param rows the rows
   */
  public CsvTable {
    Require.nonNull(name, "name");
    Require.that(
        name.matches("[a-z][a-z0-9-]*"),
        "name",
        name,
        "be lower-case letters, digits and hyphens",
        "It becomes the name of a file.");
    columns = List.copyOf(columns);
    Require.notEmpty(columns, "columns", "Name at least one column.");
    Require.that(
        new HashSet<>(columns).size() == columns.size(),
        "columns",
        columns,
        "all differ",
        "Rename one of the two.");
    List<List<CsvCell>> copy = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Require.that(
          rows.get(i).size() == columns.size(),
          "rows[" + i + "]",
          rows.get(i).size() + " cells",
          "have " + columns.size() + " cells",
          "Use CsvCell.text(\"\") for an empty cell.");
      copy.add(List.copyOf(rows.get(i)));
    }
    rows = List.copyOf(copy);
  }

  /**
   * Writes the table.
   *
   * @param out where to; neither flushed nor closed
   * @throws UncheckedIOException if it cannot be written
   */
  public void writeTo(Appendable out) {
    try {
      writeRow(out, columns.stream().map(CsvCell::text).toList());
      for (List<CsvCell> row : rows) {
        writeRow(out, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the table as it is written.
   *
   * @return the lines, each with its end
   */
  public String toCsv() {
    StringBuilder out = new StringBuilder();
    writeTo(out);
    return out.toString();
  }

  private static void writeRow(Appendable out, List<CsvCell> row) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      writeCell(out, row.get(i));
    }
    out.append(LINE_END);
  }

  private static void writeCell(Appendable out, CsvCell cell) throws IOException {
    if (cell instanceof CsvCell.Number number) {
      out.append(number.value().toPlainString());
    } else if (cell instanceof CsvCell.Date date) {
      out.append(date.value().toString());
    } else if (cell instanceof CsvCell.Text text) {
      out.append(quoted(SpreadsheetText.guarded(text.value())));
    }
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
