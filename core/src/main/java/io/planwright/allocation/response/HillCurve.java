package io.planwright.allocation.response;

/**
 * The Hill function: <em>ceiling</em> · spend<sup>shape</sup> / (half<sup>shape</sup> +
 * spend<sup>shape</sup>). S-shaped for a shape above 1, concave up to 1. (A. V. Hill, Journal of
 * Physiology 40, 1910; for media spend Y. Jin and others, "Bayesian Methods for Media Mix Modeling
 * with Carryover and Shape Effects", Google, 2017.) Immutable, serializable and thread-safe.
 *
 * @param ceiling what no spend can pass, in units of the response; from 1E-100 to 1E+100
 * @param half the spend that brings half of the ceiling, in units of spend; from 1E-100 to 1E+100
 * @param shape how steep it is about half; from 0.05 to 50
 */
public record HillCurve(double ceiling, double half, double shape) implements ResponseCurve {

  /**
   * Checks the components.
   *
   * @param ceiling what no spend can pass; from 1E-100 to 1E+100
   * @param half the spend that brings half of the ceiling; from 1E-100 to 1E+100
   * @param shape how steep it is about half; from 0.05 to 50
   * @throws IllegalArgumentException if one is out of its range
   */
  public HillCurve {
    Spends.requireParameter(ceiling, "ceiling");
    Spends.requireParameter(half, "half");
    Spends.requireShape(shape);
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    return ceiling * Sigmoid.share(spend, half, shape);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    return Spends.bounded(ceiling * Sigmoid.slope(spend, half, shape));
  }

  @Override
  public double inflection() {
    return Sigmoid.inflection(half, shape);
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    return Sigmoid.spendAtSlope(slope / ceiling, half, shape);
  }
}
