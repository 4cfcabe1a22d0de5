package io.planwright.report.page;

import io.planwright.report.chart.Figure;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/** The activities as a Gantt chart with the critical path, and the load of people beneath. */
final class ScheduleSection implements SectionWriter {

  @Override
  public Section section() {
    return Section.SCHEDULE;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.schedule().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This plan schedules no activities.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    ScheduleFigure figure = new ScheduleFigure(report.schedule(), report.load(), report.asOf());
    new Figure(figure.caption("Schedule with the critical path"), figure.chart(), table(report))
        .writeTo(html);
  }

  private static DataTable table(PlanReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (GanttBar bar : report.schedule()) {
      rows.add(
          List.of(
              bar.name(),
              bar.group(),
              bar.owner(),
              bar.start().toString(),
              bar.finish().toString(),
              bar.hasMoved() ? bar.baselineFinish().toString() : "",
              Figures.decimal(bar.percentComplete()),
              Figures.count(bar.floatDays()),
              bar.critical() ? "yes" : "no"));
    }
    return DataTable.of(
            "Activity",
            "Part of",
            "Owner",
            "First day",
            "Last day",
            "Before",
            "#Done, %",
            "#Float, days",
            "Critical")
        .withRows(rows);
  }
}
