package io.planwright.forecasting.monitoring;

/**
 * An earlier period by its parts: how much it had reached after a share of its working time.
 *
 * @param values the values of the parts
 * @param weights the working time of the parts, in any unit; at least 0
 */
record PartPeriod(double[] values, double[] weights) {

  double total() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** The sum reached at a share of the working time, linear within a part. */
  double reachedAt(double share) {
    double left = share * sum(weights, weights.length);
    double reached = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > left) {
        return reached + values[i] * (left / weights[i]);
      }
      left -= weights[i];
      reached += values[i];
    }
    return reached;
  }

  PartPeriod dividedBy(double scale) {
    double[] scaled = new double[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = values[i] / scale;
    }
    return new PartPeriod(scaled, weights);
  }

  static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum;
  }
}
