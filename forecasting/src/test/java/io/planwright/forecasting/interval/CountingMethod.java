package io.planwright.forecasting.interval;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the fits of a method. */
class CountingMethod implements ForecastingMethod {

  private static final long serialVersionUID = 1;

  private final ForecastingMethod method;
  private final AtomicInteger fits;

  CountingMethod(ForecastingMethod method, AtomicInteger fits) {
    this.method = method;
    this.fits = fits;
  }

  @Override
  public String name() {
    return method.name();
  }

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    fits.incrementAndGet();
    return method.fitModel(history, control);
  }
}
