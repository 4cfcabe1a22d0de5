package io.planwright.forecasting.intermittent;

import java.io.Serializable;
import java.util.random.RandomGenerator;

/** The distribution of the next periods, in the unit of the demand. Steps count from 1. */
interface Outlook extends Serializable {

  /** The distribution of one step. */
  Predictive step(int step);

  /** The expected value of one step. */
  default double mean(int step) {
    return step(step).mean();
  }

  /** Draws the next steps. */
  void draw(RandomGenerator random, double[] path);

  /** Where the paths of a sum start. */
  long seed();
}
