package io.planwright.forecasting.automatic;

import io.planwright.forecasting.internal.NumericModel;
import java.io.Serializable;

/**
 * A fitted member of a combination.
 *
 * @param name the name of its method
 * @param model the model
 * @param weight its share in the mean; the shares add up to 1
 */
record WeightedModel(String name, NumericModel model, double weight) implements Serializable {}
