package io.planwright.forecasting.evaluation;

import java.util.OptionalDouble;

/** A mean that leaves gaps out, and is empty where it is not a number. */
final class StepMean {

  private double sum;
  private int count;

  void add(double value) {
    if (!Double.isNaN(value)) {
      sum += value;
      count++;
    }
  }

  OptionalDouble value() {
    double mean = sum / count;
    return Double.isFinite(mean) ? OptionalDouble.of(mean) : OptionalDouble.empty();
  }
}
