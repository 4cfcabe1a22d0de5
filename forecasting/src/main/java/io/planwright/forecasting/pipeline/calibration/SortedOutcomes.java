package io.planwright.forecasting.pipeline.calibration;

/** Scored outcomes in the ascending order of their probabilities, as plain arrays. */
final class SortedOutcomes {

  final double[] probability;
  final boolean[] outcome;
  final double[] weight;
  final int[] deal;
  final int deals;

  private SortedOutcomes(
      double[] probability, boolean[] outcome, double[] weight, int[] deal, int deals) {
    this.probability = probability;
    this.outcome = outcome;
    this.weight = weight;
    this.deal = deal;
    this.deals = deals;
  }

  static SortedOutcomes of(ScoredOutcomes data) {
    int n = data.size();
    int[] order = ProbabilityOrder.ascending(data.stated());
    double[] probability = new double[n];
    boolean[] outcome = new boolean[n];
    double[] weight = new double[n];
    int[] deal = new int[n];
    RowCodes deals = data.labels().dealCodes(n);
    for (int i = 0; i < n; i++) {
      int row = order[i];
      probability[i] = data.stated()[row];
      outcome[i] = data.became()[row];
      weight[i] = data.labels().weight(row);
      deal[i] = deals.codes()[row];
    }
    return new SortedOutcomes(probability, outcome, weight, deal, deals.distinct());
  }

  int size() {
    return probability.length;
  }

  double totalWeight() {
    double sum = 0;
    for (double value : weight) {
      sum += value;
    }
    return sum;
  }
}
