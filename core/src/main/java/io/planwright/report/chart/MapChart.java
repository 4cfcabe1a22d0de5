package io.planwright.report.chart;

import java.util.List;

/**
 * Points on a square of two shares, with its four quarters named.
 *
 * <p>A label stands next to its point where there is room, else a number stands in the point and
 * the label in a key below. On a phone all points are numbered.
 *
 * @param across the name of the horizontal share
 * @param up the name of the vertical share
 * @param quarters the names of the quarters: upper left, upper right, lower left, lower right
 * @param points the points, the most important first: they get the best places
 */
public record MapChart(String across, String up, List<String> quarters, List<Point> points)
    implements Chart {
  private static final int QUARTERS = 4;
  static final double RADIUS = 10;
  private static final int[] HEIGHTS = {320, 400, 500};
  private static final double BAND = 20;

  /**
   * One point.
   *
   * @param label its name
   * @param across its horizontal share, 0 to 1
   * @param up its vertical share, 0 to 1
   * @param tone its meaning; {@link Tone#GOOD} is a circle, {@link Tone#BAD} a diamond, any other a
   *     square
   */
  public record Point(String label, double across, double up, Tone tone) {}

  /**
   * Checks that there are four quarters.
   *
   * @param across the name of the horizontal share
   * @param up the name of the vertical share
   * @param quarters the names of the quarters
   * @param points the points
   */
  public MapChart {
    quarters = List.copyOf(quarters);
    points = List.copyOf(points);
    if (quarters.size() != QUARTERS) {
      throw new IllegalArgumentException(
          "quarters [" + quarters + "] must be four. Name each quarter.");
    }
  }

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    double bottom = BAND + HEIGHTS[size.ordinal()];
    Scale x = new Scale(0, 1, 2 * RADIUS, size.width() - 2 * RADIUS);
    Scale y = new Scale(0, 1, bottom - 2 * RADIUS, BAND + 2 * RADIUS);
    canvas.box("plot", 1, BAND, size.width() - 1.0, bottom);
    canvas.line("grid", x.at(0.5), BAND, x.at(0.5), bottom);
    canvas.line("grid", 1, y.at(0.5), size.width() - 1.0, y.at(0.5));
    canvas.label(Anchor.START, "a", 0, 13, "\u2191 " + up);
    canvas.label(Anchor.END, "a", size.width(), bottom + 16, across + " \u2192");
    MapLabels labels =
        new MapLabels(canvas, new TextBox("", 2, BAND + 1, size.width() - 2, bottom));
    labels.quarters(quarters, bottom);
    labels.points(points, x, y);
    double end = labels.draw(bottom + BAND + 4);
    canvas.setHeight(end);
    return new Drawing(canvas);
  }
}
