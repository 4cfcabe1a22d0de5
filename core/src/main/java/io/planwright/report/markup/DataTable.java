package io.planwright.report.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of exact figures: the text alternative of a picture, or a list of its own. Immutable and
 * thread-safe.
 *
 * @param columns the column headings
 * @param rows one list of cells a row, each as long as the headings
 */
public record DataTable(List<Column> columns, List<List<String>> rows) {

  /**
   * One column.
   *
   * @param heading what the reader sees on top
   * @param numeric whether the cells are figures and stand right-aligned
   */
  public record Column(String heading, boolean numeric) {}

  /**
   * Checks that each row fits the headings.
   *
   * @param columns the column headings
   * @param rows the rows
   */
  public DataTable {
    columns = List.copyOf(columns);
    List<List<String>> copy = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row [" + row + "] must have " + columns.size() + " cells. Fill or drop cells.");
      }
      copy.add(List.copyOf(row));
    }
    rows = List.copyOf(copy);
  }

  /**
   * Returns an empty table.
   *
   * @param headings the headings; one that begins with {@code #} names a column of figures
   * @return a table without rows
   */
  public static DataTable of(String... headings) {
    List<Column> columns = new ArrayList<>();
    for (String heading : headings) {
      boolean numeric = heading.startsWith("#");
      columns.add(new Column(numeric ? heading.substring(1) : heading, numeric));
    }
    return new DataTable(columns, List.of());
  }

  /**
   * Returns this table with rows.
   *
   * @param newRows the rows that replace the present ones
   * @return a new table
   */
  public DataTable withRows(List<List<String>> newRows) {
    return new DataTable(columns, newRows);
  }

  /**
   * Writes the table as HTML; its first column heads the rows.
   *
   * @param html where to
   * @param caption what the table shows
   */
  public void writeTo(HtmlWriter html, String caption) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table").element("caption", caption).open("thead").open("tr");
    for (Column column : columns) {
      if (column.numeric()) {
        html.element("th", column.heading(), "scope", "col", "class", "n");
      } else {
        html.element("th", column.heading(), "scope", "col");
      }
    }
    html.close().close().open("tbody");
    for (List<String> row : rows) {
      writeRow(html, row);
    }
    html.close().close().close();
  }

  private void writeRow(HtmlWriter html, List<String> row) {
    html.open("tr");
    for (int i = 0; i < row.size(); i++) {
      if (i == 0) {
        html.element("th", row.get(i), "scope", "row");
      } else if (columns.get(i).numeric()) {
        html.element("td", row.get(i), "class", "n");
      } else {
        html.element("td", row.get(i));
      }
    }
    html.close();
  }
}
