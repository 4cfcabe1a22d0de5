package io.planwright.stakeholders.influence;

/** Lengths and sums of vectors without negative entries. */
final class Vectors {

  private Vectors() {}

  /** Scales a vector to length 1 and returns its largest difference from another. */
  static double scaleToUnitLength(double[] vector, double[] other) {
    scaleToUnitLength(vector);
    double most = 0;
    for (int i = 0; i < vector.length; i++) {
      most = Math.max(most, Math.abs(vector[i] - other[i]));
    }
    return most;
  }

  static void scaleToUnitLength(double[] vector) {
    double largest = 0;
    for (double value : vector) {
      largest = Math.max(largest, value);
    }
    if (largest == 0) {
      return;
    }
    double sum = 0;
    for (double value : vector) {
      sum += value / largest * (value / largest);
    }
    divide(vector, largest * Math.sqrt(sum));
  }

  static void scaleToUnitSum(double[] vector) {
    double sum = 0;
    for (double value : vector) {
      sum += value;
    }
    if (sum > 0) {
      divide(vector, sum);
    }
  }

  private static void divide(double[] vector, double divisor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= divisor;
    }
  }
}
