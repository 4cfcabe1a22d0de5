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
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QualityRow;
import io.planwright.report.view.Section;
import io.planwright.report.view.Urgency;
import java.util.ArrayList;
import java.util.List;

/** What the data can bear: findings and the repairs that are proposed for them. */
final class QualitySection implements SectionWriter {
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.BOX, "k bad", "high: can mislead the plan"),
          new Key(Shape.BOX, "k warn", "medium: blurs a part of it"),
          new Key(Shape.BOX, "k quiet", "low: tidy up some time"));

  @Override
  public Section section() {
    return Section.QUALITY;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.quality().isEmpty();
  }

  @Override
  public String emptyText() {
    return "No findings: either the data passed every rule, or none was applied.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (QualityRow row : report.quality()) {
      String count = Figures.count(row.affected()) + " of " + Figures.count(row.examined());
      rows.add(new Row(row.rule(), count, new Mark.Bar(share(row), tone(row.urgency()))));
      cells.add(
          List.of(
              row.rule(),
              word(row.urgency()),
              Figures.count(row.affected()),
              Figures.count(row.examined()),
              Figures.percent(share(row)),
              row.statement(),
              row.proposal()));
    }
    DataTable table =
        DataTable.of("Rule", "Urgency", "#Affected", "#Examined", "#Share", "Finding", "Proposal");
    Caption caption =
        new Caption("quality-findings", "Records affected by each finding", finding(report), KEY);
    new Figure(caption, new RowChart(rows, Ruler.shares()), table.withRows(cells)).writeTo(html);
    html.element("h3", "Findings and proposed repairs").open("ul", "class", "cards");
    report.quality().forEach(row -> writeCard(html, row));
    html.close();
  }

  private static void writeCard(HtmlWriter html, QualityRow row) {
    html.open("li").open("h4").text(row.rule() + " ");
    html.element("span", word(row.urgency()), "class", "badge " + tone(row.urgency()).css());
    html.close().element("p", row.statement());
    if (!row.proposal().isBlank()) {
      html.open("p").element("b", "Proposed: ").text(row.proposal()).close();
    }
    html.close();
  }

  private static String finding(PlanReport report) {
    long urgent = report.quality().stream().filter(row -> row.urgency() == Urgency.HIGH).count();
    int all = report.quality().size();
    return Words.count(all, "finding", "findings")
        + ", "
        + (urgent == 0 ? "none" : Figures.count(urgent))
        + " of high urgency. A repair is applied only once somebody accepts it.";
  }

  private static double share(QualityRow row) {
    return row.examined() == 0 ? 0 : (double) row.affected() / row.examined();
  }

  private static Tone tone(Urgency urgency) {
    return switch (urgency) {
      case HIGH -> Tone.BAD;
      case MEDIUM -> Tone.WARN;
      case LOW -> Tone.QUIET;
    };
  }

  private static String word(Urgency urgency) {
    return switch (urgency) {
      case HIGH -> "high";
      case MEDIUM -> "medium";
      case LOW -> "low";
    };
  }
}
