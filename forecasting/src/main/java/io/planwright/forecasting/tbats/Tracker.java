package io.planwright.forecasting.tbats;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The states of a fitted model as they move along: one step predicts a value, then takes it in, or
 * its prediction at a gap. Mutable, for one run at a time; a copy is a run of its own.
 */
final class Tracker implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Structure structure;
  private final StateFilter filter;
  private final double[] ar;
  private final double[] ma;
  private final double[] state;
  private final double[] lastDisturbances;
  private final double[] lastErrors;

  private Tracker(Tracker other) {
    this.structure = other.structure;
    this.filter = other.filter;
    this.ar = other.ar;
    this.ma = other.ma;
    this.state = other.state.clone();
    this.lastDisturbances = other.lastDisturbances.clone();
    this.lastErrors = other.lastErrors.clone();
  }

  /** The states before the first period. */
  Tracker(Fit fit) {
    this.structure = fit.structure();
    double[] theta = fit.theta();
    this.filter = new StateFilter(structure);
    filter.load(theta);
    this.ar = Arrays.copyOfRange(theta, structure.firstAr(), structure.firstMa());
    int afterMa = structure.firstMa() + structure.ma();
    this.ma = Arrays.copyOfRange(theta, structure.firstMa(), afterMa);
    this.state = fit.seeds().clone();
    this.lastDisturbances = new double[ar.length];
    this.lastErrors = new double[ma.length];
  }

  Tracker copy() {
    return new Tracker(this);
  }

  /** The states at rest: a shock that follows shows its weights. */
  Tracker atRest() {
    Tracker rest = new Tracker(this);
    Arrays.fill(rest.state, 0);
    Arrays.fill(rest.lastDisturbances, 0);
    Arrays.fill(rest.lastErrors, 0);
    return rest;
  }

  double level() {
    return state[0];
  }

  /** By how much the level is expected to change in the next period. */
  double slope() {
    return filter.phi() * state[1];
  }

  /** What a season adds to the next value. */
  double seasonal(int season) {
    double sum = 0;
    for (int wave = 0; wave < structure.harmonics().size(); wave++) {
      if (structure.harmonics().season(wave) == season) {
        sum += state[Structure.FIRST_WAVE + 2 * wave];
      }
    }
    return sum;
  }

  /** What the autocorrelation of the errors adds to the next value. */
  double memory() {
    double sum = 0;
    for (int i = 0; i < ar.length; i++) {
      sum += ar[i] * lastDisturbances[i];
    }
    for (int i = 0; i < ma.length; i++) {
      sum += ma[i] * lastErrors[i];
    }
    return sum;
  }

  /** The transformed value expected next. */
  double expected() {
    return filter.expected(state) + memory();
  }

  /** Moves on by one period that errs from its expectation by so much; 0 at a gap. */
  void advance(double error) {
    double disturbance = memory() + error;
    filter.move(state, disturbance);
    push(lastDisturbances, disturbance);
    push(lastErrors, error);
  }

  private static void push(double[] queue, double value) {
    if (queue.length > 0) {
      System.arraycopy(queue, 0, queue, 1, queue.length - 1);
      queue[0] = value;
    }
  }
}
