package io.planwright.report.page;

import io.planwright.evidence.Provenance;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the results were made: method, data, seed and version. */
final class MethodSection implements SectionWriter {
  @Override
  public Section section() {
    return Section.METHODS;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.methods().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This report names no methods.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (MethodRow row : report.methods()) {
      Provenance made = row.provenance();
      String parameters =
          made.parameters().entrySet().stream()
              .map(entry -> entry.getKey() + " = " + entry.getValue())
              .collect(Collectors.joining(", "));
      rows.add(
          List.of(
              row.result(),
              made.method(),
              parameters,
              made.dataSpan(),
              Figures.count(made.observations()),
              Long.toString(made.seed()),
              made.libraryVersion()));
    }
    DataTable.of("Result", "Method", "Parameters", "Data", "#Observations", "#Seed", "Version")
        .withRows(rows)
        .writeTo(html, "How the results were made");
  }
}
