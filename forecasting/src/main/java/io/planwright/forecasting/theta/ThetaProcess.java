package io.planwright.forecasting.theta;

import java.io.Serializable;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A fitted Theta model of an adjusted history: without unit, without season. Immutable. */
interface ThetaProcess extends Serializable {

  /** The variant that was fitted. */
  String label();

  /** What was estimated, by name. */
  Map<String, Double> parameters();

  /** How many numbers were estimated, the error variance included. */
  int degrees();

  /** The logarithm of the likelihood of the adjusted history; not finite where it has no error. */
  double logLikelihood();

  /** The one-step expectations of the adjusted history. */
  double[] fitted(double[] adjusted);

  double[] points(int horizon);

  /** The central interval of each step. */
  void interval(double level, double[] lower, double[] upper);

  /** Whether errors add, so that sums of steps are normal. */
  boolean isLinear();

  /** How errors grow, of the values that are smoothed. */
  ErrorGrowth growth();

  /** The gaps after the last value. */
  int trailingGaps();

  void simulate(RandomGenerator random, double[] path);

  /** The process after further adjusted values. */
  ThetaProcess after(double[] adjusted);

  /** How the level moves and drifts, for the explanation. */
  double alpha();

  double driftAStep();
}
