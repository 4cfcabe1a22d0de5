package io.planwright.forecasting.combination;

import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import java.io.Serializable;

/**
 * A member of a combination.
 *
 * @param method what was fitted
 * @param model the fit
 */
record Member(ForecastingMethod method, FittedModel model) implements Serializable {}
