package io.planwright.forecasting.monitoring;

/**
 * Nodes and weights of the Gauss–Legendre quadrature on an interval from 0.
 *
 * @param nodes the nodes in ascending order
 * @param weights their weights, which add up to the length of the interval
 */
record GaussLegendre(double[] nodes, double[] weights) {

  private static final int ITERATIONS = 20;
  private static final double PRECISION = 4 * Math.ulp(1.0);

  /**
   * The rule of a number of nodes: the roots of the Legendre polynomial by Newton's method, from
   * the start of F. G. Tricomi, Annali di Matematica Pura ed Applicata 31, 1950.
   */
  static GaussLegendre of(int size, double length) {
    double[] nodes = new double[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      double root = StrictMath.cos(Math.PI * (i + 0.75) / (size + 0.5));
      double slope = 1;
      for (int iteration = 0; iteration < ITERATIONS; iteration++) {
        double before = 1;
        double value = root;
        for (int degree = 2; degree <= size; degree++) {
          double next = ((2 * degree - 1) * root * value - (degree - 1) * before) / degree;
          before = value;
          value = next;
        }
        slope = size * (root * value - before) / (root * root - 1);
        double step = value / slope;
        root -= step;
        if (Math.abs(step) < PRECISION) {
          break;
        }
      }
      nodes[size - 1 - i] = length * (1 + root) / 2;
      weights[size - 1 - i] = length / ((1 - root * root) * slope * slope);
    }
    return new GaussLegendre(nodes, weights);
  }
}
