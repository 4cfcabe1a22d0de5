package io.planwright.report.chart;

import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import java.util.List;

/**
 * A picture as a file of its own: title, finding and key are drawn in, and its style is inside, in
 * plain colours that every viewer of SVG knows. Stateless and thread-safe.
 */
public final class StandaloneSvg {
  private static final int PAD = 24;
  private static final double TITLE_SIZE = 18;
  private static final int MOST_LINES = 6;
  private static final double SWATCH = 16;
  private static final double KEY_GAP = 20;
  private static final double GAP = 8;

  private StandaloneSvg() {}

  /**
   * Writes the picture.
   *
   * @param caption the words around it
   * @param chart the picture
   * @param size the width to draw for
   * @return an SVG element that is a whole file
   */
  public static String write(Caption caption, Chart chart, Size size) {
    HtmlWriter words = new HtmlWriter();
    double room = size.width();
    double y = PAD + TITLE_SIZE;
    String title = Lettering.fit(caption.title(), room * Lettering.SIZE / TITLE_SIZE, true);
    words.element(
        "text", title, "class", "title", "x", Integer.toString(PAD), "y", Figures.coordinate(y));
    y += Lettering.LINE;
    for (String line : Lettering.wrap(caption.finding(), room, MOST_LINES)) {
      y += Lettering.LINE;
      words.element(
          "text", line, "class", "a", "x", Integer.toString(PAD), "y", Figures.coordinate(y));
    }
    y = writeKey(words, caption.key(), y + Lettering.LINE, room);
    Drawing drawing = chart.draw(size);
    return page(caption, words, drawing, y + GAP);
  }

  private static String page(Caption caption, HtmlWriter words, Drawing drawing, double top) {
    String width = Integer.toString(drawing.size().width() + 2 * PAD);
    String height = Figures.coordinate(Math.ceil(top + drawing.height() + PAD));
    HtmlWriter svg = new HtmlWriter();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-labelledby",
        caption.id() + "-t " + caption.id() + "-d");
    svg.element("title", caption.title(), "id", caption.id() + "-t");
    svg.element("desc", caption.finding(), "id", caption.id() + "-d");
    svg.open("style").markup(ChartStyle.plain()).close();
    svg.empty("rect", "class", "page", "width", width, "height", height);
    svg.open("g", "class", "pic").markup(words.toString());
    svg.open("g", "transform", "translate(" + PAD + " " + Figures.coordinate(top) + ")");
    return svg.markup(drawing.markup()).close().close().close().toString();
  }

  /** Draws the key in as many lines as it needs; returns where it ends. */
  private static double writeKey(
      HtmlWriter words, List<Caption.Key> keys, double top, double room) {
    double x = 0;
    double y = top;
    for (Caption.Key key : keys) {
      String label = Lettering.fit(key.label(), room - SWATCH - GAP, false);
      double width = SWATCH + GAP + Lettering.width(label, false);
      if (x > 0 && x + width > room) {
        x = 0;
        y += Lettering.LINE + GAP / 2;
      }
      words.open(
          "g",
          "transform",
          "translate(" + Figures.coordinate(PAD + x) + " " + Figures.coordinate(y) + ")");
      words.empty("path", "class", key.css(), "d", Figure.outline(key.shape()));
      words.element("text", label, "class", "a", "x", Figures.coordinate(SWATCH + GAP), "y", "12");
      words.close();
      x += width + KEY_GAP;
    }
    return keys.isEmpty() ? y : y + Lettering.LINE;
  }
}
