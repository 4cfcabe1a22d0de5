package io.planwright.allocation.response;

/**
 * The modified exponential: <em>ceiling</em> · (1 − exp(−<em>rate</em> · spend)). Concave; each
 * unit of spend wins the same fraction of what is left to win. (M. L. Vidale and H. B. Wolfe, "An
 * Operations-Research Study of Sales Response to Advertising", Operations Research 5, 1957, has it
 * as its response to a steady effort.) Immutable, serializable and thread-safe.
 *
 * @param ceiling what no spend can pass, in units of the response; from 1E-100 to 1E+100
 * @param rate the fraction of what is left that a small unit of spend wins, per unit of spend; from
 *     1E-100 to 1E+100
 */
public record ExponentialCurve(double ceiling, double rate) implements ResponseCurve {

  /**
   * Checks the components.
   *
   * @param ceiling what no spend can pass; from 1E-100 to 1E+100
   * @param rate the fraction won per unit of spend; from 1E-100 to 1E+100
   * @throws IllegalArgumentException if one is out of its range
   */
  public ExponentialCurve {
    Spends.requireParameter(ceiling, "ceiling");
    Spends.requireParameter(rate, "rate");
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    return -ceiling * Math.expm1(-rate * spend);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    return ceiling * rate * Math.exp(-rate * spend);
  }

  @Override
  public double inflection() {
    return 0;
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    return Math.min(Math.max(0, Math.log(ceiling * rate / slope) / rate), Double.MAX_VALUE);
  }
}
