package io.planwright.allocation.budget;

/**
 * The concave envelope of one line's weighted response over the spends that it may have: the least
 * concave function that is nowhere below.
 *
 * <p>Where a unit of spend costs {@code price}, the spends that earn most after cost are an
 * interval, from {@link #low} to {@link #high}; both fall as the price rises. Where an interval is
 * more than a point the envelope is straight, and the price is one of its breaks.
 */
abstract class Envelope {

  final Domain domain;

  Envelope(Domain domain) {
    this.domain = domain;
  }

  /** The least spend that earns most after cost. */
  abstract double low(double price);

  /** The largest spend that earns most after cost. */
  abstract double high(double price);

  /** A price strictly between two at which the spend jumps; NaN if it moves without a jump. */
  abstract double breakBetween(double lowPrice, double highPrice);

  /** The slope of the envelope at the least spend: the price from which on the line stays there. */
  abstract double steepest();

  /** The envelope at a spend of the domain's hull. */
  abstract double value(double spend);

  /**
   * The slope of the envelope at a spend, and how fast it falls there. Corners are rounded as a
   * logarithmic barrier of that weight does.
   */
  Bend bend(double spend, double barrier) {
    throw new IllegalStateException("an envelope in steps is not asked how it bends");
  }

  /** A value with rounded corners, its slope, and how fast that falls. */
  record Bend(double value, double slope, double curvature) {}

  /** What the line really brings, a lower or equal value. */
  abstract double actual(double spend);

  /** The spends around an allowed one over which the response is its own envelope. */
  abstract Domain concavePart(double spend);

  /** How far the envelope is from what the line really brings; infinite where it is not allowed. */
  final double gap(double spend) {
    return domain.allows(spend)
        ? Math.max(0, value(spend) - actual(spend))
        : Double.POSITIVE_INFINITY;
  }

  /** How much more the line would earn after cost at its best spend than at one given. */
  final double missed(double price, double spend) {
    double best = low(price);
    return best == spend ? 0 : Math.max(0, value(best) - value(spend) - price * (best - spend));
  }
}
