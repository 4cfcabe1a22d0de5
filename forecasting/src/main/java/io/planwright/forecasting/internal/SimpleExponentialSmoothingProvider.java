package io.planwright.forecasting.internal;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes simple exponential smoothing by name. */
public final class SimpleExponentialSmoothingProvider implements ForecasterProvider {

  private static final String ALPHA = "alpha";

  /** For {@link java.util.ServiceLoader}. */
  public SimpleExponentialSmoothingProvider() {}

  @Override
  public String name() {
    return SimpleExponentialSmoothing.NAME;
  }

  @Override
  public Forecaster create(Map<String, String> options) {
    OptionalDouble alpha = new Options(options).allowOnly(Set.of(ALPHA)).number(ALPHA);
    return alpha.isPresent()
        ? SimpleExponentialSmoothing.withAlpha(alpha.getAsDouble())
        : SimpleExponentialSmoothing.estimated();
  }
}
