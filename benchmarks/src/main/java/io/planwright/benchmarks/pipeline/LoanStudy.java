package io.planwright.benchmarks.pipeline;

import io.planwright.forecasting.pipeline.calibration.CommonShock;
import io.planwright.forecasting.pipeline.calibration.PredictedWins;
import io.planwright.forecasting.pipeline.calibration.ScoredOutcomes;
import io.planwright.forecasting.pipeline.calibration.WinsInterval;
import io.planwright.forecasting.pipeline.win.Cases;
import io.planwright.forecasting.pipeline.win.Maturity;
import io.planwright.forecasting.pipeline.win.WinModel;
import io.planwright.forecasting.pipeline.win.WinModelSpec;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Win probabilities of loan applications: learned once, and learned anew each week. */
final class LoanStudy implements Study {

  /** The first look of the test, known at the end of the day before. */
  private static final LocalDate TEST = LocalDate.of(2012, 1, 6);

  /** From here on enough outcomes are known to learn and to tell how weeks differ. */
  private static final LocalDate FIRST_LEARNT = LocalDate.of(2011, 10, 28);

  private static final String SAID = "said";

  @Override
  public String name() {
    return "loans";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Cases all = LoanCases.read(data.resolve("process"));
    Cases resolved = all.where(row -> all.outcomeKnownOn(row).isPresent());
    Cases test = resolved.where(row -> !resolved.asOf(row).isBefore(TEST));
    WinModel once = fit(all, TEST);
    out.println("asked: Brier <= 0.170, ECE <= 0.03; stage rate 0.18919, plain logit 0.17652");
    ProbabilityLine.print(out, "learned once", scored(test, once.probabilities(test)));
    out.println(once);
    weekly(all, resolved, out);
  }

  private static WinModel fit(Cases all, LocalDate day) {
    return WinModelSpec.standard().fit(all, day, RunControl.unlimited()).orElseThrow();
  }

  private static ScoredOutcomes scored(Cases cases, double[] probabilities) {
    boolean[] won = new boolean[cases.size()];
    List<String> ids = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (int row = 0; row < won.length; row++) {
      won[row] = cases.isWon(row);
      ids.add(cases.caseId(row));
      days.add(cases.asOf(row));
    }
    return ScoredOutcomes.of(probabilities, won).withDeals(ids).withDays(days);
  }

  private static void weekly(Cases all, Cases resolved, PrintStream out) {
    TreeSet<LocalDate> weeks = new TreeSet<>();
    for (int row = 0; row < resolved.size(); row++) {
      weeks.add(resolved.asOf(row));
    }
    double[] said = new double[resolved.size()];
    int inside = 0;
    int counted = 0;
    for (LocalDate week : weeks.tailSet(FIRST_LEARNT)) {
      Cases looks = resolved.where(row -> resolved.asOf(row).equals(week));
      double[] own = fit(all, week).probabilities(looks);
      int at = 0;
      for (int row = 0; row < said.length; row++) {
        if (resolved.asOf(row).equals(week)) {
          said[row] = own[at++];
        }
      }
      if (!week.isBefore(TEST)) {
        counted++;
        inside += week(all, resolved, said, week, own, out) ? 1 : 0;
      }
    }
    Cases test = resolved.where(row -> !resolved.asOf(row).isBefore(TEST));
    double[] tested = new double[test.size()];
    int at = 0;
    for (int row = 0; row < said.length; row++) {
      if (!resolved.asOf(row).isBefore(TEST)) {
        tested[at++] = said[row];
      }
    }
    ProbabilityLine.print(out, "learned anew each week", scored(test, tested));
    out.printf(
        Locale.ROOT,
        "wins of a week within their interval of 80 %%: %d of %d weeks (asked: 70 to 90 %%)%n",
        inside,
        counted);
  }

  /**
   * Whether the wins of a week lie inside, by how earlier weeks differed that were ripe by then.
   */
  private static boolean week(
      Cases all, Cases resolved, double[] said, LocalDate week, double[] own, PrintStream out) {
    Cases ripe = Maturity.of(all, week).resolved(resolved.withNumbers(SAID, said));
    Cases past = ripe.where(row -> !ripe.asOf(row).isBefore(FIRST_LEARNT));
    double[] before = new double[past.size()];
    for (int row = 0; row < before.length; row++) {
      before[row] = past.number(SAID, row).orElseThrow();
    }
    Cases looks = resolved.on(week);
    CommonShock shock =
        CommonShock.estimate(scored(past, before)).toOptional().orElse(CommonShock.of(0.05));
    int wins = 0;
    for (int row = 0; row < looks.size(); row++) {
      wins += looks.isWon(row) ? 1 : 0;
    }
    PredictedWins predicted = PredictedWins.of(own, shock);
    WinsInterval interval = predicted.interval(0.8);
    boolean inside = wins >= interval.low() && wins <= interval.high();
    out.printf(
        Locale.ROOT,
        "  week %s: %3d wins, predicted %.1f, 80 %% from %d to %d (common correlation %.3f)%n",
        week.plusDays(1),
        wins,
        predicted.mean(),
        interval.low(),
        interval.high(),
        shock.correlation());
    return inside;
  }
}
