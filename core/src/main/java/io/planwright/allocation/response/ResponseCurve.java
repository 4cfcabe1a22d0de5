package io.planwright.allocation.response;

import java.io.Serializable;

/**
 * What spend on one line brings: a non-decreasing function of spend.
 *
 * <p>Spend is in any unit (major units of a currency, calls, hours), the response in any other
 * (revenue, orders), the same for all curves of a problem. From its {@link #inflection()} on a
 * curve is concave: each further unit brings at most as much as the one before. A review of the
 * shapes is G. L. Lilien, P. Kotler and K. S. Moorthy, <em>Marketing Models</em>, Prentice Hall,
 * 1992, appendix C.
 *
 * <p>Implementations are immutable, serializable and thread-safe.
 */
public sealed interface ResponseCurve extends Serializable
    permits AdbudgCurve,
        CappedLinearCurve,
        ExponentialCurve,
        HillCurve,
        LogCurve,
        PowerCurve,
        SumCurve,
        TabulatedCurve {

  /**
   * What a spend brings.
   *
   * @param spend the spend, finite and at least 0
   * @return the response, finite; the same or more for more spend
   * @throws IllegalArgumentException if the spend is negative or not finite
   */
  double response(double spend);

  /**
   * What the next small unit of spend brings: the derivative from the right.
   *
   * @param spend the spend, finite and at least 0
   * @return the response per unit of spend, at least 0; {@link Double#MAX_VALUE} where it is
   *     unbounded, as that of a power curve at 0
   * @throws IllegalArgumentException if the spend is negative or not finite
   */
  double slope(double spend);

  /**
   * Where diminishing returns begin.
   *
   * @return the least spend from which on the curve is concave; 0 for a concave curve
   */
  double inflection();

  /**
   * How far to go where a unit of spend has a price: the inverse of the slope on the concave part.
   *
   * @param slope the least response that a unit of spend must bring, above 0 and finite
   * @return the largest spend, from the inflection on, up to which each unit brings at least that;
   *     the inflection if no unit after it does; {@link Double#MAX_VALUE} if all do
   * @throws IllegalArgumentException if the slope is not above 0 or not finite
   */
  double spendAtSlope(double slope);
}
