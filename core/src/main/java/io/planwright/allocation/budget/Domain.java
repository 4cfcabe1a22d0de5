package io.planwright.allocation.budget;

/**
 * The spends that a line may have: one least, or anything from a second bound on up to a last, in
 * whole steps if there is a step. For a plain interval the first two are the same; for "nothing or
 * at least 500" they are 0 and 500.
 *
 * @param low the least spend
 * @param from where the interval above it begins, at least {@code low}
 * @param high the largest spend, at least {@code from} unless the domain is the point {@code low}
 * @param step spends are multiples of it; 0 for any
 */
record Domain(double low, double from, double high, double step) {

  /** The fraction of a step by which a multiple may be off through rounding. */
  private static final double ROUNDING = 1e-9;

  static Domain of(double low, double from, double high, double step) {
    double least = step > 0 ? up(low, step) : low;
    double start = step > 0 ? up(from, step) : from;
    double most = step > 0 ? down(high, step) : high;
    if (most < start) {
      // Nothing is left of the interval; where the point is beyond too, the domain is empty.
      return new Domain(least, least, least <= high ? least : most, step);
    }
    return new Domain(least, start, most, step);
  }

  boolean isEmpty() {
    return high < low;
  }

  boolean isPoint() {
    return high <= low;
  }

  /** Whether there is no hole between the least spend and the others. */
  boolean isInterval() {
    return from <= low;
  }

  boolean allows(double spend) {
    if (spend <= low) {
      return true;
    }
    return spend >= from && (step == 0 || Math.abs(nearest(spend) - spend) <= ROUNDING * step);
  }

  Domain at(double spend) {
    return new Domain(spend, spend, spend, step);
  }

  /** The part of the domain that is not above a spend. */
  Domain upTo(double most) {
    return most >= high ? this : of(low, from, most, step);
  }

  /** The part of the domain that is not below a spend. */
  Domain startingAt(double least) {
    if (least <= low) {
      return this;
    }
    double start = Math.max(least, from);
    double rounded = step > 0 ? up(start, step) : start;
    return new Domain(rounded, rounded, high, step);
  }

  /** The largest allowed spend that is not above one. */
  double below(double spend) {
    if (spend < from) {
      return low;
    }
    return step > 0 ? Math.max(from, down(spend, step)) : spend;
  }

  /** The least allowed spend that is not below one. */
  double above(double spend) {
    if (spend <= low) {
      return low;
    }
    double least = Math.max(from, spend);
    return Math.min(high, step > 0 ? up(least, step) : least);
  }

  double nearest(double spend) {
    return Math.rint(spend / step) * step;
  }

  private static double up(double spend, double step) {
    // Never minus zero, which is not zero where spends are sorted.
    return Math.max(0.0, Math.ceil(spend / step - ROUNDING) * step);
  }

  private static double down(double spend, double step) {
    return Math.max(0.0, Math.floor(spend / step + ROUNDING) * step);
  }
}
