package io.planwright.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws an axis above its chart and leaves out the labels that would meet. */
final class RulerPainter {
  private static final double APART = 8;
  private static final double LINE_IN_BAND = 12;
  private static final double BAND = 18;

  private final Canvas canvas;
  private final Scale scale;

  RulerPainter(Canvas canvas, Scale scale) {
    this.canvas = canvas;
    this.scale = scale;
  }

  /** The height that the labels of an axis need, at which the chart may begin. */
  static double height(Ruler ruler) {
    return (ruler.markers().isEmpty() ? 0 : BAND) + (ruler.ticks().isEmpty() ? 0 : BAND);
  }

  /** Draws the labels. */
  void labels(Ruler ruler) {
    if (!ruler.markers().isEmpty()) {
      row("b", ruler.markers(), LINE_IN_BAND);
    }
    if (!ruler.ticks().isEmpty()) {
      row("a", ruler.ticks(), height(ruler) - BAND + LINE_IN_BAND);
    }
  }

  MarkPainter marks() {
    return new MarkPainter(canvas, scale);
  }

  void zero(double top, double bottom) {
    canvas.line("zero", scale.at(0), top, scale.at(0), bottom);
  }

  /** Draws the lines below the labels. */
  void lines(Ruler ruler, double top, double bottom) {
    for (Ruler.Tick tick : ruler.ticks()) {
      canvas.line("grid", scale.at(tick.position()), top, scale.at(tick.position()), bottom);
    }
    for (Ruler.Tick marker : ruler.markers()) {
      canvas.line("now", scale.at(marker.position()), top, scale.at(marker.position()), bottom);
    }
  }

  private void row(String css, List<Ruler.Tick> ticks, double baseline) {
    List<TextBox> placed = new ArrayList<>();
    for (Ruler.Tick tick : ticks) {
      double width = Lettering.width(tick.label(), css.equals("b"));
      double x = scale.at(tick.position());
      double left = Math.max(0, Math.min(canvas.width() - width, x - width / 2));
      TextBox box = Canvas.boxOf(Anchor.START, css, left, baseline, tick.label());
      boolean free = placed.stream().noneMatch(other -> other.grownBy(APART).overlaps(box));
      if (free && width <= canvas.width()) {
        canvas.label(Anchor.START, css, left, baseline, tick.label());
        placed.add(box);
      }
    }
  }
}
