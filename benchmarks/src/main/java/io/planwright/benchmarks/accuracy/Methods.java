package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.benchmarks.set.SeriesSet;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.automatic.AutomaticSpec;
import io.planwright.forecasting.hierarchy.ReconciliationSpec;
import io.planwright.forecasting.intermittent.IntermittentSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The methods that the runners know, by the names of their command lines. */
public final class Methods {

  /** The name that stands for each of them. */
  public static final String ALL = "all";

  private static final Map<String, Supplier<Forecaster>> KNOWN = new LinkedHashMap<>();

  /** Those that forecast a whole hierarchy at once. */
  private static final Map<String, ReconciliationSpec> HIERARCHICAL = new LinkedHashMap<>();

  static {
    KNOWN.put("naive2", Forecasters::naive2);
    KNOWN.put("snaive", Forecasters::seasonalNaive);
    KNOWN.put("ets", Forecasters::ets);
    KNOWN.put("arima", Forecasters::arima);
    KNOWN.put("theta", Forecasters::theta);
    KNOWN.put("dotm", Forecasters::dynamicOptimisedTheta);
    KNOWN.put("boxcox-theta", Forecasters::boxCoxTheta);
    KNOWN.put("ces", Forecasters::ces);
    KNOWN.put("stl", Forecasters::stl);
    KNOWN.put("tbats", Forecasters::tbats);
    KNOWN.put("combination", Forecasters::combination);
    KNOWN.put("learned", Forecasters::learned);
    KNOWN.put("fast-without-nets", () -> AutomaticSpec.fast().withoutNets().method());
    KNOWN.put("auto-without-nets", () -> AutomaticSpec.standard().withoutNets().method());
    KNOWN.put("fast", Forecasters::fast);
    KNOWN.put("auto", Forecasters::auto);
    KNOWN.put("regression", Forecasters::harmonicRegression);
    KNOWN.put("croston", Forecasters::croston);
    KNOWN.put("sba", () -> IntermittentSpec.sba().method());
    KNOWN.put("tsb", Forecasters::tsb);
    KNOWN.put("intermittent", Forecasters::intermittent);
    HIERARCHICAL.put("bottom-up", ReconciliationSpec.bottomUp());
    HIERARCHICAL.put("reconciled", ReconciliationSpec.minTrace());
  }

  private Methods() {}

  /**
   * The names of the methods for single series, each of one method.
   *
   * @return the names, in the order of a table
   */
  public static List<String> names() {
    return List.copyOf(KNOWN.keySet());
  }

  /** The names of the methods for hierarchies. */
  static List<String> hierarchical() {
    return List.copyOf(HIERARCHICAL.keySet());
  }

  /**
   * A method for single series.
   *
   * @param name its name
   * @return the method with its defaults
   * @throws UsageException if there is none of that name; the message lists the names
   */
  public static Forecaster named(String name) {
    Supplier<Forecaster> method = KNOWN.get(name);
    if (method == null) {
      throw unknown(name);
    }
    return method.get();
  }

  /**
   * A method for the series of a set.
   *
   * @throws UsageException if there is none of that name, or it needs a hierarchy and the set has
   *     none
   */
  static Forecaster named(String name, SeriesSet set) throws IOException {
    ReconciliationSpec reconciliation = HIERARCHICAL.get(name);
    return reconciliation == null ? named(name) : SetHierarchy.of(set).reconciledBy(reconciliation);
  }

  private static UsageException unknown(String name) {
    return new UsageException(
        "unknown method ["
            + name
            + "]. Known are: "
            + String.join(", ", KNOWN.keySet())
            + ", for hierarchies "
            + String.join(", ", HIERARCHICAL.keySet())
            + ", and "
            + ALL
            + " for each that forecasts single series.");
  }

  /**
   * Reads a list of names.
   *
   * @param names names separated by commas, or {@link #ALL}
   * @return the names, at least one
   * @throws UsageException if a name is unknown
   */
  public static List<String> parse(String names) {
    if (names.equals(ALL)) {
      return names();
    }
    List<String> parsed = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      if (!KNOWN.containsKey(name) && !HIERARCHICAL.containsKey(name)) {
        throw unknown(name);
      }
      parsed.add(name);
    }
    return parsed;
  }
}
