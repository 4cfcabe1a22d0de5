package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Quotas of teams and reps with what has been reached of them. */
final class QuotaSection implements SectionWriter {
  @Override
  public Section section() {
    return Section.QUOTAS;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.quotas().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This plan sets no quotas.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    for (QuotaLevel level : QuotaLevel.values()) {
      List<QuotaRow> quotas = report.quotas().stream().filter(row -> row.level() == level).toList();
      if (!quotas.isEmpty()) {
        write(html, quotas, word(level));
      }
    }
  }

  private static void write(HtmlWriter html, List<QuotaRow> quotas, String word) {
    String code = quotas.get(0).quota().currency().getCurrencyCode();
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (QuotaRow row : quotas) {
      rows.add(Bullets.row(row.name(), row.quota(), row.expected(), row.reached()));
      cells.add(
          List.of(
              row.name(),
              row.unit(),
              Amounts.exact(row.quota()),
              Amounts.exact(row.expected()),
              Amounts.exact(row.reached()),
              Amounts.share(row.reached(), row.quota())));
    }
    long onPace =
        quotas.stream().filter(row -> row.reached().compareTo(row.expected()) >= 0).count();
    boolean isNothingDue = quotas.stream().allMatch(row -> row.expected().isZero());
    String finding =
        isNothingDue
            ? "Nothing is due yet."
            : onPace + " of " + quotas.size() + " stand where the phased quota wants them by now.";
    Caption caption =
        new Caption(
            "quotas-" + word.toLowerCase(Locale.ROOT),
            word + " quotas and attainment, " + code,
            finding,
            Bullets.key());
    DataTable table =
        DataTable.of(word, "Part of", "#Quota", "#Expected by now", "#Reached", "#Attainment");
    new Figure(caption, new RowChart(rows, Ruler.NONE), table.withRows(cells)).writeTo(html);
  }

  private static String word(QuotaLevel level) {
    return switch (level) {
      case TEAM -> "Team";
      case REP -> "Rep";
    };
  }
}
