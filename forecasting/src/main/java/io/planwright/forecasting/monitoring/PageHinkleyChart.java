package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.finite;
import static io.planwright.forecasting.monitoring.Wording.text;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.OptionalLong;

/**
 * The state of a Page–Hinkley test after some observations. Once it has given an alarm it stays as
 * it is; {@code spec().start()} begins anew. Immutable, serializable and thread-safe.
 */
public final class PageHinkleyChart implements Serializable {

  private static final long serialVersionUID = 1;

  private final PageHinkleySpec spec;
  private final double mean;
  private final PageSum upper;
  private final PageSum lower;
  private final long observations;
  private final boolean alarm;

  PageHinkleyChart(
      PageHinkleySpec spec,
      double mean,
      PageSum upper,
      PageSum lower,
      long observations,
      boolean alarm) {
    this.spec = spec;
    this.mean = mean;
    this.upper = upper;
    this.lower = lower;
    this.observations = observations;
    this.alarm = alarm;
  }

  /**
   * The chart after a further observation; this one if it has given its alarm already.
   *
   * @param value the observation in units of its standard deviation, from any origin; finite
   * @return the chart
   * @throws IllegalArgumentException if the value is not finite
   */
  public PageHinkleyChart observe(double value) {
    Require.finite(value, "value", "Leave out periods without a value.");
    if (alarm) {
      return this;
    }
    long number = observations + 1;
    double weight = 1.0 / number;
    double nextMean = mean * (1 - weight) + value * weight;
    double difference = finite(value - nextMean);
    ChangeDirection direction = spec.direction();
    PageSum up = direction.watchesUp() ? upper.plus(difference - spec.delta(), number) : upper;
    PageSum down = direction.watchesDown() ? lower.plus(-difference - spec.delta(), number) : lower;
    boolean exceeded = Math.max(up.value(), down.value()) > spec.lambda();
    return new PageHinkleyChart(spec, nextMean, up, down, number, exceeded);
  }

  /**
   * The settings.
   *
   * @return the spec that started this chart
   */
  public PageHinkleySpec spec() {
    return spec;
  }

  /**
   * How many values were observed until the alarm.
   *
   * @return 0 or more
   */
  public long observations() {
    return observations;
  }

  /**
   * The mean of the values observed.
   *
   * @return the mean, 0 before the first
   */
  public double mean() {
    return mean;
  }

  /**
   * What is compared with λ: how far the sum lies above its lowest value, the larger of both sides.
   *
   * @return the statistic, in standard deviations
   */
  public double statistic() {
    return Math.max(upper.value(), lower.value());
  }

  /**
   * Whether the statistic has exceeded λ.
   *
   * @return true from the alarm on
   */
  public boolean alarm() {
    return alarm;
  }

  /**
   * When the mean changed, as far as the test can tell: the observation after the sum's lowest
   * value.
   *
   * @return the number of that observation, from 1; empty without an alarm
   */
  public OptionalLong estimatedChangeStart() {
    if (!alarm) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(upper.value() >= lower.value() ? upper.start() : lower.start());
  }

  /** The statistic, for reading. */
  @Override
  public String toString() {
    return text(
        "Page-Hinkley %.3f of %.3f after %d%s",
        statistic(), spec.lambda(), observations, alarm ? ": alarm" : "");
  }
}
