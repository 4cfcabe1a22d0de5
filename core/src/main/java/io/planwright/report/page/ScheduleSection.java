package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The activities as a Gantt chart with the critical path. */
final class ScheduleSection implements SectionWriter {
  private static final double CALENDAR_DAYS_A_WORKING_DAY = 7.0 / 5.0;
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.BOX, "k bad", "on the critical path: a delay moves the end"),
          new Key(Shape.BOX, "k main", "other activity"),
          new Key(Shape.LINE, "slack", "float: may slip so far, about"),
          new Key(Shape.TICK, "now", "as of"));

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
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (GanttBar bar : report.schedule()) {
      if (!bar.group().equals(group) && !bar.group().isBlank()) {
        rows.add(Row.heading(bar.group()));
      }
      group = bar.group();
      rows.add(row(bar));
    }
    Caption caption =
        new Caption("schedule-gantt", "Schedule with the critical path", finding(report), KEY);
    Ruler ruler = TimeRuler.of(first(report), last(report), report.asOf());
    new Figure(caption, new RowChart(rows, ruler), table(report)).writeTo(html);
  }

  private static Row row(GanttBar bar) {
    double from = bar.start().toEpochDay();
    double to = bar.finish().toEpochDay() + 1.0;
    double slackTo = to + bar.floatDays() * CALENDAR_DAYS_A_WORKING_DAY;
    Tone tone = bar.critical() ? Tone.BAD : Tone.MAIN;
    String mark = bar.critical() ? "\u25CF " : "";
    String value = mark + Dates.span(bar.start(), bar.finish());
    return new Row(bar.name(), value, new Mark.Span(from, to, slackTo, tone));
  }

  private static String finding(PlanReport report) {
    long critical = report.schedule().stream().filter(GanttBar::critical).count();
    return Words.count(report.schedule().size(), "activity", "activities")
        + " from "
        + Dates.full(first(report))
        + " to "
        + Dates.full(last(report))
        + "; "
        + Figures.count(critical)
        + " on the critical path, marked with\u00A0\u25CF.";
  }

  private static LocalDate first(PlanReport report) {
    return report.schedule().stream().map(GanttBar::start).min(Comparator.naturalOrder()).get();
  }

  private static LocalDate last(PlanReport report) {
    return report.schedule().stream().map(GanttBar::finish).max(Comparator.naturalOrder()).get();
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
              Figures.count(bar.floatDays()),
              bar.critical() ? "yes" : "no"));
    }
    return DataTable.of(
            "Activity", "Part of", "Owner", "First day", "Last day", "#Float, days", "Critical")
        .withRows(rows);
  }
}
