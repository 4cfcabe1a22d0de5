package io.planwright.stakeholders.influence;

/** Lengths and sums of vectors. */
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
    double length = length(vector);
    if (length > 0) {
      divide(vector, length);
    }
  }

  static double length(double[] vector) {
    double largest = 0;
    for (double value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    double sum = 0;
    for (int i = 0; largest > 0 && i < vector.length; i++) {
      sum += vector[i] / largest * (vector[i] / largest);
    }
    return largest * Math.sqrt(sum);
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
