package io.planwright.forecasting.internal;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import java.util.Map;
import java.util.Set;

/** Makes the default by name. */
public final class StandardProvider implements ForecasterProvider {

  /** For {@link java.util.ServiceLoader}. */
  public StandardProvider() {}

  @Override
  public String name() {
    return StandardForecaster.NAME;
  }

  @Override
  public Forecaster create(Map<String, String> options) {
    new Options(options).allowOnly(Set.of());
    return StandardForecaster.INSTANCE;
  }
}
