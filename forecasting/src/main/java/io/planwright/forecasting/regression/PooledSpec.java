package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * One linear regression across many series: each series has a level of its own, and all share the
 * slopes. Immutable, serializable and thread-safe.
 *
 * <p>The levels are fixed effects: the slopes are those of a regression with a dummy for each
 * series, found from deviations from the series' means in O(n·p²). Standard errors are clustered by
 * series (K.-Y. Liang, S. L. Zeger, Biometrika 73, 1986), so that rows of one series may depend on
 * each other and differ in variance, with the factor G/(G − 1)·(n − 1)/(n − p − 1) for G series, n
 * rows and p slopes, and G − 1 degrees of freedom.
 *
 * @param relative whether the figures of a series count as shares of their mean size, so that
 *     series of any size weigh the same and a slope is a share of the level
 */
public record PooledSpec(boolean relative) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A regression of the figures as they are.
   *
   * @return the specification
   */
  public static PooledSpec ordinary() {
    return new PooledSpec(false);
  }

  /**
   * A regression of the figures of each series over the mean of their absolute values.
   *
   * @return the specification
   */
  public static PooledSpec relativeToSize() {
    return new PooledSpec(true);
  }

  /**
   * Fits the regression to the rows of all series.
   *
   * @param regressors the rows, of all series one after the other or mixed
   * @param figures the figure of each row; finite
   * @param series the series of each row; not blank
   * @return the model; insufficient if there are fewer than two series, not more rows than series
   *     and slopes, or a coefficient would be beyond the largest number
   * @throws IllegalArgumentException if there is not one finite figure and one series a row
   */
  public Answer<PooledModel> fit(Regressors regressors, double[] figures, List<String> series) {
    Rows.figures(regressors, figures);
    Require.nonNull(series, "series");
    Require.that(
        series.size() == figures.length,
        "number of series",
        series.size(),
        "be the number of rows, " + figures.length,
        "Name the series of each observation.");
    for (int i = 0; i < figures.length; i++) {
      Require.notBlank(series.get(i), "series[" + i + "]", "Name the series.");
    }
    return PooledFit.fit(relative, regressors, figures, series);
  }
}
