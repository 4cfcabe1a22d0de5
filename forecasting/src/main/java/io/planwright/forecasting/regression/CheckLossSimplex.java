package io.planwright.forecasting.regression;

import io.planwright.forecasting.internal.numeric.ColumnProducts;
import io.planwright.forecasting.internal.numeric.SquareInverse;
import io.planwright.forecasting.internal.numeric.WeightedSelection;
import java.util.Arrays;

/**
 * Walks along the edges of the check loss to its minimum. A vertex passes through as many rows as
 * there are coefficients, its basis. An edge leaves one of them; the walk takes the edge that falls
 * most steeply to the row where the loss along it is least, which may be many vertices on, and this
 * row joins the basis (I. Barrodale, F. D. K. Roberts, SIAM Journal on Numerical Analysis 10, 1973;
 * P. Bloomfield, W. L. Steiger, Least Absolute Deviations, 1983). Belongs to one thread.
 */
final class CheckLossSimplex {

  /** Slopes of no more than this count as level. */
  private static final double LEVEL = 1e-9;

  /**
   * Rows that an edge runs along this nearly, as a share of the one it crosses most, are not hit.
   */
  private static final double ALONG = 1e-10;

  /** Edges after which all is computed anew from the basis. */
  private static final int REFRESH = 40;

  private final double[][] columns;
  private final int n;
  private final int width;
  private double probability;
  private double[] figure;

  private final int[] basis;
  private final boolean[] inBasis;

  /** The inverse of the rows of the basis: its columns are the edges. */
  private final double[] edges;

  private final double[] coefficients;
  private final double[] residuals;

  /** Whether the figure is above the plane. */
  private final boolean[] above;

  /** The sum of the rows outside the basis, each times its slope of the loss. */
  private final double[] pull;

  private final double[] edge;
  private final double[] crossing;
  private final double[] keys;
  private final double[] rates;
  private final int[] items;
  private final double[] square;

  CheckLossSimplex(double[][] columns, int[] basis) {
    this.columns = columns;
    this.width = columns.length;
    this.n = columns[0].length;
    this.basis = basis.clone();
    this.inBasis = new boolean[n];
    this.edges = new double[width * width];
    this.coefficients = new double[width];
    this.residuals = new double[n];
    this.above = new boolean[n];
    this.pull = new double[width];
    this.edge = new double[width];
    this.crossing = new double[n];
    this.keys = new double[n];
    this.rates = new double[n];
    this.items = new int[n];
    this.square = new double[width * width];
    this.figure = new double[n];
    for (int row : basis) {
      inBasis[row] = true;
    }
  }

  double[] coefficients() {
    return coefficients.clone();
  }

  /** The residuals of the last plane, 0 in the basis; not to be changed. */
  double[] residuals() {
    return residuals;
  }

  /** On which side of the last walk's plane each row is; true for above. */
  boolean[] sides() {
    return above.clone();
  }

  /**
   * Walks from the basis at hand to the minimum.
   *
   * @param figures what to explain; not to be changed afterwards
   * @param quantile the probability
   * @param mostEdges when to give up
   * @return whether the minimum was reached
   */
  boolean walk(double[] figures, double quantile, int mostEdges) {
    figure = figures;
    probability = quantile;
    if (!refresh()) {
      return false;
    }
    int sinceRefresh = 0;
    for (int taken = 0; taken < mostEdges; taken++) {
      int leaving = steepest();
      if (leaving < 0) {
        if (sinceRefresh == 0) {
          return true;
        }
        sinceRefresh = 0;
        if (!refresh()) {
          return false;
        }
        continue;
      }
      if (!follow(leaving, pullAlong(leaving) > 0 ? 1 : -1)) {
        return false;
      }
      sinceRefresh++;
      if (sinceRefresh == REFRESH) {
        sinceRefresh = 0;
        if (!refresh()) {
          return false;
        }
      }
    }
    return false;
  }

