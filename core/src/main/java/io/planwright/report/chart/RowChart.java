package io.planwright.report.chart;

import java.util.List;

/**
 * Lines below each other, each with a label, a mark and a value: bars, waterfall, bullets,
 * intervals, Gantt.
 *
 * <p>Where there is room for the longest label it stands left of its mark, else, and always on a
 * phone, above it; the value always ends at the right edge. So a label never meets a mark, whatever
 * the figures are.
 *
 * @param rows the lines from top to bottom, at least one with a mark
 * @param ruler the axis on top, or {@link Ruler#NONE}
 */
public record RowChart(List<Row> rows, Ruler ruler) implements Chart {
  private static final double GAP = 12;
  private static final double LABEL_SHARE = 0.36;
  private static final double BAR = 14;
  private static final double PITCH = 26;
  private static final double STACKED_BAR = 10;
  private static final double STACKED_PITCH = 38;
  private static final double HEADING = 28;
  private static final double LINE_IN_ROW = 17.5;
  private static final double LINE_IN_STACKED = 14;
  private static final double EDGE = 6;
  private static final double GRID_OVERHANG = 2;
  private static final double MARGIN = 0.02;

  /**
   * Copies the rows.
   *
   * @param rows the lines
   * @param ruler the axis
   */
  public RowChart {
    rows = List.copyOf(rows);
    if (rows.stream().allMatch(Row::isHeading)) {
      throw new IllegalArgumentException("rows must hold a mark. Leave the picture out instead.");
    }
  }

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    Columns columns = columns(size);
    Scale scale = scale(columns);
    RulerPainter lines = new RulerPainter(canvas, scale);
    double top = lines.labels(ruler);
    double bottom = top + rows.stream().mapToDouble(columns::pitch).sum();
    if (!columns.stacked()) {
      drawLines(lines, top, bottom);
    }
    double y = top;
    for (int i = 0; i < rows.size(); i++) {
      drawRow(canvas, columns, lines, i, y);
      y += columns.pitch(rows.get(i));
    }
    canvas.setHeight(bottom + EDGE);
    return new Drawing(canvas);
  }

  private void drawLines(RulerPainter lines, double top, double bottom) {
    if (ruler.ticks().isEmpty()) {
      lines.zero(top, bottom);
    } else {
      lines.lines(ruler, top, bottom);
    }
  }

  private void drawRow(Canvas canvas, Columns columns, RulerPainter lines, int index, double y) {
    Row row = rows.get(index);
    if (row.isHeading()) {
      canvas.fitted(Anchor.START, "b", 0, y + HEADING - EDGE, row.label(), canvas.width());
      return;
    }
    double top = columns.top(y);
    double bottom = top + columns.bar();
    if (columns.stacked()) {
      drawLines(lines, top - GRID_OVERHANG, bottom + GRID_OVERHANG);
    }
    drawTexts(canvas, columns, row, y);
    lines.marks().paint(row.mark(), top, bottom);
    boolean last = index + 1 == rows.size();
    if (row.mark() instanceof Mark.Step step && !last && !columns.stacked()) {
      lines.marks().connect(step, bottom, columns.top(y + columns.pitch(row)));
    }
  }

  private static void drawTexts(Canvas canvas, Columns columns, Row row, double y) {
    double baseline = columns.baseline(y);
    String value = Lettering.fit(row.value(), canvas.width() / 2, false);
    double room =
        columns.stacked() ? canvas.width() - Lettering.width(value, false) - GAP : columns.label();
    canvas.fitted(Anchor.START, "t", 0, baseline, row.label(), room);
    canvas.label(Anchor.END, "v", canvas.width(), baseline, value, row.value());
  }

  private Columns columns(Size size) {
    double label = 0;
    double value = 0;
    for (Row row : rows) {
      if (!row.isHeading()) {
        label = Math.max(label, Lettering.width(row.label(), false));
        value = Math.max(value, Lettering.width(row.value(), false));
      }
    }
    if (size == Size.NARROW || label > size.width() * LABEL_SHARE) {
      double inset = ruler.ticks().isEmpty() ? 1 : EDGE;
      return new Columns(true, 0, inset, size.width() - inset);
    }
    double valueRoom = Math.min(value, size.width() / 2.0 - GAP);
    return new Columns(false, label, label + GAP + EDGE, size.width() - valueRoom - GAP - EDGE);
  }

  private Scale scale(Columns columns) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      if (!row.isHeading()) {
        low = Math.min(low, row.mark().low());
        high = Math.max(high, row.mark().high());
      }
    }
    if (!ruler.ticks().isEmpty()) {
      low = Math.min(low, ruler.lowest());
      high = Math.max(high, ruler.highest());
    }
    for (Ruler.Tick marker : ruler.markers()) {
      low = Math.min(low, marker.position());
      high = Math.max(high, marker.position());
    }
    double margin = (high - low) * MARGIN;
    return high > low
        ? new Scale(low, high + margin, columns.from(), columns.to())
        : new Scale(low, low + 1, columns.from(), columns.to());
  }

  /**
   * How a row uses its width.
   *
   * @param stacked whether labels stand above the marks
   * @param label room for the labels when they stand to the left
   * @param from the pixel where the marks begin
   * @param to the pixel where they end
   */
  private record Columns(boolean stacked, double label, double from, double to) {
    double pitch(Row row) {
      return row.isHeading() ? HEADING : stacked ? STACKED_PITCH : PITCH;
    }

    double bar() {
      return stacked ? STACKED_BAR : BAR;
    }

    double top(double y) {
      return stacked ? y + LINE_IN_STACKED + 6 : y + (PITCH - BAR) / 2;
    }

    double baseline(double y) {
      return y + (stacked ? LINE_IN_STACKED : LINE_IN_ROW);
    }
  }
}
