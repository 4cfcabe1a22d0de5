package io.planwright.forecasting.monitoring;

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

  private final RunningPeriod running;
  private final double scale;
  private final double booked;
  private final CompletionCurve curve;

  private NowcastBlend(RunningPeriod running) {
    this.running = running;
    this.scale = running.scale();
    this.booked = running.booked() / scale;
    List<PartPeriod> scaled =
        running.earlier().stream().map(period -> period.dividedBy(scale)).toList();
    this.curve =
        CompletionCurve.of(scaled, running.elapsedShare(), booked, !running.signed());
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
    NowcastBlend blend = new NowcastBlend(running);
    if (forecast.isEmpty()) {
      return blend.result(blend.curve.estimate(), 1, List.of());
    }
    return blend.with(forecast.get(0));
  }

  private Nowcast with(OutcomeDistribution forecast) {
    boolean floored = !running.signed();
    double possible = floored ? forecast.probabilityAtLeast(running.booked()) : 1;
    Estimate own = curve.estimate();
    if (possible < LEAST_PROBABILITY) {
      String reason =
          text("the model held so high a total for next to impossible (%.1g)", possible);
      return result(own, 1, List.of(new Reason("model forecast", 0, reason)));
    }
    Estimate model = conditional(forecast, possible);
    // Without anything gone, the curve is but the mean of the earlier totals.
    double weight = running.elapsedShare() == 0 ? 0 : curveWeight(own, model);
    double total = weight * own.total() + (1 - weight) * model.total();
    double deviation = deviation(own, model, weight, total);
    String reason =
        text("the model expects %.6g ± %.2g", model.total() * scale, model.deviation() * scale);
    return result(
        new Estimate(total, deviation),
        weight,
        List.of(new Reason("model forecast", 1 - weight, reason)));
  }

  /** Mean and deviation of the forecast, given that the total reaches what is booked. */
  private Estimate conditional(OutcomeDistribution forecast, double possible) {
    double[] quantiles = new double[QUANTILES];
    double sum = 0;
    for (int i = 0; i < QUANTILES; i++) {
      double p = 1 - possible * (1 - (i + 0.5) / QUANTILES);
      double quantile = forecast.quantile(p) / scale;
      quantiles[i] = possible < 1 ? Math.max(booked, quantile) : quantile;
      sum += quantiles[i] / QUANTILES;
    }
    double squares = 0;
    for (double quantile : quantiles) {
      squares += (quantile - sum) * (quantile - sum) / QUANTILES;
    }
    return new Estimate(sum, Math.sqrt(squares));
  }

  /** Relative precision where totals cannot be negative, so that high estimates weigh no less. */
  private double curveWeight(Estimate own, Estimate model) {
    double ownError = relative(own, model) ? own.deviation() / own.total() : own.deviation();
    double modelError =
        relative(own, model) ? model.deviation() / model.total() : model.deviation();
    if (ownError == 0) {
      return 1;
    }
    double ratio = ownError / modelError;
    return 1 / (1 + ratio * ratio);
  }

  /** The deviation of the weighted mean, with independent errors. */
  private double deviation(Estimate own, Estimate model, double weight, double total) {
    double ownScale = relative(own, model) ? total / own.total() : 1;
    double modelScale = relative(own, model) ? total / model.total() : 1;
    return Math.hypot(
        weight == 0 ? 0 : weight * own.deviation() * ownScale,
        (1 - weight) * model.deviation() * modelScale);
  }

  private boolean relative(Estimate own, Estimate model) {
    return !running.signed() && own.total() > 0 && model.total() > 0;
  }

  private Nowcast result(Estimate estimate, double weight, List<Reason> model) {
    List<Reason> reasons = new ArrayList<>();
    String usually =
        text(
            "%d earlier periods had reached %.1f %% of their totals by then (%.1f to %.1f %%)",
            curve.periods(),
            100 * curve.usualShare(),
            100 * curve.lowestShare(),
            100 * curve.highestShare());
    Estimate own = curve.estimate();
    String statement =
        text("%s: %.6g ± %.2g", usually, own.total() * scale, own.deviation() * scale);
    reasons.add(new Reason("completion curve", weight, statement));
    reasons.addAll(model);
    reasons.sort((a, b) -> Double.compare(b.contribution(), a.contribution()));
    String summary =
        text(
            "%s is expected to come to %.6g: %.6g booked after %.1f %% of the working time; weight"
                + " %.0f %% on the completion curve, %.0f %% on the model.",
            running.label(),
            finite(estimate.total() * scale),
            running.booked(),
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
        outcome(estimate),
        new Explanation(summary, reasons));
  }

  private OutcomeDistribution outcome(Estimate estimate) {
    double deviation = finite(estimate.deviation() * scale);
    double rest = finite((estimate.total() - booked) * scale);
    if (running.signed() || deviation == 0) {
      return new NormalOutcome(finite(estimate.total() * scale), deviation);
    }
    return rest > 0
        ? RemainderOutcome.of(running.booked(), rest, deviation)
        : new NormalOutcome(running.booked(), 0);
  }

  private static double finite(double value) {
    return Math.max(-Double.MAX_VALUE / 4, Math.min(Double.MAX_VALUE / 4, value));
  }
}
