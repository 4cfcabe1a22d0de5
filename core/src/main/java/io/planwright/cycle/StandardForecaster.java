package io.planwright.cycle;

import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Finds the forecaster that is used when none is passed. */
final class StandardForecaster {

  private static final String NAME = "auto";

  private StandardForecaster() {}

  static Forecaster find() {
    List<String> others = new ArrayList<>();
    for (ForecasterProvider provider : ServiceLoader.load(ForecasterProvider.class)) {
      if (provider.name().equals(NAME)) {
        return provider.create(Map.of());
      }
      others.add(provider.name());
    }
    throw new IllegalStateException(
        "forecaster ["
            + NAME
            + "] must be on the class path or module path; found "
            + others
            + ". Add io.planwright:planwright-forecasting, or pass a forecaster of your own.");
  }
}
