package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;

/** The distribution of the next values around their expectation. Steps count from 1. */
public interface Spread {

  /**
   * The central interval of each step.
   *
   * @param level the coverage, strictly between 0 and 1
   * @param lower filled with the lower bounds, as many as the spread has steps
   * @param upper filled with the upper bounds, none below its lower bound
   */
  void interval(double level, double[] lower, double[] upper);

  /**
   * The distribution of the sum of a range of steps.
   *
   * @param fromStep the first step, at least 1
   * @param toStep the last step, at most the spread's number of steps
   * @return the distribution, its mean the sum of the points
   */
  OutcomeDistribution sum(int fromStep, int toStep);
}
