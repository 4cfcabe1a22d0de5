package io.planwright.report.page;

import io.planwright.money.Money;
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
import io.planwright.report.view.Section;
import io.planwright.report.view.SegmentRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where revenue comes from, and where deals are won. */
final class MarketSection implements SectionWriter {
  private static final List<Key> WIN_KEY =
      List.of(
          new Key(Shape.CIRCLE, "k main", "deals won, of those closed"),
          new Key(Shape.BOX, "range", "where the true rate plausibly lies"));

  @Override
  public Section section() {
    return Section.MARKET;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.segments().isEmpty();
  }

  @Override
  public String emptyText() {
    return "No segments: there were no closed deals to form them from.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    Map<String, List<SegmentRow>> groups = new LinkedHashMap<>();
    for (SegmentRow row : report.segments()) {
      groups.computeIfAbsent(row.grouping(), grouping -> new ArrayList<>()).add(row);
    }
    int index = 1;
    for (Map.Entry<String, List<SegmentRow>> group : groups.entrySet()) {
      String grouping = group.getKey().toLowerCase(Locale.ROOT);
      writeRevenue(html, "market-revenue-" + index, grouping, group.getValue());
      writeWinRate(html, "market-wins-" + index++, grouping, group.getValue());
    }
  }

  private static void writeRevenue(
      HtmlWriter html, String id, String grouping, List<SegmentRow> segments) {
    Money total = Amounts.total(segments.stream().map(SegmentRow::revenue).toList());
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (SegmentRow row : segments) {
      String share = Amounts.share(row.revenue(), total);
      String value = Amounts.brief(row.revenue()) + " \u00B7 " + share;
      rows.add(new Row(row.segment(), value, new Mark.Bar(row.revenue().toDouble(), Tone.MAIN)));
      cells.add(List.of(row.segment(), Amounts.exact(row.revenue()), share));
    }
    String code = total.currency().getCurrencyCode();
    SegmentRow first = segments.stream().max(Comparator.comparing(SegmentRow::revenue)).get();
    String finding =
        "Most comes from "
            + first.segment()
            + ": "
            + Amounts.briefWithCurrency(first.revenue())
            + " of "
            + Amounts.briefWithCurrency(total)
            + ".";
    Caption caption =
        new Caption(id, "Revenue won by " + grouping + ", " + code, finding, List.of());
    DataTable table = DataTable.of("Segment", "#Revenue, " + code, "#Share").withRows(cells);
    new Figure(caption, new RowChart(rows, Ruler.NONE), table).writeTo(html);
  }

  private static void writeWinRate(
      HtmlWriter html, String id, String grouping, List<SegmentRow> segments) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (SegmentRow row : segments) {
      long closed = row.won() + row.lost();
      String rate = closed == 0 ? "none closed" : Figures.percent(row.winRate());
      rows.add(
          new Row(
              row.segment(),
              rate,
              new Mark.Interval(row.winRateLow(), row.winRate(), row.winRateHigh())));
      cells.add(
          List.of(
              row.segment(),
              Figures.count(row.won()),
              Figures.count(row.lost()),
              rate,
              Figures.percent(row.winRateLow()),
              Figures.percent(row.winRateHigh())));
    }
    Caption caption = new Caption(id, "Win rate by " + grouping, compare(segments), WIN_KEY);
    DataTable table =
        DataTable.of("Segment", "#Won", "#Lost", "#Win rate", "#At least", "#At most");
    new Figure(caption, new RowChart(rows, Ruler.shares()), table.withRows(cells)).writeTo(html);
  }

  /** Says whether the best and the worst segment differ by more than chance. */
  private static String compare(List<SegmentRow> segments) {
    SegmentRow best = segments.stream().max(Comparator.comparing(SegmentRow::winRate)).get();
    SegmentRow worst = segments.stream().min(Comparator.comparing(SegmentRow::winRate)).get();
    if (best.winRateLow() > worst.winRateHigh()) {
      return best.segment() + " wins clearly more often than " + worst.segment() + ".";
    }
    return "The intervals overlap: the segments may well win equally often.";
  }
}
