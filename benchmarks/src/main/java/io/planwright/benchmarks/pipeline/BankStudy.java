package io.planwright.benchmarks.pipeline;

import io.planwright.forecasting.pipeline.calibration.ScoredOutcomes;
import io.planwright.forecasting.pipeline.win.Cases;
import io.planwright.forecasting.pipeline.win.CasesBuilder;
import io.planwright.forecasting.pipeline.win.WinModel;
import io.planwright.forecasting.pipeline.win.WinModelSpec;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/**
 * The calls of a bank (S. Moro, P. Cortez, P. Rita, Decision Support Systems 62, 2014), in the
 * order of time; its field "duration" gives the outcome away. The set has no dates: sixty calls
 * make a day here, and the outcome of a call is known on its day.
 */
final class BankStudy implements Study {

  private static final Set<String> NUMBERS =
      Set.of("age", "balance", "day", "duration", "campaign", "pdays", "previous");

  private static final LocalDate FIRST = LocalDate.of(2008, 5, 1);
  private static final int CALLS_A_DAY = 60;
  private static final double LEARNED_FROM = 0.7;
  private static final int RECENT_CALLS = 500;

  @Override
  public String name() {
    return "bank";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Cases all = read(data.resolve("pipeline").resolve("uci_bank-full.csv.gz"));
    LocalDate split = FIRST.plusDays((int) (LEARNED_FROM * all.size()) / CALLS_A_DAY);
    WinModel once =
        WinModelSpec.standard()
            .withInteracting("poutcome")
            .fit(all, split.minusDays(1), RunControl.unlimited())
            .orElseThrow();
    out.println("asked: duration dropped, ECE <= 0.05; plain logit without it: 0.161, Brier .2099");
    out.println("left out: " + once.leaks());
    Cases test = all.where(row -> !all.asOf(row).isBefore(split));
    boolean[] won = new boolean[test.size()];
    for (int row = 0; row < won.length; row++) {
      won[row] = test.isWon(row);
    }
    ProbabilityLine.print(out, "learned once", ScoredOutcomes.of(once.probabilities(test), won));
    double[] moved = new double[won.length];
    int at = 0;
    for (LocalDate day = split; at < moved.length; day = day.plusDays(1)) {
      WinModel today = once.recalibrated(all, day.minusDays(1), RECENT_CALLS);
      for (double probability : today.probabilities(test.on(day))) {
        moved[at++] = probability;
      }
    }
    ProbabilityLine.print(
        out, "recalibrated each day on the last 500 calls", ScoredOutcomes.of(moved, won));
  }

  private static Cases read(Path file) throws IOException {
    CsvRows rows = CsvRows.read(file);
    CasesBuilder cases = Cases.builder();
    for (int row = 0; row < rows.size(); row++) {
      LocalDate day = FIRST.plusDays(row / CALLS_A_DAY);
      cases.row("call-" + row, day).outcome(rows.text(row, "y").equals("yes"), day);
      for (String field : rows.fields()) {
        if (NUMBERS.contains(field)) {
          cases.number(field, rows.number(row, field));
        } else if (!field.equals("y")) {
          cases.category(field, rows.text(row, field));
        }
      }
    }
    return cases.build();
  }
}
