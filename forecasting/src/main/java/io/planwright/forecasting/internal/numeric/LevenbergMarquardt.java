package io.planwright.forecasting.internal.numeric;

/**
 * Least squares within bounds by the damped method of Gauss and Newton (D. W. Marquardt, SIAM
 * Journal 11, 1963), damped by how well a step keeps its promise (H. B. Nielsen, IMM-REP-1999-05,
 * Technical University of Denmark); an unknown at a bound that holds it back is left out of a step.
 * Unknowns in which the errors are linear are solved for exactly in an undamped step.
 *
 * <p>All memory is taken when the search is made, none in {@link #minimise}. Not thread-safe.
 */
public final class LevenbergMarquardt {

  private static final double LEAST_DAMPING = 1e-12;
  private static final double MOST_DAMPING = 1e6;
  private static final double EASE = 0.1;
  private static final double STIFFEN = 2;
  private static final double LEAST_PIVOT = 1e-13;

  private final SumOfSquares sum;
  private final double[] lower;
  private final double[] upper;
  private final double firstDamping;
  private final double[] normal;
  private final double[] gradient;
  private final double[] system;
  private final double[] step;
  private final double[] trial;
  private final int[] free;
  private int evaluations;

  /**
   * Makes a search.
   *
   * @param sum what to minimise
   * @param lower the lower bound of each unknown
   * @param upper the upper bounds, none below its lower bound
   * @param firstDamping by which share of the diagonal the first step is damped: the larger, the
   *     less the start is trusted
   */
  public LevenbergMarquardt(SumOfSquares sum, double[] lower, double[] upper, double firstDamping) {
    int n = lower.length;
    this.sum = sum;
    this.lower = lower;
    this.upper = upper;
    this.firstDamping = firstDamping;
    this.normal = new double[n * n];
    this.gradient = new double[n];
    this.system = new double[n * n];
    this.step = new double[n];
    this.trial = new double[n];
    this.free = new int[n];
  }

  /**
   * Searches.
   *
   * @param x where to start, within the bounds and the sum defined; holds the best point afterwards
   * @param tolerance ends the search where the next step promises less than this share of the sum
   * @param iterations the steps at most, refused ones included
   * @return the sum at x
   */
  public double minimise(double[] x, double tolerance, int iterations) {
    double value = sum.linearise(x, normal, gradient);
    evaluations++;
    double damping = firstDamping;
    double stiffening = STIFFEN;
    for (int i = 0; i < iterations && value > 0; i++) {
      double promised = prepareTrial(x, damping);
      if (promised >= 0 && !(promised > tolerance * value)) {
        break;
      }
      double next = promised > 0 ? sum.value(trial) : Double.POSITIVE_INFINITY;
      evaluations++;
      if (next < value) {
        System.arraycopy(trial, 0, x, 0, x.length);
        double gain = 2 * (value - next) / promised - 1;
        damping = Math.max(LEAST_DAMPING, damping * Math.max(EASE, 1 - gain * gain * gain));
        stiffening = STIFFEN;
        value = sum.linearise(x, normal, gradient);
        evaluations++;
      } else if (damping > MOST_DAMPING) {
        break;
      } else {
        damping *= stiffening;
        stiffening *= STIFFEN;
      }
    }
    return value;
  }

  /**
   * How often the sum was evaluated in all searches so far.
   *
   * @return the number
   */
  public int evaluations() {
    return evaluations;
  }

  /** Sets the trial point; returns by how much the linearised sum is below the sum there. */
  private double prepareTrial(double[] x, double damping) {
    int n = x.length;
    int count = 0;
    for (int i = 0; i < n; i++) {
      trial[i] = x[i];
      boolean held = (x[i] <= lower[i] && gradient[i] > 0) || (x[i] >= upper[i] && gradient[i] < 0);
      if (!held && normal[i * n + i] > 0) {
        free[count++] = i;
      }
    }
    boolean crossed = count > 0;
    while (crossed) {
      solve(x, count, damping);
      crossed = false;
      int kept = 0;
      for (int i = 0; i < count; i++) {
        int at = free[i];
        double next = x[at] + step[i];
        if (next < lower[at] || next > upper[at]) {
          trial[at] = next < lower[at] ? lower[at] : upper[at];
          crossed = true;
        } else {
          free[kept++] = at;
        }
      }
      if (!crossed) {
        for (int i = 0; i < count; i++) {
          trial[free[i]] = x[free[i]] + step[i];
        }
      }
      count = kept;
      crossed &= count > 0;
    }
    return promised(x);
  }

  /** The step of the free unknowns, given the moves of those that have met a bound. */
  private void solve(double[] x, int count, double damping) {
    int n = x.length;
    for (int i = 0; i < count; i++) {
      int at = free[i];
      for (int j = 0; j <= i; j++) {
        system[i * count + j] = normal[at * n + free[j]];
      }
      system[i * count + i] *= 1 + damping;
      double pull = -gradient[at];
      for (int j = 0; j < n; j++) {
        double moved = trial[j] - x[j];
        if (moved != 0) {
          pull -= moved * (j < at ? normal[at * n + j] : normal[j * n + at]);
        }
      }
      step[i] = pull;
    }
    Cholesky.solve(system, count, step, LEAST_PIVOT);
  }

  private double promised(double[] x) {
    int n = x.length;
    double linear = 0;
    double quadratic = 0;
    for (int i = 0; i < n; i++) {
      double change = trial[i] - x[i];
      double cross = 0;
      for (int j = 0; j < i; j++) {
        cross += normal[i * n + j] * (trial[j] - x[j]);
      }
      linear += gradient[i] * change;
      quadratic += change * (2 * cross + normal[i * n + i] * change);
    }
    return -2 * linear - quadratic;
  }
}
