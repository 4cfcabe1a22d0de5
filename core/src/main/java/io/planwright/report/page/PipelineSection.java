package io.planwright.report.page;

import io.planwright.money.Money;
import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.HeatChart;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import io.planwright.report.view.StageAgeCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open deals by stage and age; those beyond any closed cycle are marked as zombies. */
final class PipelineSection implements SectionWriter {
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.BOX, "heat4", "darker: more deals"),
          new Key(Shape.BOX, "flag", "framed, cut corner: zombies"));

  @Override
  public Section section() {
    return Section.PIPELINE;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.pipeline().isEmpty();
  }

  @Override
  public String emptyText() {
    return "No open deals on this day.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    List<StageAgeCell> cells = report.pipeline();
    List<String> bands = cells.stream().map(StageAgeCell::ageBand).distinct().toList();
    List<String> stages = cells.stream().map(StageAgeCell::stage).distinct().toList();
    List<HeatChart.Line> lines = new ArrayList<>();
    for (String stage : stages) {
      List<HeatChart.Cell> line =
          bands.stream().map(band -> heatCell(find(cells, stage, band))).toList();
      lines.add(new HeatChart.Line(stage, line));
    }
    String code = cells.get(0).amount().currency().getCurrencyCode();
    Caption caption =
        new Caption(
            "pipeline-age",
            worth(cells).isZero()
                ? "Open deals by stage and age"
                : "Open deals by stage and age: number, and worth in " + code,
            finding(cells),
            KEY);
    new Figure(caption, new HeatChart(bands, lines), table(cells, code)).writeTo(html);
  }

  private static DataTable table(List<StageAgeCell> cells, String code) {
    boolean known = !worth(cells).isZero();
    List<List<String>> rows = new ArrayList<>();
    for (StageAgeCell cell : cells) {
      List<String> row = new ArrayList<>();
      row.add(cell.stage());
      row.add(cell.ageBand());
      row.add(Figures.count(cell.deals()));
      if (known) {
        row.add(Amounts.exact(cell.amount()));
      }
      row.add(cell.zombie() ? "yes" : "no");
      rows.add(row);
    }
    return (known
            ? DataTable.of("Stage", "Age", "#Deals", "#Worth, " + code, "Zombie")
            : DataTable.of("Stage", "Age", "#Deals", "Zombie"))
        .withRows(rows);
  }

  private static Optional<StageAgeCell> find(List<StageAgeCell> cells, String stage, String band) {
    return cells.stream()
        .filter(cell -> cell.stage().equals(stage) && cell.ageBand().equals(band))
        .findFirst();
  }

  private static HeatChart.Cell heatCell(Optional<StageAgeCell> found) {
    if (found.isEmpty() || found.get().deals() == 0) {
      return new HeatChart.Cell(0, "\u2013", "", false);
    }
    StageAgeCell cell = found.get();
    return new HeatChart.Cell(
        cell.deals(),
        Figures.count(cell.deals()),
        cell.amount().isZero() ? "" : Amounts.brief(cell.amount()),
        cell.zombie());
  }

  /** What the open deals are worth together; zero where their amounts are not known. */
  private static Money worth(List<StageAgeCell> cells) {
    return Amounts.total(cells.stream().map(StageAgeCell::amount).toList());
  }

  private static String finding(List<StageAgeCell> cells) {
    long deals = cells.stream().mapToLong(StageAgeCell::deals).sum();
    List<StageAgeCell> old =
        cells.stream().filter(cell -> cell.zombie() && cell.deals() > 0).toList();
    Money worth = worth(cells);
    String open =
        Words.count(deals, "open deal", "open deals")
            + (worth.isZero() ? "" : " worth " + Amounts.briefWithCurrency(worth))
            + ". ";
    if (old.isEmpty()) {
      return open + "None is older than the deals that were closed here.";
    }
    long zombies = old.stream().mapToLong(StageAgeCell::deals).sum();
    return open
        + Figures.count(zombies)
        + " of them ("
        + Figures.percent((double) zombies / deals)
        + ") are zombies: older than any deal that was ever closed here.";
  }
}
