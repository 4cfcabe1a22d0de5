package io.planwright.forecasting;

import io.planwright.forecasting.arima.ArimaOrder;
import io.planwright.forecasting.arima.ArimaSpec;
import io.planwright.forecasting.ces.CesForm;
import io.planwright.forecasting.ces.CesSpec;
import io.planwright.forecasting.combination.CombinationSpec;
import io.planwright.forecasting.ets.Bounds;
import io.planwright.forecasting.ets.ErrorType;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.ets.SeasonType;
import io.planwright.forecasting.ets.TrendType;
import io.planwright.forecasting.hierarchy.TemporalSpec;
import io.planwright.forecasting.intermittent.Criterion;
import io.planwright.forecasting.intermittent.IntermittentSpec;
import io.planwright.forecasting.interval.AdaptiveConformalSpec;
import io.planwright.forecasting.interval.BootstrapSpec;
import io.planwright.forecasting.interval.ConformalSpec;
import io.planwright.forecasting.interval.SimulationSpec;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.stl.StlSpec;
import io.planwright.forecasting.tbats.TbatsSpec;
import io.planwright.forecasting.theta.ThetaSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of the module by a label of the tests: the engines, and what specs can ask for. */
final class FuzzMethods {

  private static final Set<String> NEED_A_SEASON = Set.of("seasonal naive", "seasonal naive 7");

  private FuzzMethods() {}

  /** The entry points of {@link Forecasters}. */
  static Map<String, ForecastingMethod> engines() {
    Map<String, ForecastingMethod> engines = new LinkedHashMap<>();
    engines.put("mean", Forecasters.mean());
    engines.put("naive", Forecasters.naive());
    engines.put("seasonal naive", Forecasters.seasonalNaive());
    engines.put("seasonal naive 7", Forecasters.seasonalNaive(7));
    engines.put("drift", Forecasters.drift());
    engines.put("naive2", Forecasters.naive2());
    engines.put("ets", Forecasters.ets());
    engines.put("arima", Forecasters.arima());
    engines.put("harmonic regression", Forecasters.harmonicRegression());
    engines.put("theta", Forecasters.theta());
    engines.put("dynamic optimised theta", Forecasters.dynamicOptimisedTheta());
    engines.put("box-cox theta", Forecasters.boxCoxTheta());
    engines.put("ces", Forecasters.ces());
    engines.put("stl", Forecasters.stl());
    engines.put("tbats", Forecasters.tbats());
    engines.put("combination", Forecasters.combination());
    engines.put("learned", Forecasters.learned());
    engines.put("fast", Forecasters.fast());
    engines.put("auto", Forecasters.auto());
    return engines;
  }

  /**
   * Whether a method takes every history of three values; the others may name what they lack. The
   * automatic ones repeat the last season of a lumpy history, and so need one.
   */
  static boolean answersAnything(String label) {
    return engines().containsKey(label) && !NEED_A_SEASON.contains(label);
  }

  /** The engines and their variants. */
  static Map<String, ForecastingMethod> all() {
    Map<String, ForecastingMethod> methods = engines();
    addEts(methods);
    addArima(methods);
    for (ThetaSpec.Variant variant : ThetaSpec.Variant.values()) {
      methods.put("theta " + variant, new ThetaSpec(variant).method());
    }
    for (CesForm form : CesForm.values()) {
      methods.put("ces " + form, CesSpec.of(form).method());
    }
    addDecompositions(methods);
    addIntermittent(methods);
    methods.put("temporal hierarchy", TemporalSpec.of(Forecasters.theta()).method());
    addCombinations(methods);
    addIntervals("naive", Forecasters.naive(), methods);
    addIntervals("theta", Forecasters.theta(), methods);
    return methods;
  }

  private static void addEts(Map<String, ForecastingMethod> methods) {
    for (ErrorType error : ErrorType.values()) {
      for (TrendType trend : TrendType.values()) {
        for (SeasonType season : SeasonType.values()) {
          String label = "ets %s %s %s".formatted(error, trend, season);
          methods.put(label, EtsSpec.of(error, trend, season).method());
        }
      }
    }
    for (Bounds bounds : Bounds.values()) {
      methods.put("ets within " + bounds, EtsSpec.of("ZZZ").within(bounds).method());
    }
  }

  private static void addArima(Map<String, ForecastingMethod> methods) {
    for (ArimaOrder order :
        List.of(
            ArimaOrder.of(0, 0, 0).withConstant(true),
            ArimaOrder.of(0, 1, 1),
            ArimaOrder.of(1, 1, 1).withConstant(true),
            ArimaOrder.of(0, 2, 2),
            ArimaOrder.of(5, 0, 5).withConstant(true),
            ArimaOrder.of(0, 1, 1).seasonal(0, 1, 1),
            ArimaOrder.of(2, 0, 1).seasonal(1, 0, 1).withConstant(true),
            ArimaOrder.of(1, 2, 1).seasonal(1, 2, 1))) {
      methods.put("arima " + order, ArimaSpec.of(order).method());
    }
  }

  private static void addDecompositions(Map<String, ForecastingMethod> methods) {
    methods.put("stl 7", StlSpec.withPeriods(7).method());
    methods.put("stl 4 12 robust", StlSpec.withPeriods(4, 12).robustly().method());
    methods.put("tbats 7", TbatsSpec.withPeriods(7).method());
    methods.put("tbats 7 30.4", TbatsSpec.withPeriods(7, 30.4).method());
    methods.put(
        "tbats 12 with everything",
        TbatsSpec.withPeriods(12)
            .withBoxCox(TbatsSpec.Choice.ALWAYS)
            .withTrend(TbatsSpec.Choice.ALWAYS)
            .withDamping(TbatsSpec.Choice.ALWAYS)
            .withArmaErrors(TbatsSpec.Choice.ALWAYS)
            .method());
  }

  private static void addIntermittent(Map<String, ForecastingMethod> methods) {
    for (IntermittentSpec.Kind kind : IntermittentSpec.Kind.values()) {
      methods.put(
          "intermittent " + kind, new IntermittentSpec(kind, 0, 0, Criterion.PINBALL, 1).method());
    }
    methods.put(
        "intermittent by rmsse", IntermittentSpec.automatic().choosingBy(Criterion.RMSSE).method());
    methods.put("tsb given", IntermittentSpec.tsb().withSmoothing(0.3, 0.01).method());
  }

  private static void addCombinations(Map<String, ForecastingMethod> methods) {
    List<ForecastingMethod> members =
        List.of(Forecasters.naive(), Forecasters.theta(), EtsSpec.of("AAN").method());
    methods.put("mean of three", CombinationSpec.mean(members).method());
    methods.put("median of three", CombinationSpec.median(members).method());
    methods.put("inverse errors", CombinationSpec.inverseError(members, 6).method());
    methods.put("stacked", CombinationSpec.stacked(members, 6).method());
  }

  private static void addIntervals(
      String base, ForecastingMethod method, Map<String, ForecastingMethod> methods) {
    methods.put("conformal " + base, ConformalSpec.of(method).method());
    methods.put("signed conformal " + base, ConformalSpec.signed(method).method());
    methods.put("adaptive " + base, AdaptiveConformalSpec.of(method, 0.05).method());
    methods.put("aggregated " + base, AdaptiveConformalSpec.aggregated(method).method());
    methods.put("bootstrap " + base, BootstrapSpec.independent(method).method());
    methods.put("block bootstrap " + base, BootstrapSpec.movingBlock(method).method());
    methods.put("simulation " + base, SimulationSpec.of(method).method());
  }
}
