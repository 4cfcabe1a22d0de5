package io.planwright.forecasting.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns made orthogonal one after the other, leaving out those that the ones before determine:
 * Gram and Schmidt's process, twice (L. Giraud and others, Numerische Mathematik 101, 2005: twice
 * is enough). All columns have mean square 1.
 */
final class OrthogonalColumns {

  /** Shares in a combination below this one are rounding. */
  private static final double SHARE = 1e-7;

  private final List<double[]> basis = new ArrayList<>();

  /** By column of the basis, the coefficients of the columns given that make it up. */
  private final List<double[]> origins = new ArrayList<>();

  private final List<Integer> kept = new ArrayList<>();
  private final double tolerance;

  /**
   * Starts without a column.
   *
   * @param tolerance what may be left of a column, as a share of its length, for it to count as
   *     determined
   */
  OrthogonalColumns(double tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Adds a column unless it is determined.
   *
   * @return the positions of the columns that determine it; empty if it is not determined
   */
  List<Integer> add(int position, double[] column) {
    double[] rest = column.clone();
    double[] shares = new double[basis.size()];
    double left = project(rest, shares);
    left = left > tolerance ? project(rest, shares) : left;
    double[] origin = combined(shares);
    if (left <= tolerance) {
      return named(origin);
    }
    for (int i = 0; i < rest.length; i++) {
      rest[i] /= left;
    }
    double[] own = new double[basis.size() + 1];
    for (int j = 0; j < origin.length; j++) {
      own[j] = -origin[j] / left;
    }
    own[basis.size()] = 1 / left;
    basis.add(rest);
    origins.add(own);
    kept.add(position);
    return List.of();
  }

  /** Takes the basis out of a column; returns the root mean square of what is left. */
  private double project(double[] rest, double[] shares) {
    int n = rest.length;
    for (int j = 0; j < shares.length; j++) {
      double[] against = basis.get(j);
      double product = 0;
      for (int i = 0; i < n; i++) {
        product += rest[i] * against[i];
      }
      product /= n;
      shares[j] += product;
      for (int i = 0; i < n; i++) {
        rest[i] -= product * against[i];
      }
    }
    double squares = 0;
    for (double value : rest) {
      squares += value * value;
    }
    return Math.sqrt(squares / n);
  }

  /** A combination of the basis, in terms of the columns given. */
  private double[] combined(double[] shares) {
    double[] sum = new double[shares.length];
    for (int j = 0; j < shares.length; j++) {
      double[] origin = origins.get(j);
      for (int m = 0; m < origin.length; m++) {
        sum[m] += shares[j] * origin[m];
      }
    }
    return sum;
  }

  private List<Integer> named(double[] origin) {
    List<Integer> positions = new ArrayList<>();
    int largest = 0;
    for (int j = 0; j < origin.length; j++) {
      largest = Math.abs(origin[j]) > Math.abs(origin[largest]) ? j : largest;
      if (Math.abs(origin[j]) > SHARE) {
        positions.add(kept.get(j));
      }
    }
    return positions.isEmpty() ? List.of(kept.get(largest)) : positions;
  }

  List<double[]> columns() {
    return basis;
  }

  /** The positions of the columns that stayed. */
  int[] kept() {
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /** From coefficients of the basis to those of the columns kept: upper triangular, row-major. */
  double[] back() {
    int k = basis.size();
    double[] back = new double[k * k];
    for (int j = 0; j < k; j++) {
      for (int i = 0; i <= j; i++) {
        back[i * k + j] = origins.get(j)[i];
      }
    }
    return back;
  }
}
