package io.planwright.report.chart;

import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;

/**
 * A picture on the page: title, finding, key, the drawing in three sizes, and the exact figures in
 * a table that opens without a script.
 *
 * @param caption the words around it
 * @param chart the picture
 * @param table the exact figures
 */
public record Figure(Caption caption, Chart chart, DataTable table) {
  // The ink of a letter may stand out of its advance by a pixel.
  private static final int BLEED = 2;

  /**
   * Writes the figure with a heading of the third level.
   *
   * @param html where to
   */
  public void writeTo(HtmlWriter html) {
    writeTo(html, "h3");
  }

  /**
   * Writes the figure.
   *
   * @param html where to
   * @param heading the element of its title, such as {@code h4} below a title of the third level
   */
  public void writeTo(HtmlWriter html, String heading) {
    html.open("figure", "id", caption.id()).open("figcaption");
    html.element(heading, caption.title()).element("p", caption.finding()).close();
    writeKey(html);
    for (Size size : Size.values()) {
      writeDrawing(html, chart.draw(size));
    }
    html.open("details").element("summary", "Show the figures");
    table.writeTo(html, caption.title());
    html.close().close();
  }

  private void writeKey(HtmlWriter html) {
    if (caption.key().isEmpty()) {
      return;
    }
    html.open("ul", "class", "key");
    for (Caption.Key key : caption.key()) {
      html.open("li");
      html.open("svg", "viewBox", "0 0 16 16", "class", "swatch", "aria-hidden", "true");
      html.empty("path", "class", key.css(), "d", outline(key.shape()));
      html.close().text(key.label()).close();
    }
    html.close();
  }

  private void writeDrawing(HtmlWriter html, Drawing drawing) {
    String id = caption.id() + "-" + drawing.size().css();
    html.open(
        "svg",
        "class",
        "pic " + drawing.size().css(),
        "viewBox",
        -BLEED
            + " 0 "
            + (drawing.size().width() + 2 * BLEED)
            + " "
            + Figures.coordinate(drawing.height()),
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.element("title", caption.title(), "id", id + "-t");
    html.element("desc", caption.finding(), "id", id + "-d");
    html.markup(drawing.markup()).close();
  }

  static String outline(Caption.Shape shape) {
    return switch (shape) {
      case BOX -> "M2 3h12v10h-12Z";
      case CIRCLE -> "M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z";
      case DIAMOND -> "M1 8l7 -7l7 7l-7 7Z";
      case LINE -> "M0 8h16";
      case TICK -> "M8 1v14";
    };
  }
}
