package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Logistic regression, to be fitted: the chance of a yes, such as of a deal that is won. The
 * log-odds are a constant and the sum of coefficients times regressors; the coefficients are those
 * of the greatest likelihood.
 *
 * <p>Fitted by Newton's method, which is iteratively reweighted least squares here (P. McCullagh,
 * J. A. Nelder, Generalized Linear Models, 2nd edition, 1989, chapter 4), with steps halved where
 * the likelihood would fall, to the last digits: 5 to 8 passes of O(n·k²) for n rows and k
 * regressors. Standard errors are those of the inverse information, statistics are normal.
 *
 * <p>Where some combination of the regressors tells yes from no without a mistake there is no
 * greatest likelihood: the coefficients would grow without end (A. Albert, J. A. Anderson,
 * Biometrika 71, 1984). The answer says so, and names the regressor where one alone does it. {@link
 * #ridge} has a fit there too.
 *
 * <p>Regressors that are constant or that the ones before them determine are left out, with a
 * coefficient of 0 that says so. Immutable, serializable and thread-safe.
 *
 * @param ridge what is taken from the mean log-likelihood a row: this times half the sum of the
 *     squared coefficients of the regressors in units of their standard deviations (with divisor
 *     n), the constant left free, as in glmnet; 0 for none
 */
public record LogisticSpec(double ridge) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param ridge the weight of the squared coefficients; at least 0
   * @throws IllegalArgumentException if it is negative or not finite
   */
  public LogisticSpec {
    Require.notNegative(ridge, "ridge", "Use 0 for the greatest likelihood, 0.01 to shrink.");
  }

  /**
   * The greatest likelihood.
   *
   * @return the specification
   */
  public static LogisticSpec standard() {
    return new LogisticSpec(0);
  }

  /**
   * Coefficients shrunk towards 0, which exist for all data with a yes and a no.
   *
   * @param lambda the weight of the squared coefficients, see {@link #ridge()}; positive
   * @return the specification
   * @throws IllegalArgumentException if lambda is not positive and finite
   */
  public static LogisticSpec ridge(double lambda) {
    return new LogisticSpec(Require.positive(lambda, "lambda", "Use standard() for none."));
  }

  /**
   * Fits to outcomes of yes and no.
   *
   * @param regressors the regressors, one row an outcome
   * @param outcomes 1 for yes and 0 for no, one a row; only read
   * @return the model; insufficient where there are less than two rows more than regressors, no yes
   *     or no no, or where the regressors tell them apart without a mistake
   * @throws IllegalArgumentException if there are more or fewer outcomes than rows, or one is
   *     neither 0 nor 1
   */
  public Answer<LogisticModel> fit(Regressors regressors, double[] outcomes) {
    Rows.require(regressors, outcomes, "outcomes");
    for (int i = 0; i < outcomes.length; i++) {
      Require.that(
          outcomes[i] == 0 || outcomes[i] == 1,
          "outcomes[" + i + "]",
          outcomes[i],
          "be 0 or 1",
          "Write 1 for yes and 0 for no; for shares give the number of trials too.");
    }
    double[] ones = new double[outcomes.length];
    Arrays.fill(ones, 1);
    return fitted(regressors, outcomes, ones);
  }

  /**
   * Fits to shares of yes among several trials a row, which is the same as one row a trial.
   *
   * @param regressors the regressors, one row a group of trials
   * @param shares the share of yes in each, from 0 to 1; only read
   * @param trials the number of trials of each, or another positive weight; only read
   * @return the model, or what it lacks as with single outcomes
   * @throws IllegalArgumentException if there are more or fewer shares or trials than rows, a share
   *     is not between 0 and 1, or a number of trials is not between 1e-6 and 1e12
   */
  public Answer<LogisticModel> fit(Regressors regressors, double[] shares, double[] trials) {
    Rows.require(regressors, shares, "shares");
    Rows.require(regressors, trials, "trials");
    for (int i = 0; i < shares.length; i++) {
      Require.between(shares[i], 0, 1, "shares[" + i + "]", "Give yes over trials.");
      Require.between(trials[i], 1e-6, 1e12, "trials[" + i + "]", "Leave out rows without any.");
    }
    return fitted(regressors, shares, trials);
  }

  private Answer<LogisticModel> fitted(Regressors regressors, double[] shares, double[] trials) {
    return Rows.<LogisticModel>lacking("logistic regression", regressors, 2)
        .orElseGet(
            () -> {
              ScaledDesign design =
                  ridge > 0 ? ScaledDesign.ofColumns(regressors) : ScaledDesign.of(regressors);
              return Separation.<LogisticModel>before(design, shares, ridge)
                  .orElseGet(() -> new LogisticFit(design, shares, trials, ridge).model());
            });
  }
}
