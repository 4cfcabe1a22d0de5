package io.planwright.forecasting.ets;

import io.planwright.forecasting.internal.numeric.EvaluationCount;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fits the models that a spec admits, and takes the one with the least AICc. Each is fitted
 * coarsely first; only the best is fitted to the last digit.
 */
final class EtsSearch {

  private static final double COARSE = 3e-5;
  private static final double FINE = 1e-13;
  private static final int COARSE_STEPS = 25;
  private static final int FINE_STEPS = 200;

  private final EtsSpec spec;
  private final EtsSmoothing smoothing;
  private final double[] values;
  private final int period;
  private final EtsStart start;
  private final EvaluationCount effort = new EvaluationCount();

  EtsSearch(EtsSpec spec, double[] values, int period, boolean isSeasonal) {
    this.spec = spec;
    this.smoothing = EtsSmoothing.of(spec.bounds(), spec.given(), isSeasonal);
    this.values = values;
    this.period = period;
    this.start = new EtsStart(values, period);
  }

  long evaluations() {
    return effort.evaluations();
  }

  /** The best model, or nothing if none of the admitted ones can be fitted. */
  Optional<EtsFit> best(boolean positive, int observed, RunControl control) {
    Optional<EtsFit> best = Optional.empty();
    EtsForm smallest = null;
    List<EtsForm> candidates = candidates(positive);
    for (EtsForm form : candidates) {
      if (smallest == null || form.size() < smallest.size()) {
        smallest = form;
      }
      if (observed <= smoothing.estimated(form) + 1) {
        continue;
      }
      control.checkpoint();
      EtsFit fit = fit(form);
      if (Double.isFinite(fit.squares()) && (best.isEmpty() || fit.aicc() < best.get().aicc())) {
        best = Optional.of(fit);
      }
    }
    if (best.isEmpty() && smallest != null && observed >= smallest.size()) {
      best = Optional.of(fit(smallest)).filter(fit -> Double.isFinite(fit.squares()));
    }
    boolean alone = candidates.size() == 1;
    return best.map(alone ? this::fromEveryStart : fit -> fit).map(this::refined);
  }

  private EtsFit fit(EtsForm form) {
    EtsRecursion sum = new EtsRecursion(form, smoothing, values);
    double[] from = start.best(form, smoothing, sum).get(0);
    if (sum.value(from) == Double.POSITIVE_INFINITY) {
      return new EtsFit(form, smoothing, from, Double.POSITIVE_INFINITY, sum.observed());
    }
    return EtsFit.of(form, smoothing, sum, from, COARSE, COARSE_STEPS, effort);
  }

  /**
   * The best of what the other starts lead to: the likelihood may have more than one summit. Models
   * that compete have one start each, which costs less and forecasts no worse.
   */
  private EtsFit fromEveryStart(EtsFit fit) {
    EtsForm form = fit.form();
    EtsRecursion sum = new EtsRecursion(form, smoothing, values);
    EtsFit best = fit;
    for (double[] from : start.others(form, smoothing, sum)) {
      if (sum.value(from) < Double.POSITIVE_INFINITY) {
        EtsFit other = EtsFit.of(form, smoothing, sum, from, COARSE, COARSE_STEPS, effort);
        best = other.squares() < best.squares() ? other : best;
      }
    }
    return best;
  }

  private EtsFit refined(EtsFit fit) {
    EtsRecursion sum = new EtsRecursion(fit.form(), smoothing, values);
    return EtsFit.of(fit.form(), smoothing, sum, fit.x(), FINE, FINE_STEPS, effort);
  }

  /** The models that the spec leaves open and the history allows, the simple ones first. */
  private List<EtsForm> candidates(boolean positive) {
    List<EtsForm> forms = new ArrayList<>();
    for (SeasonType season : SeasonType.values()) {
      for (TrendType trend : TrendType.values()) {
        for (ErrorType error : ErrorType.values()) {
          EtsForm form = new EtsForm(error, trend, season, season.exists() ? period : 1);
          if (spec.admits(form) && (positive || !form.needsPositive())) {
            if (!season.exists() || period > 1) {
              forms.add(form);
            }
          }
        }
      }
    }
    return forms;
  }
}
