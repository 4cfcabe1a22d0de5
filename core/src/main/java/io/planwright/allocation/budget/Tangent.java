package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;

/**
 * Finds where the chord from a domain's least spend touches a curve that is convex, then concave.
 *
 * <p>The slope of the chord to a spend rises up to that point and falls after it.
 */
final class Tangent {

  private static final int MOST_STEPS = 200;

  private Tangent() {}

  /** The spend where the chord touches, within the domain's interval; its low end for none. */
  static double from(ResponseCurve curve, Domain domain) {
    double inflection = curve.inflection();
    double low = Math.max(domain.from(), inflection);
    if (domain.isPoint() || (inflection <= domain.low() && domain.isInterval())) {
      return domain.low();
    }
    double high = domain.high();
    if (low >= high || rises(curve, domain.low(), high) >= 0) {
      return high;
    }
    if (rises(curve, domain.low(), low) <= 0) {
      return low;
    }
    return root(curve, domain.low(), low, high);
  }

  /** Regula falsi (Illinois), with a bisection wherever it is slow. */
  private static double root(ResponseCurve curve, double start, double from, double to) {
    double low = from;
    double high = to;
    double atLow = rises(curve, start, low);
    double atHigh = rises(curve, start, high);
    for (int step = 0; step < MOST_STEPS && high - low > 1e-14 * high; step++) {
      double middle =
          step % 4 == 3 ? (low + high) / 2 : low + (high - low) * atLow / (atLow - atHigh);
      if (!(middle > low && middle < high)) {
        middle = (low + high) / 2;
      }
      double value = rises(curve, start, middle);
      if (value > 0) {
        low = middle;
        atLow = value;
        atHigh /= 2;
      } else {
        high = middle;
        atHigh = value;
        atLow /= 2;
      }
      if (value == 0) {
        return middle;
      }
    }
    return high;
  }

  /** Above 0 where the slope of the chord rises with its end, below 0 where it falls. */
  private static double rises(ResponseCurve curve, double start, double end) {
    return curve.slope(end) * (end - start) - (curve.response(end) - curve.response(start));
  }
}
