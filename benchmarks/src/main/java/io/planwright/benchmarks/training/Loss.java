package io.planwright.benchmarks.training;

/** What a net is trained to keep small. */
enum Loss {
  /** The measure of the M4 competition: half the relative sMAPE, half the relative MASE. */
  OWA(0.5),
  /** The sMAPE in the main. */
  SMAPE(0.9),
  /** The MASE alone. */
  MASE(0);

  private final double smapeShare;

  Loss(double smapeShare) {
    this.smapeShare = smapeShare;
  }

  Objective objective(double naive2Smape, double naive2Mase) {
    return new Objective(smapeShare / naive2Smape, (1 - smapeShare) / naive2Mase);
  }
}
