package io.planwright.allocation.response;

import io.planwright.internal.Require;

/**
 * The ADBUDG function: <em>floor</em> + (<em>ceiling</em> − <em>floor</em>) · spend<sup>shape</sup>
 * / (half<sup>shape</sup> + spend<sup>shape</sup>). Without spend the response erodes to its floor.
 * S-shaped for a shape above 1, concave up to 1. (J. D. C. Little, "Models and Managers: The
 * Concept of a Decision Calculus", Management Science 16, 1970.) Immutable, serializable and
 * thread-safe.
 *
 * @param floor the response to no spend, in units of the response; from -1E+100 to 1E+100
 * @param ceiling what no spend can pass, in units of the response; above the floor
 * @param half the spend that brings the middle of floor and ceiling, in units of spend; from 1E-100
 *     to 1E+100
 * @param shape how steep it is about half; from 0.05 to 50
 */
public record AdbudgCurve(double floor, double ceiling, double half, double shape)
    implements ResponseCurve {

  /**
   * Checks the components.
   *
   * @param floor the response to no spend; from -1E+100 to 1E+100
   * @param ceiling what no spend can pass; above the floor
   * @param half the spend that brings the middle of floor and ceiling; from 1E-100 to 1E+100
   * @param shape how steep it is about half; from 0.05 to 50
   * @throws IllegalArgumentException if one is out of its range
   */
  public AdbudgCurve {
    Spends.requireLevel(floor, "floor");
    Spends.requireLevel(ceiling, "ceiling");
    Require.that(ceiling > floor, "ceiling", ceiling, "be above the floor " + floor, "Swap them.");
    Spends.requireParameter(half, "half");
    Spends.requireShape(shape);
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    return floor + (ceiling - floor) * Sigmoid.share(spend, half, shape);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    return Spends.bounded((ceiling - floor) * Sigmoid.slope(spend, half, shape));
  }

  @Override
  public double inflection() {
    return Sigmoid.inflection(half, shape);
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    return Sigmoid.spendAtSlope(slope / (ceiling - floor), half, shape);
  }
}
