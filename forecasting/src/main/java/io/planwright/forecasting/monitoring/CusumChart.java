package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.text;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.OptionalLong;

/**
 * The state of a cumulative-sum chart after some observations. Once it has given an alarm it stays
 * as it is; {@code spec().start()} begins anew. Immutable, serializable and thread-safe.
 */
public final class CusumChart implements Serializable {

  private static final long serialVersionUID = 1;

  private final CusumSpec spec;
  private final PageSum upper;
  private final PageSum lower;
  private final long observations;
  private final boolean alarm;

  CusumChart(CusumSpec spec, PageSum upper, PageSum lower, long observations, boolean alarm) {
    this.spec = spec;
    this.upper = upper;
    this.lower = lower;
    this.observations = observations;
    this.alarm = alarm;
  }

  /**
   * The chart after a further observation; this one if it has given its alarm already.
   *
   * @param standardisedError the error in units of its standard deviation, actual less forecast;
   *     finite
   * @return the chart
   * @throws IllegalArgumentException if the error is not finite
   */
  public CusumChart observe(double standardisedError) {
    Require.finite(standardisedError, "standardisedError", "Call skip() for a gap.");
    if (alarm) {
      return this;
    }
    long number = observations + 1;
    double k = spec.referenceValue();
    ChangeDirection direction = spec.direction();
    PageSum up = direction.watchesUp() ? upper.plus(standardisedError - k, number) : upper;
    PageSum down = direction.watchesDown() ? lower.plus(-standardisedError - k, number) : lower;
    boolean exceeded = Math.max(up.value(), down.value()) > spec.decisionInterval();
    return new CusumChart(spec, up, down, number, exceeded);
  }

  /**
   * The chart after a period without a value: the count goes on, the sums stay.
   *
   * @return the chart
   */
  public CusumChart skip() {
    return alarm ? this : new CusumChart(spec, upper, lower, observations + 1, false);
  }

  /**
   * The settings.
   *
   * @return the spec that started this chart
   */
  public CusumSpec spec() {
    return spec;
  }

  /**
   * How many periods were observed or skipped until the alarm.
   *
   * @return 0 or more
   */
  public long observations() {
    return observations;
  }

  /**
   * The sum that looks for higher values.
   *
   * @return S⁺, in standard deviations; 0 if that side is not watched
   */
  public double upperSum() {
    return upper.value();
  }

  /**
   * The sum that looks for lower values.
   *
   * @return S⁻, in standard deviations; 0 if that side is not watched
   */
  public double lowerSum() {
    return lower.value();
  }

  /**
   * The larger of both sums: what is compared with the decision interval.
   *
   * @return the statistic, in standard deviations
   */
  public double statistic() {
    return Math.max(upper.value(), lower.value());
  }

  /**
   * Whether a sum has exceeded the decision interval.
   *
   * @return true from the alarm on
   */
  public boolean alarm() {
    return alarm;
  }

  /**
   * When the mean shifted, as far as the chart can tell: where the sum that gave the alarm last
   * left zero (D. C. Montgomery, "Introduction to Statistical Quality Control", on the tabular
   * CUSUM). It is late rather than early for shifts that the noise hides at first.
   *
   * @return the number of that observation, from 1; empty without an alarm
   */
  public OptionalLong estimatedChangeStart() {
    if (!alarm) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(upper.value() >= lower.value() ? upper.start() : lower.start());
  }

  /** The sums, for reading. */
  @Override
  public String toString() {
    return text(
        "CUSUM +%.3f -%.3f of %.3f after %d%s",
        upper.value(),
        lower.value(),
        spec.decisionInterval(),
        observations,
        alarm ? ": alarm" : "");
  }
}
