package io.planwright.forecasting.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A backtest as a table of plain text. */
record BacktestTable(BacktestReport report) {

  private static final List<Measure> COLUMNS =
      List.of(
          Measure.SMAPE,
          Measure.MAE,
          Measure.RMSE,
          Measure.MASE,
          Measure.RMSSE,
          Measure.CRPS,
          Measure.MSIS);

  String text() {
    StringBuilder text = new StringBuilder();
    long series = report.forecasts().stream().map(OriginForecast::seriesName).distinct().count();
    text.append(
        String.format(
                Locale.ROOT,
                "Backtest of %d series, %d steps ahead: %d forecasts, %d failures%n",
                series,
                report.spec().horizonPeriods(),
                report.forecasts().size(),
                report.failures().size())
            .replace(System.lineSeparator(), "\n"));
    text.append(String.format(Locale.ROOT, "%-30s", "method"));
    COLUMNS.forEach(measure -> text.append(cell(measure.label())));
    text.append(cell("OWA")).append(cell("skill"));
    for (double level : report.spec().levels()) {
      text.append(cell("in " + percent(level)));
    }
    text.append('\n');
    report.methods().forEach(method -> appendRow(text, method));
    return text.toString();
  }

  private void appendRow(StringBuilder text, String method) {
    text.append(String.format(Locale.ROOT, "%-30s", method));
    COLUMNS.forEach(measure -> text.append(cell(number(report.value(method, measure)))));
    text.append(cell(number(report.owa(method))));
    OptionalDouble scaled = report.skill(method, Measure.MASE);
    OptionalDouble skill = scaled.isPresent() ? scaled : report.skill(method, Measure.MAE);
    text.append(cell(share(skill)));
    for (double level : report.spec().levels()) {
      text.append(cell(share(report.coverage(method, level))));
    }
    text.append('\n');
  }

  private static String cell(String content) {
    return String.format(Locale.ROOT, " %10s", content);
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.4g", value.getAsDouble());
  }

  private static String share(OptionalDouble value) {
    return value.isEmpty() ? "-" : percent(value.getAsDouble());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
