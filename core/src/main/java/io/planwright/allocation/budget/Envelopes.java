package io.planwright.allocation.budget;

import io.planwright.allocation.response.CappedLinearCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.allocation.response.TabulatedCurve;
import java.util.Arrays;

/** Makes the envelope that suits a curve. */
final class Envelopes {

  private Envelopes() {}

  static Envelope of(ResponseCurve curve, double weight, Domain domain) {
    if (weight == 0 || domain.isPoint()) {
      return new HullEnvelope(curve, weight, domain, corners(domain, new double[0]));
    }
    if (curve instanceof TabulatedCurve table) {
      return new HullEnvelope(curve, weight, domain, corners(domain, table.spends()));
    }
    if (curve instanceof CappedLinearCurve line) {
      return new HullEnvelope(curve, weight, domain, corners(domain, new double[] {line.cap()}));
    }
    return domain.step() > 0
        ? new SteppedEnvelope(curve, weight, domain)
        : new SmoothEnvelope(curve, weight, domain);
  }

  /**
   * The spends among which the corners of the hull are: the ends, and the corners of the curve or,
   * in whole steps, the steps next to them.
   */
  private static double[] corners(Domain domain, double[] ofCurve) {
    double[] all = new double[2 * ofCurve.length + 3];
    int size = 0;
    all[size++] = domain.low();
    all[size++] = domain.from();
    all[size++] = domain.high();
    for (double corner : ofCurve) {
      if (corner > domain.from() && corner < domain.high()) {
        all[size++] = domain.below(corner);
        all[size++] = domain.above(corner);
      }
    }
    return Arrays.stream(all, 0, size).sorted().distinct().toArray();
  }
}
