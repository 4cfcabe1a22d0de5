package io.planwright.report.chart;

import io.planwright.report.markup.Figures;
import java.util.List;

/**
 * Curves side by side, a panel each, all to the same scale: what more of something brings, with the
 * place of now and the best place on it.
 *
 * @param panels the curves, at least one
 */
public record CurveChart(List<Panel> panels) implements Chart {
  private static final int[] COLUMNS = {2, 3, 4};
  private static final double GAP = 18;
  private static final double HEAD = 22;
  private static final double PLOT = 84;
  private static final double FOOT = 30;
  private static final double MARK = 4.5;

  /**
   * One curve.
   *
   * @param label its name
   * @param across what is put in, in rising order; at least two
   * @param up what each brings
   * @param now where the marker of now stands
   * @param best where the marker of the optimum stands
   */
  public record Panel(String label, List<Double> across, List<Double> up, Place now, Place best) {
    /**
     * Copies the lists.
     *
     * @param label its name
     * @param across what is put in
     * @param up what each brings
     * @param now where the marker of now stands
     * @param best where the marker of the optimum stands
     */
    public Panel {
      across = List.copyOf(across);
      up = List.copyOf(up);
      if (across.size() < 2 || across.size() != up.size()) {
        throw new IllegalArgumentException(
            "across ["
                + across.size()
                + "] and up ["
                + up.size()
                + "] must have the same number of points, two at least. Evaluate the curve.");
      }
    }
  }

  /**
   * A place on a curve.
   *
   * @param across what is put in
   * @param up what it brings
   */
  public record Place(double across, double up) {}

  /**
   * Copies the panels.
   *
   * @param panels the curves
   */
  public CurveChart {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("panels must hold a curve. Leave the picture out.");
    }
  }

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    int columns = Math.min(panels.size(), COLUMNS[size.ordinal()]);
    double width = (size.width() - GAP * (columns - 1)) / columns;
    double mostAcross = 0;
    double mostUp = 0;
    for (Panel panel : panels) {
      mostAcross = Math.max(mostAcross, highest(panel.across()));
      mostUp = Math.max(mostUp, highest(panel.up()));
    }
    double pitch = HEAD + PLOT + FOOT;
    for (int i = 0; i < panels.size(); i++) {
      double left = i % columns * (width + GAP);
      double top = (double) (i / columns) * pitch + HEAD;
      Scale x = new Scale(0, positive(mostAcross), left + MARK, left + width - MARK);
      Scale y = new Scale(0, positive(mostUp), top + PLOT - 1, top + MARK);
      draw(canvas, panels.get(i), x, y, new TextBox("", left, top, left + width, top + PLOT));
    }
    int rows = (panels.size() + columns - 1) / columns;
    canvas.setHeight(rows * pitch);
    return new Drawing(canvas);
  }

  private static double highest(List<Double> figures) {
    return figures.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private static double positive(double figure) {
    return figure > 0 ? figure : 1;
  }

  private static void draw(Canvas canvas, Panel panel, Scale x, Scale y, TextBox plot) {
    double width = plot.right() - plot.left();
    canvas.fitted(Anchor.START, "t", plot.left(), plot.top() - 7, panel.label(), width);
    canvas.box("plot", plot.left(), plot.top(), plot.right(), plot.bottom());
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < panel.across().size(); i++) {
      path.append(i == 0 ? 'M' : 'L')
          .append(Figures.coordinate(x.at(panel.across().get(i))))
          .append(' ')
          .append(Figures.coordinate(y.at(panel.up().get(i))));
    }
    canvas.path("line past", path.toString());
    canvas.diamond("k total", x.at(panel.now().across()), y.at(panel.now().up()), MARK + 1);
    canvas.circle("k main", x.at(panel.best().across()), y.at(panel.best().up()), MARK);
    String change =
        Figures.brief(panel.now().across()) + " \u2192 " + Figures.brief(panel.best().across());
    canvas.fitted(Anchor.START, "a", plot.left(), plot.bottom() + 16, change, width);
  }
}
