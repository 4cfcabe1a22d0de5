package io.planwright.forecasting.monitoring;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A tabular cumulative-sum chart of standardised errors: S⁺ = max(0, S⁺ + z − k) and S⁻ = max(0, S⁻
 * − z − k), with an alarm when a sum exceeds h (E. S. Page, "Continuous inspection schemes",
 * Biometrika 41, 1954). It finds a lasting shift of the mean by 2k standard deviations soonest; a
 * single bad period has to be very bad to raise it.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param referenceValue k, half the shift to be found, in standard deviations; above 0 and at most
 *     10
 * @param decisionInterval h, in standard deviations; above 0 and at most 100
 * @param direction which shifts to look for
 */
public record CusumSpec(double referenceValue, double decisionInterval, ChangeDirection direction)
    implements Serializable {

  private static final double USUAL_REFERENCE = 0.5;
  private static final double MOST_REFERENCE = 10;
  private static final double RAREST = 2e12;

  /**
   * Validates the components.
   *
   * @param referenceValue above 0 and at most 10
   * @param decisionInterval above 0 and at most 100
   * @param direction which shifts to look for
   * @throws IllegalArgumentException if a number is out of its range
   */
  public CusumSpec {
    requireReference(referenceValue, "referenceValue");
    requireInterval(decisionInterval, "decisionInterval");
    Require.nonNull(direction, "direction");
  }

  static void requireReference(double value, String field) {
    Require.positive(value, field, "Give half the shift to be found, such as 0.5.");
    Require.between(value, 0, MOST_REFERENCE, field, "Give half the shift to be found, as 0.5.");
  }

  static void requireInterval(double value, String field) {
    Require.positive(value, field, "Give 5, or derive it by ofFalseAlarmRate.");
    Require.between(
        value, 0, RunLengths.LONGEST_INTERVAL, field, "Give 5, or derive it by ofFalseAlarmRate.");
  }

  /** Refuses a rate that a chart of blocks of periods cannot have. */
  static void requireRate(
      double onceInPeriods, double k, ChangeDirection direction, int blockPeriods) {
    double least = RunLengths.shortest(k, direction) * (blockPeriods == 1 ? 1 : blockPeriods / 2.0);
    Require.that(
        onceInPeriods > least && onceInPeriods <= RAREST,
        "onceInPeriods",
        onceInPeriods,
        "be above " + Math.ceil(least * 1000) / 1000 + " and at most " + RAREST,
        "Give the periods between two false alarms, such as 400.");
  }

  /** The interval with a wanted false-alarm rate. */
  static double intervalFor(double onceInPeriods, double k, ChangeDirection direction) {
    requireRate(onceInPeriods, k, direction, 1);
    return RunLengths.intervalFor(k, direction, onceInPeriods);
  }

  /**
   * The two-sided chart with k = 0.5 that gives a false alarm once in a number of periods on
   * average.
   *
   * @param onceInPeriods the average run length without a shift, such as 370, which h = 4.77 has;
   *     above 1.621 and at most 2·10<sup>12</sup>
   * @return the spec, its h found to 12 digits; takes about a millisecond
   * @throws IllegalArgumentException if the number is out of its range
   */
  public static CusumSpec ofFalseAlarmRate(double onceInPeriods) {
    return ofFalseAlarmRate(onceInPeriods, USUAL_REFERENCE, ChangeDirection.EITHER);
  }

  /**
   * The chart that gives a false alarm once in a number of periods on average.
   *
   * @param onceInPeriods the average run length without a shift; more than that of h = 0, which is
   *     1 / (2Φ(−k)) for two sides, and at most 2·10<sup>12</sup>
   * @param referenceValue k, half the shift to be found; above 0 and at most 10
   * @param direction which shifts to look for
   * @return the spec
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static CusumSpec ofFalseAlarmRate(
      double onceInPeriods, double referenceValue, ChangeDirection direction) {
    requireReference(referenceValue, "referenceValue");
    Require.nonNull(direction, "direction");
    double interval = intervalFor(onceInPeriods, referenceValue, direction);
    return new CusumSpec(referenceValue, interval, direction);
  }

  /**
   * How many observations it takes on average until the alarm, counted from the chart's start, with
   * independent standard normal errors whose mean is shifted from the first on. Without a shift it
   * is the time between false alarms. One side by Page's integral equation; two sides by 1/ARL =
   * 1/ARL⁺ + 1/ARL⁻ (K. W. Kemp, Journal of the Royal Statistical Society B 23, 1961).
   *
   * @param shift the shift of the mean in standard deviations; finite
   * @return the average run length, at least 1, to about 12 digits; the largest double where it is
   *     larger
   * @throws IllegalArgumentException if the shift is not finite
   */
  public double averageRunLength(double shift) {
    Require.finite(shift, "shift", "Give the shift in standard deviations, 0 for none.");
    return RunLengths.average(referenceValue, decisionInterval, direction, shift);
  }

  /**
   * A chart without observations.
   *
   * @return the chart, both sums at zero
   */
  public CusumChart start() {
    return new CusumChart(this, PageSum.ZERO, PageSum.ZERO, 0, false);
  }
}
