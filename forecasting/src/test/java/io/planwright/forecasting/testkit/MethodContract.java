package io.planwright.forecasting.testkit;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The promises of a {@link ForecastingMethod} beyond those of a forecaster, as checks for the tests
 * of a family. Call it beside {@code ForecasterContract}:
 *
 * <pre>{@code
 * assertThat(ForecasterContract.violations(method)).isEmpty();
 * assertThat(MethodContract.violations(method)).isEmpty();
 * }</pre>
 *
 * <p>Always checked: an update by nothing changes nothing, one by two values is one by each in
 * turn, it moves the axis on and leaves the model that it came from alone; parts and errors have
 * the axis of the history; figures of the errors agree with the errors; a seed gives the same
 * paths; forecast and model explain alike; method and model survive serialization; and on odd
 * histories (constant, zero, negative, three values, shorter than a season, gaps, huge, tiny) there
 * is a typed lack of data or a model that answers every question with finite numbers.
 */
public final class MethodContract {

  private static final int HORIZON = 8;
  private static final double TOLERANCE = 1e-6;

  private final ForecastingMethod method;
  private final Set<Promise> promises;
  private final List<String> violations = new ArrayList<>();

  private MethodContract(ForecastingMethod method, Set<Promise> promises) {
    this.method = method;
    this.promises = promises;
  }

  /** What most methods promise; a test names those that its method keeps where it is not all. */
  public enum Promise {
    /** The error of an appended value is its distance to the forecast of step 1 before. */
    UPDATE_ERROR_IS_FORECAST_ERROR,
    /** An appended gap leaves the expected values of the later periods as they were. */
    GAP_IS_NO_NEWS,
    /** Simulated paths lie around the points, about as wide as the intervals. */
    SIMULATION_AGREES,
    /** The formula of the components names every part. */
    COMPOSITION_NAMES_PARTS
  }

  /** Checks everything. */
  public static List<String> violations(ForecastingMethod method) {
    return violations(method, EnumSet.allOf(Promise.class));
  }

  /** Checks what every method promises, and the given promises. */
  public static List<String> violations(ForecastingMethod method, Set<Promise> promises) {
    MethodContract contract = new MethodContract(method, promises);
    OddHistories.ordinary()
        .forEach(
            (what, history) -> {
              contract.check(what + ": update", () -> contract.checkUpdate(what, history));
              contract.check(what + ": gap", () -> contract.checkGap(what, history));
              contract.check(what + ": parts", () -> contract.checkComponents(what, history));
              contract.check(what + ": errors", () -> contract.checkDiagnostics(what, history));
              contract.check(what + ": simulation", () -> contract.checkSimulation(what, history));
              contract.check(what + ": copies", () -> contract.checkCopies(what, history));
            });
    for (Map.Entry<String, TimeSeries> odd : OddHistories.odd().entrySet()) {
      contract.check(odd.getKey(), () -> contract.checkOdd(odd.getValue()));
    }
    return List.copyOf(contract.violations);
  }

  private void checkUpdate(String what, TimeSeries history) {
    FittedModel model = fitted(history);
    Forecast before = model.forecast(HORIZON, 0.8);
    double value = before.point(1) + 3;
    double next = before.point(2) - 2;
    expectSame(what + ": update()", before, model.update().forecast(HORIZON, 0.8));
    FittedModel later = model.update(value, next);
    expectSame(
        what + ": update(a, b) and update(a).update(b)",
        later.forecast(HORIZON, 0.8),
        model.update(value).update(next).forecast(HORIZON, 0.8));
    expect(
        before.equals(model.forecast(HORIZON, 0.8)), what + ": update changed the model it is of");
    expect(
        later.forecast(1).axis().equals(history.axis().shiftedBy(history.size() + 2)),
        what + ": update does not move the axis on");
    expect(
        later.provenance().observations() == model.provenance().observations() + 2,
        what + ": update does not count its values in the provenance");
    expect(
        later.diagnostics().errors().size() == history.size() + 2,
        what + ": the errors do not go on over the updated values");
    expect(
        later.components().parts().stream().allMatch(part -> part.size() == history.size() + 2),
        what + ": the parts do not go on over the updated values");
    if (promises.contains(Promise.UPDATE_ERROR_IS_FORECAST_ERROR)) {
      double error = model.update(value).diagnostics().errors().value(history.size()).orElseThrow();
      expectClose(what + ": the error of an appended value", 3, error, Math.abs(value));
    }
    expectRefused(what + ": update(Infinity)", () -> model.update(Double.POSITIVE_INFINITY));
  }

