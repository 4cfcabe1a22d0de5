package io.planwright.report.chart;

/**
 * Draws the marks of a Gantt chart. Shapes tell them apart without colour: a bar with its done part
 * as a strip of paper, dashes for slack, a hollow bar below for the baseline, an outline around
 * what is critical.
 */
final class TaskPainter {
  private static final double STRIP = 3;
  private static final double GHOST = 4;
  private static final double HOOK = 4;
  private static final double GAP = 1;

  private final Canvas canvas;
  private final Scale scale;

  TaskPainter(Canvas canvas, Scale scale) {
    this.canvas = canvas;
    this.scale = scale;
  }

  void paint(Mark.Task task, double top, double bottom) {
    double middle = (top + bottom) / 2;
    double from = scale.at(task.now().from());
    double to = scale.at(task.now().to());
    if (task.slackTo() > task.now().to()) {
      canvas.line("slack", to, middle, scale.at(task.slackTo()), middle);
    }
    boolean hasMoved = !task.before().equals(task.now());
    String css = task.tone() == Tone.BAD ? "k bad crit" : "k " + task.tone().css();
    if (task.milestone()) {
      double radius = (bottom - top) / 2 + 1;
      if (hasMoved) {
        double before = (scale.at(task.before().from()) + scale.at(task.before().to())) / 2;
        canvas.diamond("ghost", before, middle, radius - 2);
      }
      canvas.diamond(css, (from + to) / 2, middle, radius);
      return;
    }
    canvas.box(css, from, top, to, bottom);
    if (hasMoved) {
      double ghostFrom = scale.at(task.before().from());
      double ghostTo = scale.at(task.before().to());
      canvas.box("ghost", ghostFrom, bottom + GAP, ghostTo, bottom + GAP + GHOST);
    }
    if (task.doneTo() > task.now().from()) {
      canvas.box("done", from, middle - STRIP / 2, scale.at(task.doneTo()), middle + STRIP / 2);
    }
  }

  void paint(Mark.Summary summary, double top, double bottom) {
    double from = scale.at(summary.span().from());
    double to = scale.at(summary.span().to());
    double upper = (top + bottom) / 2 - STRIP;
    canvas.box("k total", from, upper, to, upper + STRIP);
    canvas.box("k total", from, upper, from + 2, upper + STRIP + HOOK);
    canvas.box("k total", to - 2, upper, to, upper + STRIP + HOOK);
    if (summary.doneTo() > summary.span().from()) {
      canvas.box("done", from, upper + 1, scale.at(summary.doneTo()), upper + 2);
    }
  }

  /** Columns from the foot, with the capacity as a step line over them. */
  void paint(Mark.Load load, double top, double bottom) {
    double height = bottom - top;
    for (Mark.Column column : load.columns()) {
      double from = scale.at(column.span().from());
      double to = scale.at(column.span().to());
      if (column.load() > 0) {
        String css = column.over() ? "k bad crit" : "k main";
        canvas.box(css, from + GAP, bottom - column.load() * height, to - GAP, bottom);
      }
      double line = bottom - column.capacity() * height;
      canvas.line("capacity", from, line, to, line);
    }
  }
}
