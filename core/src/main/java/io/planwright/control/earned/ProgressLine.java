package io.planwright.control.earned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sets the progress of each activity against its bar in the baseline. */
final class ProgressLine {

  private final PlannedWork planned;
  private final StatusBook book;
  private final LocalDate asOf;
  private final long elapsed;

  private ProgressLine(PlannedWork planned, StatusBook book, LocalDate asOf) {
    this.planned = planned;
    this.book = book;
    this.asOf = asOf;
    this.elapsed = planned.elapsedDays(asOf);
  }

  static List<ProgressPoint> of(PlannedWork planned, StatusBook book, LocalDate asOf) {
    ProgressLine line = new ProgressLine(planned, book, asOf);
    List<ProgressPoint> points = new ArrayList<>(planned.size());
    for (int i = 0; i < planned.size(); i++) {
      points.add(line.point(i));
    }
    return points;
  }

  private ProgressPoint point(int activity) {
    ActivityStatus status = book.status(activity);
    double done = status.percent().doubleValue() / 100;
    int first = planned.firstDay(activity);
    int end = planned.endDay(activity);
    double reached = first + done * (end - first);
    boolean isAsPlanned =
        status.isComplete() ? elapsed >= end : status.percent().signum() == 0 && elapsed <= first;
    double ahead = isAsPlanned ? 0 : reached - elapsed;
    return new ProgressPoint(
        planned.budget(activity).activityId(),
        status.percent(),
        ahead,
        ahead == 0 ? asOf : planned.dateAfter(dayOf(reached, first, end)));
  }

  /** The working day of the bar in which a point of it lies; a close belongs to its own day. */
  private static int dayOf(double reached, int first, int end) {
    return Math.max(first + 1, Math.min(end, (int) Math.ceil(reached - 1e-9)));
  }
}
