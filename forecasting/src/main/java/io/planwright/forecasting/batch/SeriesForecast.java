package io.planwright.forecasting.batch;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.batch.BatchResult.Failed;
import io.planwright.forecasting.batch.BatchResult.Forecasted;
import io.planwright.forecasting.batch.BatchResult.TooLittleData;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.TimeSeries;

/** Forecasts one series after the other, whatever an engine throws; used by all threads. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record SeriesForecast(
    Forecaster forecaster, int horizonPeriods, double[] levels, RunControl control) {

  static SeriesForecast of(BatchSpec spec, RunControl control) {
    return new SeriesForecast(
        spec.forecaster(),
        spec.horizonPeriods(),
        spec.levels().stream().mapToDouble(Double::doubleValue).toArray(),
        // The caller counts series; what an engine reports of its own fit would come in between.
        control.withProgress(progress -> {}));
  }

  BatchResult resultOf(Numbered numbered) {
    TimeSeries history = numbered.history();
    long index = numbered.index();
    if (history == null) {
      return new Failed(index, "series " + index, "The input has a null in place of a series.");
    }
    try {
      Answer<Forecast> answer =
          forecaster.fit(history, control).map(model -> model.forecast(horizonPeriods, levels));
      return answer.fold(
          forecast -> new Forecasted(index, forecast),
          lack -> new TooLittleData(index, history.name(), lack));
    } catch (RunStoppedException stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError thrown) {
      return new Failed(index, history.name(), thrown.toString());
    }
  }
}
