package io.planwright.report.exchange;

import io.planwright.internal.Require;
import io.planwright.report.ScheduleRows;
import io.planwright.report.chart.Size;
import io.planwright.report.chart.StandaloneSvg;
import io.planwright.report.page.ScheduleFigure;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.util.Map;

/**
 * A schedule as a Gantt picture, the same as on the page of the plan, in an SVG file of its own
 * without scripts or outside resources.
 *
 * <p>Bars with progress and float, elements as brackets, milestones as diamonds, the critical path,
 * the baseline as hollow bars, arrows for up to 60 dependencies, the day of the document, the
 * progress line, and beneath the load of each assignee by week with the line of what the person can
 * work. No meaning rests on colour alone; title and description are there for those who do not see
 * it. The same document gives the same bytes in every locale and zone. Stateless and thread-safe.
 */
public final class GanttSvg {
  private static final double MINUTES = 60;

  private GanttSvg() {}

  /**
   * Draws the schedule.
   *
   * @param document what to draw
   * @return the file, in UTF-8 when it is saved; takes time linear in activities, dependencies and
   *     their days
   * @throws NullPointerException if there is no document
   */
  public static String text(ScheduleDocument document) {
    Require.nonNull(document, "document");
    Map<String, ScheduledActivity> before =
        document.baseline().map(Schedule::byActivityId).orElse(Map.of());
    ScheduleFigure figure =
        new ScheduleFigure(
            ScheduleRows.bars(
                document.work(),
                document.schedule(),
                before,
                document.percentComplete(),
                document.people()),
            ScheduleRows.load(
                document.work(),
                document.schedule(),
                activity -> Outline.team(document, activity),
                document.people(),
                (person, date) ->
                    document
                            .calendars()
                            .getOrDefault(person, document.calendar())
                            .workingTime(date)
                            .toMinutes()
                        / MINUTES),
            document.asOf());
    return StandaloneSvg.write(figure.caption(document.title()), figure.chart(), Size.WIDE);
  }
}
