package io.planwright.report.chart;

import io.planwright.report.markup.Figures;
import java.util.List;

/**
 * People on a circle and the ties between them: an arrow points to the one who is moved, its width
 * says how strongly, a dashed one works against.
 *
 * <p>A label stands next to its point where there is room, else a number stands in the point and
 * the label in a key below. On a phone all points are numbered.
 *
 * @param nodes who stands on the circle, clockwise from the top
 * @param ties the arrows
 */
public record NetworkChart(List<Node> nodes, List<Tie> ties) implements Chart {
  private static final int[] HEIGHTS = {320, 380, 440};
  private static final double MARGIN = 34;
  private static final double REACH = 17;
  private static final double HEAD = 7;
  private static final double SIDE_STEP = 4;
  private static final int WIDTHS = 3;
  private static final double HALF = 0.5;

  /**
   * One person.
   *
   * @param label the name
   * @param tone its meaning; {@link Tone#GOOD} is a circle, {@link Tone#BAD} a diamond, any other a
   *     square
   */
  public record Node(String label, Tone tone) {}

  /**
   * One arrow.
   *
   * @param from the place of its start among the nodes
   * @param to the place of its end among the nodes, another one
   * @param strength how strong it is, 0 to 1
   * @param isFriendly whether it works for what the one at its start wants
   */
  public record Tie(int from, int to, double strength, boolean isFriendly) {}

  /**
   * Checks that the arrows have ends.
   *
   * @param nodes who stands on the circle
   * @param ties the arrows
   */
  public NetworkChart {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
    for (Tie tie : ties) {
      if (Math.min(tie.from(), tie.to()) < 0
          || Math.max(tie.from(), tie.to()) >= nodes.size()
          || tie.from() == tie.to()) {
        throw new IllegalArgumentException(
            "tie ["
                + tie
                + "] must join two of the "
                + nodes.size()
                + " nodes. Count nodes from 0.");
      }
    }
  }

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    double bottom = HEIGHTS[size.ordinal()];
    canvas.box("plot", 1, 1, size.width() - 1.0, bottom);
    Scale x = new Scale(0, 1, 0, size.width());
    Scale y = new Scale(0, 1, bottom, 0);
    double high = HALF - MARGIN / bottom;
    double wide = Math.min(HALF - MARGIN / size.width(), 0.3 * bottom / size.width() + 0.1);
    List<MapChart.Point> points = place(wide, high);
    MapLabels labels = new MapLabels(canvas, new TextBox("", 2, 2, size.width() - 2, bottom - 1));
    for (Tie tie : ties) {
      MapChart.Point from = points.get(tie.from());
      MapChart.Point to = points.get(tie.to());
      double[] line = {x.at(from.across()), y.at(from.up()), x.at(to.across()), y.at(to.up())};
      draw(canvas, labels, tie, line);
    }
    labels.points(points, x, y);
    canvas.setHeight(labels.draw(bottom + 4));
    return new Drawing(canvas);
  }

  private List<MapChart.Point> place(double wide, double high) {
    MapChart.Point[] points = new MapChart.Point[nodes.size()];
    for (int i = 0; i < points.length; i++) {
      double turn = 2 * Math.PI * i / points.length;
      points[i] =
          new MapChart.Point(
              nodes.get(i).label(),
              HALF + wide * Math.sin(turn),
              HALF + high * Math.cos(turn),
              nodes.get(i).tone());
    }
    return List.of(points);
  }

  /** Where there is a way back, each arrow keeps to its right, so that both can be seen. */
  private void draw(Canvas canvas, MapLabels labels, Tie tie, double[] line) {
    double length = Math.hypot(line[2] - line[0], line[3] - line[1]);
    double dx = (line[2] - line[0]) / length;
    double dy = (line[3] - line[1]) / length;
    double aside = hasWayBack(tie) ? SIDE_STEP : 0;
    double fromX = line[0] + REACH * dx - aside * dy;
    double fromY = line[1] + REACH * dy + aside * dx;
    double toX = line[2] - REACH * dx - aside * dy;
    double toY = line[3] - REACH * dy + aside * dx;
    int width = 1 + (int) Math.min(WIDTHS - 1, Math.max(0, WIDTHS * tie.strength()));
    canvas.line("tie w" + width + (tie.isFriendly() ? "" : " foe"), fromX, fromY, toX, toY);
    canvas.path("head", head(toX, toY, dx, dy));
    labels.avoid(fromX, fromY, toX, toY);
  }

  private boolean hasWayBack(Tie tie) {
    return ties.stream().anyMatch(other -> other.from() == tie.to() && other.to() == tie.from());
  }

  private static String head(double x, double y, double dx, double dy) {
    double baseX = x - HEAD * dx;
    double baseY = y - HEAD * dy;
    double half = HEAD * HALF;
    return "M"
        + at(x, y)
        + "L"
        + at(baseX - half * dy, baseY + half * dx)
        + "L"
        + at(baseX + half * dy, baseY - half * dx)
        + "Z";
  }

  private static String at(double x, double y) {
    return Figures.coordinate(x) + " " + Figures.coordinate(y);
  }
}
