package io.planwright.forecasting;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.combination.CombinationSpec;
import io.planwright.forecasting.internal.SimpleExponentialSmoothing;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The forecasting engines, by method and by name. Stateless and thread-safe; so are the engines.
 *
 * <p>Who does not want to choose takes {@link #auto()}. Each method here is the automatic form of a
 * family; the specs of the families' packages configure more.
 */
public final class Forecasters {

  private Forecasters() {}

  /**
   * The default.
   *
   * @return the engine
   */
  public static ForecastingMethod auto() {
    return CombinationSpec.median(List.of(naive2(), drift(), mean())).method();
  }

  /**
   * Forecasts the level of the series, an average that forgets at an estimated rate.
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
   * The mean of the history.
   *
   * @return the engine, named "mean"
   */
  public static ForecastingMethod mean() {
    return BaselineSpec.mean().method();
  }

  /**
   * The last value.
   *
   * @return the engine, named "naive"
   */
  public static ForecastingMethod naive() {
    return BaselineSpec.naive().method();
  }

  /**
   * The last observed value of the same season, with the season length of the history's axis;
   * without a season this is the naive method.
   *
   * @return the engine, named "seasonal-naive"
   */
  public static ForecastingMethod seasonalNaive() {
    return BaselineSpec.seasonalNaive().method();
  }

  /**
   * As {@link #seasonalNaive()}, with a season length of the caller's choice.
   *
   * @param seasonLength the season length in periods; 1 for the naive method
   * @return the engine, named "seasonal-naive"
   * @throws IllegalArgumentException if the season length is below 1
   */
  public static ForecastingMethod seasonalNaive(int seasonLength) {
    return BaselineSpec.seasonalNaive(seasonLength).method();
  }

  /**
   * The last value, moved on by the mean change of the history.
   *
   * @return the engine, named "drift"
   */
  public static ForecastingMethod drift() {
    return BaselineSpec.drift().method();
  }

  /**
   * The benchmark of the M competitions: naive on the seasonally adjusted history.
   *
   * @return the engine, named "naive2"
   */
  public static ForecastingMethod naive2() {
    return BaselineSpec.naive2().method();
  }

  /**
   * Looks an engine up by name: those above, and those of every {@link ForecasterProvider} that
   * {@link ServiceLoader} finds from the thread's context class loader. Ours go first.
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
    Optional<Forecaster> own = Engines.create(name, options);
    if (own.isPresent()) {
      return own.get();
    }
    Map<String, ForecasterProvider> others = providers();
    ForecasterProvider provider = others.get(name);
    Set<String> known = new TreeSet<>(others.keySet());
    known.addAll(Engines.names());
    Require.that(
        provider != null,
        "name",
        name,
        "be the name of a known forecaster",
        "Known are: " + String.join(", ", known) + ".");
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
