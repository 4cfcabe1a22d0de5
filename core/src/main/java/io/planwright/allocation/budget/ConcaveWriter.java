package io.planwright.allocation.budget;

/** Writes what each line takes at a price. */
final class ConcaveWriter {

  /** The series of exp is used up to here; beyond its last term it is below the rounding. */
  private static final double MOST_EXPONENT = 0.25;

  /** A change that many times smaller than a spend does not show in its marginal return. */
  private static final double AMPLE = 1e13;

  private final ConcaveLines lines;
  private final double[] a;
  private final double[] b;
  private final double[] floors;
  private final double[] ceilings;
  private final double[] spend;
  private double slope;

  ConcaveWriter(ConcaveLines lines, double[] spend) {
    this.lines = lines;
    this.a = lines.a();
    this.b = lines.b();
    this.floors = lines.floors();
    this.ceilings = lines.ceilings();
    this.spend = spend;
  }

  /** How fast the total written last falls with the logarithm of the price. */
  double slope() {
    return slope;
  }

  /**
   * Writes and adds up the spends at the logarithm of a price.
   *
   * @param center the price at which the spends of power curves, without limits, stand in the array
   *     already; NaN if they do not
   */
  double write(double price, double center) {
    double sum = 0;
    slope = 0;
    for (int block = 0; block < lines.blocks(); block++) {
      int from = lines.start(block);
      int to = lines.start(block + 1);
      switch (lines.kind(block)) {
        case LOG -> logarithmic(from, to, Math.exp(-price));
        case POWER -> power(from, to, price, center);
        case EXPONENTIAL -> exponential(from, to, price);
      }
      sum += sum(from, to, lines.kind(block));
    }
    return sum;
  }

  private void logarithmic(int from, int to, double inverse) {
    for (int i = from; i < to; i++) {
      spend[i] = Math.min(ceilings[i], Math.max(floors[i], a[i] * inverse - b[i]));
    }
  }

  private void exponential(int from, int to, double price) {
    for (int i = from; i < to; i++) {
      spend[i] = Math.min(ceilings[i], Math.max(floors[i], a[i] - b[i] * price));
    }
  }

  private void power(int from, int to, double price, double center) {
    double move = center - price;
    for (int i = from; i < to; i++) {
      double t = b[i] * move;
      double free =
          Math.abs(t) <= MOST_EXPONENT ? spend[i] * series(t) : Math.exp(a[i] - b[i] * price);
      spend[i] = Math.min(ceilings[i], Math.max(floors[i], free));
    }
  }

  /** The Taylor series of exp, to its rounding. */
  private static double series(double t) {
    double sum = 1 + t / 11;
    sum = 1 + t * (1.0 / 10) * sum;
    sum = 1 + t * (1.0 / 9) * sum;
    sum = 1 + t * (1.0 / 8) * sum;
    sum = 1 + t * (1.0 / 7) * sum;
    sum = 1 + t * (1.0 / 6) * sum;
    sum = 1 + t * (1.0 / 5) * sum;
    sum = 1 + t * (1.0 / 4) * sum;
    sum = 1 + t * (1.0 / 3) * sum;
    sum = 1 + t * (1.0 / 2) * sum;
    return 1 + t * sum;
  }

  /** Adds up the spends; and by how much they fall, of those that no limit holds. */
  private double sum(int from, int to, ConcaveLines.Kind kind) {
    // The fall of one line is factor · spend + rest · b.
    double ofSpend = kind == ConcaveLines.Kind.LOG ? 1 : 0;
    double ofB = kind == ConcaveLines.Kind.POWER ? 0 : 1;
    double ofBoth = kind == ConcaveLines.Kind.POWER ? 1 : 0;
    double even = 0;
    double odd = 0;
    double evenFalls = 0;
    double oddFalls = 0;
    // Two sums each, so that one addition need not wait for the other.
    for (int i = from; i + 1 < to; i += 2) {
      even += spend[i];
      odd += spend[i + 1];
      evenFalls += isFree(i) ? spend[i] * (ofSpend + ofBoth * b[i]) + ofB * b[i] : 0;
      oddFalls += isFree(i + 1) ? spend[i + 1] * (ofSpend + ofBoth * b[i + 1]) + ofB * b[i + 1] : 0;
    }
    if (((to - from) & 1) != 0) {
      even += spend[to - 1];
    }
    slope += evenFalls + oddFalls;
    return even + odd;
  }

  private boolean isFree(int i) {
    return spend[i] > floors[i] && spend[i] < ceilings[i];
  }

  /** Gives what rounding left to a free line with ample room, or with most. */
  void absorb(double left) {
    int best = -1;
    double bestRoom = 0;
    double ample = Math.abs(left) * AMPLE;
    for (int i = 0; i < spend.length && bestRoom < ample; i++) {
      if (isFree(i)) {
        double room = left > 0 ? ceilings[i] - spend[i] : spend[i] - floors[i];
        if (Math.min(room, spend[i]) > bestRoom) {
          best = i;
          bestRoom = Math.min(room, spend[i]);
        }
      }
    }
    if (best >= 0 && Math.abs(left) <= bestRoom) {
      spend[best] += left;
    }
  }
}
