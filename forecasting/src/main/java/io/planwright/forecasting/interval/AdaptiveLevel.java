package io.planwright.forecasting.interval;

/**
 * The miscoverage that an adaptive interval works with, moved after each value: α(t+1) = α(t) + γ(α
 * − err(t)), where err tells whether the interval missed (I. Gibbs, E. Candès, "Adaptive conformal
 * inference under distribution shift", Advances in Neural Information Processing Systems 34, 2021,
 * equation 2).
 *
 * @param target α, the miscoverage aimed at, strictly between 0 and 1
 * @param stepSize γ
 * @param current α(t); below 0 where no interval was wide enough, above 1 where any was too wide
 */
record AdaptiveLevel(double target, double stepSize, double current) {

  /** From here a level no longer changes what is wide: it is a tenth of the target's tail. */
  private static final double LEAST_SHARE = 0.1;

  static AdaptiveLevel starting(double target, double stepSize) {
    return new AdaptiveLevel(target, stepSize, target);
  }

  /**
   * After a value.
   *
   * @param missed 1 if the interval missed it, 0 if not, and between where several were given
   */
  AdaptiveLevel next(double missed) {
    return new AdaptiveLevel(target, stepSize, current + stepSize * (target - missed));
  }

  /** The coverage to ask the scores for: where the method asks for infinity, a wide finite one. */
  double coverage() {
    return coverage(target, current);
  }

  static double coverage(double target, double miscoverage) {
    return 1 - Math.min(1, Math.max(LEAST_SHARE * target, miscoverage));
  }
}
