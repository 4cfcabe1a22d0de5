package io.planwright.forecasting.pipeline.stage;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where the time of deals goes. */
final class Bottleneck {

  private Bottleneck() {}

  static Explanation among(List<StageFigures> rows) {
    double total = rows.stream().mapToDouble(StageFigures::daysPerDeal).sum();
    if (total <= 0) {
      return Explanation.of("No stage holds deals up: all leave on the day they come.");
    }
    List<StageFigures> byDays = new ArrayList<>(rows);
    byDays.sort(Comparator.comparingDouble(StageFigures::daysPerDeal).reversed());
    List<Reason> reasons = new ArrayList<>();
    for (StageFigures row : byDays) {
      double share = row.daysPerDeal() / total;
      reasons.add(new Reason(row.stage(), share, statement(row, share)));
    }
    StageFigures first = byDays.get(0);
    return new Explanation(
        String.format(
            Locale.ROOT,
            "%s is the bottleneck: it takes %.0f %% of the time of a deal.",
            first.stage(),
            100 * first.daysPerDeal() / total),
        reasons);
  }

  private static String statement(StageFigures row, double share) {
    String days =
        String.format(
            Locale.ROOT, "%.1f days a deal, %.0f %% of its time", row.daysPerDeal(), 100 * share);
    return row.toNext()
        .fold(
            rate ->
                String.format(
                    Locale.ROOT,
                    "%s; %.0f %% pass (%.0f to %.0f %%)",
                    days,
                    100 * rate.rate(),
                    100 * rate.low(),
                    100 * rate.high()),
            lack -> days);
  }
}
