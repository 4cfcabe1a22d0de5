package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import io.planwright.report.view.WaterfallStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From the plan to the actual figure, step by step, and how the targets are paced. */
final class ControlSection implements SectionWriter {
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.BOX, "k total", "total"),
          new Key(Shape.BOX, "k good", "adds"),
          new Key(Shape.BOX, "k bad", "takes away"));

  @Override
  public Section section() {
    return Section.CONTROL;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.variance().isEmpty() && report.pacing().isEmpty();
  }

  @Override
  public String emptyText() {
    return "No actual figures have been compared with this plan yet.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    if (!report.variance().isEmpty()) {
      writeVariance(html, report.variance());
    }
    if (!report.pacing().isEmpty()) {
      writePacing(html, report.pacing());
    }
  }

  private static void writeVariance(HtmlWriter html, List<WaterfallStep> steps) {
    Waterfall waterfall = Waterfall.of(steps);
    String code = steps.get(0).amount().currency().getCurrencyCode();
    List<List<String>> cells = new ArrayList<>();
    for (WaterfallStep step : steps) {
      String kind = step.total() ? "total" : "change";
      cells.add(List.of(step.label(), kind, Amounts.exact(step.amount())));
    }
    String scale = waterfall.isZoomed() ? " The axis does not begin at zero." : "";
    Caption caption =
        new Caption(
            "control-variance", "From plan to actual, " + code, finding(steps) + scale, KEY);
    DataTable table = DataTable.of("Step", "Kind", "#Amount, " + code).withRows(cells);
    new Figure(caption, waterfall.chart(), table).writeTo(html);
  }

  private static String finding(List<WaterfallStep> steps) {
    Optional<WaterfallStep> largest =
        steps.stream()
            .filter(step -> !step.total())
            .max(Comparator.comparing(step -> step.amount().abs()));
    return largest
        .map(
            step ->
                "The largest step is "
                    + step.label()
                    + ": "
                    + Figures.briefSigned(step.amount().toDouble())
                    + ".")
        .orElse("No change between plan and actual.");
  }

  private static void writePacing(HtmlWriter html, List<PacingRow> targets) {
    String code = targets.get(0).planned().currency().getCurrencyCode();
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (PacingRow target : targets) {
      rows.add(Bullets.row(target.name(), target.planned(), target.expected(), target.reached()));
      cells.add(
          List.of(
              target.name(),
              Amounts.exact(target.planned()),
              Amounts.exact(target.expected()),
              Amounts.exact(target.reached()),
              target.note()));
    }
    long behind =
        targets.stream()
            .filter(target -> target.reached().compareTo(target.expected()) < 0)
            .count();
    String finding =
        behind == 0
            ? "Every target is on pace."
            : behind + " of " + targets.size() + " targets are behind their phased plan.";
    Caption caption =
        new Caption("control-pacing", "Pacing of the targets, " + code, finding, Bullets.key());
    DataTable table = DataTable.of("Target", "#Planned", "#Expected by now", "#Reached", "Note");
    new Figure(caption, new RowChart(rows, Ruler.NONE), table.withRows(cells)).writeTo(html);
  }
}
