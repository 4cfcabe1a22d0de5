package io.planwright.forecasting.internal;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.model.InformationCriteria;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A fitted model in plain numbers: what a family of methods contributes. Names, units, axes, typed
 * results and the rest of the public contract are the frame's, {@link SeriesModel}.
 *
 * <p>Step 1 follows the last position of the history, gaps at its end included. Implementations are
 * immutable; the arrays that they hand out are new, but for {@link #history()}.
 */
public interface NumericModel extends Serializable {

  /**
   * The variant that was fitted, such as "ETS(M,Ad,M)".
   *
   * @return a short text, not blank
   */
  String label();

  /**
   * The values the model was fitted to.
   *
   * @return the values, NaN at gaps; the model's own array, not to be changed
   */
  double[] history();

  /**
   * Estimated and given parameters by name.
   *
   * @return finite numbers
   */
  Map<String, Double> parameters();

  /**
   * The expected values of the next steps.
   *
   * @param horizon how many, at least 1
   * @return finite numbers
   */
  double[] points(int horizon);

  /**
   * How far the next values may lie from their expectation.
   *
   * @param horizon how many steps, at least 1
   * @return their distribution, centred on {@link #points}
   */
  Spread spread(int horizon);

  /**
   * The distribution of the sum of a range of the next values. A model whose points are medians
   * rather than means gives the sum of several steps the mean of its own quantiles.
   *
   * @param fromStep the first step, at least 1
   * @param toStep the last step, at least the first
   * @return the distribution of the sum; that of a single step has its point for a mean
   */
  default OutcomeDistribution sum(int fromStep, int toStep) {
    return spread(toStep).sum(fromStep, toStep);
  }

  /**
   * Draws one possible future.
   *
   * @param random where the randomness comes from
   * @param path filled with the next {@code path.length} values; finite
   */
  void simulate(RandomGenerator random, double[] path);

  /**
   * Draws many futures of one length: what they share is computed once.
   *
   * @param horizon how many steps, at least 1
   * @return what draws one future after the other, as {@link #simulate} does
   */
  default Futures futures(int horizon) {
    return this::simulate;
  }

  /** Draws possible futures. */
  @FunctionalInterface
  interface Futures {

    /**
     * Draws one.
     *
     * @param random where the randomness comes from
     * @param path filled with the next values; of the length that was asked for
     */
    void draw(RandomGenerator random, double[] path);
  }

  /**
   * The one-step forecasts of the history.
   *
   * @return one value a position, NaN where the model gives none
   */
  double[] fitted();

  /**
   * The parts of the history: what was expected of each value, and what it left, unless a model
   * knows more.
   *
   * @return the parts in the order of their weight for a reader
   */
  default List<Part> parts() {
    double[] expectation = fitted();
    double[] remainder = history().clone();
    for (int t = 0; t < remainder.length; t++) {
      remainder[t] -= expectation[t];
    }
    return List.of(new Part("expectation", expectation), new Part("remainder", remainder));
  }

  /**
   * How the parts make the value.
   *
   * @return a formula of their names, not blank
   */
  default String composition() {
    return "expectation + remainder";
  }

  /**
   * Likelihood and information criteria.
   *
   * @return the criteria, or why there are none
   */
  Answer<InformationCriteria> criteria();

  /**
   * How often the estimation evaluated its objective.
   *
   * @return 0 for methods without search
   */
  long evaluations();

  /**
   * Why the forecast is what it is, in one sentence.
   *
   * @return the sentence, not blank
   */
  String summary();

  /**
   * What contributed to the forecast.
   *
   * @return the contributions in order of weight
   */
  List<Reason> reasons();

  /**
   * The model after further values, with the same parameters.
   *
   * @param further the next values, NaN at gaps
   * @return the model with its states moved on
   */
  NumericModel update(double[] further);

  /**
   * One part of the history.
   *
   * @param name its name, such as "level"
   * @param values one a position, NaN where it is not defined
   */
  record Part(String name, double[] values) {}
}
