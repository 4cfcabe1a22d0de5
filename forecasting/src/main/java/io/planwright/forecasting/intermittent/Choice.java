package io.planwright.forecasting.intermittent;

import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import io.planwright.run.RunControl;
import java.util.List;
import java.util.Locale;

/**
 * The recipe that forecast the last periods best, from origins that roll through them. Parameters
 * are estimated before the first of these origins for the comparison, and on everything for use.
 *
 * @param recipe the recipe
 * @param statement how it was chosen
 * @param evaluations how often an error was evaluated
 */
record Choice(Recipe recipe, String statement, int evaluations) {

  /** In the order of trust: a later one is chosen only if it is better by the margin. */
  private static final List<Kind> CANDIDATES =
      List.of(Kind.IMAPA, Kind.NEGATIVE_BINOMIAL, Kind.TSB, Kind.ADIDA, Kind.BOOTSTRAP);

  private static final double MARGIN = Tuning.get("choice.margin", 0.05);
  private static final int MOST_ORIGINS = (int) Tuning.get("choice.origins", 12);
  private static final double SHARE = Tuning.get("choice.share", 0.34);
  private static final int STEPS = (int) Tuning.get("choice.steps", 6);
  private static final int DECILES = 9;

  static Choice of(Demand demand, IntermittentSpec spec, RunControl control) {
    int origins = Math.min(MOST_ORIGINS, (int) (SHARE * demand.size()));
    Kind best = CANDIDATES.get(0);
    double least = Double.POSITIVE_INFINITY;
    int evaluations = 0;
    if (origins > 1 && demand.demands(demand.size()) > 0) {
      for (Kind kind : CANDIDATES) {
        control.checkpoint();
        Estimate estimate = Estimate.of(kind, spec, demand, demand.size() - origins);
        double loss = loss(estimate.recipe(), demand, origins, spec.criterion());
        evaluations += estimate.evaluations() + origins;
        if (loss < least * (1 - MARGIN) || least == Double.POSITIVE_INFINITY) {
          least = loss;
          best = kind;
        }
      }
    }
    Estimate estimate = Estimate.of(best, spec, demand, demand.size());
    String statement =
        String.format(Locale.ROOT, "Chosen by rolling forecasts from %d origins.", origins);
    return new Choice(estimate.recipe(), statement, evaluations + estimate.evaluations());
  }

  private static double loss(Recipe recipe, Demand demand, int origins, Criterion criterion) {
    double[] forecasts = recipe.forecasts(demand);
    double sum = 0;
    for (int size = demand.size() - origins; size < demand.size(); size++) {
      int last = Math.min(demand.size(), size + STEPS);
      if (criterion == Criterion.RMSSE) {
        for (int t = size; t < last; t++) {
          double error = demand.values()[t] - forecasts[size];
          sum += error * error;
        }
      } else {
        sum += pinball(recipe.next(demand, size, forecasts), demand.values(), size, last);
      }
    }
    return sum;
  }

  private static double pinball(Predictive next, double[] values, int from, int to) {
    double sum = 0;
    for (int i = 1; i <= DECILES; i++) {
      double p = i / (DECILES + 1.0);
      double quantile = next.quantile(p);
      for (int t = from; t < to; t++) {
        double above = values[t] - quantile;
        sum += above >= 0 ? p * above : (p - 1) * above;
      }
    }
    return sum;
  }
}
