/**
 * Regression of one figure on others: least squares, shrunken, robust, by quantile, and of yes or
 * no; with standard errors, a report of collinear regressors, and the share of each driver.
 *
 * <pre>{@code
 * Regressors drivers = Regressors.of("price", prices).with("calls", calls);
 * RegressionModel model = LinearSpec.ordinary().fit(drivers, sales).orElseThrow();
 * model.coefficients();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.regression;

import org.jspecify.annotations.NullMarked;
