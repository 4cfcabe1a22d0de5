package io.planwright.forecasting.ets;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Set;

/**
 * Exponential smoothing in state-space form: which of the thirty models, or between which of them
 * the history decides, by AICc. Immutable, serializable and thread-safe.
 *
 * <p>Where there is a choice, an additive error does not meet a multiplicative season: the variance
 * of such models has no bound. Models with a multiplicative part are for positive histories; others
 * leave them out, and where nothing else is admitted the answer is "insufficient data".
 *
 * <p>Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, "Forecasting with Exponential
 * Smoothing: The State Space Approach", Springer 2008.
 *
 * @param errors how the error may enter; not empty
 * @param trends how the level may go on; not empty
 * @param seasons how the season may enter; not empty
 * @param bounds where the smoothing parameters may lie
 */
public record EtsSpec(
    Set<ErrorType> errors, Set<TrendType> trends, Set<SeasonType> seasons, Bounds bounds)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param errors how the error may enter; not empty
   * @param trends how the level may go on; not empty
   * @param seasons how the season may enter; not empty
   * @param bounds where the smoothing parameters may lie
   * @throws IllegalArgumentException if a set is empty
   */
  public EtsSpec {
    errors = atLeastOne(errors, "errors");
    trends = atLeastOne(trends, "trends");
    seasons = atLeastOne(seasons, "seasons");
    Require.nonNull(bounds, "bounds");
  }

  private static <T> Set<T> atLeastOne(Set<T> set, String name) {
    Require.nonNull(set, name);
    Require.that(!set.isEmpty(), name, set, "hold one kind at least", "Admit NONE or ADDITIVE.");
    return Set.copyOf(set);
  }

  /**
   * Error, trend and season are chosen within {@link Bounds#STEADY} bounds, multiplicative trends
   * left out: in forecasts of many steps they run away.
   *
   * @return the spec
   */
  public static EtsSpec automatic() {
    return new EtsSpec(
        Set.of(ErrorType.values()),
        Set.of(TrendType.NONE, TrendType.ADDITIVE, TrendType.ADDITIVE_DAMPED),
        Set.of(SeasonType.values()),
        Bounds.STEADY);
  }

  /**
   * One model within the {@link Bounds#USUAL} bounds.
   *
   * @param error how the error enters
   * @param trend how the level goes on
   * @param season how the season enters
   * @return the spec
   */
  public static EtsSpec of(ErrorType error, TrendType trend, SeasonType season) {
    return new EtsSpec(Set.of(error), Set.of(trend), Set.of(season), Bounds.USUAL);
  }

  /**
   * A level that forgets at an estimated rate, ETS(A,N,N).
   *
   * @return the spec
   */
  public static EtsSpec simpleExponentialSmoothing() {
    return of(ErrorType.ADDITIVE, TrendType.NONE, SeasonType.NONE);
  }

  /**
   * The same models within other bounds.
   *
   * @param wanted where the smoothing parameters may lie
   * @return the spec
   */
  public EtsSpec within(Bounds wanted) {
    return new EtsSpec(errors, trends, seasons, wanted);
  }

  /**
   * The method. One step of the search of one model costs O(n·k²) for n values and k unknowns, and
   * takes no memory; about ten steps a model are taken. Parameters are estimated from the last
   * 5,000 values. A season needs more values than its length and 60 periods at most; a longer one
   * is left out, as the model's label then shows.
   *
   * @return the method, named "ets"
   */
  public ForecastingMethod method() {
    return new EtsMethod(this);
  }

  boolean admits(EtsForm form) {
    boolean unstable =
        form.error() == ErrorType.ADDITIVE && form.season() == SeasonType.MULTIPLICATIVE;
    boolean choice = errors.size() > 1 || seasons.size() > 1;
    return errors.contains(form.error())
        && trends.contains(form.trend())
        && seasons.contains(form.season())
        && !(unstable && choice);
  }
}
