package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.numeric.Cholesky;

/**
 * The search for the parameters of one structure: Levenberg's and Marquardt's damped Gauss-Newton
 * steps within bounds (D. W. Marquardt, SIAM J. Appl. Math. 11, 1963).
 *
 * <p>The likelihood is a function of the sum of squares alone, λ included, since the sample stands
 * in units of its geometric mean.
 */
final class ParameterSearch {

  private static final double LEAST_PHI = 0.8;

  private static final double MOST_PHI = 0.998;

  /** Above 1 a level stands in for autocorrelated errors, and throws the forecasts off. */
  private static final double MOST_ALPHA = 1;

  private static final double MOST_GAMMA = 0.9;
  private static final double FIRST_DAMPING = 1e-2;
  private static final double LEAST_DAMPING = 1e-7;
  private static final double MOST_DAMPING = 1e6;
  private static final double DAMPING_UP = 8;
  private static final double DAMPING_DOWN = 6;
  private static final double MOST_COEFFICIENT = 2;

  private final ErrorSystem system;
  private final Structure structure;
  private final Sensitivities sensitivities;
  private final int p;
  private final double[] normal;
  private final double[] target;
  private final double[] damped;
  private final double[] step;
  private final double[] trial;
  private int evaluations;

  ParameterSearch(Sample sample, Structure structure) {
    this.system = new ErrorSystem(sample, structure);
    this.structure = structure;
    this.sensitivities = new Sensitivities(system);
    this.p = structure.parameters();
    this.normal = new double[p * p];
    this.target = new double[p];
    this.damped = new double[p * p];
    this.step = new double[p];
    this.trial = new double[p];
  }

  /**
   * Searches from a point.
   *
   * @param start where to start; not changed
   * @param tolerance the share of the sum of squares below which a step ends the search
   * @param mostSteps the most steps
   * @return the best point
   */
  Fit search(double[] start, double tolerance, int mostSteps) {
    double[] theta = start.clone();
    double best = evaluate(theta);
    if (!Double.isFinite(best)) {
      return new Fit(structure, theta, system.seeds().clone(), Double.POSITIVE_INFINITY, 0, 1);
    }
    double damping = FIRST_DAMPING;
    boolean current = true;
    for (int i = 0; i < mostSteps && best > 0; i++) {
      sensitivities.fill(theta, normal, target);
      double next = Double.POSITIVE_INFINITY;
      while (damping < MOST_DAMPING) {
        computeStep(theta, damping);
        next = ArmaFilter.isRegular(structure, trial) ? evaluate(trial) : Double.POSITIVE_INFINITY;
        current = false;
        if (next < best) {
          break;
        }
        damping *= DAMPING_UP;
      }
      if (!(next < best)) {
        break;
      }
      boolean finished = best - next <= tolerance * best;
      System.arraycopy(trial, 0, theta, 0, p);
      best = next;
      current = true;
      damping = Math.max(LEAST_DAMPING, damping / DAMPING_DOWN);
      if (finished) {
        break;
      }
    }
    if (!current) {
      best = evaluate(theta);
    }
    int estimated = p + system.rank();
    return new Fit(structure, theta, system.seeds().clone(), best, estimated, evaluations);
  }

  private double evaluate(double[] theta) {
    evaluations++;
    double value = system.sumOfSquares(theta);
    return Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
  }

  /** The damped step, without the parameters that it would push out of their bounds. */
  private void computeStep(double[] theta, double damping) {
    double trace = 0;
    for (int k = 0; k < p; k++) {
      trace += normal[k * p + k] / p;
    }
    for (int k = 0; k < p; k++) {
      boolean blocked = isBlocked(theta, k);
      for (int l = 0; l < k; l++) {
        damped[k * p + l] = blocked || isBlocked(theta, l) ? 0 : normal[k * p + l];
      }
      double diagonal = normal[k * p + k];
      damped[k * p + k] =
          blocked ? 1 : diagonal + damping * (diagonal + 1e-9 * trace) + Double.MIN_NORMAL;
      step[k] = blocked ? 0 : target[k];
    }
    Cholesky.solve(damped, p, step, 0);
    for (int k = 0; k < p; k++) {
      trial[k] = Math.max(least(k), Math.min(most(k), theta[k] + step[k]));
    }
  }

  private boolean isBlocked(double[] theta, int k) {
    return (theta[k] <= least(k) && target[k] < 0) || (theta[k] >= most(k) && target[k] > 0);
  }

  private double least(int k) {
    if (k == Structure.ALPHA || (structure.trend() && k == Structure.BETA)) {
      return 0;
    }
    if (structure.damped() && k == Structure.PHI) {
      return LEAST_PHI;
    }
    if (structure.boxCox() && k == structure.lambda()) {
      return 0;
    }
    return k < structure.firstAr() ? -MOST_GAMMA : -MOST_COEFFICIENT;
  }

  private double most(int k) {
    if (k == Structure.ALPHA) {
      return MOST_ALPHA;
    }
    if (structure.trend() && k == Structure.BETA) {
      return 1;
    }
    if (structure.damped() && k == Structure.PHI) {
      return MOST_PHI;
    }
    if (structure.boxCox() && k == structure.lambda()) {
      return 1;
    }
    return k < structure.firstAr() ? MOST_GAMMA : MOST_COEFFICIENT;
  }
}