  private void checkGap(String what, TimeSeries history) {
    FittedModel model = fitted(history);
    Forecast before = model.forecast(HORIZON + 1, 0.8);
    Forecast after = model.update(Double.NaN).forecast(HORIZON, 0.8);
    if (promises.contains(Promise.GAP_IS_NO_NEWS)) {
      for (int step = 1; step <= HORIZON; step++) {
        expectClose(
            what + ": the point of step " + step + " after a gap",
            before.point(step + 1),
            after.point(step),
            Math.abs(before.point(step + 1)));
      }
    }
  }

  private void checkComponents(String what, TimeSeries history) {
    FittedModel model = fitted(history);
    List<TimeSeries> parts = model.components().parts();
    expect(!parts.isEmpty(), what + ": there are no components");
    for (TimeSeries part : parts) {
      expect(
          part.size() == history.size() && part.axis().equals(history.axis()),
          what + ": the part " + part.name() + " is not on the axis of the history");
      expect(
          !promises.contains(Promise.COMPOSITION_NAMES_PARTS)
              || model.components().composition().contains(part.name()),
          what + ": the composition does not name the part " + part.name());
    }
    long names = parts.stream().map(TimeSeries::name).distinct().count();
    expect(names == parts.size(), what + ": two parts have one name");
    expect(
        model.explanation().equals(model.forecast(1).explanation()),
        what + ": the forecast explains itself otherwise than the model");
  }

