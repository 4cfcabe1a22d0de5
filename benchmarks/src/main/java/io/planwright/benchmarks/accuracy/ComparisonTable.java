package io.planwright.benchmarks.accuracy;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Methods side by side, in Markdown; each row is printed as soon as it is known. */
final class ComparisonTable {

  private final PrintStream out;
  private final Map<String, Sample> owas = new LinkedHashMap<>();
  private final Map<String, Double> worst = new LinkedHashMap<>();

  ComparisonTable(PrintStream out, double level) {
    this.out = out;
    out.printf(
        "| set | method | n | sMAPE | MASE | OWA | MSIS | cover%s | RMSSE | pinball | ms mean | ms median"
            + " | evaluations | failed | insufficient |%n",
        Levels.percent(level));
    out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
  }

  void add(String set, String method, Report report) {
    ScoreTable.Means means = report.scores().all();
    out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.3f | %.3f | %.4f | %.2f | %.3f | %.4f | %s | %.4f | %.4f | %s | %d | %d |%n",
        set,
        method,
        means.count(),
        means.smape(),
        means.mase(),
        means.owa(),
        means.msis(),
        means.coverage(),
        means.rmsse(),
        Double.isNaN(means.pinball()) ? "" : String.format(Locale.ROOT, "%.4f", means.pinball()),
        report.wallMillis().mean(),
        report.wallMillis().median(),
        evaluations(report.evaluations()),
        report.failed(),
        report.lacking());
    out.flush();
    owas.computeIfAbsent(method, unused -> new Sample()).add(means.owa());
    worst.merge(method, means.owa(), Math::max);
  }

  private static String evaluations(Sample evaluations) {
    return evaluations.size() == 0 ? "" : String.format(Locale.ROOT, "%.1f", evaluations.mean());
  }

  /** Prints the average over the sets, each set of the same weight. */
  void printAverages() {
    out.println();
    out.println("| method | sets | average OWA | worst OWA |");
    out.println("|---|---:|---:|---:|");
    owas.forEach(
        (method, owa) ->
            out.printf(
                Locale.ROOT,
                "| %s | %d | %.4f | %.4f |%n",
                method,
                owa.size(),
                owa.mean(),
                worst.getOrDefault(method, Double.NaN)));
  }
}
