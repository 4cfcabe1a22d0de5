package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.ReliabilityPoint;
import java.util.ArrayList;
import java.util.List;

/** Whether stated chances to win come true. */
final class ReliabilityFigure {
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.CIRCLE, "k main", "share of the deals that were won"),
          new Key(Shape.BOX, "range", "its interval"));

  private ReliabilityFigure() {}

  static void write(HtmlWriter html, List<ReliabilityPoint> points, String statement) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    long outside = 0;
    for (ReliabilityPoint point : points) {
      outside += point.stated() < point.low() || point.stated() > point.high() ? 1 : 0;
      rows.add(
          new Row(
              "stated " + Figures.percent(point.stated()),
              Figures.percent(point.observed())
                  + " of "
                  + Words.count(point.deals(), "deal", "deals"),
              new Mark.Interval(point.low(), point.observed(), point.high())));
      cells.add(
          List.of(
              Figures.percent(point.stated()),
              Figures.percent(point.observed()),
              Figures.count(point.deals()),
              Figures.percent(point.low()),
              Figures.percent(point.high())));
    }
    String finding =
        outside == 0
            ? "What was stated lies within each interval of what came."
            : "What was stated lies outside of the interval in "
                + outside
                + " of "
                + points.size()
                + " groups.";
    Caption caption =
        new Caption(
            "outlook-reliability",
            "Stated chances to win, and what came",
            statement.isBlank() ? finding : statement + " " + finding,
            KEY);
    DataTable table = DataTable.of("Stated", "#Won", "#Deals", "#Low", "#High").withRows(cells);
    new Figure(caption, new RowChart(rows, Ruler.shares()), table).writeTo(html);
  }
}
