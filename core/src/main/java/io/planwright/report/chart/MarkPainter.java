package io.planwright.report.chart;

/** Draws the mark of one row between two heights. */
final class MarkPainter {
  private static final double TICK_OVERHANG = 3;
  private static final double DOT = 4.5;

  private final Canvas canvas;
  private final Scale scale;

  MarkPainter(Canvas canvas, Scale scale) {
    this.canvas = canvas;
    this.scale = scale;
  }

  void paint(Mark mark, double top, double bottom) {
    if (mark instanceof Mark.Bar bar) {
      canvas.box("k " + bar.tone().css(), scale.at(0), top, scale.at(bar.figure()), bottom);
    } else if (mark instanceof Mark.Step step) {
      canvas.box("k " + step.tone().css(), scale.at(step.from()), top, scale.at(step.to()), bottom);
    } else if (mark instanceof Mark.Interval interval) {
      paint(interval, (top + bottom) / 2);
    } else if (mark instanceof Mark.Bullet bullet) {
      paint(bullet, top, bottom);
    } else if (mark instanceof Mark.Task task) {
      new TaskPainter(canvas, scale).paint(task, top, bottom);
    } else if (mark instanceof Mark.Summary summary) {
      new TaskPainter(canvas, scale).paint(summary, top, bottom);
    } else if (mark instanceof Mark.Load load) {
      new TaskPainter(canvas, scale).paint(load, top, bottom);
    } else if (mark instanceof Mark.Milestone point) {
      double half = (bottom - top) / 2;
      canvas.diamond("k " + point.tone().css(), scale.at(point.at()), top + half, half + 1);
    }
  }

  /** Leads the eye from the running total of one step to the next. */
  void connect(Mark.Step step, double bottom, double nextTop) {
    canvas.line("lead", scale.at(step.to()), bottom, scale.at(step.to()), nextTop);
  }

  private void paint(Mark.Interval interval, double middle) {
    double low = scale.at(interval.low());
    double high = scale.at(interval.high());
    canvas.box("range", low, middle - DOT + 1, high, middle + DOT - 1);
    canvas.circle("k main", scale.at(interval.figure()), middle, DOT);
  }

  private void paint(Mark.Bullet bullet, double top, double bottom) {
    double inset = (bottom - top) / 4;
    canvas.box("range", scale.at(0), top, scale.at(bullet.expected()), bottom);
    canvas.box(
        "k " + bullet.tone().css(),
        scale.at(0),
        top + inset,
        scale.at(bullet.reached()),
        bottom - inset);
    double tick = scale.at(bullet.wanted());
    canvas.line("tick", tick, top - TICK_OVERHANG, tick, bottom + TICK_OVERHANG);
  }
}
