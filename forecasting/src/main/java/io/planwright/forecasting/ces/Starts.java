package io.planwright.forecasting.ces;

import org.jspecify.annotations.Nullable;

/**
 * The coefficients from which a search may start. With α₁ = 1 the level is smoothed by α₀ − 1;
 * below it returns, above it grows.
 */
final class Starts {

  private static final double[][] LEVELS = {
    {1.3, 1}, {1.8, 0.99}, {1.5, 0.95}, {1.6, 1.01}, {1.05, 0.99}
  };
  private static final double[][] INDICES = {
    {1.8, 0.99, 0.1}, {1.8, 0.99, 0.01}, {1.8, 0.99, 0.001}, {1.05, 0.98, 0.1}, {1.05, 0.98, 0.01}
  };
  private static final double[][] PAIRS = {{1.3, 1, 1.1, 0.98}, {1.8, 0.99, 1.1, 0.98}};

  private Starts() {}

  /** Starts of a form; of {@link CesForm#FULL} near the estimated indices where they are known. */
  static double[][] of(CesForm form, @Nullable CesEquations partial) {
    return switch (form) {
      case NONE, SIMPLE -> LEVELS;
      case PARTIAL -> INDICES;
      case FULL -> partial == null ? PAIRS : near(partial);
    };
  }

  private static double[][] near(CesEquations partial) {
    double real = partial.real();
    double imaginary = partial.imaginary();
    double seasonalReal = Math.max(1.05, Math.min(1.8, 1 + partial.seasonalReal()));
    return new double[][] {
      {real, imaginary, seasonalReal, 0.98},
      {real, imaginary, 1.4, 0.95},
      {real, imaginary, 1.05, 0.9},
      PAIRS[1]
    };
  }
}
