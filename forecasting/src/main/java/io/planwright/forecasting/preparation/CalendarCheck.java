package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;

/** Whether working days explain some of the changes of a history. */
final class CalendarCheck {

  /** Changes must shrink to this share or below. */
  private static final double LEAST_GAIN = 0.95;

  private static final int LEAST_CHANGES = 8;

  private final CalendarAdjustment adjustment;
  private final TimeSeries history;

  /** What came out, with the factors that the other checks take out. */
  record Result(Explanation finding, List<Proposal> proposals, double[] factors) {}

  CalendarCheck(CalendarAdjustment adjustment, TimeSeries history) {
    this.adjustment = adjustment;
    this.history = history;
    Require.that(
        adjustment.isNone() || history.axis() instanceof FiscalAxis,
        "axis",
        history.axis(),
        "have dates for a calendar adjustment",
        "Use a FiscalAxis, or leave the calendar out.");
  }

  Result result() {
    double[] factors = new double[history.size()];
    Arrays.fill(factors, 1);
    if (adjustment.isNone() || !(history.axis() instanceof FiscalAxis axis)) {
      return new Result(Explanation.of("no working calendar is given"), List.of(), factors);
    }
    long[] days = new long[factors.length];
    double average = 0;
    for (int t = 0; t < days.length; t++) {
      days[t] = adjustment.days(axis, t);
      if (days[t] == 0) {
        String reason = history.axis().label(t) + " has no working day to divide by";
        return new Result(Explanation.of(reason), List.of(), factors);
      }
      average += (double) days[t] / days.length;
    }
    double[] divided = WorkingHistory.of(history, factors).values();
    double before = changes(divided);
    double[] shares = new double[factors.length];
    for (int t = 0; t < shares.length; t++) {
      shares[t] = days[t] / average;
      divided[t] /= shares[t];
    }
    double after = changes(divided);
    double ratio = before > 0 ? after / before : 1;
    Explanation why = explanation(ratio, average);
    if (!(ratio <= LEAST_GAIN)) {
      return new Result(why, List.of(), factors);
    }
    double[] values = history.toArray();
    double[] adjusted = values.clone();
    Step.Division division = new Step.Division(adjustment, axis, average);
    Steps.applyTo(adjusted, division);
    Repair repair =
        Proposal.repair(
            Repair.Kind.CALENDAR, Proposal.range(0, values.length), values, adjusted, why);
    return new Result(why, List.of(new Proposal(repair, division)), shares);
  }

  private static Explanation explanation(double ratio, double average) {
    String summary =
        ratio <= LEAST_GAIN
            ? WorkingHistory.words(
                "working days explain %.1f %% of the changes from season to season",
                100 * (1 - ratio))
            : "working days do not explain the changes from season to season";
    return new Explanation(
        summary,
        List.of(
            new Reason(
                "changes after adjustment",
                ratio,
                WorkingHistory.words(
                    "the median change from season to season is %.3f of what it is without adjustment; at most %.2f is asked for",
                    ratio, LEAST_GAIN)),
            new Reason(
                "average working days",
                average,
                WorkingHistory.words("an average period has %.4g working days", average))));
  }

  /** The median size of the changes over a season, or where there are few from value to value. */
  private double changes(double[] values) {
    int lag = history.axis().seasonLength();
    double[] changes = changes(values, lag);
    if (changes.length < LEAST_CHANGES) {
      changes = changes(values, 1);
    }
    return changes.length == 0 ? 0 : Order.median(changes);
  }

  private static double[] changes(double[] values, int lag) {
    double[] changes = new double[Math.max(0, values.length - lag)];
    for (int t = 0; t < changes.length; t++) {
      changes[t] = Math.abs(values[t + lag] - values[t]);
    }
    return Order.present(changes);
  }
}