  /** Computes all anew from the basis. */
  private boolean refresh() {
    if (!pass(figure)) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      above[i] = residuals[i] > 0;
      crossing[i] = inBasis[i] ? 0 : above[i] ? probability : probability - 1;
    }
    ColumnProducts.against(columns, crossing, pull);
    return true;
  }

  /** Lays the plane through the figures of the basis. */
  boolean pass(double[] figures) {
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        square[i * width + j] = columns[j][basis[i]];
      }
    }
    if (!SquareInverse.invert(square, width, edges)) {
      return false;
    }
    Arrays.fill(coefficients, 0);
    for (int turn = 0; turn < 3; turn++) {
      correct(figures);
    }
    ColumnProducts.combine(columns, coefficients, residuals);
    for (int i = 0; i < n; i++) {
      residuals[i] = inBasis[i] ? 0 : figures[i] - residuals[i];
    }
    return true;
  }

  private void correct(double[] figures) {
    for (int i = 0; i < width; i++) {
      double rest = figures[basis[i]];
      for (int j = 0; j < width; j++) {
        rest -= columns[j][basis[i]] * coefficients[j];
      }
      edge[i] = rest;
    }
    for (int i = 0; i < width; i++) {
      double sum = 0;
      for (int j = 0; j < width; j++) {
        sum += edges[i * width + j] * edge[j];
      }
      coefficients[i] += sum;
    }
  }

  private double pullAlong(int position) {
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += pull[i] * edges[i * width + position];
    }
    return sum;
  }

  /** How much the loss falls a unit along the edge of a basis position; 0 or less if not. */
  private double fall(double along) {
    return along > 0 ? along - (1 - probability) : -along - probability;
  }

  /** The position in the basis to leave; -1 at the minimum. */
  private int steepest() {
    int best = -1;
    double most = 0;
    for (int position = 0; position < width; position++) {
      double fall = fall(pullAlong(position));
      if (fall > LEVEL) {
        double length = 0;
        for (int i = 0; i < width; i++) {
          double share = edges[i * width + position];
          length += share * share;
        }
        double steepness = fall / Math.sqrt(length);
        if (steepness > most) {
          most = steepness;
          best = position;
        }
      }
    }
    return best;
  }

  /** Goes along an edge to its lowest point; the rows crossed change sides. */
  private boolean follow(int position, int direction) {
    double fall = fall(pullAlong(position));
    for (int i = 0; i < width; i++) {
      edge[i] = edges[i * width + position];
    }
    ColumnProducts.combine(columns, edge, crossing);
    int count = hits(direction);
    if (count == 0) {
      return false;
    }
    int at = WeightedSelection.select(keys, rates, items, count, fall);
    for (int m = 0; m < at; m++) {
      int row = items[m];
      addRow(row, above[row] ? -1 : 1);
      above[row] = !above[row];
    }
    int entering = items[at];
    double length = direction * keys[at];
    for (int i = 0; i < n; i++) {
      residuals[i] -= length * crossing[i];
    }
    swap(position, direction, entering);
    return true;
  }

  /** Collects the rows that the edge crosses, with how far away, and how fast. */
  private int hits(int direction) {
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(crossing[i]));
    }
    double least = most * ALONG;
    int count = 0;
    for (int i = 0; i < n; i++) {
      double rate = direction * crossing[i];
      if (above[i] ? rate > least : rate < -least) {
        if (!inBasis[i]) {
          keys[count] = Math.max(0, residuals[i] / rate);
          rates[count] = Math.abs(rate);
          items[count++] = i;
        }
      }
    }
    return count;
  }

  private void swap(int position, int direction, int entering) {
    int leaving = basis[position];
    addRow(entering, above[entering] ? -probability : 1 - probability);
    above[leaving] = direction < 0;
    addRow(leaving, above[leaving] ? probability : probability - 1);
    basis[position] = entering;
    inBasis[leaving] = false;
    inBasis[entering] = true;
    for (int i = 0; i < width; i++) {
      residuals[basis[i]] = 0;
    }
    rebase(position, entering);
  }

  private void addRow(int row, double times) {
    for (int j = 0; j < width; j++) {
      pull[j] += times * columns[j][row];
    }
  }

  /** Updates the inverse for a new row at a position. */
  private void rebase(int position, int entering) {
    for (int m = 0; m < width; m++) {
      double sum = 0;
      for (int i = 0; i < width; i++) {
        sum += columns[i][entering] * edges[i * width + m];
      }
      edge[m] = sum;
    }
    double pivot = edge[position];
    for (int i = 0; i < width; i++) {
      double own = edges[i * width + position] / pivot;
      for (int m = 0; m < width; m++) {
        edges[i * width + m] -= edge[m] * own;
      }
      edges[i * width + position] = own;
    }
  }
}
