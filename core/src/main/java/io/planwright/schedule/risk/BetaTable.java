package io.planwright.schedule.risk;

/**
 * The quantile function of a beta distribution as a table: between 256 equal steps of probability a
 * cubic with the exact slopes, in the first and last step the expansion at the end. Within 1e-5 of
 * the range everywhere and far closer in the middle. Immutable and thread-safe.
 *
 * <p>The probabilities themselves are integrated by Gauss-Legendre in panels whose nodes are the
 * same for all shapes, so that a table takes some thousand exponentials.
 */
final class BetaTable {

  private static final int PANELS = 256;
  private static final int STEPS = 256;
  private static final int NODES = 3;
  private static final int MOST_STEPS = 60;
  private static final double NEAR = 1e-12;
  private static final double[] NODE = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};
  private static final double[] WEIGHT = {5.0 / 18, 8.0 / 18, 5.0 / 18};

  /** The logarithms of the nodes; those of one minus the nodes are the same in reverse. */
  private static final double[] LOG = logarithms();

  private final double alpha;
  private final double beta;
  private final double[] knot = new double[PANELS];
  private final double[] cumulated = new double[PANELS + 1];
  private final double[] cubic = new double[4 * STEPS];
  private final double mass;
  private final End low;
  private final End high;

  /** Makes the table of a distribution on [0, 1], both of whose parameters are at least 1. */
  BetaTable(double alpha, double beta) {
    this.alpha = alpha;
    this.beta = beta;
    for (int i = 1; i < PANELS; i++) {
      knot[i] = density((double) i / PANELS);
    }
    this.mass = integrate();
    double[] at = new double[STEPS + 1];
    double[] slope = new double[STEPS + 1];
    at[STEPS] = 1;
    int panel = 0;
    for (int k = 1; k < STEPS; k++) {
      double target = mass * k / STEPS;
      while (cumulated[panel + 1] < target) {
        panel++;
      }
      at[k] = solve(panel, target);
      slope[k] = mass / (STEPS * density(at[k]));
    }
    for (int k = 1; k < STEPS - 1; k++) {
      double rise = at[k + 1] - at[k];
      double under = rise - slope[k];
      double bend = slope[k + 1] - rise;
      cubic[4 * k] = at[k];
      cubic[4 * k + 1] = slope[k];
      cubic[4 * k + 2] = 2 * under - bend;
      cubic[4 * k + 3] = bend - under;
    }
    low = new End(alpha, beta, mass, at[1]);
    high = new End(beta, alpha, mass, 1 - at[STEPS - 1]);
  }

  private static double[] logarithms() {
    double[] logs = new double[NODES * PANELS];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = StrictMath.log((i / NODES + NODE[i % NODES]) / PANELS);
    }
    return logs;
  }

  private double integrate() {
    double edge = 1.0 / PANELS;
    cumulated[1] = nearZero(alpha, beta, edge);
    for (int panel = 1; panel < PANELS - 1; panel++) {
      double sum = 0;
      for (int node = 0; node < NODES; node++) {
        int i = NODES * panel + node;
        double log = (alpha - 1) * LOG[i] + (beta - 1) * LOG[LOG.length - 1 - i];
        sum += WEIGHT[node] * StrictMath.exp(log);
      }
      cumulated[panel + 1] = cumulated[panel] + sum / PANELS;
    }
    cumulated[PANELS] = cumulated[PANELS - 1] + nearZero(beta, alpha, edge);
    return cumulated[PANELS];
  }

  /** The integral of t^(a-1) (1-t)^(b-1) from 0 to a small x, by its power series. */
  private static double nearZero(double a, double b, double x) {
    double coefficient = 1;
    double sum = 1 / a;
    for (int n = 1; n < 30; n++) {
      coefficient *= (n - b) / n * x;
      sum += coefficient / (a + n);
    }
    return StrictMath.pow(x, a) * sum;
  }

  private double density(double x) {
    return StrictMath.exp((alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log(1 - x));
  }

  /** Newton's method within a panel, falling back to halving it. */
  private double solve(int panel, double target) {
    double least = (double) panel / PANELS;
    double most = (panel + 1.0) / PANELS;
    double share = (target - cumulated[panel]) / (cumulated[panel + 1] - cumulated[panel]);
    double x = least + share / PANELS;
    for (int i = 0; i < MOST_STEPS; i++) {
      double miss = upTo(panel, x) - target;
      least = miss < 0 ? x : least;
      most = miss < 0 ? most : x;
      double next = x - miss / about(panel, x);
      next = next > least && next < most ? next : (least + most) / 2;
      if (Math.abs(next - x) < NEAR) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /** The slope for the next step, which may be rough: exact at the ends, straight in between. */
  private double about(int panel, double x) {
    double share = x * PANELS - panel;
    boolean isEnd = panel == 0 || panel == PANELS - 1;
    return isEnd ? density(x) : knot[panel] + share * (knot[panel + 1] - knot[panel]);
  }

  /** The integral up to a point within a panel: cubic, with the exact slopes at both ends. */
  private double upTo(int panel, double x) {
    if (panel == 0) {
      return nearZero(alpha, beta, x);
    }
    if (panel == PANELS - 1) {
      return mass - nearZero(beta, alpha, 1 - x);
    }
    double w = x * PANELS - panel;
    double rise = cumulated[panel + 1] - cumulated[panel];
    double slope = knot[panel] / PANELS;
    double under = rise - slope;
    double bend = knot[panel + 1] / PANELS - rise;
    return cumulated[panel] + w * (slope + w * (2 * under - bend + w * (bend - under)));
  }

  /**
   * Turns probabilities into values.
   *
   * @param row probabilities strictly between 0 and 1, in place of which the values are put
   * @param from the first of them
   * @param to the end of them
   * @param least the value at 0
   * @param range by how much the value at 1 is higher
   */
  void fill(double[] row, int from, int to, double least, double range) {
    for (int i = from; i < to; i++) {
      row[i] = least + range * quantile(row[i]);
    }
  }

  /** The value on [0, 1] below which a probability lies. */
  double quantile(double p) {
    double steps = p * STEPS;
    int step = (int) steps;
    if (step == 0) {
      return low.distance(p);
    }
    if (step >= STEPS - 1) {
      return 1 - high.distance(1 - p);
    }
    double w = steps - step;
    int c = 4 * step;
    return cubic[c] + w * (cubic[c + 1] + w * (cubic[c + 2] + w * cubic[c + 3]));
  }

  /**
   * One end of the distribution: with y = (p a B(a, b))^(1/a) the distance from it is y + (b - 1) /
   * (a + 1) y² + …, the third term being fitted to the first point of the table.
   */
  private static final class End {

    private final double scale;
    private final double exponent;
    private final double square;
    private final double cube;

    End(double a, double b, double mass, double firstPoint) {
      scale = a * mass;
      exponent = 1 / a;
      square = (b - 1) / (a + 1);
      double y = StrictMath.pow(scale / STEPS, exponent);
      cube = (firstPoint - y - square * y * y) / (y * y * y);
    }

    double distance(double p) {
      double y = StrictMath.pow(p * scale, exponent);
      return y * (1 + y * (square + y * cube));
    }
  }
}
