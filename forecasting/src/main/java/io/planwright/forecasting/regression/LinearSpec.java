package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A linear regression of the mean: figure = intercept + Σ slope · regressor, by least squares,
 * shrunken or not. Immutable, serializable and thread-safe.
 *
 * <p>A fit to n rows of p regressors takes O(n·p²). Its digits are those of an orthogonal
 * factorisation, however collinear the regressors: those that others explain to within rounding are
 * left out with a coefficient of 0, and {@link LinearModel#collinearity()} names them. Equal data
 * give equal bits.
 *
 * @param penalty what the slopes cost
 * @param intercept whether there is a constant
 */
public record LinearSpec(Penalty penalty, boolean intercept) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FOLDS = 5;

  /**
   * Validates the components.
   *
   * @param penalty what the slopes cost
   * @param intercept whether there is a constant
   */
  public LinearSpec {
    Require.nonNull(penalty, "penalty");
  }

  /**
   * Ordinary least squares.
   *
   * @return the specification, with an intercept
   */
  public static LinearSpec ordinary() {
    return new LinearSpec(new Penalty.None(), true);
  }

  /**
   * A ridge regression.
   *
   * @param lambda the weight of the squares of the slopes, as {@link Penalty} defines it; at least
   *     0
   * @return the specification, with an intercept
   * @throws IllegalArgumentException if the weight is negative or not finite
   */
  public static LinearSpec ridge(double lambda) {
    return elasticNet(lambda, 0);
  }

  /**
   * An elastic net.
   *
   * @param lambda the weight, as {@link Penalty} defines it; at least 0
   * @param mix the share of the sizes of the slopes against their squares, from 0 for a ridge to 1
   *     for the lasso
   * @return the specification, with an intercept
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static LinearSpec elasticNet(double lambda, double mix) {
    return new LinearSpec(new Penalty.Given(lambda, mix), true);
  }

  /**
   * A ridge regression whose weight is chosen by five splits in order of time.
   *
   * @return the specification, with an intercept
   */
  public static LinearSpec ridgeByValidation() {
    return elasticNetByValidation(0);
  }

  /**
   * An elastic net whose weight is chosen by five splits in order of time.
   *
   * @param mix the share of the sizes of the slopes against their squares, from 0 to 1
   * @return the specification, with an intercept
   * @throws IllegalArgumentException if the share is outside its range
   */
  public static LinearSpec elasticNetByValidation(double mix) {
    return new LinearSpec(new Penalty.Validated(mix, TimeOrderedValidation.ofFolds(FOLDS)), true);
  }

  /**
   * This regression with a weight chosen by other splits.
   *
   * @param validation how the rows are split
   * @return the specification
   * @throws IllegalArgumentException if the weight is not chosen by validation
   */
  public LinearSpec validatedBy(TimeOrderedValidation validation) {
    if (penalty instanceof Penalty.Validated chosen) {
      return new LinearSpec(new Penalty.Validated(chosen.mix(), validation), intercept);
    }
    throw new IllegalArgumentException(
        "penalty ["
            + penalty
            + "] must be one chosen by validation. Start from ridgeByValidation() or"
            + " elasticNetByValidation(mix).");
  }

  /**
   * This regression without a constant: all 0 regressors expect 0.
   *
   * @return the specification
   */
  public LinearSpec withoutIntercept() {
    return new LinearSpec(penalty, false);
  }

  /**
   * Fits the regression.
   *
   * @param regressors the rows; in order of time if the weight is chosen by validation
   * @param figures the figure of each row; finite
   * @return the model; insufficient if there are not more rows than coefficients that the data can
   *     tell apart, not enough for the validation, or a coefficient would be beyond the largest
   *     number
   * @throws IllegalArgumentException if there is not one finite figure a row
   */
  public Answer<LinearModel> fit(Regressors regressors, double[] figures) {
    return LinearFit.fit(this, regressors, Rows.figures(regressors, figures), new double[0]);
  }

  /**
   * Fits the regression with weights: a row of weight 2 counts as one whose figure has half the
   * variance.
   *
   * @param regressors the rows; in order of time if the weight of the penalty is chosen by
   *     validation
   * @param figures the figure of each row; finite
   * @param weights the weight of each row; positive
   * @return the model, as without weights; sigma and prediction intervals are those of a row of
   *     weight 1
   * @throws IllegalArgumentException if there is not one finite figure and one positive weight a
   *     row
   */
  public Answer<LinearModel> fit(Regressors regressors, double[] figures, double[] weights) {
    double[] known = Rows.figures(regressors, figures);
    Require.nonNull(weights, "weights");
    Require.that(
        weights.length == regressors.rows(),
        "number of weights",
        weights.length,
        "be the number of rows, " + regressors.rows(),
        "Give one an observation.");
    for (int i = 0; i < weights.length; i++) {
      Require.positive(weights[i], "weights[" + i + "]", "Leave out rows that do not count.");
    }
    return LinearFit.fit(this, regressors, known, weights);
  }
}
