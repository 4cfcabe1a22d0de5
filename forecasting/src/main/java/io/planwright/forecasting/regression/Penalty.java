package io.planwright.forecasting.regression;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a linear regression pays for its slopes. With n rows, and with columns and figures in units
 * of their standard deviation (of divisor n; of their root mean square if there is no intercept),
 * it minimises
 *
 * <p>Σ residual² / (2n) + λ·(mix·Σ|slope| + (1 − mix)·Σ slope² / 2).
 *
 * <p>So λ has no unit: figures in thousands give the same model. That is the objective of J.
 * Friedman, T. Hastie, R. Tibshirani, Journal of Statistical Software 33, 2010, for standardised
 * figures; where they are not, the λ of a lasso is larger by their standard deviation. The λ of a
 * ridge that sums squares instead of averaging them is n times as large. From λ = 1 / mix on all
 * slopes are 0. The intercept costs nothing. Implementations are immutable, serializable and
 * thread-safe.
 */
public sealed interface Penalty extends Serializable {

  /** Nothing: ordinary least squares. */
  record None() implements Penalty {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A given weight.
   *
   * @param lambda the weight λ; at least 0
   * @param mix the share of the sizes against the squares: 0 for ridge, 1 for the lasso
   */
  record Given(double lambda, double mix) implements Penalty {

    private static final long serialVersionUID = 1L;

    /**
     * Validates the components.
     *
     * @param lambda the weight
     * @param mix the share of the sizes
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Given {
      Require.notNegative(lambda, "lambda", "Use 0 for ordinary least squares.");
      Require.between(mix, 0, 1, "mix", "Use 0 for ridge and 1 for the lasso.");
    }
  }

  /**
   * The weight, of a grid, whose models have the least mean square error on rows after those that
   * they were fitted to; of equally good ones the largest. The grid has 100 values in equal ratios:
   * of a ridge from 1,000 to 0.00001, otherwise from the least weight at which all slopes are 0
   * down to a ten-thousandth of it.
   *
   * @param mix the share of the sizes against the squares: 0 for ridge, 1 for the lasso
   * @param validation how the rows are split
   */
  record Validated(double mix, TimeOrderedValidation validation) implements Penalty {

    private static final long serialVersionUID = 1L;

    /**
     * Validates the components.
     *
     * @param mix the share of the sizes
     * @param validation how the rows are split
     * @throws IllegalArgumentException if the share is outside its range
     */
    public Validated {
      Require.between(mix, 0, 1, "mix", "Use 0 for ridge and 1 for the lasso.");
      Require.nonNull(validation, "validation");
    }
  }
}
