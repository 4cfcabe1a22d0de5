package io.planwright.report.chart;

import io.planwright.report.markup.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was, as a line with its gaps left open, and what may come, as a line within two bands of
 * growing uncertainty.
 *
 * @param history the past, oldest first
 * @param steps the future, nearest first; may be empty
 */
public record FanChart(List<Past> history, List<Step> steps) implements Chart {
  private static final double EDGE = 8;
  private static final double AXIS_BAND = 26;
  private static final double LABEL_DROP = 20;
  private static final double LONGEST_PERIOD = 110;
  private static final double DOT = 3;
  private static final int MOST_DOTS = 60;
  private static final int[] HEIGHTS = {230, 290, 340};
  private static final int GRID_STEPS = 5;

  /**
   * One past period.
   *
   * @param label its name on the axis
   * @param figure its figure; NaN where nothing is known
   */
  public record Past(String label, double figure) {}

  /**
   * One future period: {@code outerLow ≤ innerLow ≤ innerHigh ≤ outerHigh}.
   *
   * @param label its name on the axis
   * @param figure the point forecast
   * @param innerLow lower end of the narrow band
   * @param innerHigh upper end of the narrow band
   * @param outerLow lower end of the wide band
   * @param outerHigh upper end of the wide band
   */
  public record Step(
      String label,
      double figure,
      double innerLow,
      double innerHigh,
      double outerLow,
      double outerHigh) {}

