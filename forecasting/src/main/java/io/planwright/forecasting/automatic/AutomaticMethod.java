package io.planwright.forecasting.automatic;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.learned.GatedModel;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.learned.LearnedSpec;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits the members that the recipe of the history's frequency names.
 *
 * @param effort how much time a forecast may take
 * @param nets whether trained nets take part
 */
record AutomaticMethod(Effort effort, boolean nets) implements NumericMethod {

  @Override
  public String name() {
    return effort == Effort.FAST ? "fast" : "auto";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 3;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    Recipe recipe = Recipe.of(values, seasonLength, effort);
    Answer<AutomaticModel> classical = classical(recipe, values, seasonLength, control);
    return nets && recipe.admitsNets()
        ? classical.map(model -> guarded(model, seasonLength, control))
        : classical.map(NumericModel.class::cast);
  }

  /** Mixed with the nets of the history's frequency, as far as they are to be trusted. */
  private NumericModel guarded(AutomaticModel classical, int seasonLength, RunControl control) {
    return ((NumericMethod) LearnedSpec.automatic().method())
        .estimate(classical.history(), seasonLength, control)
        .toOptional()
        .map(GatedModel.class::cast)
        .map(learned -> new Guard(effort).mixed(classical, learned, seasonLength, control))
        .orElse(classical);
  }

  private Answer<AutomaticModel> classical(
      Recipe recipe, double[] values, int seasonLength, RunControl control) {
    int observed = NumericHistory.observed(values);
    List<WeightedModel> fitted = new ArrayList<>();
    for (Ingredient ingredient : recipe.ingredients()) {
      control.checkpoint();
      NumericMethod method = ingredient.method();
      if (observed >= method.leastObservations(seasonLength)) {
        method
            .estimate(values, seasonLength, control)
            .toOptional()
            .ifPresent(model -> fitted.add(ingredient.with(model)));
      }
    }
    if (fitted.isEmpty()) {
      return Answer.insufficient(
          name() + " forecast",
          "data that one of its methods can be estimated from",
          observed + " observed values in " + values.length + " periods",
          "Give a longer history with fewer gaps.");
    }
    return Answer.known(new AutomaticModel(values, observed, shares(fitted), recipe));
  }

  /** With weights that add up to 1: what lacks gives its weight to the others. */
  private static List<WeightedModel> shares(List<WeightedModel> fitted) {
    double total = 0;
    for (WeightedModel member : fitted) {
      total += member.weight();
    }
    List<WeightedModel> members = new ArrayList<>();
    for (WeightedModel member : fitted) {
      members.add(new WeightedModel(member.name(), member.model(), member.weight() / total));
    }
    return members;
  }
}
