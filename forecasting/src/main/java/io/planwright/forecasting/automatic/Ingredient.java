package io.planwright.forecasting.automatic;

import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.model.ForecastingMethod;

/**
 * A method and what it counts.
 *
 * @param method the method
 * @param weight its weight, above 0
 */
record Ingredient(NumericMethod method, double weight) {

  static Ingredient of(double weight, ForecastingMethod method) {
    return new Ingredient((NumericMethod) method, weight);
  }

  WeightedModel with(NumericModel model) {
    return new WeightedModel(method.name(), model, weight);
  }
}
