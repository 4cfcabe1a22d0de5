package io.planwright.forecasting.pipeline.stage;

/**
 * Where deals go from a stage before its own data is looked at. A move is one of five kinds: to the
 * next stage (from the last one, to the win), over stages, back, won at once, lost. The share of
 * each kind is that of all stages together, half a deal added to each; within a kind all targets
 * are alike.
 */
final class OrderPrior {

  private static final int KINDS = 5;
  private static final double ADDED = 0.5;

  private OrderPrior() {}

  /**
   * The prior shares.
   *
   * @param counts moves from each stage (row) to each state (column): the stages, won, lost
   * @return shares of the same shape; each row sums to 1, with 0 for staying
   */
  static double[][] shares(double[][] counts) {
    int stages = counts.length;
    double[] kinds = new double[KINDS];
    for (int s = 0; s < stages; s++) {
      for (int t = 0; t < stages + 2; t++) {
        if (t != s) {
          kinds[kind(s, t, stages)] += counts[s][t];
        }
      }
    }
    double[][] shares = new double[stages][];
    for (int s = 0; s < stages; s++) {
      shares[s] = row(s, stages, kinds);
    }
    return shares;
  }

  private static double[] row(int s, int stages, double[] kinds) {
    int[] members = new int[KINDS];
    for (int t = 0; t < stages + 2; t++) {
      if (t != s) {
        members[kind(s, t, stages)]++;
      }
    }
    double[] row = new double[stages + 2];
    for (int t = 0; t < stages + 2; t++) {
      if (t != s) {
        int kind = kind(s, t, stages);
        row[t] = (kinds[kind] + ADDED) / members[kind];
      }
    }
    double sum = VisitTable.sum(row);
    for (int t = 0; t < row.length; t++) {
      row[t] /= sum;
    }
    return row;
  }

  private static int kind(int from, int to, int stages) {
    if (to == stages + 1) {
      return 4;
    }
    if (to == from + 1) {
      return 0;
    }
    if (to == stages) {
      return 3;
    }
    return to > from ? 1 : 2;
  }
}
