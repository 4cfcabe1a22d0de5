package io.planwright.forecasting.regression;

import io.planwright.evidence.Explanation;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/**
 * A fitted robust regression: {@link #predict} gives the figure that a row without a gross error is
 * expected to have. Immutable, serializable and thread-safe.
 */
public final class HuberModel implements RegressionModel {

  @Serial private static final long serialVersionUID = 1;

  private final CentredLine line;
  private final List<Coefficient> coefficients;
  private final List<String> dropped;
  private final double[] weights;
  private final double scale;

  HuberModel(
      CentredLine line,
      List<Coefficient> coefficients,
      List<String> dropped,
      double[] weights,
      double scale) {
    this.line = line;
    this.coefficients = coefficients;
    this.dropped = dropped;
    this.weights = weights;
    this.scale = scale;
  }

  @Override
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  @Override
  public int observations() {
    return weights.length;
  }

  /**
   * The regressors that were left out, because they are constant or those before them determine
   * them; their coefficients are 0 and say why.
   *
   * @return the names in the order of the regressors; unmodifiable, mostly empty
   */
  public List<String> dropped() {
    return dropped;
  }

  @Override
  public double[] predict(Regressors rows) {
    return line.values(rows);
  }

  @Override
  public Explanation explain(Regressors rows, int row) {
    return line.explanation(rows, row, "A figure");
  }

  /**
   * The scale of the residuals: the standard deviation that their middle half would have if they
   * were normal.
   *
   * @return in units of the figure; 0 if more than half of the rows lie on the plane
   */
  public double scale() {
    return scale;
  }

  /**
   * How much each row counted.
   *
   * @return a new array, one weight a row, from 0 to 1: 1 within the limit, limit over residual
   *     beyond it
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * The rows that were held back: candidates for a second look.
   *
   * @return the rows with a weight below 1, counted from 0, the one that weighs least first;
   *     unmodifiable
   */
  public List<Integer> heldBack() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] < 1) {
        rows.add(i);
      }
    }
    rows.sort((a, b) -> Double.compare(weights[a], weights[b]));
    return List.copyOf(rows);
  }

  /** The coefficients by name. */
  @Override
  public String toString() {
    return "HuberModel" + coefficients.stream().map(c -> c.name() + "=" + c.estimate()).toList();
  }
}