  private void checkDiagnostics(String what, TimeSeries history) {
    var diagnostics = fitted(history).diagnostics();
    TimeSeries errors = diagnostics.errors();
    expect(
        errors.size() == history.size() && errors.axis().equals(history.axis()),
        what + ": the errors are not on the axis of the history");
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < errors.size(); i++) {
      expect(errors.isGap(i) || !history.isGap(i), what + ": an error at the gap " + i);
      if (!errors.isGap(i)) {
        double error = errors.value(i).orElseThrow();
        sum += error;
        squares += error * error;
        count++;
      }
    }
    expect(count > 0, what + ": there are no errors");
    double root = Math.sqrt(squares / Math.max(1, count));
    expectClose(what + ": the mean error", sum / Math.max(1, count), diagnostics.meanError(), root);
    expectClose(
        what + ": the root mean squared error", root, diagnostics.rootMeanSquaredError(), root);
  }

  private void checkSimulation(String what, TimeSeries history) {
    FittedModel model = fitted(history);
    var paths = model.simulate(HORIZON, 400, 7);
    expect(
        paths.horizonPeriods() == HORIZON && paths.paths() == 400,
        what + ": not the paths asked for");
    expect(
        paths.quantile(HORIZON, 0.3) == model.simulate(HORIZON, 400, 7).quantile(HORIZON, 0.3),
        what + ": one seed gave different paths");
    expectRefused(what + ": simulate(0, 1, 0)", () -> model.simulate(0, 1, 0));
    expectRefused(what + ": simulate(1, 0, 0)", () -> model.simulate(1, 0, 0));
    if (!promises.contains(Promise.SIMULATION_AGREES)) {
      return;
    }
    Forecast forecast = model.forecast(HORIZON, 0.8);
    for (int step : new int[] {1, HORIZON}) {
      double width = forecast.intervals().get(0).width(step);
      double simulated = paths.quantile(step, 0.9) - paths.quantile(step, 0.1);
      expect(
          simulated <= 1.8 * width + TOLERANCE && width <= 1.8 * simulated + TOLERANCE,
          what + ": step %d is %s wide, simulated %s".formatted(step, width, simulated));
      double offCentre = Math.abs(paths.sum(step, step).mean() - forecast.point(step));
      expect(
          offCentre <= 0.25 * width + TOLERANCE * Math.abs(forecast.point(step)) + TOLERANCE,
          what + ": the paths of step %d lie %s beside the point".formatted(step, offCentre));
    }
  }

  private void checkCopies(String what, TimeSeries history) {
    FittedModel model = fitted(history);
    FittedModel copy = (FittedModel) JsonRoundTrip.serializedCopy(model);
    expect(
        copy.update(1, 2).forecast(HORIZON, 0.8).equals(model.update(1, 2).forecast(HORIZON, 0.8)),
        what + ": a serialized model follows new values otherwise");
    expect(
        copy.simulate(3, 5, 1).value(4, 3) == model.simulate(3, 5, 1).value(4, 3),
        what + ": a serialized model simulates otherwise");
    ForecastingMethod methodCopy = (ForecastingMethod) JsonRoundTrip.serializedCopy(method);
    expect(
        methodCopy
            .fitModel(history, RunControl.unlimited())
            .orElseThrow()
            .forecast(HORIZON)
            .equals(model.forecast(HORIZON)),
        what + ": a serialized method fits otherwise");
  }

  /** Forecast, Diagnostics and SamplePaths refuse numbers that are not finite. */
  private void checkOdd(TimeSeries history) {
    Answer<FittedModel> answer = method.fitModel(history, RunControl.unlimited());
    answer.map(
        model -> {
          model.forecast(2 * HORIZON, 0.5, 0.99);
          model.sum(2, HORIZON).quantile(0.9);
          model.components();
          model.diagnostics();
          model.simulate(HORIZON, 5, 1);
          return model.update(Double.NaN, 0, 7).forecast(HORIZON, 0.8);
        });
  }

  private FittedModel fitted(TimeSeries history) {
    return method.fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  private void check(String what, Runnable probe) {
    try {
      probe.run();
    } catch (RuntimeException unexpected) {
      String where = unexpected.getStackTrace().length == 0 ? "" : " at " + firstOwn(unexpected);
      violations.add(what + ": threw unexpectedly " + unexpected + where);
    }
  }

  private static String firstOwn(RuntimeException thrown) {
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (element.getClassName().contains("planwright")
          && !element.getClassName().endsWith("Require")) {
        return element.toString();
      }
    }
    return thrown.getStackTrace()[0].toString();
  }

  private void expect(boolean kept, String violation) {
    if (!kept) {
      violations.add(violation);
    }
  }

  private void expectClose(String what, double expected, double actual, double size) {
    double slack = TOLERANCE * Math.max(1, size);
    expect(
        Math.abs(expected - actual) <= slack,
        String.format(Locale.ROOT, "%s is %s, not %s", what, actual, expected));
  }

  private void expectSame(String what, Forecast expected, Forecast actual) {
    for (int step = 1; step <= HORIZON; step++) {
      double size = Math.abs(expected.point(step)) + expected.intervals().get(0).width(step);
      expectClose(what + ", point of step " + step, expected.point(step), actual.point(step), size);
      expectClose(
          what + ", width of step " + step,
          expected.intervals().get(0).width(step),
          actual.intervals().get(0).width(step),
          size);
    }
  }

  private void expectRefused(String what, Runnable probe) {
    try {
      probe.run();
    } catch (IllegalArgumentException wanted) {
      return;
    }
    violations.add(what + " was accepted");
  }
}
