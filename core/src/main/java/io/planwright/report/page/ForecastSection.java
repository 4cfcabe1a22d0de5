package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.FanChart;
import io.planwright.report.chart.Figure;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.FanPoint;
import io.planwright.report.view.FanSeries;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/** What was and what may come, with honest intervals. */
final class ForecastSection implements SectionWriter {
  private static final int NO_BAND = 5;

  @Override
  public Section section() {
    return Section.FORECAST;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.outlooks().stream().noneMatch(ForecastSection::isDrawable);
  }

  @Override
  public String emptyText() {
    return "No forecast: there is not enough history for one, and none was made up.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    int index = 1;
    for (FanSeries series : report.outlooks()) {
      if (isDrawable(series)) {
        write(html, series, "forecast-" + index++);
      }
    }
  }

  private static boolean isDrawable(FanSeries series) {
    return !series.steps().isEmpty() || series.history().stream().anyMatch(FanPoint::known);
  }

  private static void write(HtmlWriter html, FanSeries series, String id) {
    List<FanChart.Past> past = new ArrayList<>();
    for (FanPoint point : series.history()) {
      past.add(new FanChart.Past(point.label(), point.known() ? point.value() : Double.NaN));
    }
    List<FanChart.Step> steps = new ArrayList<>();
    for (FanStep step : series.steps()) {
      steps.add(
          new FanChart.Step(
              step.label(),
              step.value(),
              step.innerLow(),
              step.innerHigh(),
              step.outerLow(),
              step.outerHigh()));
    }
    Caption caption =
        new Caption(id, series.name() + ", " + series.unit(), finding(series), key(series));
    new Figure(caption, new FanChart(past, steps), table(series)).writeTo(html);
  }

  private static List<Key> key(FanSeries series) {
    Key past = new Key(Shape.LINE, "line past", "history");
    if (series.steps().isEmpty()) {
      return List.of(past);
    }
    return List.of(
        past,
        new Key(Shape.LINE, "line next", "forecast"),
        new Key(Shape.BOX, "band inner", Figures.percent(series.innerLevel()) + " interval"),
        new Key(Shape.BOX, "band outer", Figures.percent(series.outerLevel()) + " interval"));
  }

  private static String finding(FanSeries series) {
    long gaps = series.history().stream().filter(point -> !point.known()).count();
    String gapText =
        gaps == 0 ? "" : " " + Words.count(gaps, "period has", "periods have") + " no figure.";
    if (series.steps().isEmpty()) {
      return "History only; nothing is forecast." + gapText;
    }
    FanStep next = series.steps().get(0);
    return next.label()
        + ": "
        + Figures.brief(next.value())
        + " is expected; with "
        + Figures.percent(series.innerLevel())
        + " probability between "
        + range(next.innerLow(), next.innerHigh())
        + ", with "
        + Figures.percent(series.outerLevel())
        + " between "
        + range(next.outerLow(), next.outerHigh())
        + "."
        + gapText;
  }

  private static String range(double low, double high) {
    return Figures.brief(low) + " and " + Figures.brief(high);
  }

  private static DataTable table(FanSeries series) {
    String inner = Figures.percent(series.innerLevel());
    String outer = Figures.percent(series.outerLevel());
    List<List<String>> rows = new ArrayList<>();
    for (FanPoint point : series.history()) {
      List<String> cells = new ArrayList<>(List.of(point.label(), "history"));
      cells.add(point.known() ? Figures.decimal(point.value()) : "no figure");
      while (cells.size() < NO_BAND + 2) {
        cells.add("");
      }
      rows.add(cells);
    }
    for (FanStep step : series.steps()) {
      rows.add(
          List.of(
              step.label(),
              "forecast",
              Figures.decimal(step.value()),
              Figures.decimal(step.innerLow()),
              Figures.decimal(step.innerHigh()),
              Figures.decimal(step.outerLow()),
              Figures.decimal(step.outerHigh())));
    }
    return DataTable.of(
            "Period",
            "Kind",
            "#" + series.unit(),
            "#" + inner + " low",
            "#" + inner + " high",
            "#" + outer + " low",
            "#" + outer + " high")
        .withRows(rows);
  }
}
