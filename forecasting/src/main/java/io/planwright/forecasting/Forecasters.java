package io.planwright.forecasting;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import io.planwright.forecasting.internal.SeasonalNaive;
import io.planwright.forecasting.internal.SimpleExponentialSmoothing;
import io.planwright.forecasting.internal.StandardForecaster;
import io.planwright.internal.Require;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The forecasting engines, by method and by name. Stateless and thread-safe; so are the engines.
 *
 * <table>
 * <caption>Methods</caption>
 * <tr><th>method</th><th>for</th><th>data floor</th></tr>
 * <tr><td>{@link #seasonalNaive()}</td><td>strong, stable seasons</td>
 *     <td>every season observed, and two values more</td></tr>
 * <tr><td>{@link #simpleExponentialSmoothing()}</td><td>a wandering level without season</td>
 *     <td>three values</td></tr>
 * <tr><td>{@link #standard()}</td><td>when in doubt</td><td>that of either</td></tr>
 * </table>
 */
public final class Forecasters {

  private Forecasters() {}

  /**
   * Repeats the last observed value of the same season, with the season length of the history's
   * axis; without a season this is the naive method.
   *
   * <p>Point forecasts ŷ(n+h) = y(n+h−mk) with season length m and k = 1 + ⌊(h−1)/m⌋. The errors of
   * one season are taken as a random walk with normal steps: variance σ²k, where σ² is the mean
   * square of the seasonal differences (R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles
   * and Practice, 3rd ed. 2021, §5.2 and §5.5). In a sum of steps, those of one season share their
   * random walk and those of different seasons are independent.
   *
   * <p>Gaps: the last <em>observed</em> value of the same season is repeated, and k counts the
   * seasons since then, so that the interval widens by the years that were missed; a difference
   * over k seasons enters σ² divided by k.
   *
   * <p>Data floor: every season observed at least once, and at least m + 2 observed values. A
   * history that repeats itself exactly has intervals of zero width.
   *
   * @return the engine, named "seasonal-naive"
   */
  public static Forecaster seasonalNaive() {
    return SeasonalNaive.withAxisSeason();
  }

  /**
   * As {@link #seasonalNaive()}, with a season length of the caller's choice.
   *
   * @param seasonLength the season length in periods; 1 for the naive method
   * @return the engine, named "seasonal-naive"
   * @throws IllegalArgumentException if the season length is below 1
   */
  public static Forecaster seasonalNaive(int seasonLength) {
    return SeasonalNaive.withSeason(seasonLength);
  }

  /**
   * Forecasts the level of the series, an average that forgets at an estimated rate.
   *
   * <p>ℓ(t) = ℓ(t−1) + α·(y(t) − ℓ(t−1)), ŷ(n+h) = ℓ(n). Smoothing parameter α within [0.0001,
   * 0.9999] and initial level ℓ(0) minimise the sum of squared one-step errors: ℓ(0) is linear in
   * the errors and is solved for exactly, α is found by a grid and Brent's method. Error variance
   * σ² = SSE / (n − parameters), h-step variance σ²(1 + (h−1)α²), and the sum of steps 1..h with
   * the covariances of the local level model (R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D.
   * Snyder, Forecasting with Exponential Smoothing, 2008, chapters 2, 5 and 6).
   *
   * <p>Gaps: the level is not updated at a gap, and a gap adds no error to the fit. Gaps at the end
   * of the history count as steps already taken, so the first interval is wider.
   *
   * <p>Data floor: 3 observed values. A constant history has intervals of zero width.
   *
   * @return the engine, named "simple-exponential-smoothing"
   */
  public static Forecaster simpleExponentialSmoothing() {
    return SimpleExponentialSmoothing.estimated();
  }

  /**
   * As {@link #simpleExponentialSmoothing()}, with a smoothing parameter of the caller's choice.
   *
   * @param alpha the share of each error that moves the level; from 0.0001 to 0.9999
   * @return the engine, named "simple-exponential-smoothing"
   * @throws IllegalArgumentException if alpha is outside its range
   */
  public static Forecaster simpleExponentialSmoothing(double alpha) {
    return SimpleExponentialSmoothing.withAlpha(alpha);
  }

  /**
   * The default: seasonal naive or simple exponential smoothing, whichever would have served this
   * history better.
   *
   * <p>Both are fitted anew before each of the last periods (two seasons, at least 6 and at most 24
   * periods) and asked for the next value; the lower mean absolute error wins, and a tie goes to
   * exponential smoothing. Where fewer than 3 periods can be compared, exponential smoothing is
   * taken if it can be fitted. The choice and both errors stand in the explanation and in the
   * provenance. A one-step error says little on far horizons: test your own horizon before you rely
   * on it.
   *
   * @return the engine, named "standard"
   */
  public static Forecaster standard() {
    return StandardForecaster.INSTANCE;
  }

  /**
   * Looks an engine up by name: those above, and those of every {@link ForecasterProvider} that
   * {@link ServiceLoader} finds from the thread's context class loader.
   *
   * @param name the engine's name, such as "seasonal-naive"
   * @param options its settings by name; empty for the defaults ("seasonal-naive" knows {@code
   *     seasonLength}, "simple-exponential-smoothing" knows {@code alpha})
   * @return the engine
   * @throws IllegalArgumentException if no engine has that name (the message lists the known ones),
   *     or an option is unknown or cannot be used
   */
  public static Forecaster byName(String name, Map<String, String> options) {
    Require.nonNull(name, "name");
    Require.nonNull(options, "options");
    Map<String, ForecasterProvider> known = providers();
    ForecasterProvider provider = known.get(name);
    Require.that(
        provider != null,
        "name",
        name,
        "be the name of a known forecaster",
        "Known are: " + String.join(", ", known.keySet()) + ".");
    return Require.nonNull(provider, "provider").create(options);
  }

  private static Map<String, ForecasterProvider> providers() {
    Map<String, ForecasterProvider> providers = new TreeMap<>();
    for (ForecasterProvider provider : ServiceLoader.load(ForecasterProvider.class)) {
      providers.putIfAbsent(provider.name(), provider);
    }
    return providers;
  }
}
