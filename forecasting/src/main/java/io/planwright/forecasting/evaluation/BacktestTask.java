package io.planwright.forecasting.evaluation;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The forecasts of one method for one series from successive origins, done by one thread.
 *
 * @param origins how many periods come before each, in order of time
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record BacktestTask(TimeSeries history, Forecaster method, int[] origins) {

  /** What came of a task, in the order of its origins. */
  record Outcome(List<OriginForecast> forecasts, List<BacktestFailure> failures) {}

  Outcome run(BacktestSpec spec, RunControl control) {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    Scoring scoring = new Scoring(spec, history);
    Optional<FittedModel> followed = Optional.empty();
    int fittedAt = 0;
    for (int origin : origins) {
      control.checkpoint();
      try {
        Answer<ForecastModel> model;
        if (followed.isPresent()) {
          model = Answer.known(followed.get().update(values(fittedAt, origin)));
        } else {
          model = fit(spec, origin, control);
        }
        followed = followable(model);
        fittedAt = origin;
        Answer<Forecast> forecast =
            model.map(fit -> fit.forecast(spec.horizonPeriods(), scoring.levels()));
        addTo(outcome, origin, forecast.map(made -> scoring.of(method.name(), origin, made)));
      } catch (RunStoppedException stopped) {
        throw stopped;
      } catch (RuntimeException | StackOverflowError thrown) {
        outcome.failures.add(failure(origin, thrown.toString()));
      }
    }
    return outcome;
  }

  private Answer<ForecastModel> fit(BacktestSpec spec, int origin, RunControl control) {
    // The window is all that a method gets: it cannot see beyond the origin.
    TimeSeries seen = history.window(spec.windowStart(origin), origin);
    return method.fit(seen, control);
  }

  /** Of single origins nothing follows. */
  private Optional<FittedModel> followable(Answer<ForecastModel> model) {
    if (origins.length == 1 || !(method instanceof ForecastingMethod)) {
      return Optional.empty();
    }
    return model.toOptional().filter(FittedModel.class::isInstance).map(FittedModel.class::cast);
  }

  private double[] values(int from, int to) {
    return history.window(from, to).toArray();
  }

  private void addTo(Outcome outcome, int origin, Answer<OriginForecast> scored) {
    if (scored instanceof Answer.Known<OriginForecast> known) {
      outcome.forecasts.add(known.value());
    } else if (scored instanceof Answer.InsufficientData<OriginForecast> lack) {
      String cause =
          "%s needs %s, found %s.".formatted(lack.question(), lack.needed(), lack.found());
      outcome.failures.add(failure(origin, cause));
    }
  }

  private BacktestFailure failure(int origin, String cause) {
    return new BacktestFailure(history.name(), method.name(), origin, cause);
  }

  @Override
  public String toString() {
    return method.name() + " on " + history.name() + " from " + Arrays.toString(origins);
  }
}
