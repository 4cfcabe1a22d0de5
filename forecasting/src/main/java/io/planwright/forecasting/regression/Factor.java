package io.planwright.forecasting.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a design that do not explain each other, in units of their standard deviation, and
 * the Cholesky factor of their correlations.
 *
 * <p>The factor comes from the products where these are well-conditioned, and the slopes are then
 * corrected by their residuals until they stand; elsewhere from reflections of the columns
 * themselves, which square nothing.
 */
final class Factor {

  /** Beyond this the products have lost half of their digits, and the columns are reflected. */
  private static final double ILL_CONDITIONED = 1e4;

  /** Below this the products alone give 12 digits. */
  private static final double WELL_CONDITIONED = 50;

  private static final double LEAST_PIVOT = 1e-9;
  private static final int MOST_CORRECTIONS = 4;

  final Design design;
  final Gram gram;

  /** The standard deviation of each column in its unit; 0 for one that does not vary. */
  final double[] scales;

  /** The columns that vary. */
  final int[] varying;

  /** The columns that stay, and the others with what explains them. */
  final int[] kept;

  final List<HouseholderQr.Explained> explained;

  /** Lower, row-major, over the kept columns. */
  final double[] triangle;

  final double[] inverse;

  /** The least-squares slopes of the kept columns in units of their standard deviation. */
  final double[] slopes;

  private Factor(Design design, Gram gram) {
    this.design = design;
    this.gram = gram;
    this.scales = scales(design, gram);
    this.varying = varying(scales);
    double[] matrix = correlations(varying, 0);
    double least = Triangle.factor(matrix, varying.length, LEAST_PIVOT);
    double[] inverted =
        least > LEAST_PIVOT ? Triangle.inverse(matrix, varying.length) : new double[0];
    if (least > LEAST_PIVOT && Triangle.norm(inverted, varying.length) < ILL_CONDITIONED) {
      this.kept = varying;
      this.explained = new ArrayList<>();
      this.triangle = matrix;
      this.inverse = inverted;
      this.slopes = corrected(varying, inverse, 0);
    } else {
      HouseholderQr qr = reflected(varying, 0);
      this.kept = originals(qr.kept());
      this.explained = new ArrayList<>();
      for (HouseholderQr.Explained column : qr.explained()) {
        explained.add(
            new HouseholderQr.Explained(
                varying[column.column()], originals(column.by()), column.shares()));
      }
      this.triangle = qr.triangle();
      this.inverse = Triangle.inverse(triangle, kept.length);
      this.slopes = qr.slopes();
    }
  }

  /** Weights are positive, or none for equal ones. */
  static Factor of(double[][] columns, double[] figures, double[] weights, boolean intercept) {
    Design design = Design.of(columns, figures, weights, intercept);
    Gram gram = Gram.of(design);
    boolean[] unsafe = gram.unsafe();
    if (unsafe.length > 0) {
      design = Design.exact(columns, figures, weights, intercept, unsafe);
      gram = Gram.of(design);
    }
    return new Factor(design, gram);
  }

  private int[] originals(int[] positions) {
    int[] originals = new int[positions.length];
    for (int i = 0; i < originals.length; i++) {
      originals[i] = varying[positions[i]];
    }
    return originals;
  }

  private static double[] scales(Design design, Gram gram) {
    double[] scales = new double[design.columns];
    double rounding = Design.rounding(design.rows);
    for (int j = 0; j < scales.length; j++) {
      double square = gram.products[j * gram.columns + j] / design.totalWeight;
      double scale = Math.sqrt(square);
      boolean varies = scale > rounding * Math.abs(design.centres[j]) && scale > 0;
      scales[j] = varies ? scale : 0;
    }
    return scales;
  }

  private static int[] varying(double[] scales) {
    int[] varying = new int[scales.length];
    int count = 0;
    for (int j = 0; j < scales.length; j++) {
      if (scales[j] > 0) {
        varying[count++] = j;
      }
    }
    return java.util.Arrays.copyOf(varying, count);
  }

