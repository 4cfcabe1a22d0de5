package io.planwright.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.series.TimeAxis;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The expected values of the periods that follow a history, with prediction intervals, and how they
 * came about. Immutable, serializable and thread-safe.
 *
 * <p>Steps count from 1: step 1 is the first period after the history. Build one with {@link
 * #builder()}; every attribute but {@code intervals} is required.
 */
@Value.Immutable
@PlanwrightStyle
@SuppressWarnings({
  "exports", "serial"
}) // exports: compile-time annotations; serial: generated class
public sealed interface Forecast extends Serializable permits ImmutableForecast {

  /**
   * The series that is forecast.
   *
   * @return its name, not blank
   */
  @JsonProperty("seriesName")
  String seriesName();

  /**
   * The unit of the values, such as "USD".
   *
   * @return the unit of the series
   */
  @JsonProperty("unit")
  String unit();

  /**
   * The periods forecast: index 0 of this axis is step 1.
   *
   * @return the axis of the history, moved on to the first period after it
   */
  @JsonProperty("axis")
  TimeAxis axis();

  /**
   * The expected value of each step; its median where a method is trained to miss least. Medians do
   * not add up: ask {@link ForecastModel#sum} for what several steps bring.
   *
   * @return the points in order of time, finite, at least one
   */
  @JsonProperty("points")
  List<Double> points();

  /**
   * The prediction intervals, one a level.
   *
   * @return the intervals in the order asked for; each covers all steps; may be empty
   */
  @JsonProperty("intervals")
  List<PredictionInterval> intervals();

  /**
   * Method, parameters and data behind the values.
   *
   * @return the provenance of the model
   */
  @JsonProperty("provenance")
  Provenance provenance();

  /**
   * Why the values are what they are.
   *
   * @return the explanation
   */
  @JsonProperty("explanation")
  Explanation explanation();

  /**
   * How many periods are forecast.
   *
   * @return the number of steps; at least 1
   */
  default int horizonPeriods() {
    return points().size();
  }

  /**
   * The expected value of one step.
   *
   * @param step the step, from 1 for the first period after the history
   * @return the expected value, in the unit of the series
   * @throws IllegalArgumentException if the step is not forecast
   */
  default double point(int step) {
    Require.between(step, 1, points().size(), "step", "Count the steps from 1.");
    return points().get(step - 1);
  }

  /**
   * The interval of a level.
   *
   * @param level the coverage, as it was asked for
   * @return the interval, or empty if that level was not asked for
   */
  default Optional<PredictionInterval> interval(double level) {
    return intervals().stream()
        .filter(interval -> Double.compare(interval.level(), level) == 0)
        .findFirst();
  }

  /**
   * Starts a new forecast.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this forecast
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(seriesName(), "seriesName", "Take the name of the history.");
    Require.notEmpty(points(), "points", "Forecast at least one period.");
    for (int i = 0; i < points().size(); i++) {
      Require.finite(points().get(i), "points[" + i + "]", "Forecast fewer periods.");
    }
    Set<Double> levels = new HashSet<>();
    for (PredictionInterval interval : intervals()) {
      Require.that(
          levels.add(interval.level()),
          "level",
          interval.level(),
          "be asked for only once",
          "Leave out the repeated level.");
      Require.that(
          interval.lower().size() == points().size(),
          "intervals",
          interval.lower().size() + " steps",
          "cover each of the " + points().size() + " points",
          "Give one bound a point.");
    }
  }

  @JsonCreator
  private static Forecast fromJson(
      @JsonProperty("seriesName") @Nullable String seriesName,
      @JsonProperty("unit") @Nullable String unit,
      @JsonProperty("axis") @Nullable TimeAxis axis,
      @JsonProperty("points") @Nullable List<Double> points,
      @JsonProperty("intervals") @Nullable List<PredictionInterval> intervals,
      @JsonProperty("provenance") @Nullable Provenance provenance,
      @JsonProperty("explanation") @Nullable Explanation explanation) {
    Builder builder = builder();
    Json.ifPresent(seriesName, builder::seriesName);
    Json.ifPresent(unit, builder::unit);
    Json.ifPresent(axis, builder::axis);
    Json.ifPresent(points, builder::points);
    Json.ifPresent(intervals, builder::intervals);
    Json.ifPresent(provenance, builder::provenance);
    Json.ifPresent(explanation, builder::explanation);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addPoints}, {@code addAllPoints},
   * {@code addIntervals} and {@code addAllIntervals}, then {@code build()}.
   */
  final class Builder extends ImmutableForecast.Builder {
    Builder() {}
  }
}
