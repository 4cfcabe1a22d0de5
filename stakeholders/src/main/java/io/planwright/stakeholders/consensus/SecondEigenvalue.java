package io.planwright.stakeholders.consensus;

import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;

/**
 * The largest modulus among the eigenvalues of a group other than the 1 of a closed one: that one
 * is taken out with its known vectors, and of the rest the size of the powers tells (I. Gelfand's
 * formula). Small groups are squared forty times over, which gives twelve digits; large ones are
 * applied to a vector, which gives two or three, and nothing where it is near 1.
 */
final class SecondEigenvalue {

  private static final int MOST_DENSE = 120;
  private static final int SQUARINGS = 40;
  private static final int STEPS = 400;

  /** So many steps do not tell apart what is nearer to 1. */
  private static final double NEAR_ONE = 1 - 5.0 / STEPS;

  /** Relative size at which a product has nothing left but rounding. */
  private static final double NOTHING = 1e-15;

  private SecondEigenvalue() {}

  static boolean isExact(int size) {
    return size <= MOST_DENSE;
  }

  /**
   * The modulus; the stationary weights are empty for a group that is not closed. NaN if unknown.
   */
  static double modulus(Sparse within, double[] stationary, RunControl control) {
    return isExact(within.size())
        ? bySquaring(within, stationary, control)
        : bySteps(within, stationary, control);
  }

  private static double bySquaring(Sparse within, double[] stationary, RunControl control) {
    int size = within.size();
    double[][] power = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int at = within.start(i); at < within.end(i); at++) {
        power[i][within.column(at)] += within.value(at);
      }
      for (int j = 0; j < stationary.length; j++) {
        power[i][j] -= stationary[j];
      }
    }
    double logSize = 0;
    double exponent = 1;
    double norm = norm(power);
    if (norm <= NOTHING * size) {
      return 0;
    }
    for (int k = 0; k < SQUARINGS; k++) {
      control.checkpoint();
      scale(power, 1 / norm);
      logSize += Math.log(norm) / exponent;
      power = square(power);
      norm = norm(power);
      if (norm <= NOTHING * size) {
        return 0;
      }
      exponent *= 2;
    }
    return Math.min(1, Math.exp(logSize + Math.log(norm) / exponent));
  }

  private static double norm(double[][] matrix) {
    double squares = 0;
    for (double[] row : matrix) {
      for (double value : row) {
        squares += value * value;
      }
    }
    return Math.sqrt(squares);
  }

  private static void scale(double[][] matrix, double factor) {
    for (double[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] *= factor;
      }
    }
  }

  private static double[][] square(double[][] matrix) {
    int size = matrix.length;
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        double factor = matrix[i][k];
        for (int j = 0; j < size; j++) {
          product[i][j] += factor * matrix[k][j];
        }
      }
    }
    return product;
  }

  private static double bySteps(Sparse within, double[] stationary, RunControl control) {
    int size = within.size();
    RandomGenerator random = new SeedStreams(1).stream(0);
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      x[i] = random.nextDouble() - 0.5;
    }
    double[] next = new double[size];
    double log = 0;
    for (int step = 0; step < 2 * STEPS; step++) {
      control.checkpoint();
      takeOut(x, stationary);
      double norm = 0;
      for (double value : x) {
        norm += value * value;
      }
      norm = Math.sqrt(norm);
      if (norm == 0) {
        return 0;
      }
      // The first half of the steps is for the largest to stand out.
      log += step > STEPS ? Math.log(norm) : 0;
      for (int i = 0; i < size; i++) {
        x[i] /= norm;
      }
      within.times(x, next);
      System.arraycopy(next, 0, x, 0, size);
    }
    double modulus = Math.exp(log / (STEPS - 1));
    return modulus > NEAR_ONE ? Double.NaN : modulus;
  }

  private static void takeOut(double[] x, double[] stationary) {
    double mean = 0;
    for (int i = 0; i < stationary.length; i++) {
      mean += stationary[i] * x[i];
    }
    for (int i = 0; i < stationary.length; i++) {
      x[i] -= mean;
    }
  }
}
