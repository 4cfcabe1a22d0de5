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
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.MovementRow;
import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import io.planwright.report.view.WaterfallStep;
import io.planwright.report.view.ZombieRow;
import java.util.ArrayList;
import java.util.List;

/** What the pipeline may bring, how it came to be, and how far its figures can be trusted. */
final class PipelineOutlookSection implements SectionWriter {
  private static final String STAYS =
      " A deal that is put off stays in the open pipeline; only in that of one period is it pushed.";

  private static final List<Key> MOVEMENT_KEY =
      List.of(
          new Key(Shape.BOX, "k total", "open pipeline"),
          new Key(Shape.BOX, "k good", "adds"),
          new Key(Shape.BOX, "k bad", "takes away"));
  private static final List<Key> ZOMBIE_KEY =
      List.of(
          new Key(Shape.BOX, "k bad", "zombies"),
          new Key(Shape.BOX, "range", "all open deals of the stage"));

  @Override
  public Section section() {
    return Section.PIPELINE_OUTLOOK;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.pipelineOutlook().filter(PipelineOutlookSection::saysSomething).isEmpty();
  }

  private static boolean saysSomething(PipelineOutlook outlook) {
    return !outlook.bookings().isEmpty()
        || !outlook.movement().isEmpty()
        || !outlook.zombies().isEmpty()
        || !outlook.reliability().isEmpty()
        || !outlook.winStatement().isBlank();
  }

  @Override
  public String emptyText() {
    return "No outlook of the pipeline was made.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    report.pipelineOutlook().ifPresent(outlook -> write(html, outlook));
  }

  private static void write(HtmlWriter html, PipelineOutlook outlook) {
    int index = 1;
    for (BookingOutlook booking : outlook.bookings()) {
      BookingFigures.write(html, booking, index++);
    }
    if (!outlook.movement().isEmpty()) {
      writeMovement(html, outlook.movement());
    }
    if (!outlook.zombies().isEmpty()) {
      writeZombies(html, outlook.zombies());
    }
    if (!outlook.reliability().isEmpty()) {
      ReliabilityFigure.write(html, outlook.reliability(), outlook.winStatement());
    } else if (!outlook.winStatement().isBlank()) {
      html.element("p", outlook.winStatement());
    }
  }

  private static void writeMovement(HtmlWriter html, List<MovementRow> rows) {
    List<WaterfallStep> steps = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (MovementRow row : rows) {
      steps.add(new WaterfallStep(row.label(), row.amount(), row.total()));
      cells.add(
          List.of(
              row.label(),
              row.total() ? "total" : "change",
              Amounts.exact(row.amount()),
              Figures.count(row.deals())));
    }
    Waterfall waterfall = Waterfall.of(steps);
    String code = rows.get(0).amount().currency().getCurrencyCode();
    String scale = waterfall.isZoomed() ? " The axis does not begin at zero." : "";
    Caption caption =
        new Caption(
            "outlook-movement",
            "How the open pipeline moved, " + code,
            finding(rows) + scale,
            MOVEMENT_KEY);
    DataTable table = DataTable.of("Step", "Kind", "#Amount, " + code, "#Deals").withRows(cells);
    new Figure(caption, waterfall.chart(), table).writeTo(html);
  }

  private static String finding(List<MovementRow> rows) {
    List<String> parts = new ArrayList<>();
    for (MovementRow row : rows) {
      parts.add(row.label() + " " + Words.count(row.deals(), "deal", "deals"));
    }
    boolean isWhole = rows.stream().noneMatch(row -> row.label().startsWith("pushed"));
    return String.join(", ", parts) + (isWhole ? "." + STAYS : ".");
  }

  private static void writeZombies(HtmlWriter html, List<ZombieRow> stages) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    long open = 0;
    long zombies = 0;
    for (ZombieRow stage : stages) {
      open += stage.open();
      zombies += stage.zombies();
      rows.add(
          new Row(
              stage.stage(),
              Figures.count(stage.zombies()) + " of " + Figures.count(stage.open()),
              new Mark.Bullet(stage.zombies(), stage.open(), stage.open(), Tone.BAD)));
      cells.add(
          List.of(stage.stage(), Figures.count(stage.open()), Figures.count(stage.zombies())));
    }
    String finding =
        zombies == 0
            ? "None of " + Words.count(open, "open deal is", "open deals is") + " a zombie."
            : Figures.count(zombies)
                + " of "
                + Words.count(open, "open deal", "open deals")
                + " ("
                + Figures.percent((double) zombies / open)
                + ") hardly come to anything.";
    Caption caption =
        new Caption("outlook-zombies", "Zombies among the open deals", finding, ZOMBIE_KEY);
    DataTable table = DataTable.of("Stage", "#Open", "#Zombies").withRows(cells);
    new Figure(caption, new RowChart(rows, Ruler.NONE), table).writeTo(html);
  }
}
