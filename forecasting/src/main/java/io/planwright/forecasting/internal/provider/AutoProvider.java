package io.planwright.forecasting.internal.provider;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import io.planwright.forecasting.Forecasters;
import java.util.Map;

/**
 * Makes the default, for callers such as the planning cycle that know this module by its services
 * only. All other engines are found through {@link Forecasters#byName}.
 */
public final class AutoProvider implements ForecasterProvider {

  /** For {@link java.util.ServiceLoader}. */
  public AutoProvider() {}

  @Override
  public String name() {
    return "auto";
  }

  @Override
  public Forecaster create(Map<String, String> options) {
    return Forecasters.byName(name(), options);
  }
}
