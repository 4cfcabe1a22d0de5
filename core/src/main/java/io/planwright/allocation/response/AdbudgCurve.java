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

  private static final double HALF_MORE = 1.5;

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

  /**
   * The curve through four judgements of somebody who knows the customer or market: what comes of
   * no spend, of the present spend, of half more, and of as much as one likes. (Little 1970, who
   * asks for exactly these.)
   *
   * @param present the present spend, in units of spend; from 1E-100 to 1E+100
   * @param atNone the response to no spend; from -1E+100 to 1E+100
   * @param atPresent the response to the present spend; above {@code atNone}
   * @param atHalfMore the response to half more than the present spend; above {@code atPresent}
   * @param atSaturation the response that no spend can pass; above {@code atHalfMore}, to 1E+100
   * @return the curve that has these four values
   * @throws IllegalArgumentException if a number is out of its range, the judgements do not rise,
   *     or they ask for a shape outside 0.05 to 50
   */
  public static AdbudgCurve calibrated(
      double present, double atNone, double atPresent, double atHalfMore, double atSaturation) {
    Spends.requireParameter(present, "present");
    Spends.requireLevel(atNone, "atNone");
    Spends.requireLevel(atSaturation, "atSaturation");
    requireAbove(atPresent, atNone, "atPresent");
    requireAbove(atHalfMore, atPresent, "atHalfMore");
    requireAbove(atSaturation, atHalfMore, "atSaturation");
    double odds = (atPresent - atNone) / (atSaturation - atPresent);
    double oddsOfHalfMore = (atHalfMore - atNone) / (atSaturation - atHalfMore);
    double shape = Math.log(oddsOfHalfMore / odds) / Math.log(HALF_MORE);
    Require.between(
        shape,
        0.05,
        50,
        "shape",
        "Judge a clear difference between the present spend and half more, and leave some to gain.");
    return new AdbudgCurve(
        atNone, atSaturation, present * Math.exp(-Math.log(odds) / shape), shape);
  }

  private static void requireAbove(double value, double lower, String field) {
    Require.that(
        Double.isFinite(value) && value > lower,
        field,
        value,
        "be above the judgement before, " + lower,
        "More spend must bring more.");
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
