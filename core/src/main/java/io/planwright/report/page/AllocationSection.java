package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.CurveChart;
import io.planwright.report.chart.CurveChart.Panel;
import io.planwright.report.chart.CurveChart.Place;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.AllocationOutlook;
import io.planwright.report.view.CurvePoint;
import io.planwright.report.view.LoadRow;
import io.planwright.report.view.MisallocationRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.ReallocationRow;
import io.planwright.report.view.ResponseRow;
import io.planwright.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Where money and people go, now and at the best. */
final class AllocationSection implements SectionWriter {
  private static final List<Key> CURVE_KEY =
      List.of(
          new Key(Shape.LINE, "line past", "what a spend brings"),
          new Key(Shape.DIAMOND, "k total", "now"),
          new Key(Shape.CIRCLE, "k main", "optimum"));
  private static final List<Key> LOAD_KEY =
      List.of(
          new Key(Shape.BOX, "k main", "after"),
          new Key(Shape.BOX, "range", "before"),
          new Key(Shape.TICK, "tick", "capacity"));
  private static final List<Key> AUDIT_KEY =
      List.of(
          new Key(Shape.CIRCLE, "k main", "share of the best value that is missed"),
          new Key(Shape.BOX, "range", "its interval"));
  private static final int TICKS = 4;

  @Override
  public Section section() {
    return Section.ALLOCATION;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.allocation().filter(AllocationSection::saysSomething).isEmpty();
  }

  private static boolean saysSomething(AllocationOutlook outlook) {
    return !outlook.responses().isEmpty()
        || !outlook.loads().isEmpty()
        || !outlook.audits().isEmpty()
        || !outlook.moves().isEmpty();
  }

  @Override
  public String emptyText() {
    return "Nothing was allocated.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    report.allocation().ifPresent(outlook -> write(html, outlook));
  }

  private static void write(HtmlWriter html, AllocationOutlook outlook) {
    if (!outlook.responses().isEmpty()) {
      writeResponses(html, outlook);
    }
    if (!outlook.loads().isEmpty()) {
      writeLoads(html, outlook);
    }
    if (!outlook.audits().isEmpty()) {
      writeAudits(html, outlook.audits());
    }
    if (!outlook.moves().isEmpty()) {
      writeMoves(html, outlook.moves());
    }
  }

  private static void writeResponses(HtmlWriter html, AllocationOutlook outlook) {
    List<Panel> panels = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (ResponseRow row : outlook.responses()) {
      panels.add(
          new Panel(
              row.segment(),
              row.curve().stream().map(CurvePoint::spend).toList(),
              row.curve().stream().map(CurvePoint::response).toList(),
              new Place(row.now().toDouble(), row.responseNow()),
              new Place(row.best().toDouble(), row.responseBest())));
      cells.add(
          List.of(
              row.segment(),
              Amounts.exact(row.now()),
              Amounts.exact(row.best()),
              Figures.decimal(row.responseNow()),
              Figures.decimal(row.responseBest())));
    }
    String code = outlook.responses().get(0).now().currency().getCurrencyCode();
    Caption caption =
        new Caption(
            "allocation-budget",
            "Budget by segment, " + code + ", on what it brings",
            said(outlook.budgetStatement(), "What each segment gets now and at the optimum."),
            CURVE_KEY);
    DataTable table =
        DataTable.of(
                "Segment",
                "#Now, " + code,
                "#Optimum, " + code,
                "#Brings now, " + outlook.responseUnit(),
                "#Brings at the optimum")
            .withRows(cells);
    new Figure(caption, new CurveChart(panels), table).writeTo(html);
  }

  private static String said(String statement, String otherwise) {
    return statement.isBlank() ? otherwise : statement;
  }

  private static void writeLoads(HtmlWriter html, AllocationOutlook outlook) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (LoadRow row : outlook.loads()) {
      Tone tone = row.after() > row.capacity() ? Tone.BAD : Tone.MAIN;
      rows.add(
          new Row(
              row.person(),
              Figures.brief(row.before()) + " \u2192 " + Figures.brief(row.after()),
              new Mark.Bullet(row.after(), row.before(), row.capacity(), tone)));
      cells.add(
          List.of(
              row.person(),
              Figures.decimal(row.before()),
              Figures.decimal(row.after()),
              Figures.decimal(row.capacity())));
    }
    Caption caption =
        new Caption(
            "allocation-balance",
            "Work by person before and after, " + outlook.loadUnit(),
            said(outlook.balanceStatement(), "What each person carries before and after."),
            LOAD_KEY);
    DataTable table = DataTable.of("Person", "#Before", "#After", "#Capacity").withRows(cells);
    new Figure(caption, new RowChart(rows, Ruler.NONE), table).writeTo(html);
  }

  private static void writeAudits(HtmlWriter html, List<MisallocationRow> audits) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    double lowest = 0;
    double highest = 0;
    StringBuilder finding = new StringBuilder();
    for (MisallocationRow row : audits) {
      lowest = Math.min(lowest, row.low());
      highest = Math.max(highest, row.high());
      rows.add(
          new Row(
              row.subject(),
              Figures.percent(row.index()),
              new Mark.Interval(row.low(), row.index(), row.high())));
      cells.add(
          List.of(
              row.subject(),
              Figures.percent(row.index()),
              Figures.percent(row.low()),
              Figures.percent(row.high())));
      finding.append(finding.isEmpty() ? "" : " ").append(row.statement());
    }
    Caption caption =
        new Caption(
            "allocation-audit",
            "What the allocations of now leave on the table",
            said(finding.toString(), "The share of the best value that is missed."),
            AUDIT_KEY);
    Ruler ruler = Ruler.spanning(lowest, highest, TICKS, Figures::percent);
    DataTable table = DataTable.of("Allocation", "#Missed", "#Low", "#High").withRows(cells);
    new Figure(caption, new RowChart(rows, ruler), table).writeTo(html);
  }

  private static void writeMoves(HtmlWriter html, List<ReallocationRow> moves) {
    List<List<String>> cells = new ArrayList<>();
    for (ReallocationRow row : moves) {
      cells.add(
          List.of(row.subject(), row.from(), row.to(), Figures.decimal(row.gain()), row.reason()));
    }
    DataTable.of("What", "From", "To", "#Gain", "Why")
        .withRows(cells)
        .writeTo(html, "The moves that gain most, in the order in which to make them");
  }
}
