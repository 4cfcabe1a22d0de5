package io.planwright.allocation.response;

import io.planwright.internal.Require;

/**
 * Constant elasticity: <em>scale</em> · spend<sup>exponent</sup>. One per cent more spend brings
 * <em>exponent</em> per cent more response. Concave; the first unit brings without bound, so each
 * line that may have something gets something. Immutable, serializable and thread-safe.
 *
 * @param scale the response to a spend of 1, in units of the response; from 1E-100 to 1E+100
 * @param exponent the elasticity, from 0.001 to 0.999
 */
public record PowerCurve(double scale, double exponent) implements ResponseCurve {

  /**
   * Checks the components.
   *
   * @param scale the response to a spend of 1; from 1E-100 to 1E+100
   * @param exponent the elasticity, from 0.001 to 0.999
   * @throws IllegalArgumentException if one is out of its range
   */
  public PowerCurve {
    Spends.requireParameter(scale, "scale");
    Require.between(exponent, 0.001, 0.999, "exponent", "Use CappedLinearCurve for a line.");
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    return scale * Math.pow(spend, exponent);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    return Spends.bounded(scale * exponent * Math.pow(spend, exponent - 1));
  }

  @Override
  public double inflection() {
    return 0;
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    return Math.min(Math.pow(scale * exponent / slope, 1 / (1 - exponent)), Double.MAX_VALUE);
  }
}
