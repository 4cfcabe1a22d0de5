package io.planwright.allocation.response;

/**
 * The logarithm: <em>scale</em> · ln(1 + spend / <em>half</em>). Concave; the first unit brings
 * scale / half, and half as much once the spend is <em>half</em>. Immutable, serializable and
 * thread-safe.
 *
 * @param scale how much the response grows each time that half + spend grows by the factor e, in
 *     units of the response; from 1E-100 to 1E+100
 * @param half the spend at which the slope is half that at 0, in units of spend; from 1E-100 to
 *     1E+100
 */
public record LogCurve(double scale, double half) implements ResponseCurve {

  /**
   * Checks the components.
   *
   * @param scale the growth of the response; from 1E-100 to 1E+100
   * @param half the spend at which the slope is half that at 0; from 1E-100 to 1E+100
   * @throws IllegalArgumentException if one is out of its range
   */
  public LogCurve {
    Spends.requireParameter(scale, "scale");
    Spends.requireParameter(half, "half");
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    return scale * Math.log1p(spend / half);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    return scale / (half + spend);
  }

  @Override
  public double inflection() {
    return 0;
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    return Math.min(Math.max(0, scale / slope - half), Double.MAX_VALUE);
  }
}
