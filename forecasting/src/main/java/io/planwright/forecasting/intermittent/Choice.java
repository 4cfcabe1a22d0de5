package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * The recipe that forecast the last periods best, from origins that roll through them. Parameters
 * are estimated before the first of these origins for the comparison, and on everything for use.
 *
 * @param recipe the recipe
 * @param grounds the losses of the candidates, in the unit of the history
 * @param evaluations how often an error was evaluated
 */
record Choice(Recipe recipe, List<Reason> grounds, long evaluations) {

  /** In the order of trust: the first holds unless a later one is better by the margin. */
  private static final List<Kind> CANDIDATES =
      List.of(Kind.IMAPA, Kind.NEGATIVE_BINOMIAL, Kind.TSB, Kind.ADIDA, Kind.BOOTSTRAP);

  /** How much less loss, as a share of it, is more than luck: differences are small and noisy. */
  private static final double MARGIN = 0.1;

  private static final int MOST_ORIGINS = 12;
  private static final int LEAST_ORIGINS = 3;

  /** One origin for so many values, so that enough is left to estimate from. */
  private static final int VALUES_AN_ORIGIN = 3;

  private static final int STEPS = 6;
  private static final int DECILES = 9;

  /**
   * Chooses.
   *
   * @param control asked once a candidate
   */
  static Choice of(Demand demand, IntermittentSpec spec, RunControl control) {
    int origins = Math.min(MOST_ORIGINS, demand.size() / VALUES_AN_ORIGIN);
    Kind best = CANDIDATES.get(0);
    List<Reason> grounds = new ArrayList<>();
    long evaluations = 0;
    if (origins >= LEAST_ORIGINS) {
      double least = Double.POSITIVE_INFINITY;
      for (Kind kind : CANDIDATES) {
        control.checkpoint();
        Estimate estimate = Estimate.of(kind, spec, demand, demand.size() - origins);
        double loss = loss(estimate.recipe(), demand, origins, spec.criterion());
        grounds.add(ground(estimate.recipe(), spec.criterion(), demand.unit() * loss, origins));
        evaluations += estimate.evaluations() + origins;
        if (kind == best || loss < least * (1 - MARGIN)) {
          least = loss;
          best = kind;
        }
      }
    }
    Estimate estimate = Estimate.of(best, spec, demand, demand.size());
    return new Choice(
        estimate.recipe(), List.copyOf(grounds), evaluations + estimate.evaluations());
  }

  private static Reason ground(Recipe recipe, Criterion criterion, double loss, int origins) {
    String measure =
        criterion == Criterion.PINBALL ? "mean pinball loss" : "root mean squared error";
    return new Reason(
        "out-of-sample loss of " + recipe.label(),
        loss,
        "%s of its forecasts from the last %d origins".formatted(measure, origins));
  }

  private static double loss(Recipe recipe, Demand demand, int origins, Criterion criterion) {
    double[] forecasts = recipe.forecasts(demand);
    double[] values = demand.values();
    double sum = 0;
    int count = 0;
    for (int size = values.length - origins; size < values.length; size++) {
      Outlook outlook = recipe.outlook(demand, size, forecasts);
      for (int step = 1; step <= Math.min(STEPS, values.length - size); step++) {
        double value = values[size + step - 1];
        double error = value - outlook.mean(step);
        sum += criterion == Criterion.RMSSE ? error * error : pinball(outlook.step(step), value);
        count++;
      }
    }
    return criterion == Criterion.RMSSE ? Math.sqrt(sum / count) : sum / count;
  }

  private static double pinball(Predictive stated, double value) {
    double sum = 0;
    for (int i = 1; i <= DECILES; i++) {
      double p = i / (DECILES + 1.0);
      double above = value - stated.quantile(p);
      sum += above >= 0 ? p * above : (p - 1) * above;
    }
    return sum / DECILES;
  }
}
