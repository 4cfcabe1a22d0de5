package io.planwright.forecasting.monitoring;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a series of parts says of the running period as of a day.
 *
 * @param running the running period and those before it
 * @param totals the totals of all periods before it
 */
record PartsToDate(RunningPeriod running, TimeSeries totals) {

  /** The parts of one period in the series: a first position, and that after the last. */
  private record Span(int from, int to) {}

  static Answer<PartsToDate> of(NowcastSpec spec, TimeSeries parts, LocalDate asOf) {
    Require.nonNull(parts, "parts");
    Require.nonNull(asOf, "asOf");
    if (!(parts.axis() instanceof FiscalAxis axis)) {
      throw new IllegalArgumentException(
          "parts.axis [" + parts.axis() + "] must have dates. Use a FiscalAxis, or arrays.");
    }
    FiscalCalendar calendar = axis.calendar();
    Require.that(
        axis.kind().isFinerThan(spec.period()) && calendar.nests(axis.kind(), spec.period()),
        "parts.axis",
        axis.kind(),
        "be of periods that make up a " + spec.period() + " in " + calendar.id(),
        "Give days, or months for a quarter or year.");
    TimeSeries known = parts.asOf(asOf);
    FiscalPeriod period = calendar.periodOf(asOf, spec.period());
    Span span = span(axis, period);
    int elapsed = Math.min(span.to(), known.size()) - span.from();
    String lack = lack(known, span, elapsed);
    if (!lack.isEmpty()) {
      return Answer.insufficient(
          "nowcast of " + period.label(),
          "the value of every part from an earlier period up to " + asOf,
          lack,
          "Give the missing values, 0 where there was nothing, or choose an earlier day.");
    }
    return Answer.known(known(spec, known, axis, period, elapsed));
  }

  private static String lack(TimeSeries known, Span span, int elapsed) {
    if (span.from() < 0) {
      return "a first part after the start of the period";
    }
    if (elapsed < 0) {
      return "values that end before the period starts";
    }
    for (int i = span.from(); i < span.from() + elapsed; i++) {
      if (known.isGap(i)) {
        return "a gap at " + known.axis().label(i);
      }
    }
    return "";
  }

  private static PartsToDate known(
      NowcastSpec spec, TimeSeries known, FiscalAxis axis, FiscalPeriod period, int elapsed) {
    List<Span> earlier = earlier(spec, known, axis, period);
    double offWeight = offWeight(spec.workingTime(), known, axis, earlier);
    List<PartPeriod> periods = new ArrayList<>();
    for (Span span : earlier) {
      periods.add(
          new PartPeriod(
              known.window(span.from(), span.to()).toArray(),
              weights(spec.workingTime(), axis, span, offWeight)));
    }
    Span span = span(axis, period);
    double[] toDate = known.window(span.from(), span.from() + elapsed).toArray();
    double[] weights = weights(spec.workingTime(), axis, span, offWeight);
    RunningPeriod running =
        RunningPeriod.of(
            period.label(), known.unit(), new PartPeriod(toDate, weights), elapsed, periods);
    return new PartsToDate(running, known.window(0, span.from()).aggregatedTo(spec.period()));
  }

  /** The last periods without gaps before the running one, the latest first. */
  private static List<Span> earlier(
      NowcastSpec spec, TimeSeries known, FiscalAxis axis, FiscalPeriod period) {
    List<Span> spans = new ArrayList<>();
    Span span = span(axis, period);
    while (span.from() > 0 && spans.size() < spec.earlierPeriods()) {
      span =
          span(axis, axis.calendar().periodOf(axis.range(span.from() - 1).start(), spec.period()));
      if (span.from() >= 0 && known.window(span.from(), span.to()).gaps() == 0) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static Span span(FiscalAxis axis, FiscalPeriod period) {
    FiscalCalendar calendar = axis.calendar();
    DateRange dates = calendar.range(period);
    return new Span(
        axis.indexOf(calendar.periodOf(dates.start(), axis.kind())),
        axis.indexOf(calendar.periodOf(dates.endExclusive().minusDays(1), axis.kind())) + 1);
  }

  private static double[] weights(
      WorkingCalendar workingTime, FiscalAxis axis, Span span, double offWeight) {
    double[] weights = new double[span.to() - span.from()];
    for (int i = 0; i < weights.length; i++) {
      double days = workingTime.workingDays(axis.range(span.from() + i));
      weights[i] = days > 0 ? days : offWeight;
    }
    if (PartPeriod.sum(weights, weights.length) == 0) {
      Arrays.fill(weights, 1);
    }
    return weights;
  }

  /** What a part without a working day has, as a share of the value of a working day. */
  private static double offWeight(
      WorkingCalendar workingTime, TimeSeries known, FiscalAxis axis, List<Span> earlier) {
    double[] values = known.toArray();
    double offSum = 0;
    double workSum = 0;
    long off = 0;
    long work = 0;
    for (Span span : earlier) {
      for (int i = span.from(); i < span.to(); i++) {
        long days = workingTime.workingDays(axis.range(i));
        double size = Math.abs(values[i]) / values.length;
        work += days;
        workSum += days > 0 ? size : 0;
        off += days > 0 ? 0 : 1;
        offSum += days > 0 ? 0 : size;
      }
    }
    if (offSum == 0 || workSum == 0) {
      return offSum > 0 ? 1 : 0;
    }
    return (offSum / off) / (workSum / work);
  }
}
