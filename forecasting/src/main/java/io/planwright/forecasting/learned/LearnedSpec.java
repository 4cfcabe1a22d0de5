package io.planwright.forecasting.learned;

import io.planwright.forecasting.internal.learned.Ensembles;
import io.planwright.forecasting.internal.learned.Frequency;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;

/**
 * Forecasts by small neural networks that were trained on many other series. Immutable,
 * serializable and thread-safe.
 *
 * <p>The networks of a frequency see the last values of the history relative to the level of the
 * last season, in units of their mean absolute change, so that forecasts move with the unit of the
 * values; some see means of earlier seasons too; some see logarithms, and serve where all values
 * are positive. Each gives the points of all steps at once, and how far the quantiles of 2.5, 10,
 * 25, 75, 90 and 97.5 % lie from them. The forecast is the median of the networks. Nothing is
 * estimated on the history.
 *
 * <p>There are networks for years, quarters, months, weeks, days (season of 7) and hours (24), and
 * for any other season: these see the history without its season, which is taken off by STL where
 * it foretells ({@link io.planwright.forecasting.decomposition.SeasonalPeriods#strongest}) and put
 * back. A history without season counts as yearly below 80 observed values, from there on as
 * weekly. {@link #card} tells what networks were trained on.
 *
 * <p>Intervals: between the quantiles that the networks give, and beyond the outermost, bounds are
 * linear in the quantile of the normal distribution; distances were calibrated on held-out series.
 * A single period has exactly this distribution; sums of several are simulated, neighbouring
 * periods linked by a correlation of their normal scores that was measured in training. The point
 * is the median of the distribution and is taken for its mean.
 *
 * <p>Beyond the horizon of the training the forecasts so far are taken for observed, and distances
 * grow by the square root of the step. Gaps are hidden from the networks; gaps at the end count as
 * steps already taken. Values that have never been negative are forecast not to be. A history that
 * never changes is forecast not to change, for certain. Diagnostics cover at most the last 200
 * periods, each forecast from the values before it.
 *
 * <p>Data floor: the shortest history of the training. O(n) for a history of n values, and some
 * hundred thousand multiplications.
 */
public record LearnedSpec() implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The networks of the frequency of the history.
   *
   * @return the spec
   */
  public static LearnedSpec automatic() {
    return new LearnedSpec();
  }

  /**
   * The method.
   *
   * @return the method, named "learned"
   */
  public ForecastingMethod method() {
    return new LearnedMethod(Ensembles.shipped());
  }

  /**
   * What the networks for a season length are.
   *
   * @param seasonLength the periods of a season, 1 for none (yearly values; those for long
   *     histories without season are those of 52)
   * @return the card; empty if there are no networks for it
   * @throws IllegalArgumentException if the season length is below 1
   */
  public static Optional<ModelCard> card(int seasonLength) {
    Require.atLeast(seasonLength, 1, "seasonLength", "Give 1 for values without season.");
    Frequency frequency = Frequency.of(seasonLength, 0);
    return Ensembles.shipped().of(frequency).map(ensemble -> ModelCard.of(frequency, ensemble));
  }
}
