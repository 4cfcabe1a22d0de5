package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.intermittent.Demand.Nature;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A recipe at the end of a history.
 *
 * @param history the values, NaN at gaps; none below zero
 * @param demand the same in a unit of its own
 * @param recipe how forecasts are made
 * @param forecasts its one-step forecasts
 * @param outlook the steps that follow
 * @param choice why the recipe was chosen; empty if it was asked for or could not be compared
 * @param evaluations how often the estimation evaluated its objective
 */
record IntermittentModel(
    double[] history,
    Demand demand,
    Recipe recipe,
    double[] forecasts,
    Outlook outlook,
    List<Reason> choice,
    long evaluations)
    implements DemandModel {

  private static final long serialVersionUID = 1L;

  static IntermittentModel of(
      double[] history, Demand demand, Recipe recipe, List<Reason> choice, long evaluations) {
    double[] forecasts = recipe.forecasts(demand);
    Outlook outlook = recipe.outlook(demand, demand.size(), forecasts);
    return new IntermittentModel(history, demand, recipe, forecasts, outlook, choice, evaluations);
  }

  @Override
  public NumericModel on(double[] longer) {
    Demand later = Demand.of(longer);
    return later.nature() == Nature.SIGNED
        ? NormalModel.of(longer, later, new LevelRate(USUAL_SMOOTHING, 1, 1), evaluations)
        : of(longer, later, recipe, choice, evaluations);
  }

  @Override
  public String label() {
    return recipe.label();
  }

  @Override
  public Map<String, Double> parameters() {
    return recipe.parameters();
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = demand.unit() * outlook.mean(i + 1);
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    return new OutlookSpread(outlook, demand.unit());
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    outlook.draw(random, path);
    for (int i = 0; i < path.length; i++) {
      path[i] *= demand.unit();
    }
  }

  @Override
  public String summary() {
    String chosen = " Chosen among others by its forecasts of the last periods.";
    return recipe.summary() + (choice.isEmpty() ? "" : chosen) + nature();
  }

  private String nature() {
    return switch (demand.nature()) {
      case COUNTS -> "";
      default ->
          " The values are no counts, or very large ones: their probabilities are those of "
              + "the values seen.";
    };
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "expected demand",
            demand.unit() * outlook.mean(1),
            "the mean of the first period's distribution"));
    reasons.add(
        new Reason(
            "probability of no demand",
            outlook.step(1).probabilityOfZero(),
            "the share of the first period's distribution that is zero"));
    if (demand.isCounted() && demand.unit() != 1) {
      reasons.add(
          new Reason("unit of demand", demand.unit(), "the greatest common divisor of all values"));
    }
    reasons.addAll(choice);
    return reasons;
  }
}
