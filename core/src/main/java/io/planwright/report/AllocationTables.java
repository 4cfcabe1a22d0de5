package io.planwright.report;

import static io.planwright.report.CsvCell.amount;
import static io.planwright.report.CsvCell.currency;
import static io.planwright.report.CsvCell.number;
import static io.planwright.report.CsvCell.text;

import io.planwright.report.view.AllocationOutlook;
import io.planwright.report.view.LoadRow;
import io.planwright.report.view.MisallocationRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.ReallocationRow;
import io.planwright.report.view.ResponseRow;
import java.util.ArrayList;
import java.util.List;

/** The allocation as tables; without one, they have headings only. */
final class AllocationTables {
  private final List<ResponseRow> responses;
  private final List<LoadRow> loads;
  private final List<MisallocationRow> audits;
  private final List<ReallocationRow> moves;

  AllocationTables(PlanReport report) {
    AllocationOutlook outlook =
        report
            .allocation()
            .orElseGet(
                () ->
                    new AllocationOutlook(
                        List.of(), "", "", List.of(), "", "", List.of(), List.of()));
    this.responses = outlook.responses();
    this.loads = outlook.loads();
    this.audits = outlook.audits();
    this.moves = outlook.moves();
  }

  List<CsvTable> all() {
    return List.of(responses(), loads(), audits(), moves());
  }

  private CsvTable responses() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (ResponseRow row : responses) {
      rows.add(
          List.of(
              text(row.segment()),
              amount(row.now()),
              amount(row.best()),
              currency(row.now()),
              number(row.responseNow()),
              number(row.responseBest())));
    }
    return new CsvTable(
        "allocation-budget",
        List.of("segment", "now", "optimum", "currency", "response_now", "response_optimum"),
        rows);
  }

  private CsvTable loads() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (LoadRow row : loads) {
      rows.add(
          List.of(
              text(row.person()),
              number(row.before()),
              number(row.after()),
              number(row.capacity())));
    }
    return new CsvTable(
        "allocation-balance", List.of("person", "before", "after", "capacity"), rows);
  }

  private CsvTable audits() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (MisallocationRow row : audits) {
      rows.add(
          List.of(text(row.subject()), number(row.index()), number(row.low()), number(row.high())));
    }
    return new CsvTable("allocation-audit", List.of("allocation", "missed", "low", "high"), rows);
  }

  private CsvTable moves() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (ReallocationRow row : moves) {
      rows.add(
          List.of(
              text(row.subject()),
              text(row.from()),
              text(row.to()),
              number(row.gain()),
              text(row.reason())));
    }
    return new CsvTable("allocation-moves", List.of("what", "from", "to", "gain", "reason"), rows);
  }
}
