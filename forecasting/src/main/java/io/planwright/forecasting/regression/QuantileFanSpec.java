package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several quantile regressions of one figure, to be fitted at once: the spread of what may come, as
 * it depends on the regressors. Each is a {@link QuantileSpec}; each walk to a minimum starts where
 * the one before ended. Immutable, serializable and thread-safe.
 *
 * @param probabilities of the quantiles, each strictly between 0 and 1, ascending; at least one
 */
public record QuantileFanSpec(List<Double> probabilities) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param probabilities of the quantiles
   * @throws IllegalArgumentException if there is none, one is not strictly between 0 and 1, or one
   *     is not above the one before
   */
  public QuantileFanSpec {
    probabilities = List.copyOf(Require.nonNull(probabilities, "probabilities"));
    Require.notEmpty(probabilities, "probabilities", "Give at least one, such as 0.5.");
    double before = 0;
    for (double probability : probabilities) {
      new QuantileSpec(probability);
      Require.that(
          probability > before,
          "probabilities",
          probabilities,
          "ascend, each above the one before",
          "Sort them and leave out repeated ones.");
      before = probability;
    }
  }

  /**
   * The quantiles of some probabilities.
   *
   * @param probabilities each strictly between 0 and 1, ascending; at least one
   * @return the specification
   * @throws IllegalArgumentException if there is none, one is not between 0 and 1, or they do not
   *     ascend
   */
  public static QuantileFanSpec of(double... probabilities) {
    return new QuantileFanSpec(Arrays.stream(probabilities).boxed().toList());
  }

  /**
   * Fits to figures.
   *
   * @param regressors the regressors, one row a figure
   * @param figures what to explain, finite, one a row; only read
   * @return the quantiles, or what one of them lacks, see {@link QuantileSpec#fit}
   * @throws IllegalArgumentException if there are more or fewer figures than rows, or one is not
   *     finite
   */
  public Answer<QuantileFan> fit(Regressors regressors, double[] figures) {
    Rows.require(regressors, figures, "figures");
    return Rows.<QuantileFan>lacking("quantile regression", regressors, 2)
        .orElseGet(() -> fitted(regressors, figures));
  }

  private Answer<QuantileFan> fitted(Regressors regressors, double[] figures) {
    QuantileFit fit =
        new QuantileFit(
            ScaledDesign.of(regressors), ScaledColumn.of(figures), probabilities.get(0));
    Answer<List<QuantileModel>> models = Answer.known(List.of());
    for (double probability : probabilities) {
      models = models.flatMap(fitted -> fit.model(probability).map(next -> longer(fitted, next)));
    }
    return models.map(QuantileFan::new);
  }

  private static List<QuantileModel> longer(List<QuantileModel> models, QuantileModel next) {
    List<QuantileModel> longer = new ArrayList<>(models);
    longer.add(next);
    return List.copyOf(longer);
  }
}
