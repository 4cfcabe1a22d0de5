package io.planwright.report.chart;

import static io.planwright.report.markup.Figures.coordinate;

import java.util.List;

/**
 * Rows of tasks on an axis of time, with what waits for what as arrows and the progress line: it
 * stands on the day of the report, and bends to the left where work is behind and to the right
 * where it is ahead. Arrows and line are drawn where labels stand beside the bars, arrows for few
 * links only: else they hide more than they show.
 *
 * @param rows the rows with their axis, whose first marker is the day of the report
 * @param links what waits for what
 */
public record GanttChart(RowChart rows, List<Link> links) implements Chart {
  private static final int MOST_LINKS = 60;
  private static final double STUB = 5;
  private static final double HEAD = 4;

  /**
   * Copies the links.
   *
   * @param rows the rows
   * @param links what waits for what
   */
  public GanttChart {
    links = List.copyOf(links);
  }

  /**
   * An arrow from one task to another.
   *
   * @param from the place of the row that is waited for
   * @param to the place of the row that waits
   * @param fromStart whether its start is waited for, not its end
   * @param toStart whether the start waits, not the end
   */
  public record Link(int from, int to, boolean fromStart, boolean toStart) {}

  @Override
  public Drawing draw(Size size) {
    Canvas canvas = new Canvas(size);
    RowLayout layout = rows.paint(canvas);
    if (!layout.isStacked()) {
      if (links.size() <= MOST_LINKS) {
        links.forEach(link -> draw(canvas, layout, link));
      }
      drawProgress(canvas, layout);
    }
    return new Drawing(canvas);
  }

  private void draw(Canvas canvas, RowLayout layout, Link link) {
    double startX = edge(layout, link.from(), link.fromStart());
    double endX = edge(layout, link.to(), link.toStart());
    double startY = middle(layout, link.from());
    double endY = middle(layout, link.to());
    double out = startX + (link.fromStart() ? -STUB : STUB);
    double in = endX + (link.toStart() ? -STUB - HEAD : STUB + HEAD);
    StringBuilder path = new StringBuilder();
    path.append('M').append(coordinate(startX)).append(' ').append(coordinate(startY));
    path.append('H').append(coordinate(out));
    boolean isDirect = link.toStart() ? out <= in + HEAD : out >= in - HEAD;
    if (!isDirect) {
      double between =
          endY > startY
              ? layout.bottom(link.from()) + STUB + 1
              : layout.top(link.from()) - STUB - 1;
      path.append('V').append(coordinate(between)).append('H').append(coordinate(in));
    }
    path.append('V').append(coordinate(endY)).append('H').append(coordinate(endX));
    canvas.path("arrow", path.toString());
    double back = link.toStart() ? -HEAD : HEAD;
    canvas.path(
        "head",
        "M" + coordinate(endX) + " " + coordinate(endY) + "l" + coordinate(back) + " -3v6Z");
  }

  private double edge(RowLayout layout, int row, boolean atStart) {
    if (!(rows.rows().get(row).mark() instanceof Mark.Task task)) {
      throw new IllegalArgumentException("links [" + row + "] must be of tasks. Check the rows.");
    }
    double from = layout.scale().at(task.now().from());
    double to = layout.scale().at(task.now().to());
    if (task.milestone()) {
      double radius = (layout.bottom(row) - layout.top(row)) / 2 + 1;
      double middle = (from + to) / 2;
      return atStart ? middle - radius : middle + radius;
    }
    return atStart ? from : to;
  }

  private static double middle(RowLayout layout, int row) {
    return (layout.top(row) + layout.bottom(row)) / 2;
  }

  private void drawProgress(Canvas canvas, RowLayout layout) {
    if (rows.ruler().markers().isEmpty() || !isUnderWay()) {
      return;
    }
    double now = rows.ruler().markers().get(0).position();
    String today = coordinate(layout.scale().at(now));
    StringBuilder path = new StringBuilder();
    path.append('M').append(today).append(' ').append(coordinate(layout.start()));
    double end = layout.start();
    for (int i = 0; i < rows.rows().size(); i++) {
      if (rows.rows().get(i).mark() instanceof Mark.Task task) {
        double reached = reached(task, now);
        if (reached != now) {
          path.append('L').append(today).append(' ').append(coordinate(layout.top(i) - 2));
          path.append('L').append(coordinate(layout.scale().at(reached))).append(' ');
          path.append(coordinate(middle(layout, i)));
          path.append('L').append(today).append(' ').append(coordinate(layout.bottom(i) + 2));
        }
        end = layout.bottom(i) + 2;
      }
    }
    path.append('L').append(today).append(' ').append(coordinate(end));
    canvas.path("progress", path.toString());
  }

  private boolean isUnderWay() {
    return rows.rows().stream()
        .anyMatch(row -> row.mark() instanceof Mark.Task task && task.doneTo() > task.now().from());
  }

  /** Today for what is done or not yet due, else how far the work has come. */
  private static double reached(Mark.Task task, double now) {
    boolean isDone = task.doneTo() >= task.now().to() && task.now().to() <= now;
    boolean isAhead = task.doneTo() <= task.now().from() && task.now().from() >= now;
    return isDone || isAhead ? now : task.doneTo();
  }
}
