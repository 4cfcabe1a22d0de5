package io.planwright.forecasting.ces;

/**
 * How far a complex coefficient α₀ + iα₁ lies inside the region where a level forgets its initial
 * states, and where the level does not grow faster than by a given rate, as −Σ log of the distances
 * to the region's four bounds:
 *
 * <ul>
 *   <li>(α₀ − 3/2)² + (α₁ − 1/2)² &lt; 3/2, (α₀ − 1/2)² + (α₁ − 1)² &gt; 1/4 and (α₀ − 5/2)² + α₁²
 *       &gt; 5/4: the stability region of the method;
 *   <li>α₁ &lt; 1 + ρ(α₀ + ρ): the process has no root above 1 + ρ.
 * </ul>
 *
 * A search that adds a little of it can follow a bound, where one that is told infinity beyond it
 * stops.
 */
final class Barrier {

  private final double growth;
  private double slopeOfReal;
  private double slopeOfImaginary;

  /** The bounds for a growth of 1 + growth a step. */
  Barrier(double growth) {
    this.growth = growth;
  }

  /** The barrier, or positive infinity outside the region. */
  double at(double real, double imaginary) {
    double outer = 1.5 - square(real - 1.5) - square(imaginary - 0.5);
    double left = square(real - 0.5) + square(imaginary - 1) - 0.25;
    double right = square(real - 2.5) + square(imaginary) - 1.25;
    double above = 1 + growth * (real + growth) - imaginary;
    if (!(outer > 0 && left > 0 && right > 0 && above > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    slopeOfReal =
        2 * (real - 1.5) / outer
            - 2 * (real - 0.5) / left
            - 2 * (real - 2.5) / right
            - growth / above;
    slopeOfImaginary =
        2 * (imaginary - 0.5) / outer
            - 2 * (imaginary - 1) / left
            - 2 * imaginary / right
            + 1 / above;
    return -Math.log(outer * left) - Math.log(right * above);
  }

  /** The derivative by α₀ at the last point asked for. */
  double slopeOfReal() {
    return slopeOfReal;
  }

  /** The derivative by α₁ at the last point asked for. */
  double slopeOfImaginary() {
    return slopeOfImaginary;
  }

  private static double square(double x) {
    return x * x;
  }
}
