package io.planwright.forecasting.regression;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.ColumnProducts;
import io.planwright.forecasting.internal.numeric.WeightedSelection;
import java.util.Arrays;

/**
 * A basis near the minimum of the check loss: rows close to the plane that some steps of reweighted
 * least squares come to, which majorise the loss (D. R. Hunter, K. Lange, Journal of Computational
 * and Graphical Statistics 9, 2000).
 */
final class StartBasis {

  private static final int STEPS = 8;
  private static final double FIRST_WIDTH = 0.5;
  private static final double NARROWING = 0.6;
  private static final double LEAST_PIVOT = 1e-12;

  /** Rows to choose from, a coefficient. */
  private static final int CHOICE = 6;

  /** What must be left of a row after those chosen before, as a share of its length. */
  private static final double INDEPENDENT = 0.05;

  private final double[][] columns;
  private final int n;
  private final int width;

  StartBasis(double[][] columns) {
    this.columns = columns;
    this.width = columns.length;
    this.n = columns[0].length;
  }

  /**
   * Finds the basis.
   *
   * @param figure what to explain, of mean square 1
   * @param probability of the quantile
   * @return as many independent rows as there are columns
   */
  int[] rows(double[] figure, double probability) {
    double[] residuals = approximate(figure, probability);
    double[] distances = new double[n];
    double[] ones = new double[n];
    int[] items = new int[n];
    for (int i = 0; i < n; i++) {
      distances[i] = Math.abs(residuals[i]);
      ones[i] = 1;
      items[i] = i;
    }
    int count = Math.min(n, CHOICE * width);
    double share = INDEPENDENT;
    while (true) {
      WeightedSelection.select(distances, ones, items, n, count);
      int[] chosen = independent(items, count, share);
      if (chosen.length == width) {
        return chosen;
      }
      share = count == n ? 0 : share;
      count = Math.min(n, 4 * count);
    }
  }

  private double[] approximate(double[] figure, double probability) {
    double[] weights = new double[n];
    double[] residuals = figure.clone();
    double[] gram = new double[width * width];
    double[] step = new double[width];
    double[] shift = new double[n];
    double near = FIRST_WIDTH;
    Arrays.fill(weights, 1);
    for (int turn = 0; turn <= STEPS; turn++) {
      ColumnProducts.gram(columns, weights, gram);
      for (int i = 0; i < n; i++) {
        shift[i] = weights[i] * residuals[i] + (turn == 0 ? 0 : probability - 0.5);
      }
      ColumnProducts.against(columns, shift, step);
      Cholesky.solve(gram, width, step, LEAST_PIVOT);
      ColumnProducts.combine(columns, step, shift);
      for (int i = 0; i < n; i++) {
        residuals[i] -= shift[i];
        weights[i] = 0.5 / (near + Math.abs(residuals[i]));
      }
      near *= NARROWING;
    }
    return residuals;
  }

  /** Rows chosen greedily, the one that adds most first; fewer than wanted if they fall short. */
  private int[] independent(int[] items, int count, double share) {
    double[][] rest = new double[count][width];
    double longest = 0;
    for (int r = 0; r < count; r++) {
      for (int j = 0; j < width; j++) {
        rest[r][j] = columns[j][items[r]];
      }
      longest = Math.max(longest, length(rest[r]));
    }
    int[] chosen = new int[width];
    boolean[] taken = new boolean[count];
    for (int found = 0; found < width; found++) {
      int best = -1;
      double most = share * longest;
      for (int r = 0; r < count; r++) {
        double length = taken[r] ? 0 : length(rest[r]);
        if (length > most) {
          most = length;
          best = r;
        }
      }
      if (best < 0) {
        return Arrays.copyOf(chosen, found);
      }
      taken[best] = true;
      chosen[found] = items[best];
      takeOut(rest, rest[best].clone(), most);
    }
    return chosen;
  }

  private void takeOut(double[][] rest, double[] direction, double length) {
    for (double[] row : rest) {
      double product = 0;
      for (int j = 0; j < width; j++) {
        product += row[j] * direction[j];
      }
      double times = product / (length * length);
      for (int j = 0; j < width; j++) {
        row[j] -= times * direction[j];
      }
    }
  }

  private static double length(double[] row) {
    double squares = 0;
    for (double value : row) {
      squares += value * value;
    }
    return Math.sqrt(squares);
  }
}
