package io.planwright.report.chart;

import java.util.List;

/**
 * A table whose cells are shaded by size: rows by columns, each cell with two short lines of text;
 * cells that need attention carry a frame and a cut corner, not only a colour.
 *
 * @param columns the headings, which may break at soft hyphens
 * @param rows the lines, each with as many cells as there are headings
 */
public record HeatChart(List<String> columns, List<Line> rows) implements Chart {
  private static final int SHADES = 5;
  private static final double HEAD = 22;
  private static final double CELL = 42;
  private static final double LABEL = 22;
  private static final double GUTTER = 3;
  private static final double PAD = 5;
  private static final double CORNER = 9;
  private static final double LABEL_SHARE = 0.22;

  /**
   * One row.
   *
   * @param label its name
   * @param cells its cells
   */
  public record Line(String label, List<Cell> cells) {
    /**
     * Copies the cells.
     *
     * @param label its name
     * @param cells its cells
     */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param weight what the shade shows, not negative
   * @param first the upper text
   * @param second the lower text
   * @param flagged whether it needs attention
   */
  public record Cell(double weight, String first, String second, boolean flagged) {}

  /**
   * Checks that the cells fit the headings.
   *
   * @param columns the headings
   * @param rows the lines
   */
  public HeatChart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Line row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "cells of row ["
                + row.label()
                + "] must number "
                + columns.size()
                + ". Fill the gaps.");
      }
    }
  }

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    boolean slim = size == Size.NARROW;
    double left = slim ? 0 : labelRoom(size) + PAD;
    double cell = (size.width() - left) / columns.size();
    double y = drawHeadings(canvas, left, cell);
    for (Line row : rows) {
      drawLabel(canvas, row.label(), slim ? size.width() : left - PAD, y);
      y += slim ? LABEL : 0;
      for (int i = 0; i < columns.size(); i++) {
        drawCell(canvas, row.cells().get(i), left + i * cell, y, cell);
      }
      y += CELL;
    }
    canvas.setHeight(y + 1);
    return new Drawing(canvas);
  }

  /** Breaks headings that are too long into two lines; returns where the cells may begin. */
  private double drawHeadings(Canvas canvas, double left, double cell) {
    List<List<String>> headings =
        columns.stream().map(text -> Lettering.wrap(text, cell - GUTTER, 2)).toList();
    int lines = headings.stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < headings.size(); i++) {
      double middle = left + (i + 0.5) * cell - GUTTER / 2;
      List<String> heading = headings.get(i);
      for (int line = 0; line < heading.size(); line++) {
        double baseline = 14 + (lines - heading.size() + line) * Lettering.LINE;
        String shown = heading.get(line);
        String full = shownOrAll(shown, Lettering.unbroken(columns.get(i)));
        canvas.label(Anchor.MIDDLE, "a", middle, baseline, shown, full);
      }
    }
    return HEAD + (lines - 1) * Lettering.LINE;
  }

  private static String shownOrAll(String shown, String all) {
    return all.contains(shown) ? shown : all;
  }

  /** On one line above the cells of a phone, else on up to two lines beside them. */
  private static void drawLabel(Canvas canvas, String label, double room, double y) {
    boolean slim = canvas.size() == Size.NARROW;
    List<String> lines = Lettering.wrap(label, room, slim ? 1 : 2);
    double first = slim ? y + 15 : y + CELL / 2 + 4 - (lines.size() - 1) * Lettering.LINE / 2;
    for (int i = 0; i < lines.size(); i++) {
      String shown = lines.get(i);
      double baseline = first + i * Lettering.LINE;
      canvas.label(Anchor.START, "t", 0, baseline, shown, shownOrAll(shown, label));
    }
  }

  private void drawCell(Canvas canvas, Cell cell, double x, double y, double width) {
    double right = x + width - GUTTER;
    double bottom = y + CELL - GUTTER;
    canvas.box("heat" + shade(cell.weight()), x, y, right, bottom);
    if (cell.flagged()) {
      canvas.box("flag", x + 1, y + 1, right - 1, bottom - 1);
      canvas.path(
          "flagged", "M" + right + " " + y + "v" + CORNER + "l-" + CORNER + " -" + CORNER + "Z");
    }
    double middle = (x + right) / 2;
    double room = width - GUTTER - 2;
    canvas.fitted(Anchor.MIDDLE, "bh", middle, y + 17, cell.first(), room - CORNER);
    canvas.fitted(Anchor.MIDDLE, "h", middle, y + 33, cell.second(), room);
  }

  private double labelRoom(Size size) {
    double room = 0;
    for (Line row : rows) {
      room = Math.max(room, Lettering.width(row.label(), false));
    }
    return Math.min(room + PAD, size.width() * LABEL_SHARE);
  }

  private int shade(double weight) {
    double most = 0;
    for (Line row : rows) {
      for (Cell cell : row.cells()) {
        most = Math.max(most, cell.weight());
      }
    }
    if (weight <= 0 || most <= 0) {
      return 0;
    }
    // The root keeps small cells apart where one large cell dwarfs the others.
    return (int) Math.max(1, Math.min(SHADES, Math.ceil(Math.sqrt(weight / most) * SHADES)));
  }
}
