package io.planwright.stakeholders.analysis;

/** The standard normal distribution, without allocation. */
final class Normal {

  private static final double FAR = 37;
  private static final double TAIL = 7.07106781186547;
  private static final double ROOT_OF_TWO_PI = 2.506628274631;
  private static final double CENTRAL = 0.425;

  private Normal() {}

  /**
   * The distribution function: J. F. Hart et al., "Computer Approximations" (1968), no. 5666, in
   * the form of G. West, "Better approximations to cumulative normal functions", Wilmott Magazine
   * (2005). Error below 1e-14.
   */
  static double cumulative(double z) {
    double x = Math.abs(z);
    if (x > FAR) {
      return z > 0 ? 1 : 0;
    }
    double bell = Math.exp(-x * x / 2);
    double tail;
    if (x < TAIL) {
      double above = 0.0352624965998911 * x + 0.700383064443688;
      above = above * x + 6.37396220353165;
      above = above * x + 33.912866078383;
      above = above * x + 112.079291497871;
      above = above * x + 221.213596169931;
      above = above * x + 220.206867912376;
      double below = 0.0883883476483184 * x + 1.75566716318264;
      below = below * x + 16.064177579207;
      below = below * x + 86.7807322029461;
      below = below * x + 296.564248779674;
      below = below * x + 637.333633378831;
      below = below * x + 793.826512519948;
      below = below * x + 440.413735824752;
      tail = bell * above / below;
    } else {
      tail = bell / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / ROOT_OF_TWO_PI;
    }
    return z > 0 ? 1 - tail : tail;
  }

  /**
   * The quantile: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal
   * distribution", Applied Statistics 37 (1988), PPND16 without its farthest tails: error below
   * 1e-15.
   *
   * @param p a probability from 1e-10 to 1 - 1e-10; one beyond is taken for the nearest of these
   */
  static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRAL) {
      return q * centralRatio(CENTRAL * CENTRAL - q * q);
    }
    double tail = Math.max(1e-10, q < 0 ? p : 1 - p);
    double z = tailRatio(Math.sqrt(-Math.log(tail)) - 1.6);
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
}
