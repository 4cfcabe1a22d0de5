package io.planwright.forecasting.monitoring;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The test of Page and Hinkley for a stream whose mean is not known: it sums x(t) − x̄(t) − δ, with
 * the mean x̄(t) of all observations so far, and gives an alarm when the sum lies more than λ above
 * its lowest value (E. S. Page, Biometrika 41, 1954; D. V. Hinkley, Biometrika 58, 1971). For falls
 * the signs are turned.
 *
 * <p>With a known mean it is a one-sided CUSUM with k = δ and h = λ, and its false-alarm rate is
 * computed as such. The running mean changes three things. The differences x(t) − x̄(t) are still
 * independent, but their variance is (t−1)/t of the full one, so that false alarms are somewhat
 * rarer than stated, at the start above all. A shift within the first observations goes into the
 * mean and is hardly found. And after a shift the mean follows it, so that an alarm comes later
 * than {@link #averageRunLength} says, the more so the shorter the time before the shift was; a
 * small one may be lost. Where the mean is known, as that of forecast errors is, take {@link
 * CusumSpec}.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param delta δ, the change that is allowed for, half the shift to be found, in standard
 *     deviations; above 0 and at most 10
 * @param lambda λ, the threshold, in standard deviations; above 0 and at most 100
 * @param direction which changes to look for
 */
public record PageHinkleySpec(double delta, double lambda, ChangeDirection direction)
    implements Serializable {

  private static final double USUAL_DELTA = 0.5;

  /**
   * Validates the components.
   *
   * @param delta above 0 and at most 10
   * @param lambda above 0 and at most 100
   * @param direction which changes to look for
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PageHinkleySpec {
    CusumSpec.requireReference(delta, "delta");
    CusumSpec.requireInterval(lambda, "lambda");
    Require.nonNull(direction, "direction");
  }

  /**
   * The test with δ = 0.5 that, with a known mean, gives a false alarm once in a number of periods
   * on average; with the running mean it is somewhat rarer.
   *
   * @param onceInPeriods the periods between two false alarms; at most 10<sup>12</sup>
   * @param direction which changes to look for
   * @return the spec, its λ by the integral equation of the CUSUM
   * @throws IllegalArgumentException if the number is not above that of λ = 0, or too large
   */
  public static PageHinkleySpec ofFalseAlarmRate(double onceInPeriods, ChangeDirection direction) {
    Require.nonNull(direction, "direction");
    double lambda = CusumSpec.intervalFor(onceInPeriods, USUAL_DELTA, direction);
    return new PageHinkleySpec(USUAL_DELTA, lambda, direction);
  }

  /**
   * The average number of observations until the alarm if the mean before the shift were known,
   * with independent standard normal observations that are shifted from the first on.
   *
   * @param shift the shift in standard deviations, 0 for the time between false alarms; finite
   * @return the average run length, at least 1
   * @throws IllegalArgumentException if the shift is not finite
   */
  public double averageRunLength(double shift) {
    Require.finite(shift, "shift", "Give the shift in standard deviations, 0 for none.");
    return RunLengths.average(delta, lambda, direction, shift);
  }

  /**
   * A test without observations.
   *
   * @return the chart
   */
  public PageHinkleyChart start() {
    return new PageHinkleyChart(this, 0, PageSum.ZERO, PageSum.ZERO, 0, false);
  }
}
