package io.planwright.forecasting.evaluation;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The outcome of a backtest. The figure of a method is the mean over the series of their means over
 * the origins, so that a long series does not outweigh the others. Where two methods are compared,
 * only origins count at which both have a forecast. Immutable, serializable and thread-safe.
 *
 * @param spec what was run
 * @param methods the names of the methods: those given, and the yardsticks "naive" and "naive2"
 * @param forecasts all forecasts, by series, method and origin
 * @param failures where a method has no forecast
 */
public record BacktestReport(
    BacktestSpec spec,
    List<String> methods,
    List<OriginForecast> forecasts,
    List<BacktestFailure> failures)
    implements Serializable {

  private static final String NAIVE = "naive";
  private static final String NAIVE2 = "naive2";

  /**
   * Validates the components.
   *
   * @param spec what was run
   * @param methods the names of the methods; at least one
   * @param forecasts all forecasts
   * @param failures where a method has none
   * @throws IllegalArgumentException if there is no method
   */
  public BacktestReport {
    Require.nonNull(spec, "spec");
    methods = List.copyOf(Require.notEmpty(methods, "methods", "Give at least one method."));
    forecasts = List.copyOf(forecasts);
    failures = List.copyOf(failures);
  }

  /**
   * The error of a method.
   *
   * @param method its name
   * @param measure the measure
   * @return the mean over the series; empty if no forecast defines it
   * @throws IllegalArgumentException if the method is not in the backtest
   */
  public OptionalDouble value(String method, Measure measure) {
    requireKnown(method, "method");
    SeriesMean mean = new SeriesMean();
    for (OriginForecast forecast : forecasts) {
      if (forecast.method().equals(method)) {
        mean.add(forecast.seriesName(), forecast.measure(measure));
      }
    }
    return mean.value();
  }

  /**
   * The share of the actual values within the intervals of a level; calibrated intervals have the
   * level itself.
   *
   * @param method the name of the method
   * @param level one of the spec's levels
   * @return the share, from 0 to 1; empty if there is no forecast
   * @throws IllegalArgumentException if the method or the level is not in the backtest
   */
  public OptionalDouble coverage(String method, double level) {
    return overIntervals(
        method,
        level,
        (forecast, lower, upper) ->
            Accuracy.coverage(array(forecast.actuals()), array(lower), array(upper)));
  }

  /**
   * The mean width of the intervals of a level.
   *
   * @param method the name of the method
   * @param level one of the spec's levels
   * @return the width, in the unit of the series; empty if there is no forecast
   * @throws IllegalArgumentException if the method or the level is not in the backtest
   */
  public OptionalDouble width(String method, double level) {
    return overIntervals(
        method, level, (forecast, lower, upper) -> Accuracy.mae(array(upper), array(lower)));
  }

  /**
   * What a method adds to another.
   *
   * @param measure the measure of error
   * @param method the method that is to prove its worth
   * @param reference the method to compare with, such as "naive"
   * @return both errors, over the origins at which both have a forecast that defines the measure
   * @throws IllegalArgumentException if a method is not in the backtest
   */
  public Answer<ForecastValueAdded> valueAdded(Measure measure, String method, String reference) {
    requireKnown(method, "method");
    requireKnown(reference, "reference");
    Map<Place, OriginForecast> references = byPlace(reference);
    SeriesMean own = new SeriesMean();
    SeriesMean others = new SeriesMean();
    for (OriginForecast forecast : byPlace(method).values()) {
      OriginForecast other = references.get(Place.of(forecast));
      if (other != null
          && forecast.measure(measure).isPresent()
          && other.measure(measure).isPresent()) {
        own.add(forecast.seriesName(), forecast.measure(measure));
        others.add(forecast.seriesName(), other.measure(measure));
      }
    }
    if (own.value().isEmpty() || others.value().isEmpty()) {
      return Answer.insufficient(
          "%s of %s against %s".formatted(measure.label(), method, reference),
          "an origin at which both have a forecast that defines it",
          "none",
          "Use a measure without scale for constant histories, and see the failures.");
    }
    return Answer.known(
        new ForecastValueAdded(measure, others.value().getAsDouble(), own.value().getAsDouble()));
  }

  /**
   * The share of the naive method's error that a method saves.
   *
   * @param method the name of the method
   * @param measure the measure
   * @return 1 − error/error of "naive", above 0 if better; empty where the data does not define it
   * @throws IllegalArgumentException if the method is not in the backtest
   */
  public OptionalDouble skill(String method, Measure measure) {
    return valueAdded(measure, method, NAIVE)
        .fold(ForecastValueAdded::skill, lack -> OptionalDouble.empty());
  }

  /**
   * Overall weighted average, the measure of the M4 competition: the mean of the errors by sMAPE
   * and MASE relative to those of Naive2.
   *
   * @param method the name of the method
   * @return below 1 if better than Naive2; empty where the data does not define it
   * @throws IllegalArgumentException if the method is not in the backtest
   */
  public OptionalDouble owa(String method) {
    OptionalDouble smape = relative(Measure.SMAPE, method);
    OptionalDouble mase = relative(Measure.MASE, method);
    if (smape.isEmpty() || mase.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((smape.getAsDouble() + mase.getAsDouble()) / 2);
  }

  private OptionalDouble relative(Measure measure, String method) {
    return valueAdded(measure, method, NAIVE2)
        .fold(
            added ->
                Accuracy.ratio(
                    OptionalDouble.of(added.forecast()), OptionalDouble.of(added.reference())),
            lack -> OptionalDouble.empty());
  }

  /**
   * Tests whether two methods differ in accuracy by more than chance on one series: Diebold and
   * Mariano on the absolute errors of one step.
   *
   * @param first the name of a method
   * @param second the name of another
   * @param seriesName the series
   * @param step the step, from 1
   * @return the test over the origins at which both have a forecast
   * @throws IllegalArgumentException if a method is not in the backtest or the step not forecast
   */
  public Answer<DieboldMariano> compare(String first, String second, String seriesName, int step) {
    requireKnown(first, "first");
    requireKnown(second, "second");
    Require.between(step, 1, spec.horizonPeriods(), "step", "Count the steps from 1.");
    Map<Place, OriginForecast> seconds = byPlace(second);
    List<OriginForecast> pairs =
        byPlace(first).values().stream()
            .filter(forecast -> forecast.seriesName().equals(seriesName))
            .filter(forecast -> seconds.containsKey(Place.of(forecast)))
            .toList();
    double[] errors = new double[pairs.size()];
    double[] others = new double[pairs.size()];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = pairs.get(i).error(step);
      others[i] = Require.nonNull(seconds.get(Place.of(pairs.get(i))), "pair").error(step);
    }
    // Forecasts share surprises as long as one is made before the other's target is known.
    int overlap = (step + spec.stepPeriods() - 1) / spec.stepPeriods();
    return DieboldMariano.test(errors, others, overlap, 1);
  }

  /**
   * The figures as a table for people: a method a line, its errors, its skill against the naive
   * method by MASE (by MAE where there is none), and the coverage of each level.
   *
   * @return lines that end in a line feed
   */
  public String summary() {
    return new BacktestTable(this).text();
  }

  @Override
  public String toString() {
    return summary();
  }

  /** Takes a figure from the bounds of one forecast. */
  private interface OfInterval {
    OptionalDouble of(OriginForecast forecast, List<Double> lower, List<Double> upper);
  }

  private OptionalDouble overIntervals(String method, double level, OfInterval figure) {
    requireKnown(method, "method");
    Require.that(
        spec.levels().contains(level),
        "level",
        level,
        "be one of " + spec.levels(),
        "Ask for a level of the backtest.");
    SeriesMean mean = new SeriesMean();
    for (OriginForecast forecast : forecasts) {
      if (forecast.method().equals(method)) {
        forecast
            .interval(level)
            .ifPresent(
                interval ->
                    mean.add(
                        forecast.seriesName(),
                        figure.of(forecast, interval.lower(), interval.upper())));
      }
    }
    return mean.value();
  }

  private Map<Place, OriginForecast> byPlace(String method) {
    Map<Place, OriginForecast> byPlace = new LinkedHashMap<>();
    for (OriginForecast forecast : forecasts) {
      if (forecast.method().equals(method)) {
        byPlace.put(Place.of(forecast), forecast);
      }
    }
    return byPlace;
  }

  private void requireKnown(String method, String field) {
    Require.that(
        methods.contains(method),
        field,
        method,
        "be a method of the backtest",
        "Known are: " + String.join(", ", methods) + ".");
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Where a forecast was made. */
  private record Place(String seriesName, int origin) {
    static Place of(OriginForecast forecast) {
      return new Place(forecast.seriesName(), forecast.origin());
    }
  }

  /** The mean over series of their means over origins. */
  private static final class SeriesMean {
    private final Map<String, StepMean> means = new LinkedHashMap<>();

    void add(String seriesName, OptionalDouble value) {
      value.ifPresent(
          number -> means.computeIfAbsent(seriesName, name -> new StepMean()).add(number));
    }

    OptionalDouble value() {
      StepMean overall = new StepMean();
      means.values().forEach(mean -> mean.value().ifPresent(overall::add));
      return overall.value();
    }
  }
}
