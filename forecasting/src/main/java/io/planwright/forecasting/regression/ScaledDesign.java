package io.planwright.forecasting.regression;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.ColumnProducts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Regressors made fit for computing: a constant in front, columns centred and of unit spread,
 * without those that the ones before them determine.
 */
final class ScaledDesign {

  /** What is left of a column after those before it, as a share: no more is nothing. */
  private static final double COLLINEAR = 1e-10;

  /** The rounding of values against their size. */
  private static final double ROUNDING = 1e-14;

  /** The least square of such a share with which the columns are used as they are. */
  private static final double WELL_CONDITIONED = 1e-5;

  private final List<String> names;
  private final ScaledColumn[] columns;
  private final int[] kept;

  /** Why a column was left out; empty for those that were not. */
  private final String[] reasons;

  private final double[] back;
  private final double[][] matrix;
  private final int rows;

  private ScaledDesign(Regressors regressors, ScaledColumn[] columns, boolean orthogonal) {
    this.names = regressors.names();
    this.rows = regressors.rows();
    this.columns = columns;
    this.reasons = new String[columns.length];
    int[] varying = varying();
    double[][] plain = withConstant(inOrder(varying));
    if (wellConditioned(plain)) {
      kept = varying;
      back = identity(kept.length);
      matrix = plain;
    } else {
      OrthogonalColumns basis = orthogonal(varying);
      kept = basis.kept();
      back = orthogonal ? basis.back() : identity(kept.length);
      matrix = withConstant(orthogonal ? basis.columns() : inOrder(kept));
    }
  }

  /** A design whose columns are made orthogonal where they are nearly collinear. */
  static ScaledDesign of(Regressors regressors) {
    return new ScaledDesign(regressors, scaled(regressors), true);
  }

  /** A design of the scaled columns themselves, for fits that near collinearity does not harm. */
  static ScaledDesign ofColumns(Regressors regressors) {
    return new ScaledDesign(regressors, scaled(regressors), false);
  }

  private static ScaledColumn[] scaled(Regressors regressors) {
    double[][] given = regressors.columns();
    ScaledColumn[] columns = new ScaledColumn[given.length];
    for (int j = 0; j < given.length; j++) {
      columns[j] = ScaledColumn.of(given[j]);
    }
    return columns;
  }

  private int[] varying() {
    int[] positions = new int[columns.length];
    int count = 0;
    for (int j = 0; j < columns.length; j++) {
      reasons[j] = columns[j].constant() ? "a constant" : "";
      if (!columns[j].constant()) {
        positions[count++] = j;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  private List<double[]> inOrder(int[] positions) {
    List<double[]> chosen = new ArrayList<>();
    for (int position : positions) {
      chosen.add(columns[position].scaled());
    }
    return chosen;
  }

  private double[][] withConstant(List<double[]> chosen) {
    double[][] all = new double[chosen.size() + 1][];
    all[0] = new double[rows];
    Arrays.fill(all[0], 1);
    for (int j = 1; j < all.length; j++) {
      all[j] = chosen.get(j - 1);
    }
    return all;
  }

  private boolean wellConditioned(double[][] plain) {
    int width = plain.length;
    double[] gram = new double[width * width];
    ColumnProducts.gram(plain, plain[0], gram);
    return Cholesky.solve(gram, width, new double[width], WELL_CONDITIONED) == width;
  }

  private static double[] identity(int size) {
    double[] identity = new double[size * size];
    for (int i = 0; i < size; i++) {
      identity[i * size + i] = 1;
    }
    return identity;
  }

  private OrthogonalColumns orthogonal(int[] varying) {
    double tolerance = COLLINEAR;
    for (int position : varying) {
      tolerance = Math.max(tolerance, ROUNDING * Math.abs(columns[position].offset()));
    }
    OrthogonalColumns basis = new OrthogonalColumns(tolerance);
    for (int position : varying) {
      List<Integer> causes = basis.add(position, columns[position].scaled());
      if (!causes.isEmpty()) {
        reasons[position] =
            "determined by "
                + causes.stream().map(names::get).collect(Collectors.joining(", "))
                + " and the constant";
      }
    }
    return basis;
  }

  int rows() {
    return rows;
  }

  /** The number of coefficients: of the constant and of the regressors that stay. */
  int width() {
    return kept.length + 1;
  }

  /** The columns, the constant first; not to be changed. */
  double[][] matrix() {
    return matrix;
  }

  List<String> names() {
    return names;
  }

  /** The scaled columns of all regressors, in their order. */
  ScaledColumn column(int position) {
    return columns[position];
  }

  int[] kept() {
    return kept;
  }

  /** Why the regressor at a position was left out; empty if it was not. */
  String reason(int position) {
    return reasons[position];
  }

  List<String> dropped() {
    List<String> dropped = new ArrayList<>();
    for (int j = 0; j < reasons.length; j++) {
      if (!reasons[j].isEmpty()) {
        dropped.add(names.get(j));
      }
    }
    return List.copyOf(dropped);
  }

  /** From coefficients of the matrix to those of the scaled columns that stay. */
  double[] back() {
    return back;
  }
}
