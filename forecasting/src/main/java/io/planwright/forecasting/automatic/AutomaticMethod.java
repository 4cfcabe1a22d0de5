package io.planwright.forecasting.automatic;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits the members that the recipe of the history's frequency names.
 *
 * @param effort how much time a forecast may take
 */
record AutomaticMethod(Effort effort) implements NumericMethod {

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
    List<WeightedModel> fitted = new ArrayList<>();
    List<Answer<NumericModel>> lacks = new ArrayList<>();
    long evaluations = 0;
    double total = 0;
    for (Ingredient ingredient : recipe.ingredients()) {
      control.checkpoint();
      Answer<NumericModel> answer = estimate(ingredient, values, seasonLength, control);
      if (answer.isKnown()) {
        NumericModel model = answer.orElseThrow();
        fitted.add(new WeightedModel(ingredient.method().name(), model, ingredient.weight()));
        total += ingredient.weight();
        evaluations += model.evaluations();
      } else {
        lacks.add(answer);
      }
    }
    if (fitted.isEmpty()) {
      return lacks.get(0);
    }
    List<WeightedModel> members = new ArrayList<>();
    for (WeightedModel member : fitted) {
      members.add(new WeightedModel(member.name(), member.model(), member.weight() / total));
    }
    return Answer.known(new AutomaticModel(values, observed(values), members, recipe, evaluations));
  }

  private static Answer<NumericModel> estimate(
      Ingredient ingredient, double[] values, int seasonLength, RunControl control) {
    NumericMethod method = ingredient.method();
    int observed = observed(values);
    int floor = method.leastObservations(seasonLength);
    if (observed < floor) {
      return Answer.insufficient(
          method.name(), floor + " observed values", observed + " observed values", "Wait.");
    }
    return method.estimate(values, seasonLength, control);
  }

  private static int observed(double[] values) {
    int observed = 0;
    for (double value : values) {
      observed += Double.isNaN(value) ? 0 : 1;
    }
    return observed;
  }
}
