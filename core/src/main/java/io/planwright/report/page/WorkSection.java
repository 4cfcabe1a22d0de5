package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.HeatChart;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.DeliveryRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import io.planwright.report.view.WeekLoad;
import io.planwright.report.view.WorkBar;
import io.planwright.report.view.WorkOutlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who works on what and when: a Gantt chart, the load beneath it, and when projects are done. */
final class WorkSection implements SectionWriter {
  private static final double FULL = 0.999;
  private static final int MOST_PEOPLE = 8;
  private static final List<Key> GANTT_KEY =
      List.of(
          new Key(Shape.BOX, "k main", "work in time"),
          new Key(Shape.BOX, "k bad", "work of what ends late, marked \u25CF"),
          new Key(Shape.TICK, "now", "as of"));
  private static final List<Key> LOAD_KEY =
      List.of(
          new Key(Shape.BOX, "heat5", "many hours"),
          new Key(Shape.BOX, "flag", "no hour left, cut corner"));

  @Override
  public Section section() {
    return Section.WORK;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.work().filter(WorkSection::saysSomething).isEmpty();
  }

  private static boolean saysSomething(WorkOutlook outlook) {
    return !outlook.bars().isEmpty()
        || !outlook.deliveries().isEmpty()
        || !outlook.loads().isEmpty();
  }

  @Override
  public String emptyText() {
    return "No work is planned with people's hours.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    report.work().ifPresent(outlook -> write(html, outlook, report.asOf()));
  }

  private static void write(HtmlWriter html, WorkOutlook outlook, LocalDate asOf) {
    if (!outlook.bars().isEmpty()) {
      writeGantt(html, outlook, asOf);
    }
    if (!outlook.loads().isEmpty()) {
      writeLoads(html, outlook.loads());
    }
    if (!outlook.deliveries().isEmpty()) {
      writeDeliveries(html, outlook.deliveries());
    }
  }

  private static void writeGantt(HtmlWriter html, WorkOutlook outlook, LocalDate asOf) {
    Map<String, DeliveryRow> deliveries = new HashMap<>();
    outlook.deliveries().forEach(delivery -> deliveries.put(delivery.project(), delivery));
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    LocalDate first = outlook.bars().get(0).start();
    LocalDate last = first;
    String project = "";
    for (WorkBar bar : outlook.bars()) {
      DeliveryRow delivery = deliveries.get(bar.project());
      boolean late = delivery != null && !delivery.inTime();
      if (!bar.project().equals(project)) {
        project = bar.project();
        rows.add(Row.heading((late ? "\u25CF " : "") + project));
      }
      rows.add(row(bar, late));
      cells.add(
          List.of(
              bar.project(),
              bar.name(),
              bar.people(),
              bar.start().toString(),
              bar.finish().toString()));
      first = bar.start().isBefore(first) ? bar.start() : first;
      last = bar.finish().isAfter(last) ? bar.finish() : last;
    }
    Caption caption =
        new Caption(
            "work-gantt",
            "Work by project, on the hours people have",
            outlook.statement().isBlank() ? "What is worked on when." : outlook.statement(),
            GANTT_KEY);
    DataTable table =
        DataTable.of("Project", "Work", "People", "First day", "Last day").withRows(cells);
    new Figure(caption, new RowChart(rows, TimeRuler.of(first, last, asOf)), table).writeTo(html);
  }

  private static Row row(WorkBar bar, boolean late) {
    Mark.Stretch days = new Mark.Stretch(bar.start().toEpochDay(), bar.finish().toEpochDay() + 1.0);
    Tone tone = late ? Tone.BAD : Tone.MAIN;
    return new Row(
        bar.name(),
        Dates.span(bar.start(), bar.finish()),
        new Mark.Task(days, days, days.to(), days.from(), false, tone));
  }

  private static void writeLoads(HtmlWriter html, List<WeekLoad> loads) {
    TreeSet<LocalDate> weeks = new TreeSet<>();
    Map<String, Map<LocalDate, WeekLoad>> people = new LinkedHashMap<>();
    List<List<String>> cells = new ArrayList<>();
    for (WeekLoad load : loads) {
      weeks.add(load.week());
      people.computeIfAbsent(load.person(), name -> new HashMap<>()).put(load.week(), load);
      cells.add(
          List.of(
              load.person(),
              load.week().toString(),
              Figures.decimal(load.hours()),
              Figures.decimal(load.capacityHours())));
    }
    List<HeatChart.Line> lines = new ArrayList<>();
    people.entrySet().stream()
        .limit(MOST_PEOPLE)
        .forEach(
            person ->
                lines.add(
                    new HeatChart.Line(
                        person.getKey(),
                        weeks.stream().map(week -> cell(person.getValue().get(week))).toList())));
    Caption caption =
        new Caption(
            "work-load",
            "Planned hours of people by week, and of how many",
            finding(loads, people.size()),
            LOAD_KEY);
    DataTable table = DataTable.of("Person", "Week of", "#Hours", "#Of").withRows(cells);
    List<String> headings = weeks.stream().map(Dates::day).toList();
    new Figure(caption, new HeatChart(headings, lines), table).writeTo(html);
  }

  private static HeatChart.Cell cell(@Nullable WeekLoad load) {
    if (load == null || load.hours() == 0) {
      return new HeatChart.Cell(0, "\u2013", "", false);
    }
    return new HeatChart.Cell(
        load.hours(),
        Figures.brief(load.hours()),
        "of " + Figures.brief(load.capacityHours()),
        isFull(load));
  }

  private static boolean isFull(WeekLoad load) {
    return load.hours() >= FULL * load.capacityHours();
  }

  private static String finding(List<WeekLoad> loads, int people) {
    double hours = 0;
    double capacity = 0;
    int full = 0;
    for (WeekLoad load : loads) {
      hours += load.hours();
      capacity += load.capacityHours();
      full += load.hours() > 0 && isFull(load) ? 1 : 0;
    }
    return Words.count(people, "person has", "people have")
        + " "
        + Figures.brief(hours)
        + " planned hours of "
        + Figures.brief(capacity)
        + "; "
        + Words.count(full, "week of one person has", "weeks of one person have")
        + " no hour left."
        + (people > MOST_PEOPLE ? " The picture shows the first " + MOST_PEOPLE + "." : "");
  }

  private static void writeDeliveries(HtmlWriter html, List<DeliveryRow> deliveries) {
    List<List<String>> cells = new ArrayList<>();
    for (DeliveryRow row : deliveries) {
      cells.add(
          List.of(
              row.project(),
              row.due().toString(),
              row.finish().toString(),
              row.inTime() ? "yes" : "no",
              row.chanceByDue(),
              row.why()));
    }
    DataTable.of("Project", "Due", "Done by the plan", "In time", "#P(done by due)", "Why")
        .withRows(cells)
        .writeTo(html, "When projects are done, and how sure that is");
  }
}
