package io.planwright.report.chart;

/**
 * The room that a label needs on a canvas.
 *
 * @param label the text shown
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
record TextBox(String label, double left, double top, double right, double bottom) {
  private static final double TOUCH = 0.05;

  boolean overlaps(TextBox other) {
    return left < other.right - TOUCH
        && other.left < right - TOUCH
        && top < other.bottom - TOUCH
        && other.top < bottom - TOUCH;
  }

  boolean isWithin(double x0, double y0, double x1, double y1) {
    return left >= x0 - TOUCH && top >= y0 - TOUCH && right <= x1 + TOUCH && bottom <= y1 + TOUCH;
  }

  TextBox grownBy(double margin) {
    return new TextBox(label, left - margin, top - margin, right + margin, bottom + margin);
  }

  /** Tells whether the straight line between two points crosses this box. */
  boolean isCrossedBy(double x0, double y0, double x1, double y1) {
    // Liang and Barsky (1984), "A New Concept and Method for Line Clipping", ACM TOG 3(1).
    double dx = x1 - x0;
    double dy = y1 - y0;
    double[] edges = {-dx, dx, -dy, dy};
    double[] gaps = {x0 - left, right - x0, y0 - top, bottom - y0};
    double enter = 0;
    double leave = 1;
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] == 0) {
        if (gaps[i] < 0) {
          return false;
        }
      } else if (edges[i] < 0) {
        enter = Math.max(enter, gaps[i] / edges[i]);
      } else {
        leave = Math.min(leave, gaps[i] / edges[i]);
      }
    }
    return enter < leave;
  }
}
