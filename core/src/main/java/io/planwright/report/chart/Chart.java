package io.planwright.report.chart;

/**
 * A picture that can draw itself at each {@link Size}. Charts are immutable, know nothing of their
 * title, and take figures and finished labels only.
 */
public sealed interface Chart
    permits RowChart, GanttChart, CurveChart, FanChart, HeatChart, MapChart, NetworkChart {
  /**
   * Draws the picture.
   *
   * @param size the width to draw for
   * @return the finished drawing
   */
  Drawing draw(Size size);
}
