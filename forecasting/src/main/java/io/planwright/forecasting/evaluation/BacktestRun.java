package io.planwright.forecasting.evaluation;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.internal.parallel.OrderedWork;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/** One run of a backtest. */
record BacktestRun(BacktestSpec spec, RunControl control) {

  Answer<BacktestReport> report(List<? extends Forecaster> methods, List<TimeSeries> histories) {
    List<Forecaster> all = withYardsticks(methods);
    List<BacktestTask> tasks = new ArrayList<>();
    for (TimeSeries history : histories) {
      int[] origins = spec.origins(history.size());
      for (Forecaster method : all) {
        addTasks(tasks, history, method, origins);
      }
    }
    if (tasks.isEmpty()) {
      int longest = histories.stream().mapToInt(TimeSeries::size).max().orElse(0);
      return Answer.insufficient(
          "backtest of " + histories.size() + " series",
          "at least %d periods to train and %d to forecast"
              .formatted(spec.leastTraining(), spec.horizonPeriods()),
          longest + " periods in the longest series",
          "Shorten the horizon or the training, or give longer series.");
    }
    List<OriginForecast> forecasts = new ArrayList<>();
    List<BacktestFailure> failures = new ArrayList<>();
    // What a method reports of its own fit would come in between the counts of the backtest.
    RunControl quiet = control.withProgress(progress -> {});
    new OrderedWork("backtest", spec.threads())
        .<BacktestTask, BacktestTask.Outcome>run(
            tasks.iterator(),
            tasks.size(),
            task -> task.run(spec, quiet),
            outcome -> {
              forecasts.addAll(outcome.forecasts());
              failures.addAll(outcome.failures());
            },
            control);
    List<String> names = all.stream().map(Forecaster::name).toList();
    return Answer.known(new BacktestReport(spec, names, forecasts, failures));
  }

  /** With refits each origin is a task of its own; with updates they follow from each other. */
  private void addTasks(
      List<BacktestTask> tasks, TimeSeries history, Forecaster method, int[] origins) {
    if (spec.refit()) {
      for (int origin : origins) {
        tasks.add(new BacktestTask(history, method, new int[] {origin}));
      }
    } else if (origins.length > 0) {
      tasks.add(new BacktestTask(history, method, origins));
    }
  }

  private static List<Forecaster> withYardsticks(List<? extends Forecaster> methods) {
    List<Forecaster> all = new ArrayList<>(methods);
    for (BaselineSpec yardstick : List.of(BaselineSpec.naive(), BaselineSpec.naive2())) {
      Forecaster method = yardstick.method();
      if (methods.stream().noneMatch(given -> given.name().equals(method.name()))) {
        all.add(method);
      }
    }
    return all;
  }
}
