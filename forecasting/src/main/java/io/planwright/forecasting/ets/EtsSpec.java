package io.planwright.forecasting.ets;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
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
 * @param given the smoothing parameters that are not to be estimated
 */
public record EtsSpec(
    Set<ErrorType> errors,
    Set<TrendType> trends,
    Set<SeasonType> seasons,
    Bounds bounds,
    Map<SmoothingParameter, Double> given)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param errors how the error may enter; not empty
   * @param trends how the level may go on; not empty
   * @param seasons how the season may enter; not empty
   * @param bounds where the smoothing parameters may lie
   * @param given the smoothing parameters that are not to be estimated, within the bounds: see
   *     {@link #with}
   * @throws IllegalArgumentException if a set is empty, or a given parameter is out of bounds or of
   *     no admitted model
   */
  public EtsSpec {
    errors = atLeastOne(errors, ErrorType.class, "errors");
    trends = atLeastOne(trends, TrendType.class, "trends");
    seasons = atLeastOne(seasons, SeasonType.class, "seasons");
    Require.nonNull(bounds, "bounds");
    Require.nonNull(given, "given");
    Map<SmoothingParameter, Double> copy = new EnumMap<>(SmoothingParameter.class);
    copy.putAll(given);
    GivenParameters.check(copy, bounds, trends, seasons);
    given = Collections.unmodifiableMap(copy);
  }

  /** A copy whose order, and so whose text, is the same in every run. */
  private static <T extends Enum<T>> Set<T> atLeastOne(Set<T> set, Class<T> type, String name) {
    Require.nonNull(set, name);
    Require.that(!set.isEmpty(), name, set, "hold one kind at least", "Admit NONE or ADDITIVE.");
    EnumSet<T> copy = EnumSet.noneOf(type);
    copy.addAll(set);
    return Collections.unmodifiableSet(copy);
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
        Bounds.STEADY,
        Map.of());
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
    return new EtsSpec(Set.of(error), Set.of(trend), Set.of(season), Bounds.USUAL, Map.of());
  }

  /**
   * The models of a code within the {@link Bounds#USUAL} bounds: error, trend and season in the
   * letters of the literature, such as "ANN", "MAdM" or "A,Ad,A". The letter Z leaves a part to the
   * history, as {@link #automatic} does.
   *
   * @param code A, M or Z; N, A, Ad, M, Md or Z; N, A, M or Z; commas between them if wanted
   * @return the spec
   * @throws IllegalArgumentException if the code is no such code
   */
  public static EtsSpec of(String code) {
    return EtsCode.spec(code);
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
    return new EtsSpec(errors, trends, seasons, wanted, given);
  }

  /**
   * The same models with a smoothing parameter that is not to be estimated. Models without it,
   * where there is a choice, are left as they are.
   *
   * <p>Within the usual and the steady bounds: 0.0001 ≤ α ≤ 0.9999, 0 ≤ β ≤ α, 0 ≤ γ ≤ 1 − α;
   * within the admissible ones: 0 &lt; α &lt; 2, 0 ≤ β &lt; 4, −1 &lt; γ &lt; 2, and where no model
   * with the given parameters forgets, the answer is "insufficient data". Always 0 &lt; φ ≤ 1.
   *
   * @param parameter which one
   * @param value its value
   * @return the spec
   * @throws IllegalArgumentException if the value is out of bounds, or no admitted model has the
   *     parameter
   */
  public EtsSpec with(SmoothingParameter parameter, double value) {
    Require.nonNull(parameter, "parameter");
    Map<SmoothingParameter, Double> more = new EnumMap<>(SmoothingParameter.class);
    more.putAll(given);
    more.put(parameter, value);
    return new EtsSpec(errors, trends, seasons, bounds, more);
  }

  /**
   * The method. One step of the search of one model costs O(n·k²) for n values and k unknowns, and
   * takes no memory; about ten steps a model are taken. Parameters are estimated from the last
   * 5,000 values. A season needs more values than its length and 60 periods at most; a longer one
   * is left out, as the model's label then shows.
   *
   * @return the method, named "simple-exponential-smoothing" where ETS(A,N,N) is all that is
   *     admitted, else "ets"
   */
  public ForecastingMethod method() {
    return new EtsMethod(this);
  }

  /** Whether simple exponential smoothing is all that is admitted, its α given or not. */
  boolean isSimple() {
    return errors.equals(Set.of(ErrorType.ADDITIVE))
        && trends.equals(Set.of(TrendType.NONE))
        && seasons.equals(Set.of(SeasonType.NONE));
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
