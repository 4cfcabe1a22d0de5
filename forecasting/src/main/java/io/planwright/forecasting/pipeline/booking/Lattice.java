package io.planwright.forecasting.pipeline.booking;

/**
 * The equidistant values on which a sum of deals is computed: {@code base + j * step} minor units
 * for j from 0 to points - 1.
 *
 * <p>If the common unit of all amounts is too fine for the points allowed, the step is coarser and
 * each amount is put on its two neighbours so that its mean is kept. What that adds to the sum is
 * independent noise of mean zero: its root mean square is at most {@link #roundingRms()}, which
 * also bounds the Wasserstein distance between the two distributions.
 *
 * @param base the first value, a multiple of the step
 * @param step the distance
 * @param points how many, a power of two
 * @param exact whether all amounts are multiples of the step
 * @param roundingRms the root mean square of the rounding of the sum, at most; 0 if exact
 */
record Lattice(long base, long step, int points, boolean exact, double roundingRms) {

  /** The probability beyond each end of a window, at most. */
  static final double TAIL = 1e-13;

  /** The exponents of the Chernoff bound that are tried, in reciprocal standard deviations. */
  private static final double[] TILTS = {1.5, 3, 5, 7, 9};

  /** Hoeffding: noise of n steps exceeds this times √n with a probability below 2e-13. */
  private static final double NOISE = 4;

  /** The window in which independent deals end up but for two times {@link #TAIL}. */
  static Lattice window(Bets bets, int mostPoints, int roundedPoints) {
    double mean = bets.mean(bets.chances());
    double sd = Math.max(Math.sqrt(bets.variance(bets.chances())), Double.MIN_NORMAL);
    long total = bets.total();
    double low = 0;
    double high = total;
    for (double tilt : TILTS) {
      double theta = tilt / sd;
      double up = (cumulant(bets, theta) - StrictMath.log(TAIL)) / theta;
      double down = -(cumulant(bets, -theta) - StrictMath.log(TAIL)) / theta;
      high = up < high ? up : high; // NaN and infinities change nothing
      low = down > low ? down : low;
    }
    return of(
        bets,
        (long) Math.floor(Math.min(low, mean)),
        (long) Math.ceil(Math.max(high, mean)),
        mostPoints,
        roundedPoints);
  }

  /** All values that the sum can have. */
  static Lattice support(Bets bets, int mostPoints, int roundedPoints) {
    return of(bets, 0, bets.total(), mostPoints, roundedPoints);
  }

  private static Lattice of(Bets bets, long low, long high, int mostPoints, int roundedPoints) {
    long unit = bets.unit();
    long needed = high / unit - low / unit + 1;
    if (needed <= mostPoints) {
      return new Lattice(low / unit * unit, unit, powerOfTwo(needed), true, 0);
    }
    double margin = Math.ceil(NOISE * Math.sqrt(bets.deals())) + 1;
    double room = Math.max(roundedPoints - 2 * margin - 2, roundedPoints / 4.0);
    long step = (long) Math.ceil((high - low) / room);
    long base = Math.max(0, (long) Math.floor((double) low / step - margin)) * step;
    return new Lattice(base, step, roundedPoints, false, rms(bets, step));
  }

  private static int powerOfTwo(long needed) {
    int power = Math.max(Fourier.LEAST, Integer.highestOneBit((int) needed));
    return power >= needed ? power : 2 * power;
  }

  /** The largest p f (1 - f) is p / 4; here with the true fractions f. */
  private static double rms(Bets bets, long step) {
    double sum = 0;
    for (int j = 0; j < bets.kinds(); j++) {
      double fraction = (double) (bets.amounts()[j] % step) / step;
      sum += bets.counts()[j] * bets.chances()[j] * fraction * (1 - fraction);
    }
    return step * Math.sqrt(sum);
  }

  private static double cumulant(Bets bets, double theta) {
    double sum = 0;
    for (int j = 0; j < bets.kinds(); j++) {
      double won = Math.expm1(theta * bets.amounts()[j]);
      sum += bets.counts()[j] * Math.log1p(bets.chances()[j] * won);
    }
    return sum;
  }

  double value(int point) {
    return base + (double) point * step;
  }
}
