package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Quantile regression, to be fitted: the plane that a figure stays below with a probability, such
 * as the sales that are reached in nine of ten cases (R. Koenker, G. Bassett, Econometrica 46,
 * 1978). It asks nothing of the distribution of the errors, which may be skewed and differ from row
 * to row, and gross errors in the figure do not move it.
 *
 * <p>The coefficients have the least sum of check losses exactly: the plane passes through as many
 * rows as there are coefficients. Where several planes have the same loss, one of them is taken,
 * always the same. Found by a simplex walk that starts near the minimum; each of its edges costs
 * O(n·k) for n rows and k regressors, and 5 to 15 edges a coefficient are usual.
 *
 * <p>Standard errors are those of W. Hendricks and R. Koenker (Journal of the American Statistical
 * Association 87, 1992) for errors that differ from row to row, with the bandwidth of P. Hall and
 * S. J. Sheather (Journal of the Royal Statistical Society B 50, 1988), and t statistics; they take
 * two further fits.
 *
 * <p>Regressors that are constant or that the ones before them determine are left out, with a
 * coefficient of 0 that says so. Immutable, serializable and thread-safe.
 *
 * @param probability that the figure stays below the plane; strictly between 0 and 1
 */
public record QuantileSpec(double probability) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param probability that the figure stays below the plane
   * @throws IllegalArgumentException if it is not strictly between 0 and 1
   */
  public QuantileSpec {
    Require.that(
        probability > 0 && probability < 1,
        "probability",
        probability,
        "be strictly between 0 and 1",
        "Write 90 % as 0.9, the median as 0.5.");
  }

  /**
   * The quantile of a probability.
   *
   * @param probability that the figure stays below the plane; strictly between 0 and 1
   * @return the specification
   * @throws IllegalArgumentException if it is not between them
   */
  public static QuantileSpec of(double probability) {
    return new QuantileSpec(probability);
  }

  /**
   * Fits to figures.
   *
   * @param regressors the regressors, one row a figure
   * @param figures what to explain, finite, one a row; only read
   * @return the model; insufficient where there are less than two rows more than regressors, or
   *     where a double cannot hold a coefficient
   * @throws IllegalArgumentException if there are more or fewer figures than rows, or one is not
   *     finite
   */
  public Answer<QuantileModel> fit(Regressors regressors, double[] figures) {
    Rows.require(regressors, figures, "figures");
    return Rows.<QuantileModel>lacking("quantile regression", regressors, 2)
        .orElseGet(
            () ->
                new QuantileFit(ScaledDesign.of(regressors), ScaledColumn.of(figures), probability)
                    .model(probability));
  }
}
