package io.planwright.forecasting.regression;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How far the regressors of a fit explain each other, and so how little the data can tell apart
 * what each of them does. Immutable, serializable and thread-safe.
 *
 * @param conditionNumber the ratio of the largest and the least singular value of the regressors
 *     that were kept, each less its mean (where there is an intercept) and in units of its standard
 *     deviation; from 30 on collinearity counts as severe (D. Belsley, E. Kuh, R. Welsch,
 *     "Regression Diagnostics", 1980)
 * @param inflations of the regressors that were kept, in their order
 * @param dependences the regressors that others explain: first those left out, then those with a
 *     variance inflation above 10
 */
public record Collinearity(
    double conditionNumber, List<Inflation> inflations, List<Dependence> dependences)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double SEVERE = 30;

  /**
   * Validates the components.
   *
   * @param conditionNumber the condition number
   * @param inflations of the regressors that were kept
   * @param dependences the regressors that others explain
   */
  public Collinearity {
    Require.atLeast(conditionNumber, 1, "conditionNumber", "Divide the largest by the least.");
    inflations = List.copyOf(inflations);
    dependences = List.copyOf(dependences);
  }

  /**
   * Whether coefficients should not be read one by one.
   *
   * @return whether a regressor was left out, or the condition number is above 30
   */
  public boolean severe() {
    return conditionNumber > SEVERE || dependences.stream().anyMatch(Dependence::leftOut);
  }

  /**
   * By what factor the other regressors increase the variance of a coefficient. Immutable,
   * serializable and thread-safe.
   *
   * @param regressor its name
   * @param factor 1 / (1 − R²) of its regression on the others; at least 1
   */
  public record Inflation(String regressor, double factor) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Validates the components.
     *
     * @param regressor its name
     * @param factor the factor
     */
    public Inflation {
      Require.notBlank(regressor, "regressor", "Name the regressor.");
      Require.atLeast(factor, 1, "factor", "Divide 1 by what others leave unexplained.");
    }
  }

  /**
   * A regressor that is a combination of others, or nearly so. Immutable, serializable and
   * thread-safe.
   *
   * @param regressor its name
   * @param on the regressors that explain it, those with the largest share first; {@link
   *     Coefficient#INTERCEPT} alone if it does not vary, none if it is 0 throughout
   * @param leftOut whether the others explain it to within rounding, so that its coefficient was
   *     set to 0
   */
  public record Dependence(String regressor, List<String> on, boolean leftOut)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Validates the components.
     *
     * @param regressor its name
     * @param on the regressors that explain it
     * @param leftOut whether it was left out
     */
    public Dependence {
      Require.notBlank(regressor, "regressor", "Name the regressor.");
      on = List.copyOf(on);
    }
  }
}
