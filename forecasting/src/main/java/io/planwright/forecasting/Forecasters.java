package io.planwright.forecasting;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import io.planwright.forecasting.arima.ArimaSpec;
import io.planwright.forecasting.arima.HarmonicRegressionSpec;
import io.planwright.forecasting.automatic.AutomaticSpec;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.ces.CesSpec;
import io.planwright.forecasting.combination.CombinationSpec;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.ets.SmoothingParameter;
import io.planwright.forecasting.intermittent.IntermittentSpec;
import io.planwright.forecasting.learned.LearnedSpec;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.stl.StlSpec;
import io.planwright.forecasting.tbats.TbatsSpec;
import io.planwright.forecasting.theta.ThetaSpec;
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
 *
 * <table>
 * <caption>Methods</caption>
 * <tr><th>method</th><th>for</th></tr>
 * <tr><td>{@link #auto()}</td><td>when in doubt</td></tr>
 * <tr><td>{@link #fast()}</td><td>a million series before lunch</td></tr>
 * <tr><td>{@link #ets()}</td><td>level, trend and season that change at their own pace</td></tr>
 * <tr><td>{@link #arima()}</td><td>correlated changes, stable seasons</td></tr>
 * <tr><td>{@link #harmonicRegression()}</td><td>long smooth seasons</td></tr>
 * <tr><td>{@link #theta()}, {@link #dynamicOptimisedTheta()}, {@link #boxCoxTheta()}</td>
 *     <td>short and trending histories</td></tr>
 * <tr><td>{@link #ces()}</td><td>levels and trends without a sharp line between them</td></tr>
 * <tr><td>{@link #stl()}</td><td>long or several seasons</td></tr>
 * <tr><td>{@link #tbats()}</td><td>several seasons, of fractional length too</td></tr>
 * <tr><td>{@link #learned()}</td><td>histories like those of many others</td></tr>
 * <tr><td>{@link #intermittent()}, {@link #croston()}, {@link #tsb()}</td>
 *     <td>demand with many zeros</td></tr>
 * <tr><td>{@link #combination()}</td><td>the calm middle of four families</td></tr>
 * <tr><td>{@link #naive()}, {@link #seasonalNaive()}, {@link #naive2()}, {@link #mean()},
 *     {@link #drift()}</td><td>what every other method has to beat</td></tr>
 * </table>
 *
 * <p>What needs more than a history has packages of its own: drivers ({@link
 * io.planwright.forecasting.arima.DynamicRegressionSpec}), hierarchies ({@link
 * io.planwright.forecasting.hierarchy.HierarchicalSpec}), launches ({@code launch}), repairs
 * ({@link io.planwright.forecasting.preparation.PreparationSpec}), and the watch over a model
 * ({@link io.planwright.forecasting.monitoring.ForecastMonitorSpec}).
 */
public final class Forecasters {

  private Forecasters() {}

  /**
   * The default for a user who knows nothing: what has proved best over many kinds of series, with
   * intervals calibrated on held-out data.
   *
   * @return the engine, named "auto"; see {@link AutomaticSpec#standard()}
   */
  public static ForecastingMethod auto() {
    return AutomaticSpec.standard().method();
  }

  /**
   * Nearly as good as {@link #auto()} in a fraction of the time.
   *
   * @return the engine, named "fast"; see {@link AutomaticSpec#fast()}
   */
  public static ForecastingMethod fast() {
    return AutomaticSpec.fast().method();
  }

  /**
   * Exponential smoothing, its error, trend and season chosen by AICc.
   *
   * @return the engine, named "ets"; see {@link EtsSpec#automatic()}
   */
  public static ForecastingMethod ets() {
    return EtsSpec.automatic().method();
  }

  /**
   * Simple exponential smoothing: a level that forgets at an estimated rate.
   *
   * @return the engine, named "simple-exponential-smoothing"; see {@link
   *     EtsSpec#simpleExponentialSmoothing()}
   */
  public static ForecastingMethod simpleExponentialSmoothing() {
    return EtsSpec.simpleExponentialSmoothing().method();
  }

  /**
   * As {@link #simpleExponentialSmoothing()}, with a smoothing parameter of the caller's choice.
   *
   * @param alpha the share of each error that moves the level; from 0.0001 to 0.9999
   * @return the engine, named "simple-exponential-smoothing"
   * @throws IllegalArgumentException if alpha is outside its range
   */
  public static ForecastingMethod simpleExponentialSmoothing(double alpha) {
    return EtsSpec.simpleExponentialSmoothing().with(SmoothingParameter.LEVEL, alpha).method();
  }

  /**
   * Seasonal ARIMA with automatic orders.
   *
   * @return the engine, named "arima"; see {@link ArimaSpec#automatic()}
   */
  public static ForecastingMethod arima() {
    return ArimaSpec.automatic().method();
  }

  /**
   * A smooth season, and ARIMA errors around it. For drivers of your own take {@link
   * io.planwright.forecasting.arima.DynamicRegressionSpec}.
   *
   * @return the engine, named "harmonic-regression"; see {@link HarmonicRegressionSpec#automatic()}
   */
  public static ForecastingMethod harmonicRegression() {
    return HarmonicRegressionSpec.automatic().method();
  }

  /**
   * The Theta method that won the M3 competition.
   *
   * @return the engine, named "theta"; see {@link ThetaSpec#standard()}
   */
  public static ForecastingMethod theta() {
    return ThetaSpec.standard().method();
  }

  /**
   * The dynamic optimised Theta model.
   *
   * @return the engine; see {@link ThetaSpec#dynamicOptimised()}
   */
  public static ForecastingMethod dynamicOptimisedTheta() {
    return ThetaSpec.dynamicOptimised().method();
  }

  /**
   * Theta on a power of the values.
   *
   * @return the engine; see {@link ThetaSpec#boxCox()}
   */
  public static ForecastingMethod boxCoxTheta() {
    return ThetaSpec.boxCox().method();
  }

  /**
   * Complex exponential smoothing.
   *
   * @return the engine, named "ces"; see {@link CesSpec#automatic()}
   */
  public static ForecastingMethod ces() {
    return CesSpec.automatic().method();
  }

  /**
   * Decomposition by loess, and a forecast of the seasonally adjusted history.
   *
   * @return the engine, named "stl"; see {@link StlSpec#automatic()}
   */
  public static ForecastingMethod stl() {
    return StlSpec.automatic().method();
  }

  /**
   * Trigonometric seasons with Box-Cox transformation, trend and ARMA errors.
   *
   * @return the engine, named "tbats"; see {@link TbatsSpec#automatic()}
   */
  public static ForecastingMethod tbats() {
    return TbatsSpec.automatic().method();
  }

  /**
   * Small networks that were trained on many other series; nothing is estimated.
   *
   * @return the engine, named "learned"; see {@link LearnedSpec#automatic()}
   */
  public static ForecastingMethod learned() {
    return LearnedSpec.automatic().method();
  }

  /**
   * Demand with many zeros: the method of several that proves best at the end of the history.
   *
   * @return the engine, named "intermittent"; see {@link IntermittentSpec#automatic()}
   */
  public static ForecastingMethod intermittent() {
    return IntermittentSpec.automatic().method();
  }

  /**
   * Sizes of demand and the intervals between them, smoothed apart.
   *
   * @return the engine, named "croston"; see {@link IntermittentSpec#croston()}
   */
  public static ForecastingMethod croston() {
    return IntermittentSpec.croston().method();
  }

  /**
   * Sizes of demand and its probability, smoothed apart: forecasts die down with the demand.
   *
   * @return the engine, named "tsb"; see {@link IntermittentSpec#tsb()}
   */
  public static ForecastingMethod tsb() {
    return IntermittentSpec.tsb().method();
  }

  /**
   * The median of exponential smoothing, complex exponential smoothing, ARIMA and the dynamic
   * optimised Theta model (F. Petropoulos, I. Svetunkov, "A simple combination of univariate
   * models", International Journal of Forecasting 36, 2020).
   *
   * @return the engine, named "combination"
   */
  public static ForecastingMethod combination() {
    return CombinationSpec.median(List.of(ets(), ces(), arima(), dynamicOptimisedTheta())).method();
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
