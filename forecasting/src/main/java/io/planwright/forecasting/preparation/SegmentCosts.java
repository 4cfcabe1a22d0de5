package io.planwright.forecasting.preparation;

/** Mean, deviation and cost of segments, in two passes each, so that nothing cancels out. */
record SegmentCosts(double[] values, double noise, ChangePoints.Model model) {

  double mean(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    double mean = sum / (to - from);
    double rest = 0;
    for (int i = from; i < to; i++) {
      rest += values[i] - mean;
    }
    return mean + rest / (to - from);
  }

  double deviation(int from, int to) {
    return Math.sqrt(squares(from, to) / (to - from));
  }

  /** In units of minus twice the log-likelihood, less what all partitions share. */
  double of(int from, int to) {
    if (noise == 0) {
      return 0;
    }
    double squares = squares(from, to) / (noise * noise);
    int length = to - from;
    if (model == ChangePoints.Model.MEAN) {
      return squares;
    }
    double floor = ChangePoints.varianceFloor();
    double variance = squares / length;
    return variance >= floor
        ? length * Math.log(variance)
        : length * (Math.log(floor) + variance / floor - 1);
  }

  private double squares(int from, int to) {
    double mean = mean(from, to);
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += (values[i] - mean) * (values[i] - mean);
    }
    return squares;
  }
}
