package io.planwright.forecasting.ces;

import java.io.Serializable;

/**
 * The equations of complex exponential smoothing with their coefficients: which states there are
 * and how an error moves them.
 *
 * @param season which states there are
 * @param seasonLength m; 1 without season
 * @param realPart α₀ of the states that reach back one period, or of the seasonal states of {@link
 *     CesSpec.Season#SIMPLE}
 * @param imaginaryPart α₁ of the same states
 * @param seasonalReal β₀ of the seasonal states of {@link CesSpec.Season#FULL}, γ of those of
 *     {@link CesSpec.Season#PARTIAL}, else 0
 * @param seasonalImaginary β₁ of the seasonal states of {@link CesSpec.Season#FULL}, else 0
 */
record CesForm(
    CesSpec.Season season,
    int seasonLength,
    double realPart,
    double imaginaryPart,
    double seasonalReal,
    double seasonalImaginary)
    implements Serializable {

  static CesForm of(CesSpec.Season season, int seasonLength, double[] point) {
    return switch (season) {
      case NONE -> new CesForm(season, 1, point[0], point[1], 0, 0);
      case SIMPLE -> new CesForm(season, seasonLength, point[0], point[1], 0, 0);
      case PARTIAL -> new CesForm(season, seasonLength, point[0], point[1], point[2], 0);
      default -> new CesForm(season, seasonLength, point[0], point[1], point[2], point[3]);
    };
  }

  /** How many coefficients are estimated. */
  static int coefficients(CesSpec.Season season) {
    return switch (season) {
      case PARTIAL -> 3;
      case FULL -> 4;
      default -> 2;
    };
  }

  /** How many initial states are estimated. */
  static int states(CesSpec.Season season, int seasonLength) {
    return switch (season) {
      case SIMPLE -> 2 * seasonLength;
      case PARTIAL -> 2 + seasonLength;
      case FULL -> 2 + 2 * seasonLength;
      default -> 2;
    };
  }
}
