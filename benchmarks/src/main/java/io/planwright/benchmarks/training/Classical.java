package io.planwright.benchmarks.training;

import io.planwright.benchmarks.accuracy.Workers;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.automatic.AutomaticSpec;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.List;

/** What the mixtures of classical methods forecast of histories held out. */
record Classical(Workers workers, List<HeldOut> held) {

  /** The points of the fast mixture or of the standard one; Naive2's where data lack. */
  List<double[]> points(boolean fast) {
    AutomaticSpec spec = fast ? AutomaticSpec.fast() : AutomaticSpec.standard();
    Forecaster forecaster = spec.withoutNets().method();
    return workers.map(held, one -> points(forecaster, one));
  }

  private static double[] points(Forecaster forecaster, HeldOut one) {
    TimeSeries history =
        TimeSeries.of("history", "units", OrdinalAxis.of(one.seasonLength()), one.history());
    return forecaster
        .fit(history, RunControl.unlimited())
        .map(
            model ->
                model.forecast(one.future().length).points().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray())
        .toOptional()
        .orElse(one.naive2());
  }
}
