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
  private static final double GRID_OVERHANG = 2;

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
    paint(canvas);
    return new Drawing(canvas);
  }

  /** Draws the rows; tells where they went. */
  RowLayout paint(Canvas canvas) {
    RowLayout layout = RowLayout.of(this, canvas.size());
    RulerPainter lines = new RulerPainter(canvas, layout.scale());
    lines.labels(ruler);
    if (!layout.isStacked()) {
      drawLines(lines, layout.start(), layout.end());
    }
    for (int i = 0; i < rows.size(); i++) {
      drawRow(canvas, layout, lines, i);
    }
    canvas.setHeight(layout.end() + RowLayout.EDGE);
    return layout;
  }

  private void drawLines(RulerPainter lines, double top, double bottom) {
    if (ruler.ticks().isEmpty()) {
      lines.zero(top, bottom);
    } else {
      lines.lines(ruler, top, bottom);
    }
  }

  private void drawRow(Canvas canvas, RowLayout layout, RulerPainter lines, int index) {
    Row row = rows.get(index);
    if (row.isHeading()) {
      canvas.fitted(Anchor.START, "b", 0, layout.baseline(index), row.label(), canvas.width());
      return;
    }
    double top = layout.top(index);
    double bottom = layout.bottom(index);
    if (layout.isStacked()) {
      drawLines(lines, top - GRID_OVERHANG, bottom + GRID_OVERHANG);
    }
    drawTexts(canvas, layout, index);
    lines.marks().paint(row.mark(), top, bottom);
    boolean last = index + 1 == rows.size();
    if (row.mark() instanceof Mark.Step step && !last && !layout.isStacked()) {
      lines.marks().connect(step, bottom, layout.nextTop(index));
    }
  }

  private void drawTexts(Canvas canvas, RowLayout layout, int index) {
    Row row = rows.get(index);
    double baseline = layout.baseline(index);
    String value = Lettering.fit(row.value(), canvas.width() / 2, false);
    double room = layout.labelRoom(canvas.width() - Lettering.width(value, false));
    String css = row.isStrong() ? "b" : "t";
    canvas.fitted(Anchor.START, css, 0, baseline, row.label(), room);
    canvas.label(Anchor.END, "v", canvas.width(), baseline, value, row.value());
  }
}
