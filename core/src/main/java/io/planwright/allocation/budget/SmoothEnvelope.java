package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;

/** The envelope of a smooth curve: a chord up to the point where it touches, then the curve. */
final class SmoothEnvelope extends Envelope {

  /** The part of a spend over which a curvature is measured. */
  private static final double BEND = 1e-4;

  private final ResponseCurve curve;
  private final double weight;
  private final double start;
  private final double touch;
  private final double startValue;
  private final double chordSlope;

  SmoothEnvelope(ResponseCurve curve, double weight, Domain domain) {
    super(domain);
    this.curve = curve;
    this.weight = weight;
    this.start = domain.low();
    this.startValue = weight * curve.response(start);
    this.touch = Tangent.from(curve, domain);
    this.chordSlope =
        touch > start
            ? (weight * curve.response(touch) - startValue) / (touch - start)
            : Double.POSITIVE_INFINITY;
  }

  @Override
  double low(double price) {
    return price >= chordSlope ? start : onCurve(price);
  }

  @Override
  double high(double price) {
    return price > chordSlope ? start : onCurve(price);
  }

  private double onCurve(double price) {
    double slope = price / weight;
    if (!(slope > 0) || touch >= domain.high()) {
      return domain.high();
    }
    if (slope > Double.MAX_VALUE) {
      return touch;
    }
    return Math.min(domain.high(), Math.max(touch, curve.spendAtSlope(slope)));
  }

  @Override
  double breakBetween(double lowPrice, double highPrice) {
    return chordSlope > lowPrice && chordSlope < highPrice ? chordSlope : Double.NaN;
  }

  @Override
  double steepest() {
    return touch > start ? chordSlope : weight * curve.slope(start);
  }

  @Override
  double value(double spend) {
    return spend < touch && touch > start
        ? startValue + chordSlope * (spend - start)
        : actual(spend);
  }

  @Override
  Bend bend(double spend, double barrier) {
    double slope = slope(spend);
    double width = BEND * spend;
    double from = Math.max(spend - width, (spend + domain.low()) / 2);
    double to = Math.min(spend + width, (spend + domain.high()) / 2);
    double fall = to > from ? Math.max(0, slope(from) - slope(to)) / (to - from) : 0;
    return new Bend(value(spend), slope, fall);
  }

  private double slope(double spend) {
    return spend < touch && touch > start ? chordSlope : weight * curve.slope(spend);
  }

  @Override
  double actual(double spend) {
    return weight * curve.response(spend);
  }

  @Override
  Domain concavePart(double spend) {
    if (spend <= start && touch > start) {
      return domain.at(start);
    }
    return domain.startingAt(Math.min(spend, Math.max(domain.from(), curve.inflection())));
  }
}
