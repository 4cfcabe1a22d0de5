package io.planwright.forecasting.pipeline.booking;

/** The distribution function of a sum on a lattice, of all deals and of all but one. */
final class LatticeTail {

  private final Lattice lattice;

  /** The probability of the points before this one. */
  private final double[] before;

  private final double[] masses;

  LatticeTail(Lattice lattice, double[] masses) {
    this.lattice = lattice;
    this.masses = masses;
    before = new double[masses.length + 1];
    for (int j = 0; j < masses.length; j++) {
      before[j + 1] = before[j] + masses[j];
    }
  }

  /**
   * The probability of less than x minor units. On a lattice that amounts were rounded to, each
   * point stands for the values half a step around it.
   */
  double below(double x) {
    double at = (x - lattice.base()) / lattice.step();
    if (lattice.exact()) {
      double first = Math.ceil(at - 1e-7);
      return before[(int) Math.min(Math.max(first, 0), masses.length)];
    }
    double position = at + 0.5;
    if (position <= 0) {
      return 0;
    }
    if (position >= masses.length) {
      return 1;
    }
    int point = (int) position;
    return before[point] + (position - point) * masses[point];
  }

  /** The probability that all deals but one, of an amount and a chance, bring less than x. */
  double belowWithout(double x, double amount, double p) {
    return p <= 0.5 ? upwards(x, amount, p) : downwards(x, amount, p);
  }

  /** H(x) = (F(x) - p H(x - a)) / (1 - p), unrolled from where F is 0. */
  private double upwards(double x, double amount, double p) {
    double ratio = -p / (1 - p);
    double factor = 1 / (1 - p);
    double sum = 0;
    for (double at = x; ; at -= amount) {
      double below = below(at);
      if (below <= 0 || Math.abs(factor) < 1e-16) {
        return Math.min(1, Math.max(0, sum));
      }
      sum += factor * below;
      factor *= ratio;
    }
  }

  /** The same from above for the probability of at least x, from where that is 0. */
  private double downwards(double x, double amount, double p) {
    double ratio = -(1 - p) / p;
    double factor = 1 / p;
    double sum = 0;
    for (double at = x + amount; ; at += amount) {
      double above = 1 - below(at);
      if (above <= 1e-15 || Math.abs(factor) < 1e-16) {
        return Math.min(1, Math.max(0, 1 - sum));
      }
      sum += factor * above;
      factor *= ratio;
    }
  }

  /** The expectation of max(0, x - sum) in minor units. */
  double shortfall(double x) {
    double sum = 0;
    for (int j = 0; j < masses.length; j++) {
      double value = lattice.value(j);
      if (value >= x) {
        break;
      }
      sum += masses[j] * (x - value);
    }
    return sum;
  }
}
