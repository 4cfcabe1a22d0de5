package io.planwright.allocation.response;

/**
 * A straight line up to a cap: <em>rate</em> · min(spend, <em>cap</em>). Concave. Immutable,
 * serializable and thread-safe.
 *
 * @param rate the response per unit of spend up to the cap; from 1E-100 to 1E+100
 * @param cap the spend beyond which nothing more comes, in units of spend; from 1E-100 to 1E+100
 */
public record CappedLinearCurve(double rate, double cap) implements ResponseCurve {

  /**
   * Checks the components.
   *
   * @param rate the response per unit of spend up to the cap; from 1E-100 to 1E+100
   * @param cap the spend beyond which nothing more comes; from 1E-100 to 1E+100
   * @throws IllegalArgumentException if one is out of its range
   */
  public CappedLinearCurve {
    Spends.requireParameter(rate, "rate");
    Spends.requireParameter(cap, "cap");
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    return rate * Math.min(spend, cap);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    return spend < cap ? rate : 0;
  }

  @Override
  public double inflection() {
    return 0;
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    return slope <= rate ? cap : 0;
  }
}
