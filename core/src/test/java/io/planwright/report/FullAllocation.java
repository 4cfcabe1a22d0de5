package io.planwright.report;

import static io.planwright.report.SampleReports.usd;

import io.planwright.report.view.AllocationOutlook;
import io.planwright.report.view.CurvePoint;
import io.planwright.report.view.LoadRow;
import io.planwright.report.view.MisallocationRow;
import io.planwright.report.view.ReallocationRow;
import io.planwright.report.view.ResponseRow;
import java.util.ArrayList;
import java.util.List;

/** An allocation of many segments and people, with long names. */
final class FullAllocation {
  private static final int SEGMENTS = 11;
  private static final int PEOPLE = 35;

  private FullAllocation() {}

  static AllocationOutlook build() {
    List<ResponseRow> responses = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      responses.add(response("segment number " + i + " with a long name", 40_000 * (i + 1)));
    }
    List<LoadRow> loads = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      loads.add(new LoadRow("Person " + i, 20 + 3 * i, 70, 85));
    }
    return new AllocationOutlook(
        responses,
        "USD of revenue",
        "The optimum brings 4 % more than the division of now; nothing can bring more.",
        loads,
        "open deals",
        "The spread of utilisation falls from 43 % to 0 %.",
        List.of(
            new MisallocationRow("people", 0.08, 0.03, 0.14, "People leave 8 % on the table."),
            new MisallocationRow("budget", 0.04, 0.04, 0.04, "")),
        List.of(
            new ReallocationRow("Acme", "Person 34", "Person 0", 12_345.6, "It wins more there."),
            new ReallocationRow("1,000.00", "retail", "software", 310, "")));
  }

  private static ResponseRow response(String segment, double top) {
    List<CurvePoint> curve = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      curve.add(new CurvePoint(5_000 * i, top * i / (i + 5)));
    }
    return new ResponseRow(segment, curve, usd(20_000), usd(35_000), top * 4 / 9, top * 7 / 12);
  }
}
