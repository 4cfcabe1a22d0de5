package io.planwright.forecasting.regression;

import io.planwright.evidence.Explanation;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * A fitted quantile regression: {@link #predict} gives the value that the figure stays below with
 * the probability of the model. Immutable, serializable and thread-safe.
 */
public final class QuantileModel implements RegressionModel {

  @Serial private static final long serialVersionUID = 1;

  private final double probability;
  private final CentredLine line;
  private final List<Coefficient> coefficients;
  private final List<String> dropped;
  private final Fit fit;

  /** How well a model fits. */
  record Fit(int rows, double loss, double explained) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  QuantileModel(
      double probability,
      CentredLine line,
      List<Coefficient> coefficients,
      List<String> dropped,
      Fit fit) {
    this.probability = probability;
    this.line = line;
    this.coefficients = coefficients;
    this.dropped = dropped;
    this.fit = fit;
  }

  /**
   * The probability of the quantile.
   *
   * @return strictly between 0 and 1
   */
  public double probability() {
    return probability;
  }

  @Override
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  @Override
  public int observations() {
    return fit.rows();
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
    return line.explanation(rows, row, "A quantile");
  }

  /**
   * The mean pinball loss over the rows of the fit: the probability times what the figure is above
   * the plane, or its rest to 1 times what it is below.
   *
   * @return in units of the figure, at least 0
   */
  public double pinballLoss() {
    return fit.loss();
  }

  /**
   * The share of the pinball loss of the constant alone that the regressors save: R¹ of R. Koenker,
   * J. A. F. Machado, Journal of the American Statistical Association 94, 1999.
   *
   * @return from 0 to 1
   */
  public double explained() {
    return fit.explained();
  }

  /** The probability, and the coefficients by name. */
  @Override
  public String toString() {
    return "QuantileModel of "
        + probability
        + coefficients.stream().map(c -> c.name() + "=" + c.estimate()).toList();
  }
}
