package io.planwright.evidence;

import java.io.Serializable;

/**
 * The probability distribution of a quantity that is not yet known, such as next quarter's
 * bookings.
 *
 * <p>The contract by which goals ask "how likely is this target?" without knowing which engine
 * answers. Implementations are immutable, serializable and thread-safe, and agree with themselves:
 * {@code quantile} does not decrease in {@code p}, and {@code probabilityAtLeast} does not increase
 * in {@code x}.
 */
public interface OutcomeDistribution extends Serializable {

  /**
   * The expected value, in the quantity's unit.
   *
   * @return a finite number
   */
  double mean();

  /**
   * The value that the outcome stays at or below with probability {@code p}.
   *
   * @param p a probability, strictly between 0 and 1
   * @return a finite number in the quantity's unit
   * @throws IllegalArgumentException if {@code p} is not strictly between 0 and 1
   */
  double quantile(double p);

  /**
   * The probability that the outcome reaches {@code x}.
   *
   * @param x a finite number in the quantity's unit
   * @return a probability between 0 and 1
   * @throws IllegalArgumentException if {@code x} is not finite
   */
  double probabilityAtLeast(double x);
}