  /** The correlations of columns, with an addition to their diagonal: a lower triangle. */
  double[] correlations(int[] columns, double ridge) {
    int k = columns.length;
    double[] matrix = new double[k * k];
    double inverseWeight = 1 / design.totalWeight;
    for (int i = 0; i < k; i++) {
      int a = columns[i];
      double scale = inverseWeight / scales[a];
      for (int j = 0; j < i; j++) {
        int b = columns[j];
        matrix[i * k + j] = gram.products[a * gram.columns + b] * scale / scales[b];
      }
      matrix[i * k + i] = 1 + ridge;
    }
    return matrix;
  }

  /** The covariances of columns in units of their standard deviation with the figures. */
  double[] covariances(int[] columns, double[] products) {
    double[] covariances = new double[columns.length];
    for (int i = 0; i < covariances.length; i++) {
      int j = columns[i];
      covariances[i] = products[j] / (scales[j] * design.totalWeight);
    }
    return covariances;
  }

  /** The standard deviation of the figures in their unit. */
  double figuresScale() {
    return Math.sqrt(gram.ofFigures / design.totalWeight);
  }

  /** Slopes of all columns in units of the columns, from those of some in standard units. */
  double[] inUnits(int[] columns, double[] standard) {
    double[] slopes = new double[design.columns];
    for (int i = 0; i < columns.length; i++) {
      slopes[columns[i]] = standard[i] / scales[columns[i]];
    }
    return slopes;
  }

  /**
   * Solves for the slopes by an inverse factor, and corrects them by their residuals (the corrected
   * semi-normal equations of Björck, section 6.6.5) where the factor has lost digits.
   */
  double[] corrected(int[] columns, double[] inverseFactor, double ridge) {
    double[] standard = solved(inverseFactor, covariances(columns, gram.withFigures));
    if (Triangle.norm(inverseFactor, columns.length) < WELL_CONDITIONED) {
      return standard;
    }
    for (int pass = 0; pass < MOST_CORRECTIONS; pass++) {
      double[] residuals = design.residuals(inUnits(columns, standard));
      double[] gradient = covariances(columns, design.products(residuals));
      double size = 0;
      for (int i = 0; i < standard.length; i++) {
        gradient[i] -= ridge * standard[i];
        size = Math.max(size, Math.abs(standard[i]));
      }
      double[] step = solved(inverseFactor, gradient);
      double largest = 0;
      for (int i = 0; i < standard.length; i++) {
        standard[i] += step[i];
        largest = Math.max(largest, Math.abs(step[i]));
      }
      if (largest <= 1e-14 * size) {
        break;
      }
    }
    return standard;
  }

  /** The transposed inverse factor times the factor times a vector. */
  static double[] solved(double[] inverseFactor, double[] vector) {
    int n = vector.length;
    return Triangle.transposedTimes(inverseFactor, n, Triangle.times(inverseFactor, n, vector));
  }

  /** Reflects columns in units of their standard deviation, under them the root of a ridge. */
  HouseholderQr reflected(int[] columns, double ridge) {
    int rows = design.rows;
    int added = ridge > 0 ? columns.length : 0;
    double root = Math.sqrt(design.totalWeight);
    double[][] copies = new double[columns.length][rows + added];
    double[] noise = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      int j = columns[i];
      design.copy(j, 0, rows, copies[i], 0);
      double factor = 1 / (scales[j] * root);
      for (int t = 0; t < rows; t++) {
        copies[i][t] *= factor;
      }
      if (added > 0) {
        copies[i][rows + i] = Math.sqrt(ridge);
      }
      noise[i] = 1 + Math.abs(design.centres[j]) / scales[j];
    }
    double[] figures = new double[rows + added];
    design.copy(design.columns, 0, rows, figures, 0);
    for (int t = 0; t < rows; t++) {
      figures[t] /= root;
    }
    return HouseholderQr.of(copies, noise, figures);
  }
}
