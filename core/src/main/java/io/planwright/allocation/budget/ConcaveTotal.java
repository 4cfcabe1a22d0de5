package io.planwright.allocation.budget;

/** What lines, or every so many-th of them, take together at a price. */
final class ConcaveTotal {

  private final ConcaveLines lines;
  private final double[] a;
  private final double[] b;
  private final double[] floors;
  private final double[] ceilings;

  ConcaveTotal(ConcaveLines lines) {
    this.lines = lines;
    this.a = lines.a();
    this.b = lines.b();
    this.floors = lines.floors();
    this.ceilings = lines.ceilings();
  }

  /** The sum over every {@code stride}-th line at the logarithm of a price. */
  double at(double logPrice, int stride) {
    double sum = 0;
    for (int block = 0; block < lines.blocks(); block++) {
      int from = (lines.start(block) + stride - 1) / stride * stride;
      int to = lines.start(block + 1);
      sum +=
          switch (lines.kind(block)) {
            case LOG -> logarithmic(from, to, stride, Math.exp(-logPrice));
            case POWER -> power(from, to, stride, logPrice);
            case EXPONENTIAL -> exponential(from, to, stride, logPrice);
          };
    }
    return sum;
  }

  /** One line's spend. */
  double of(ConcaveLines.Kind kind, int i, double logPrice) {
    double free =
        switch (kind) {
          case LOG -> a[i] * Math.exp(-logPrice) - b[i];
          case POWER -> Math.exp(a[i] - b[i] * logPrice);
          case EXPONENTIAL -> a[i] - b[i] * logPrice;
        };
    return Math.min(ceilings[i], Math.max(floors[i], free));
  }

  private double logarithmic(int from, int to, int stride, double inverse) {
    double sum = 0;
    for (int i = from; i < to; i += stride) {
      sum += Math.min(ceilings[i], Math.max(floors[i], a[i] * inverse - b[i]));
    }
    return sum;
  }

  private double power(int from, int to, int stride, double logPrice) {
    double sum = 0;
    for (int i = from; i < to; i += stride) {
      sum += Math.min(ceilings[i], Math.max(floors[i], Math.exp(a[i] - b[i] * logPrice)));
    }
    return sum;
  }

  private double exponential(int from, int to, int stride, double logPrice) {
    double sum = 0;
    for (int i = from; i < to; i += stride) {
      sum += Math.min(ceilings[i], Math.max(floors[i], a[i] - b[i] * logPrice));
    }
    return sum;
  }

  /**
   * A bracket of the logarithm of the price at which every {@code stride}-th line takes an amount
   * together, no wider than asked, by regula falsi (Illinois) from a guess.
   */
  double[] bracket(double amount, int stride, double guess, double width) {
    double step = Math.max(width, 1e-3);
    double low = guess;
    double atLow = at(low, stride) - amount;
    double high = low;
    double atHigh = atLow;
    while (atLow < 0 && low > -LIMIT) {
      high = low;
      atHigh = atLow;
      low -= step;
      step *= 3;
      atLow = at(low, stride) - amount;
    }
    while (atHigh > 0 && high < LIMIT) {
      low = high;
      atLow = atHigh;
      high += step;
      step *= 3;
      atHigh = at(high, stride) - amount;
    }
    for (int i = 0; i < MOST_STEPS && high - low > width; i++) {
      double inner = (high - low) * atLow / (atLow - atHigh);
      // Aside of the estimate by half the width, so that both ends come in.
      double aside = (i & 1) == 0 ? width / 2 : -width / 2;
      double middle = i % 6 > 3 || !(inner > 0) ? (low + high) / 2 : low + inner + aside;
      if (!(middle > low && middle < high)) {
        middle = (low + high) / 2;
      }
      double value = at(middle, stride) - amount;
      if (value > 0) {
        low = middle;
        atLow = value;
      } else {
        high = middle;
        atHigh = value;
      }
    }
    return new double[] {low, high};
  }

  /** Logarithms of prices beyond it are as good as infinite. */
  static final double LIMIT = 700;

  private static final int MOST_STEPS = 200;
}