  /**
   * Copies the lists.
   *
   * @param history the past
   * @param steps the future
   */
  public FanChart {
    history = List.copyOf(history);
    steps = List.copyOf(steps);
    boolean known = history.stream().anyMatch(past -> !Double.isNaN(past.figure()));
    if (!known && steps.isEmpty()) {
      throw new IllegalArgumentException("history must hold a figure. Leave the picture out.");
    }
  }

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    double height = HEIGHTS[size.ordinal()];
    canvas.setHeight(height);
    Ruler ruler = Ruler.spanning(lowest(), highest(), GRID_STEPS, Figures::position);
    double left = EDGE;
    for (Ruler.Tick tick : ruler.ticks()) {
      left = Math.max(left, Lettering.width(tick.label(), false) + EDGE);
    }
    double right = size.width() - endLabelRoom();
    double bottom = height - AXIS_BAND;
    Scale up = new Scale(ruler.lowest(), ruler.highest(), bottom, Lettering.LINE);
    int last = Math.max(1, history.size() + steps.size() - 1);
    Scale across = new Scale(0, last, left + EDGE, right);
    drawGrid(canvas, ruler, up, left, right);
    drawPeriods(canvas, across, bottom + LABEL_DROP);
    drawFuture(canvas, across, up, bottom);
    drawPast(canvas, across, up);
    drawEndLabels(canvas, up, right + EDGE, bottom);
    return new Drawing(canvas);
  }

  private void drawGrid(Canvas canvas, Ruler ruler, Scale up, double left, double right) {
    for (Ruler.Tick tick : ruler.ticks()) {
      double y = up.at(tick.position());
      canvas.line(tick.position() == 0 ? "zero" : "grid", left, y, right, y);
      canvas.label(Anchor.END, "a", left - EDGE / 2, y + Lettering.SIZE / 3, tick.label());
    }
  }

  /** Names the last period, and going back each that has room. */
  private void drawPeriods(Canvas canvas, Scale across, double baseline) {
    int count = history.size() + steps.size();
    double limit = canvas.width();
    for (int i = count - 1; i >= 0; i--) {
      String name =
          i < history.size() ? history.get(i).label() : steps.get(i - history.size()).label();
      String label = Lettering.fit(name, LONGEST_PERIOD, false);
      double width = Lettering.width(label, false);
      double start = Math.max(0, Math.min(canvas.width() - width, across.at(i) - width / 2));
      if (start + width <= limit) {
        canvas.label(Anchor.START, "a", start, baseline, label, name);
        canvas.line("grid", across.at(i), baseline - LABEL_DROP, across.at(i), baseline - 14);
        limit = start - EDGE;
      }
    }
  }

  private void drawFuture(Canvas canvas, Scale across, Scale up, double bottom) {
    if (steps.isEmpty()) {
      return;
    }
    double now = across.at(Math.max(0, history.size() - 0.5));
    canvas.path("band outer", band(across, up, Step::outerLow, Step::outerHigh));
    canvas.path("band inner", band(across, up, Step::innerLow, Step::innerHigh));
    canvas.line("now", now, Lettering.LINE, now, bottom);
    Polyline line = new Polyline();
    start(line, across, up);
    for (int i = 0; i < steps.size(); i++) {
      line.to(across.at(history.size() + i), up.at(steps.get(i).figure()));
    }
    canvas.path("line next", line.data());
    for (int i = 0; i < steps.size() && steps.size() <= MOST_DOTS; i++) {
      canvas.circle("dot next", across.at(history.size() + i), up.at(steps.get(i).figure()), DOT);
    }
  }

  private String band(
      Scale across, Scale up, ToDoubleFunction<Step> low, ToDoubleFunction<Step> high) {
    Polyline outline = new Polyline();
    start(outline, across, up);
    for (int i = 0; i < steps.size(); i++) {
      outline.to(across.at(history.size() + i), up.at(high.applyAsDouble(steps.get(i))));
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      outline.to(across.at(history.size() + i), up.at(low.applyAsDouble(steps.get(i))));
    }
    return outline.data() + "Z";
  }

  /** The future grows out of the last known point, unless that is a gap. */
  private void start(Polyline line, Scale across, Scale up) {
    int last = history.size() - 1;
    if (last >= 0 && !Double.isNaN(history.get(last).figure())) {
      line.to(across.at(last), up.at(history.get(last).figure()));
    }
  }

  private void drawPast(Canvas canvas, Scale across, Scale up) {
    Polyline line = new Polyline();
    for (int i = 0; i < history.size(); i++) {
      double figure = history.get(i).figure();
      if (Double.isNaN(figure)) {
        line.lift();
      } else {
        line.to(across.at(i), up.at(figure));
        if (history.size() <= MOST_DOTS) {
          canvas.circle("dot past", across.at(i), up.at(figure), DOT);
        }
      }
    }
    canvas.path("line past", line.data());
  }

  private double endLabelRoom() {
    double room = EDGE;
    for (String label : endLabels()) {
      room = Math.max(room, Lettering.width(label, true) + 2 * EDGE);
    }
    return room;
  }

  private List<String> endLabels() {
    if (steps.isEmpty()) {
      return List.of();
    }
    Step end = steps.get(steps.size() - 1);
    return List.of(
        Figures.brief(end.outerHigh()), Figures.brief(end.figure()), Figures.brief(end.outerLow()));
  }

  private void drawEndLabels(Canvas canvas, Scale up, double x, double bottom) {
    List<String> labels = endLabels();
    if (labels.isEmpty()) {
      return;
    }
    Step end = steps.get(steps.size() - 1);
    double[] heights = {up.at(end.outerHigh()), up.at(end.figure()), up.at(end.outerLow())};
    spread(heights, Lettering.LINE, bottom);
    for (int i = 0; i < heights.length; i++) {
      String css = i == 1 ? "b" : "a";
      canvas.label(Anchor.START, css, x, heights[i] + Lettering.SIZE / 3, labels.get(i));
    }
  }

  /** Moves rising heights apart by a line each, and back between two limits. */
  private static void spread(double[] heights, double top, double bottom) {
    for (int i = 0; i < heights.length; i++) {
      double least = i == 0 ? top : heights[i - 1] + Lettering.LINE;
      heights[i] = Math.max(heights[i], least);
    }
    for (int i = heights.length - 1; i >= 0; i--) {
      double most = i == heights.length - 1 ? bottom : heights[i + 1] - Lettering.LINE;
      heights[i] = Math.min(heights[i], most);
    }
  }

  private double lowest() {
    double low = 0;
    for (Past past : history) {
      low = Double.isNaN(past.figure()) ? low : Math.min(low, past.figure());
    }
    for (Step step : steps) {
      low = Math.min(low, Math.min(step.figure(), step.outerLow()));
    }
    return low;
  }

  private double highest() {
    double high = 0;
    for (Past past : history) {
      high = Double.isNaN(past.figure()) ? high : Math.max(high, past.figure());
    }
    for (Step step : steps) {
      high = Math.max(high, Math.max(step.figure(), step.outerHigh()));
    }
    return high;
  }

  /** Joins points to SVG path data. */
  private static final class Polyline {
    private final List<String> parts = new ArrayList<>();
    private boolean down;

    void to(double x, double y) {
      parts.add((down ? "L" : "M") + Figures.coordinate(x) + " " + Figures.coordinate(y));
      down = true;
    }

    void lift() {
      down = false;
    }

    String data() {
      return String.join("", parts);
    }
  }
}
