package io.planwright.report.chart;

import static io.planwright.report.markup.Figures.coordinate;

import io.planwright.report.markup.HtmlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a chart draws itself: collects SVG elements and remembers the room of each label. Not
 * thread-safe: one canvas belongs to one drawing.
 */
final class Canvas {
  private static final double MIN_EXTENT = 1;

  private final HtmlWriter svg = new HtmlWriter();
  private final List<TextBox> labels = new ArrayList<>();
  private final Size size;
  private double height;

  Canvas(Size size) {
    this.size = size;
  }

  Size size() {
    return size;
  }

  double width() {
    return size.width();
  }

  double height() {
    return height;
  }

  void setHeight(double pixels) {
    height = Math.ceil(pixels);
  }

  List<TextBox> labels() {
    return List.copyOf(labels);
  }

  String markup() {
    return svg.toString();
  }

  /** Draws the box between two corners in any order; never thinner than a visible line. */
  void box(String css, double x0, double y0, double x1, double y1) {
    svg.empty(
        "rect",
        "class",
        css,
        "x",
        coordinate(Math.min(x0, x1)),
        "y",
        coordinate(Math.min(y0, y1)),
        "width",
        coordinate(Math.max(MIN_EXTENT, Math.abs(x1 - x0))),
        "height",
        coordinate(Math.max(MIN_EXTENT, Math.abs(y1 - y0))));
  }

  void line(String css, double x0, double y0, double x1, double y1) {
    path(
        css,
        "M" + coordinate(x0) + " " + coordinate(y0) + "L" + coordinate(x1) + " " + coordinate(y1));
  }

  void path(String css, String data) {
    svg.empty("path", "class", css, "d", data);
  }

  void circle(String css, double x, double y, double radius) {
    svg.empty(
        "circle", "class", css, "cx", coordinate(x), "cy", coordinate(y), "r", coordinate(radius));
  }

  void diamond(String css, double x, double y, double radius) {
    path(
        css,
        "M"
            + coordinate(x - radius)
            + " "
            + coordinate(y)
            + "L"
            + coordinate(x)
            + " "
            + coordinate(y - radius)
            + "L"
            + coordinate(x + radius)
            + " "
            + coordinate(y)
            + "L"
            + coordinate(x)
            + " "
            + coordinate(y + radius)
            + "Z");
  }

  /** Writes a label as it is. */
  void label(Anchor anchor, String css, double x, double baseline, String text) {
    label(anchor, css, x, baseline, text, text);
  }

  /** Writes a label that was shortened; the full text appears on hovering. */
  void label(Anchor anchor, String css, double x, double baseline, String shown, String full) {
    if (shown.isBlank()) {
      return;
    }
    labels.add(boxOf(anchor, css, x, baseline, shown));
    svg.open("text", "class", css + anchor.css(), "x", coordinate(x), "y", coordinate(baseline));
    if (!shown.equals(full)) {
      svg.element("title", full);
    }
    svg.text(shown).close();
  }

  /** Writes a label, shortened to the room it has. */
  void fitted(Anchor anchor, String css, double x, double baseline, String text, double room) {
    label(anchor, css, x, baseline, Lettering.fit(text, room, isBold(css)), text);
  }

  static TextBox boxOf(Anchor anchor, String css, double x, double baseline, String text) {
    double width = Lettering.width(text, isBold(css));
    double left = anchor.left(x, width);
    return new TextBox(
        text, left, baseline - Lettering.ASCENT, left + width, baseline + Lettering.DESCENT);
  }

  private static boolean isBold(String css) {
    return css.startsWith("b");
  }
}
