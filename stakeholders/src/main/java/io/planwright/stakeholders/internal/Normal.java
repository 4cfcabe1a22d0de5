package io.planwright.stakeholders.internal;

/** The standard normal distribution to about fifteen digits, also far out, without allocation. */
public final class Normal {

  private static final double ROOT_OF_TWO_PI = 2.5066282746310002;
  private static final double CENTRE_END = 0.67448975;
  private static final double MIDDLE_END = 5.656854249492381;
  private static final double CENTRAL = 0.425;
  private static final int FRACTION_TERMS = 16;

  private Normal() {}

  /**
   * The density.
   *
   * @param z any number
   * @return the height of the bell there
   */
  public static double density(double z) {
    return Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
  }

  /**
   * The distribution function: W. J. Cody, "Rational Chebyshev approximations for the error
   * function", Mathematics of Computation 23 (1969), in the form of "Algorithm 715: SPECFUN", ACM
   * Transactions on Mathematical Software 19 (1993); farther out the continued fraction of M.
   * Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.14.
   *
   * @param z any number
   * @return the probability of a smaller number, to about fifteen digits of itself if z is negative
   */
  public static double below(double z) {
    double x = Math.abs(z);
    if (x <= CENTRE_END) {
      return 0.5 + z * centreRatio(z * z);
    }
    double tail =
        x <= MIDDLE_END ? Math.exp(-x * x / 2) * middleRatio(x) : density(x) / fraction(x);
    return z > 0 ? 1 - tail : tail;
  }

  private static double centreRatio(double square) {
    double above = 0.06568233791820745 * square + 2.2352520354606837;
    above = above * square + 161.02823106855587;
    above = above * square + 1067.6894854603709;
    above = above * square + 18154.98125334356;
    double below = square + 47.202581904688245;
    below = below * square + 976.0985517377767;
    below = below * square + 10260.932208618979;
    below = below * square + 45507.78933502673;
    return above / below;
  }

  private static double middleRatio(double x) {
    double above = 1.0765576773720192e-8 * x + 0.39894151208813466;
    above = above * x + 8.883149794388377;
    above = above * x + 93.50665613217785;
    above = above * x + 597.2702763948002;
    above = above * x + 2494.5375852903726;
    above = above * x + 6848.190450536283;
    above = above * x + 11602.65143764735;
    above = above * x + 9842.714838383978;
    double below = x + 22.266688044328117;
    below = below * x + 235.387901782625;
    below = below * x + 1519.3775994075547;
    below = below * x + 6485.558298266761;
    below = below * x + 18615.571640885097;
    below = below * x + 34900.95272114598;
    below = below * x + 38912.00328609327;
    below = below * x + 19685.429676859992;
    return above / below;
  }

  private static double fraction(double x) {
    double fraction = x;
    for (int k = FRACTION_TERMS; k >= 1; k--) {
      fraction = x + k / fraction;
    }
    return fraction;
  }

  /**
   * The quantile: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal
   * distribution", Applied Statistics 37 (1988), PPND16.
   *
   * @param p a probability, above 0 and below 1
   * @return the number below which it lies, to about fifteen digits
   */
  public static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRAL) {
      return q * centralRatio(CENTRAL * CENTRAL - q * q);
    }
    double r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    double z = r <= 5 ? tailRatio(r - 1.6) : farRatio(r - 5);
    return q < 0 ? -z : z;
  }

  private static double centralRatio(double r) {
    double above = 2509.0809287301227 * r + 33430.57558358813;
    above = above * r + 67265.7709270087;
    above = above * r + 45921.95393154987;
    above = above * r + 13731.69376550946;
    above = above * r + 1971.5909503065513;
    above = above * r + 133.14166789178438;
    above = above * r + 3.3871328727963665;
    double below = 5226.495278852854 * r + 28729.085735721943;
    below = below * r + 39307.89580009271;
    below = below * r + 21213.794301586597;
    below = below * r + 5394.196021424751;
    below = below * r + 687.1870074920579;
    below = below * r + 42.31333070160091;
    return above / (below * r + 1);
  }

  private static double tailRatio(double r) {
    double above = 0.0007745450142783414 * r + 0.022723844989269184;
    above = above * r + 0.2417807251774506;
    above = above * r + 1.2704582524523684;
    above = above * r + 3.6478483247632045;
    above = above * r + 5.769497221460691;
    above = above * r + 4.630337846156546;
    above = above * r + 1.4234371107496835;
    double below = 1.0507500716444169e-09 * r + 0.0005475938084995345;
    below = below * r + 0.015198666563616457;
    below = below * r + 0.14810397642748008;
    below = below * r + 0.6897673349851;
    below = below * r + 1.6763848301838038;
    below = below * r + 2.053191626637759;
    return above / (below * r + 1);
  }

  private static double farRatio(double r) {
    double above = 2.0103343992922881e-7 * r + 2.7115555687434876e-5;
    above = above * r + 0.0012426609473880784;
    above = above * r + 0.026532189526576124;
    above = above * r + 0.29656057182850487;
    above = above * r + 1.7848265399172913;
    above = above * r + 5.463784911164114;
    above = above * r + 6.657904643501103;
    double below = 2.0442631033899397e-15 * r + 1.421511758316446e-7;
    below = below * r + 1.8463183175100548e-5;
    below = below * r + 0.0007868691311456133;
    below = below * r + 0.014875361290850615;
    below = below * r + 0.1369298809227358;
    below = below * r + 0.599832206555888;
    return above / (below * r + 1);
  }
}
