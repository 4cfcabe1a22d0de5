package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Robust regression by Huber's M-estimator, to be fitted: as least squares near the line, but a row
 * far from it pulls no harder than one at a limit. One wrong figure then does not turn the line. A
 * row whose regressors are far from all others still does.
 *
 * <p>The limit is a multiple of the scale of the residuals, which is the median of their sizes over
 * 0.6745 (MAD), and both are found together by reweighted least squares from the least-squares line
 * (P. J. Huber, Robust Statistics, 1981, chapter 7), until no fitted value moves by more than 1e-11
 * of the scale: 10 to 60 passes of O(n·k²). Standard errors are those of Huber's section 7.6 with
 * his factor for small samples, and t statistics.
 *
 * <p>Where more than half of the rows lie on one plane exactly, this plane is the fit, the scale is
 * 0, and the other rows weigh nothing.
 *
 * <p>Regressors that are constant or that the ones before them determine are left out, with a
 * coefficient of 0 that says so. Immutable, serializable and thread-safe.
 *
 * @param tuning the limit in scales; the smaller, the more rows are held back
 */
public record HuberSpec(double tuning) implements Serializable {

  /** The limit with 95 % of the efficiency of least squares where errors are normal. */
  public static final double STANDARD_TUNING = 1.345;

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param tuning the limit in scales; positive and finite
   * @throws IllegalArgumentException if it is not
   */
  public HuberSpec {
    Require.positive(tuning, "tuning", "Use 1.345, which loses 5 % where errors are normal.");
  }

  /**
   * Huber's estimator with its customary limit, 1.345.
   *
   * @return the specification
   */
  public static HuberSpec standard() {
    return new HuberSpec(STANDARD_TUNING);
  }

  /**
   * The same with another limit.
   *
   * @param scales the limit in scales; positive and finite
   * @return the specification
   * @throws IllegalArgumentException if it is not
   */
  public HuberSpec withTuning(double scales) {
    return new HuberSpec(scales);
  }

  /**
   * Fits to figures.
   *
   * @param regressors the regressors, one row a figure
   * @param figures what to explain, finite, one a row; only read
   * @return the model; insufficient where there are less than two rows more than regressors, where
   *     a double cannot hold a coefficient, or where line and scale do not settle
   * @throws IllegalArgumentException if there are more or fewer figures than rows, or one is not
   *     finite
   */
  public Answer<HuberModel> fit(Regressors regressors, double[] figures) {
    Rows.require(regressors, figures, "figures");
    return Rows.<HuberModel>lacking("robust regression", regressors, 2)
        .orElseGet(
            () ->
                new HuberFit(ScaledDesign.of(regressors), ScaledColumn.of(figures), tuning)
                    .model());
  }
}
