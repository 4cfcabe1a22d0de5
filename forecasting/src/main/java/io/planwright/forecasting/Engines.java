package io.planwright.forecasting;

import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.intermittent.IntermittentSpec;
import io.planwright.forecasting.internal.Options;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The engines of this module by name. */
final class Engines {

  private static final Map<String, Function<Options, Forecaster>> BY_NAME = new TreeMap<>();

  static {
    plain("mean", Forecasters::mean);
    plain("naive", Forecasters::naive);
    plain("drift", Forecasters::drift);
    plain("naive2", Forecasters::naive2);
    plain("auto", Forecasters::auto);
    plain("fast", Forecasters::fast);
    plain("ets", Forecasters::ets);
    plain("arima", Forecasters::arima);
    plain("harmonic-regression", Forecasters::harmonicRegression);
    plain("theta", Forecasters::theta);
    plain("dynamic-optimised-theta", Forecasters::dynamicOptimisedTheta);
    plain("box-cox-theta", Forecasters::boxCoxTheta);
    plain("ces", Forecasters::ces);
    plain("stl", Forecasters::stl);
    plain("tbats", Forecasters::tbats);
    plain("combination", Forecasters::combination);
    plain("learned", Forecasters::learned);
    plain("intermittent", Forecasters::intermittent);
    plain("croston", Forecasters::croston);
    plain("sba", () -> IntermittentSpec.sba().method());
    plain("tsb", Forecasters::tsb);
    plain("adida", () -> IntermittentSpec.adida().method());
    plain("imapa", () -> IntermittentSpec.imapa().method());
    plain("negative-binomial", () -> IntermittentSpec.negativeBinomial().method());
    plain("willemain-bootstrap", () -> IntermittentSpec.bootstrap().method());
    BY_NAME.put("seasonal-naive", Engines::seasonalNaive);
    BY_NAME.put("simple-exponential-smoothing", Engines::simpleExponentialSmoothing);
  }

  private Engines() {}

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  static Optional<Forecaster> create(String name, Map<String, String> options) {
    return Optional.ofNullable(BY_NAME.get(name)).map(engine -> engine.apply(new Options(options)));
  }

  private static void plain(String name, Supplier<Forecaster> engine) {
    BY_NAME.put(
        name,
        options -> {
          options.allowOnly(Set.of());
          return engine.get();
        });
  }

  private static Forecaster seasonalNaive(Options options) {
    var seasonLength = options.allowOnly(Set.of("seasonLength")).integer("seasonLength");
    return seasonLength.isPresent()
        ? Forecasters.seasonalNaive(seasonLength.getAsInt())
        : BaselineSpec.seasonalNaive().method();
  }

  private static Forecaster simpleExponentialSmoothing(Options options) {
    var alpha = options.allowOnly(Set.of("alpha")).number("alpha");
    return alpha.isPresent()
        ? Forecasters.simpleExponentialSmoothing(alpha.getAsDouble())
        : Forecasters.simpleExponentialSmoothing();
  }
}
