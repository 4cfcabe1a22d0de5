package io.planwright.schedule.risk;

/** The standard normal distribution, fast enough for the hot loop and the same on all platforms. */
final class NormalCurve {

  private static final double END = 8.25;
  private static final int STEPS_PER_UNIT = 64;
  private static final double[] AT_STEP = table();

  private static final double[] CENTRE = {
    2509.0809287301227, 33430.57558358813, 67265.7709270087,
    45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665
  };
  private static final double[] CENTRE_BELOW = {
    5226.495278852854, 28729.085735721943, 39307.89580009271,
    21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1
  };
  private static final double[] TAIL = {
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506,
    1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835
  };
  private static final double[] TAIL_BELOW = {
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457,
    0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1
  };
  private static final double[] FAR = {
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784,
    0.026532189526576124, 0.29656057182850487, 1.7848265399172913,
    5.463784911164114, 6.657904643501103
  };
  private static final double[] FAR_BELOW = {
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5,
    0.0007868691311456133, 0.014875361290850615, 0.1369298809227358,
    0.599832206555888, 1
  };

  private NormalCurve() {}

  /**
   * The probability below a number, within 1e-9: cubic between 64 points a unit, with the exact
   * slopes.
   */
  static double below(double z) {
    if (z <= -END || z >= END) {
      return z < 0 ? 0x1p-54 : 1 - 0x1p-53;
    }
    double steps = (z + END) * STEPS_PER_UNIT;
    int step = (int) steps;
    double w = steps - step;
    double low = AT_STEP[2 * step];
    double lowSlope = AT_STEP[2 * step + 1];
    double rise = AT_STEP[2 * step + 2] - low;
    double bend = AT_STEP[2 * step + 3] - rise;
    double under = rise - lowSlope;
    return low + w * (lowSlope + w * (2 * under - bend + w * (bend - under)));
  }

  /**
   * The number below which a probability lies, to sixteen digits: M. J. Wichura, "Algorithm AS 241:
   * the percentage points of the normal distribution", <em>Applied Statistics</em> 37 (3), 1988,
   * pp. 477-484.
   *
   * @param p a probability, strictly between 0 and 1
   */
  static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * polynomial(CENTRE, r) / polynomial(CENTRE_BELOW, r);
    }
    double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
    double z =
        r <= 5
            ? polynomial(TAIL, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
            : polynomial(FAR, r - 5) / polynomial(FAR_BELOW, r - 5);
    return q < 0 ? -z : z;
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      value = value * x + coefficients[i];
    }
    return value;
  }

  /** The probability below each point, and its slope over a step. */
  private static double[] table() {
    int steps = (int) (2 * END * STEPS_PER_UNIT);
    double[] table = new double[2 * steps + 4];
    for (int step = 0; step <= steps + 1; step++) {
      double z = (double) step / STEPS_PER_UNIT - END;
      double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
      double term = z;
      double sum = z;
      for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= z * z / k;
        sum += term;
      }
      table[2 * step] = 0.5 + density * sum;
      table[2 * step + 1] = density / STEPS_PER_UNIT;
    }
    return table;
  }
}
