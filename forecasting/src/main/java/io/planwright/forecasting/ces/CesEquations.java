package io.planwright.forecasting.ces;

import java.io.Serializable;

/**
 * The equations of complex exponential smoothing with their coefficients: how an error moves the
 * states.
 *
 * @param form which states there are
 * @param seasonLength m; 1 without season
 * @param real α₀, of the level that reaches back one period; of the seasonal levels of {@link
 *     CesForm#SIMPLE}
 * @param imaginary α₁ of the same
 * @param seasonalReal β₀ of the seasonal levels of {@link CesForm#FULL}, γ of {@link
 *     CesForm#PARTIAL}, else 0
 * @param seasonalImaginary β₁ of the seasonal levels of {@link CesForm#FULL}, else 0
 */
record CesEquations(
    CesForm form,
    int seasonLength,
    double real,
    double imaginary,
    double seasonalReal,
    double seasonalImaginary)
    implements Serializable {

  /** The equations of coefficients in the order of the components. */
  static CesEquations of(CesForm form, int seasonLength, double[] coefficients) {
    return new CesEquations(
        form,
        form.hasSeason() ? seasonLength : 1,
        coefficients[0],
        coefficients[1],
        coefficients.length > 2 ? coefficients[2] : 0,
        coefficients.length > 3 ? coefficients[3] : 0);
  }

  /**
   * The responses of later values to an error.
   *
   * @param count how many, at least 1
   * @return ψ(0) = 1, ψ(1), …
   */
  double[] errorWeights(int count) {
    double[] weights = new double[count];
    weights[0] = 1;
    CesStates states = CesStates.zero(this);
    states.move(1);
    for (int i = 1; i < count; i++) {
      weights[i] = states.expectation();
      states.move(0);
    }
    return weights;
  }
}
