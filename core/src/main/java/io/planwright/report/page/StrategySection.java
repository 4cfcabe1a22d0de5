package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.OptionRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import io.planwright.report.view.SwotRow;
import io.planwright.strategy.SwotKind;
import java.util.ArrayList;
import java.util.List;

/** The SWOT factors in their four fields, and the options that follow from them, best first. */
final class StrategySection implements SectionWriter {
  @Override
  public Section section() {
    return Section.STRATEGY;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.factors().isEmpty() && report.options().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This plan holds no SWOT analysis.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    if (!report.factors().isEmpty()) {
      html.open("div", "class", "swot");
      writeField(html, report, SwotKind.STRENGTH, "Strengths");
      writeField(html, report, SwotKind.WEAKNESS, "Weaknesses");
      writeField(html, report, SwotKind.OPPORTUNITY, "Opportunities");
      writeField(html, report, SwotKind.THREAT, "Threats");
      html.close();
    }
    if (!report.options().isEmpty()) {
      writeOptions(html, report.options());
    }
  }

  private static void writeField(
      HtmlWriter html, PlanReport report, SwotKind kind, String heading) {
    List<SwotRow> factors =
        report.factors().stream().filter(factor -> factor.kind() == kind).toList();
    html.open("div").element("h3", heading);
    if (factors.isEmpty()) {
      html.element("p", "None named.", "class", "note").close();
      return;
    }
    html.open("ul");
    for (SwotRow factor : factors) {
      html.open("li").text(factor.statement());
      String scale =
          "Weight " + Figures.percent(factor.weight()) + ", rating " + factor.rating() + " of 4";
      String evidence = factor.evidence().isBlank() ? "" : ". " + factor.evidence();
      html.element("span", scale + evidence, "class", "note").close();
    }
    html.close().close();
  }

  private static void writeOptions(HtmlWriter html, List<OptionRow> options) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (OptionRow option : options) {
      String label = option.quadrant() + ": " + option.statement();
      String score = Figures.decimal(option.score());
      Tone tone = rows.isEmpty() ? Tone.MAIN : Tone.QUIET;
      rows.add(new Row(label, score, new Mark.Bar(option.score(), tone)));
      cells.add(List.of(option.statement(), option.quadrant().toString(), score, option.note()));
    }
    OptionRow best = options.get(0);
    String note = best.note().isBlank() ? "" : " " + best.note();
    Caption caption =
        new Caption(
            "strategy-options",
            "TOWS options by score",
            "First: " + best.statement() + "." + note,
            List.of());
    DataTable table = DataTable.of("Option", "Quadrant", "#Score", "Note").withRows(cells);
    new Figure(caption, new RowChart(rows, Ruler.NONE), table).writeTo(html);
  }
}
