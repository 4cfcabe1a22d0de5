package io.planwright.stakeholders.decision;

/**
 * Gauss-Legendre quadrature on [0, 1]: exact for polynomials of degree 2n - 1 with n nodes. Nodes
 * by Newton's method on the Legendre polynomial.
 */
record GaussLegendre(double[] nodes, double[] weights) {

  private static final int NEWTON_STEPS = 100;

  static GaussLegendre exactTo(int degree) {
    int n = degree / 2 + 1;
    double[] nodes = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
      double slope = 1;
      for (int step = 0; step < NEWTON_STEPS; step++) {
        double last = 1;
        double value = x;
        for (int k = 2; k <= n; k++) {
          double next = ((2 * k - 1) * x * value - (k - 1) * last) / k;
          last = value;
          value = next;
        }
        slope = n * (x * value - last) / (x * x - 1);
        double move = value / slope;
        x -= move;
        if (Math.abs(move) < 1e-15) {
          break;
        }
      }
      nodes[i] = (1 + x) / 2;
      weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return new GaussLegendre(nodes, weights);
  }
}
