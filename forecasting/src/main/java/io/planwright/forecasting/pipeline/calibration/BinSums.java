package io.planwright.forecasting.pipeline.calibration;

/** Sums over the bins of one kind. Belongs to one thread. */
final class BinSums {

  final int[] starts;
  final double[] weight;
  final double[] probability;
  final double[] won;

  BinSums(int[] starts) {
    int bins = starts.length - 1;
    this.starts = starts;
    this.weight = new double[bins];
    this.probability = new double[bins];
    this.won = new double[bins];
  }

  int bins() {
    return weight.length;
  }

  /** Adds up the rows of each bin, each as often as its deal was drawn. */
  void run(SortedOutcomes rows, double[] drawn) {
    for (int bin = 0; bin < weight.length; bin++) {
      double w = 0;
      double p = 0;
      double y = 0;
      for (int i = starts[bin]; i < starts[bin + 1]; i++) {
        double own = rows.weight[i] * drawn[rows.deal[i]];
        w += own;
        p += own * rows.probability[i];
        y += rows.outcome[i] ? own : 0;
      }
      weight[bin] = w;
      probability[bin] = p;
      won[bin] = y;
    }
  }

  /** What the bin adds to the mean of the residuals. */
  double share(int bin, double total) {
    return (won[bin] - probability[bin]) / total;
  }

  /** The observed rate less the mean probability; 0 for a bin without rows. */
  double gap(int bin) {
    return weight[bin] > 0 ? (won[bin] - probability[bin]) / weight[bin] : 0;
  }
}
