package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
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
    KNOWN.put("fast", Forecasters::fast);
    KNOWN.put("auto", Forecasters::auto);
  }

  private Methods() {}

  /**
   * The names, each of one method.
   *
   * @return the names, in the order of a table
   */
  public static List<String> names() {
    return List.copyOf(KNOWN.keySet());
  }

  /**
   * Whether there is such a method.
   *
   * @param name the name
   * @return true if {@link #named} finds it
   */
  public static boolean knows(String name) {
    return KNOWN.containsKey(name);
  }

  /**
   * A method.
   *
   * @param name its name
   * @return the method with its defaults
   * @throws UsageException if there is none of that name; the message lists the names
   */
  public static Forecaster named(String name) {
    Supplier<Forecaster> method = KNOWN.get(name);
    if (method == null) {
      throw new UsageException(
          "unknown method ["
              + name
              + "]. Known are: "
              + String.join(", ", KNOWN.keySet())
              + ", and "
              + ALL
              + " for each of them.");
    }
    return method.get();
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
      named(name);
      parsed.add(name);
    }
    return parsed;
  }
}
