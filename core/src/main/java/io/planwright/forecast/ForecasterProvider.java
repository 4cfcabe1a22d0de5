package io.planwright.forecast;

import java.util.Map;

/**
 * Makes a {@link Forecaster} by name, for callers that let configuration choose the method.
 *
 * <p>Found by {@link java.util.ServiceLoader}: name the implementation both in {@code
 * META-INF/services/io.planwright.forecast.ForecasterProvider} (class path) and in the {@code
 * provides} clause of the module (module path). A caller that constructs its engine needs no
 * provider.
 *
 * <p>Implementations have a public constructor without parameters and are thread-safe.
 */
public interface ForecasterProvider {

  /**
   * The name under which the engine is looked up; the same as {@link Forecaster#name()} of what
   * {@link #create} makes.
   *
   * @return the name in lower case with hyphens; not blank
   */
  String name();

  /**
   * Makes the engine.
   *
   * @param options the settings by name; empty for the defaults
   * @return the engine
   * @throws IllegalArgumentException if an option is unknown or has a value that cannot be used;
   *     the message names the known ones
   */
  Forecaster create(Map<String, String> options);
}
