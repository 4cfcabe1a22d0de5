package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;

/**
 * The envelope of a smooth curve in whole steps: a chord up to the step where it touches, then
 * straight from step to step. The steps are not listed, so there may be millions.
 */
final class SteppedEnvelope extends Envelope {

  private final ResponseCurve curve;
  private final double weight;
  private final double start;
  private final double startValue;
  private final double touch;
  private final double chordSlope;

  SteppedEnvelope(ResponseCurve curve, double weight, Domain domain) {
    super(domain);
    this.curve = curve;
    this.weight = weight;
    this.start = domain.low();
    this.startValue = actual(start);
    double tangent = Tangent.from(curve, domain);
    double before = Math.max(domain.below(tangent), domain.from());
    double after = domain.above(tangent);
    this.touch = tangent <= start ? start : (ratio(before) > ratio(after) ? before : after);
    this.chordSlope = touch > start ? ratio(touch) : Double.POSITIVE_INFINITY;
  }

  private double ratio(double spend) {
    return spend <= start
        ? Double.NEGATIVE_INFINITY
        : (actual(spend) - startValue) / (spend - start);
  }

  @Override
  double low(double price) {
    return price >= chordSlope ? start : onCurve(price, false);
  }

  @Override
  double high(double price) {
    return price > chordSlope ? start : onCurve(price, true);
  }

  private double onCurve(double price, boolean largest) {
    double slope = price / weight;
    if (!(slope > 0)) {
      return domain.high();
    }
    if (slope > Double.MAX_VALUE) {
      return touch;
    }
    double spend = Math.min(domain.high(), Math.max(touch, curve.spendAtSlope(slope)));
    double floor = Math.max(touch, domain.below(spend));
    // Rounding may have put the spend on the wrong side of a step: look at both neighbours.
    while (floor > touch && !earns(floor - domain.step(), price, largest)) {
      floor = Math.max(touch, domain.nearest(floor - domain.step()));
    }
    while (floor < domain.high() && earns(floor, price, largest)) {
      floor = domain.nearest(floor + domain.step());
    }
    return floor;
  }

  /** Whether the step that begins at a spend earns its price. */
  private boolean earns(double spend, double price, boolean orBreaksEven) {
    double slope = stepSlope(domain.nearest(spend));
    return orBreaksEven ? slope >= price : slope > price;
  }

  private double stepSlope(double spend) {
    double next = domain.nearest(spend + domain.step());
    return (actual(next) - actual(spend)) / (next - spend);
  }

  @Override
  double breakBetween(double lowPrice, double highPrice) {
    if (chordSlope > lowPrice && chordSlope < highPrice) {
      return chordSlope;
    }
    double least = low(highPrice);
    double most = high(lowPrice);
    if (most - least < domain.step() / 2 || least < touch) {
      return Double.NaN;
    }
    double middle = Math.max(least, domain.below((least + most - domain.step()) / 2));
    double slope = stepSlope(middle);
    return slope > lowPrice && slope < highPrice ? slope : Double.NaN;
  }

  @Override
  double steepest() {
    return touch > start ? chordSlope : stepSlope(start);
  }

  @Override
  double value(double spend) {
    if (spend < touch && touch > start) {
      return startValue + chordSlope * (spend - start);
    }
    double before = domain.below(spend);
    return before >= domain.high()
        ? actual(before)
        : actual(before) + stepSlope(before) * (spend - before);
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
