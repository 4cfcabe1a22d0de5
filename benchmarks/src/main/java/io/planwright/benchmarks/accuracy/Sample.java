package io.planwright.benchmarks.accuracy;

import java.util.Arrays;

/** Numbers that are collected to be described. Not thread-safe. */
final class Sample {

  private double[] values = new double[64];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** The mean; NaN of nothing. */
  double mean() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[i];
    }
    return sum / size;
  }

  /** The median, the upper one of two; NaN of nothing. */
  double median() {
    if (size == 0) {
      return Double.NaN;
    }
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted[size / 2];
  }
}
