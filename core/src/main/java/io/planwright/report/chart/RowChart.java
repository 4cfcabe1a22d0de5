package io.planwright.report.chart;

import java.util.List;

/**
 * Lines below each other, each with a label, a mark and a value: bars, waterfall, bullets,
 * intervals, Gantt.
 *
 * <p>On a phone the label stands above its mark, else to its left; the value always ends at the
 * right edge. So a label never meets a mark, whatever the figures are.
 *
 * @param rows the lines from top to bottom, at least one with a mark
 * @param ruler the axis on top, or {@link Ruler#NONE}
 */
public record RowChart(List<Row> rows, Ruler ruler) implements Chart {
  private static final double GAP = 12;
  private static final double LABEL_SHARE = 0.36;
  private static final double BAR = 14;
  private static final double PITCH = 26;
  private static final double SLIM_BAR = 10;
  private static final double SLIM_PITCH = 38;
  private static final double HEADING = 28;
  private static final double LINE_IN_ROW = 17.5;
  private static final double LINE_IN_SLIM = 14;
  private static final double EDGE = 6;
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
    double y = new RulerPainter(canvas, scale).labels(ruler);
    double top = y;
    MarkPainter painter = new MarkPainter(canvas, scale);
    double bottom = top + rows.stream().mapToDouble(row -> pitch(row, size)).sum();
    new RulerPainter(canvas, scale).lines(ruler, top, bottom);
    if (ruler.ticks().isEmpty()) {
      canvas.line("zero", scale.at(0), top, scale.at(0), bottom);
    }
    for (int i = 0; i < rows.size(); i++) {
      drawRow(canvas, columns, painter, i, y);
      y += pitch(rows.get(i), size);
    }
    canvas.setHeight(bottom + EDGE);
    return new Drawing(canvas);
  }

  private void drawRow(Canvas canvas, Columns columns, MarkPainter painter, int index, double y) {
    Row row = rows.get(index);
    boolean slim = canvas.size() == Size.NARROW;
    double baseline = y + (slim ? LINE_IN_SLIM : LINE_IN_ROW);
    if (row.isHeading()) {
      canvas.fitted(Anchor.START, "b", 0, y + HEADING - EDGE, row.label(), canvas.width());
      return;
    }
    double valueRoom = canvas.width() / 2;
    String value = Lettering.fit(row.value(), valueRoom, false);
    double room = slim ? canvas.width() - Lettering.width(value, false) - GAP : columns.label();
    canvas.fitted(Anchor.START, "t", 0, baseline, row.label(), room);
    canvas.label(Anchor.END, "v", canvas.width(), baseline, value, row.value());
    double top = slim ? y + LINE_IN_SLIM + 6 : y + (PITCH - BAR) / 2;
    double bottom = top + (slim ? SLIM_BAR : BAR);
    painter.paint(row.mark(), top, bottom);
    boolean last = index + 1 == rows.size();
    if (row.mark() instanceof Mark.Step step && !last) {
      painter.connect(step, bottom, bottom + pitch(row, canvas.size()) - (bottom - top));
    }
  }

  private static double pitch(Row row, Size size) {
    if (row.isHeading()) {
      return HEADING;
    }
    return size == Size.NARROW ? SLIM_PITCH : PITCH;
  }

  private Columns columns(Size size) {
    if (size == Size.NARROW) {
      return new Columns(size.width(), EDGE, size.width() - EDGE);
    }
    double label = 0;
    double value = 0;
    for (Row row : rows) {
      if (!row.isHeading()) {
        label = Math.max(label, Lettering.width(row.label(), false));
        value = Math.max(value, Lettering.width(row.value(), false));
      }
    }
    double labelRoom = Math.min(label, size.width() * LABEL_SHARE);
    double valueRoom = Math.min(value, size.width() / 2.0 - GAP);
    return new Columns(labelRoom, labelRoom + GAP + EDGE, size.width() - valueRoom - GAP - EDGE);
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

  /** Room for the labels, and the pixels between which the marks stand. */
  private record Columns(double label, double from, double to) {}
}
