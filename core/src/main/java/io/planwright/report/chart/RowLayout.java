package io.planwright.report.chart;

import java.util.List;

/** Where the rows of a chart go at one size, and how they use its width. */
final class RowLayout {
  static final double EDGE = 6;

  private static final double GAP = 12;
  private static final double LABEL_SHARE = 0.36;
  private static final double BAR = 14;
  private static final double PITCH = 26;
  private static final double STACKED_BAR = 10;
  private static final double STACKED_PITCH = 38;
  private static final double HEADING = 28;
  private static final double LOAD = 20;
  private static final double LINE_IN_ROW = 17.5;
  private static final double LINE_IN_STACKED = 14;
  private static final double STACKED_GAP = 6;
  private static final double MARGIN = 0.02;

  private final List<Row> rows;
  private final boolean stacked;
  private final double label;
  private final Scale scale;
  private final double[] tops;

  private RowLayout(List<Row> rows, boolean stacked, double label, Scale scale, double firstTop) {
    this.rows = rows;
    this.stacked = stacked;
    this.label = label;
    this.scale = scale;
    this.tops = new double[rows.size() + 1];
    this.tops[0] = firstTop;
    for (int i = 0; i < rows.size(); i++) {
      tops[i + 1] = tops[i] + pitch(rows.get(i));
    }
  }

  /** Labels stand to the left where there is room for the longest, else above. */
  static RowLayout of(RowChart chart, Size size) {
    double label = 0;
    double value = 0;
    for (Row row : chart.rows()) {
      if (!row.isHeading()) {
        label = Math.max(label, Lettering.width(row.label(), row.isStrong()));
        value = Math.max(value, Lettering.width(row.value(), false));
      }
    }
    double top = RulerPainter.height(chart.ruler());
    if (size == Size.NARROW || label > size.width() * LABEL_SHARE) {
      double inset = chart.ruler().ticks().isEmpty() ? 1 : EDGE;
      Scale scale = scale(chart, inset, size.width() - inset);
      return new RowLayout(chart.rows(), true, 0, scale, top);
    }
    double valueRoom = Math.min(value, size.width() / 2.0 - GAP);
    Scale scale = scale(chart, label + GAP + EDGE, size.width() - valueRoom - GAP - EDGE);
    return new RowLayout(chart.rows(), false, label, scale, top);
  }

  private static Scale scale(RowChart chart, double from, double to) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Row row : chart.rows()) {
      if (!row.isHeading()) {
        low = Math.min(low, row.mark().low());
        high = Math.max(high, row.mark().high());
      }
    }
    Ruler ruler = chart.ruler();
    if (!ruler.ticks().isEmpty()) {
      low = Math.min(low, ruler.lowest());
      high = Math.max(high, ruler.highest());
    }
    for (Ruler.Tick marker : ruler.markers()) {
      low = Math.min(low, marker.position());
      high = Math.max(high, marker.position());
    }
    double margin = (high - low) * MARGIN;
    return high > low ? new Scale(low, high + margin, from, to) : new Scale(low, low + 1, from, to);
  }

  private double pitch(Row row) {
    double base = row.isHeading() ? HEADING : stacked ? STACKED_PITCH : PITCH;
    return row.mark() instanceof Mark.Load ? base + LOAD : base;
  }

  boolean isStacked() {
    return stacked;
  }

  Scale scale() {
    return scale;
  }

  /** The height at which the first row begins. */
  double start() {
    return tops[0];
  }

  /** The height at which the last row ends. */
  double end() {
    return tops[rows.size()];
  }

  /** The upper edge of the mark of a row. */
  double top(int index) {
    return stacked ? tops[index] + LINE_IN_STACKED + STACKED_GAP : tops[index] + (PITCH - BAR) / 2;
  }

  /** The lower edge of the mark of a row. */
  double bottom(int index) {
    double height = stacked ? STACKED_BAR : BAR;
    return top(index) + (rows.get(index).mark() instanceof Mark.Load ? height + LOAD : height);
  }

  /** The upper edge of the mark of the row after one. */
  double nextTop(int index) {
    return top(index + 1);
  }

  double baseline(int index) {
    if (rows.get(index).isHeading()) {
      return tops[index] + HEADING - EDGE;
    }
    return tops[index] + (stacked ? LINE_IN_STACKED : LINE_IN_ROW);
  }

  /** The room for a label, given what the value beside it leaves. */
  double labelRoom(double besideValue) {
    return stacked ? besideValue - GAP : label;
  }
}
