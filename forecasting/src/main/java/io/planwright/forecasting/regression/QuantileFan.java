package io.planwright.forecasting.regression;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Fitted quantiles of one figure. Immutable, serializable and thread-safe. */
public final class QuantileFan implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final List<QuantileModel> models;

  QuantileFan(List<QuantileModel> models) {
    this.models = models;
  }

  /**
   * The models, each as if it had been fitted alone.
   *
   * @return one a probability, ascending; unmodifiable
   */
  public List<QuantileModel> models() {
    return models;
  }

  /**
   * The model of one probability.
   *
   * @param probability one of those of the specification
   * @return the model
   * @throws IllegalArgumentException if there is none of this probability
   */
  public QuantileModel model(double probability) {
    List<Double> known = models.stream().map(QuantileModel::probability).toList();
    int position = known.indexOf(probability);
    Require.that(
        position >= 0,
        "probability",
        probability,
        "be one of " + known,
        "Fit the quantile that you need.");
    return models.get(position);
  }

  /**
   * The quantiles of each row. The planes of two models may cross, mostly far from the rows of the
   * fit; the quantiles of a row are therefore put in order, which never takes them further from the
   * true ones (V. Chernozhukov, I. Fernández-Val, A. Galichon, Econometrica 78, 2010).
   *
   * @param rows the regressors of the fit, in any order of columns
   * @return a new array, one row a row, in it one value a probability, none below the one before
   * @throws IllegalArgumentException if the columns are not those of the fit
   */
  public double[][] predict(Regressors rows) {
    double[][] quantiles = new double[rows.rows()][models.size()];
    for (int m = 0; m < models.size(); m++) {
      double[] values = models.get(m).predict(rows);
      for (int i = 0; i < values.length; i++) {
        quantiles[i][m] = values[i];
      }
    }
    for (double[] row : quantiles) {
      Arrays.sort(row);
    }
    return quantiles;
  }

  /** The models. */
  @Override
  public String toString() {
    return "QuantileFan" + models;
  }
}
