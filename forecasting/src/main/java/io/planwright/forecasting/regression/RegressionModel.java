package io.planwright.forecasting.regression;

import io.planwright.evidence.Explanation;
import java.io.Serializable;
import java.util.List;

/** A fitted regression. Immutable, serializable and thread-safe. */
public interface RegressionModel extends Serializable {

  /**
   * What was estimated.
   *
   * @return the intercept first where there is one, then one coefficient a regressor, in their
   *     order; unmodifiable
   */
  List<Coefficient> coefficients();

  /**
   * The number of rows that the model was fitted to.
   *
   * @return at least 1
   */
  int observations();

  /**
   * The figure that the model expects: a mean, a quantile, or a probability, as its spec says.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @return one finite value a row
   * @throws IllegalArgumentException if the columns are not those of the fit
   */
  double[] predict(Regressors rows);

  /**
   * Why the model expects what it does for one row: the share of each driver against the average
   * row of the fit. The contributions and the prediction of the average row add up to the linear
   * predictor of this one.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @param row which row, from 0
   * @return the drivers with their contributions, the largest first
   * @throws IllegalArgumentException if the columns are not those of the fit, or there is no such
   *     row
   */
  Explanation explain(Regressors rows, int row);
}
