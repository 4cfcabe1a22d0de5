package io.planwright.forecasting.monitoring;

import java.io.Serializable;

/**
 * Page's sum of the excess over a reference value, which starts again whenever it falls to zero.
 *
 * @param value the sum, at least 0
 * @param start the number of the observation at which the sum last rose from zero
 */
record PageSum(double value, long start) implements Serializable {

  static final PageSum ZERO = new PageSum(0, 0);

  /** The sum after an observation of a number. */
  PageSum plus(double excess, long number) {
    double next = Math.min(Double.MAX_VALUE, value + excess);
    if (!(next > 0)) {
      return ZERO;
    }
    return new PageSum(next, value > 0 ? start : number);
  }
}
