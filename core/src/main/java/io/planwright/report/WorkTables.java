package io.planwright.report;

import static io.planwright.report.CsvCell.date;
import static io.planwright.report.CsvCell.number;
import static io.planwright.report.CsvCell.text;

import io.planwright.report.view.DeliveryRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.WeekLoad;
import io.planwright.report.view.WorkBar;
import io.planwright.report.view.WorkOutlook;
import java.util.ArrayList;
import java.util.List;

/** The work of people as tables; without it, they have headings only. */
final class WorkTables {
  private final WorkOutlook outlook;

  WorkTables(PlanReport report) {
    this.outlook =
        report.work().orElseGet(() -> new WorkOutlook("", List.of(), List.of(), List.of()));
  }

  List<CsvTable> all() {
    return List.of(bars(), deliveries(), loads());
  }

  private CsvTable bars() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (WorkBar bar : outlook.bars()) {
      rows.add(
          List.of(
              text(bar.project()),
              text(bar.name()),
              date(bar.start()),
              date(bar.finish()),
              text(bar.people())));
    }
    return new CsvTable("work", List.of("project", "work", "start", "finish", "people"), rows);
  }

  private CsvTable deliveries() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (DeliveryRow row : outlook.deliveries()) {
      rows.add(
          List.of(
              text(row.project()),
              date(row.due()),
              date(row.finish()),
              text(row.chanceByDue()),
              text(row.why())));
    }
    return new CsvTable(
        "work-deliveries", List.of("project", "due", "finish", "chance_by_due", "why"), rows);
  }

  private CsvTable loads() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (WeekLoad load : outlook.loads()) {
      rows.add(
          List.of(
              text(load.person()),
              date(load.week()),
              number(load.hours()),
              number(load.capacityHours())));
    }
    return new CsvTable("work-load", List.of("person", "week", "hours", "capacity"), rows);
  }
}
