package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.number;
import static io.planwright.forecasting.monitoring.Wording.text;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.forecasting.monitoring.CompletionCurve.Estimate;
import java.util.ArrayList;
import java.util.List;

/** The completion curve and the model's forecast of a running period, weighted by precision. */
final class NowcastBlend {

  /** A total that the model gave less than this probability says that the model is wrong. */
  private static final double LEAST_PROBABILITY = 1e-4;

  private static final int QUANTILES = 400;
  private static final double TAIL = 0.001;

  /** Both estimates miss the same surprises in the rest of the period. */
  private static final double CORRELATION = 0.25;

  private final RunningPeriod running;
  private final double scale;
  private final double booked;
  private final List<PartPeriod> scaled;
  private final CompletionCurve curve;

  private NowcastBlend(RunningPeriod running, double scale) {
    this.running = running;
    this.scale = scale;
    this.booked = running.booked() / scale;
    this.scaled = running.earlier().stream().map(period -> period.dividedBy(scale)).toList();
    this.curve = CompletionCurve.of(scaled, running.elapsedShare(), booked, !running.signed());
  }

  /** The total of a period that has ended. */
  static Nowcast ended(RunningPeriod period) {
    return new Nowcast(
        period.label(),
        period.unit(),
        period.booked(),
        1,
        1,
        1,
        new NormalOutcome(period.booked(), 0),
        Explanation.of(period.label() + " has ended: its total is what is booked."));
  }

  /** The total by the curve, and by the forecasts if there is one. */
  static Nowcast of(RunningPeriod running, List<OutcomeDistribution> forecast) {
    if (forecast.isEmpty()) {
      NowcastBlend alone = new NowcastBlend(running, running.scale());
      return alone.result(alone.curve.estimate(), 1, List.of());
    }
    OutcomeDistribution given = forecast.get(0);
    double reach = Math.max(Math.abs(given.quantile(TAIL)), Math.abs(given.quantile(1 - TAIL)));
    double largest = Math.max(reach, Math.abs(given.mean()));
    return new NowcastBlend(running, Math.max(running.scale(), largest)).with(given);
  }

  private Nowcast with(OutcomeDistribution forecast) {
    Estimate own = curve.estimate();
    double possible = forecast.probabilityAtLeast(running.booked());
    if (!running.signed() && possible < LEAST_PROBABILITY) {
      String reason =
          text("the model held so high a total for next to impossible (%s)", number(possible, 1));
      return result(own, 1, List.of(new Reason("model forecast", 0, reason)));
    }
    Estimate model = moments(forecast);
    double expected = running.signed() ? model.total() : conditionalMean(forecast, possible);
    boolean relative = !running.signed() && own.total() > 0 && model.total() > 0;
    double ownError = relative ? relativeError(model) : own.deviation();
    double modelError = relative ? model.deviation() / model.total() : model.deviation();
    // Without anything gone, the curve is but the mean of the earlier totals.
    double weight = running.elapsedShare() == 0 ? 0 : weight(ownError, modelError);
    double total = weight * own.total() + (1 - weight) * expected;
    double error = combined(weight == 0 ? 0 : weight * ownError, (1 - weight) * modelError);
    String reason = "the model expects " + inWords(model);
    return result(
        new Estimate(total, relative ? error * total : error),
        weight,
        List.of(new Reason("model forecast", 1 - weight, reason)));
  }

  private Estimate moments(OutcomeDistribution forecast) {
    double mean = forecast.mean() / scale;
    double squares = 0;
    for (int i = 0; i < QUANTILES; i++) {
      double error = forecast.quantile((i + 0.5) / QUANTILES) / scale - mean;
      squares += error * error / QUANTILES;
    }
    return new Estimate(mean, Math.sqrt(squares));
  }

  /** The mean of the forecast given that the total reaches what is booked; never below that. */
  private double conditionalMean(OutcomeDistribution forecast, double possible) {
    if (possible == 1) {
      return Math.max(booked, forecast.mean() / scale);
    }
    double sum = 0;
    for (int i = 0; i < QUANTILES; i++) {
      double p = 1 - possible * (1 - (i + 0.5) / QUANTILES);
      sum += Math.max(booked, forecast.quantile(p) / scale) / QUANTILES;
    }
    return sum;
  }

  /**
   * The relative error of the curve at the part that the model would have had booked by now, so
   * that a lucky start does not pass for a precise one.
   */
  private double relativeError(Estimate model) {
    double expected = curve.usualShare() * model.total();
    CompletionCurve usual =
        CompletionCurve.of(
            scaled, running.elapsedShare(), booked > 0 ? expected : booked, !running.signed());
    return usual.estimate().deviation() / usual.estimate().total();
  }

  private static double combined(double own, double model) {
    return Math.sqrt(own * own + 2 * CORRELATION * own * model + model * model);
  }

  private static double weight(double ownError, double modelError) {
    if (ownError == 0) {
      return 1;
    }
    double ratio = ownError / modelError;
    return 1 / (1 + ratio * ratio);
  }

  private Nowcast result(Estimate estimate, double weight, List<Reason> model) {
    OutcomeDistribution outcome = outcome(estimate);
    List<Reason> reasons = new ArrayList<>();
    String usually =
        text(
            "%d earlier periods had reached %.1f %% of their totals by then (%.1f to %.1f %%)",
            curve.periods(),
            100 * curve.usualShare(),
            100 * curve.lowestShare(),
            100 * curve.highestShare());
    String statement = usually + ": " + inWords(curve.estimate());
    reasons.add(new Reason("completion curve", weight, statement));
    reasons.addAll(model);
    reasons.sort((a, b) -> Double.compare(b.contribution(), a.contribution()));
    String summary =
        text(
            "%s is expected to come to %s: %s booked after %.1f %% of the working time; weight"
                + " %.0f %% on the completion curve, %.0f %% on the model.",
            running.label(),
            number(outcome.mean(), 6),
            number(running.booked(), 6),
            100 * running.elapsedShare(),
            100 * weight,
            100 * (1 - weight));
    return new Nowcast(
        running.label(),
        running.unit(),
        running.booked(),
        running.elapsedShare(),
        curve.usualShare(),
        weight,
        outcome,
        new Explanation(summary, reasons));
  }

  private OutcomeDistribution outcome(Estimate estimate) {
    double mean = finite(estimate.total() * scale);
    double deviation = finite(estimate.deviation() * scale);
    if (running.signed()) {
      return new NormalOutcome(mean, deviation);
    }
    return RemainderOutcome.of(running.booked(), mean, deviation);
  }

  private String inWords(Estimate estimate) {
    double total = finite(estimate.total() * scale);
    return number(total, 6) + " ± " + number(finite(estimate.deviation() * scale), 2);
  }

  /** A quarter of what a double holds, so that sums of two of them are finite too. */
  private static double finite(double value) {
    return Math.max(-Double.MAX_VALUE / 4, Math.min(Double.MAX_VALUE / 4, value));
  }
}
