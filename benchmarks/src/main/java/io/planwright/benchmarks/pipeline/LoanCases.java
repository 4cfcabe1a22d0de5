package io.planwright.benchmarks.pipeline;

import io.planwright.forecasting.pipeline.win.Cases;
import io.planwright.forecasting.pipeline.win.CasesBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weekly looks at the loan applications of the BPI Challenge 2012 (B. van Dongen, 4TU): stage, age,
 * amount, and what had happened to them by then.
 */
final class LoanCases {

  private static final double DAY = 86_400_000;

  /** What is counted, and the name of the field. */
  private static final Map<String, String> COUNTED =
      Map.of(
          "W_Completeren aanvraag", "calls to complete",
          "W_Nabellen offertes", "calls on offers",
          "W_Nabellen incomplete dossiers", "calls on gaps",
          "W_Valideren aanvraag", "validations",
          "W_Afhandelen leads", "calls on leads",
          "W_Beoordelen fraude", "fraud checks",
          "O_SENT", "offers sent",
          "O_SENT_BACK", "offers returned",
          "O_CANCELLED", "offers cancelled",
          "O_DECLINED", "offers declined");

  private LoanCases() {}

  /**
   * Something that happened to an application.
   *
   * @param at when, in milliseconds
   * @param activity what
   * @param counts whether it counts as done work
   */
  private record Step(long at, String activity, boolean counts) {}

  /** All looks, resolved or not. */
  static Cases read(Path folder) throws IOException {
    Map<String, List<Step>> steps = new HashMap<>();
    Map<String, Double> amounts = new HashMap<>();
    CsvRows events = CsvRows.read(folder.resolve("bpic2012_events.csv.gz"));
    for (int row = 0; row < events.size(); row++) {
      String id = events.text(row, "case");
      amounts.put(id, events.number(row, "amount"));
      steps
          .computeIfAbsent(id, key -> new ArrayList<>())
          .add(
              new Step(
                  OffsetDateTime.parse(events.text(row, "timestamp")).toInstant().toEpochMilli(),
                  events.text(row, "activity"),
                  !events.text(row, "lifecycle").equals("SCHEDULE")));
    }
    steps.values().forEach(list -> list.sort(Comparator.comparingLong(Step::at)));
    CsvRows looks = CsvRows.read(folder.resolve("bpic2012_weekly_snapshots.csv.gz"));
    CasesBuilder cases = Cases.builder();
    for (int row = 0; row < looks.size(); row++) {
      String id = looks.text(row, "case");
      // A look at the start of a day knows what the day before did.
      LocalDate day = LocalDate.parse(looks.text(row, "t")).minusDays(1);
      cases.row(id, day);
      look(cases, looks, row, steps.getOrDefault(id, List.of()), amounts.getOrDefault(id, 0.0));
      if (!looks.text(row, "term").isEmpty()) {
        Instant end = OffsetDateTime.parse(looks.text(row, "term").replace(' ', 'T')).toInstant();
        cases.outcome(
            looks.text(row, "won").equals("True"), end.atZone(ZoneOffset.UTC).toLocalDate());
      }
    }
    return cases.build();
  }

  private static void look(
      CasesBuilder cases, CsvRows looks, int row, List<Step> steps, double amount) {
    long now =
        LocalDate.parse(looks.text(row, "t"))
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .toEpochMilli();
    String stage = looks.text(row, "stage");
    Map<String, Integer> counts = new HashMap<>();
    long last = now;
    long entered = Long.MIN_VALUE;
    int known = 0;
    for (Step step : steps) {
      if (step.at() < now) {
        known++;
        last = step.at();
        if (step.counts()) {
          counts.merge(step.activity(), 1, Integer::sum);
        }
        if (step.activity().equals(stage) || step.activity().equals("A_" + stage)) {
          entered = step.at();
        }
      }
    }
    double age = looks.number(row, "age");
    cases
        .category("stage", stage)
        .number("age", Math.log1p(age))
        .number("amount", Math.log1p(amount))
        .number("days since change", Math.log1p((now - last) / DAY))
        .number(
            "days in stage", Math.log1p(entered == Long.MIN_VALUE ? age : (now - entered) / DAY))
        .number("steps", Math.log1p(known));
    COUNTED.forEach(
        (activity, name) -> cases.number(name, Math.log1p(counts.getOrDefault(activity, 0))));
  }
}
