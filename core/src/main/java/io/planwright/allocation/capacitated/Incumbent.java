package io.planwright.allocation.capacitated;

import io.planwright.run.RunControl;

/** The best answer so far with its bound, and the work that is still allowed. */
final class Incumbent {

  private static final String TASK = "assign items within capacities";

  final Model model;
  final int[] agentOf;
  double value = Double.POSITIVE_INFINITY;

  /** Above it, answers are not looked for, to be faster; infinite where all are. */
  double aim = Double.POSITIVE_INFINITY;

  double bound = Double.NEGATIVE_INFINITY;
  private final RunControl control;
  private boolean isStopped;

  Incumbent(Model model, RunControl control) {
    this.model = model;
    this.control = control;
    agentOf = new int[model.items];
  }

  /** The same control without a listener. */
  RunControl silent() {
    return control.withProgress(progress -> {});
  }

  boolean exists() {
    return value < Double.POSITIVE_INFINITY;
  }

  /** Takes an answer that keeps all capacities, if it is better. */
  boolean offer(int[] candidate) {
    double cost = model.cost(candidate);
    if (cost >= value || !model.fits(candidate)) {
      return false;
    }
    value = cost;
    System.arraycopy(candidate, 0, agentOf, 0, agentOf.length);
    report();
    return true;
  }

  void raise(double newBound) {
    double rounded = Math.min(value, model.rounded(newBound));
    if (rounded > bound) {
      bound = rounded;
      report();
    }
  }

  private void report() {
    if (exists() && bound > Double.NEGATIVE_INFINITY) {
      control.reportSearch(TASK, value * model.unit, bound * model.unit);
    }
  }

  /** What a better answer has to stay below, or an answer that is looked for. */
  double cutoff() {
    // finite, for what is infinite fits in no way, and so is beyond
    return Math.min(exists() ? model.cutoff(value) : Double.MAX_VALUE, aim);
  }

  boolean isProven() {
    return exists() && bound > model.cutoff(value);
  }

  boolean isStopped() {
    isStopped = isStopped || control.stopRequested().isPresent();
    return isStopped;
  }
}
