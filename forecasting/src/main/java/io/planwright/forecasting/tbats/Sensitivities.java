package io.planwright.forecasting.tbats;

import java.util.Arrays;

/**
 * How the errors of a system change with its parameters, the seed states following at their least
 * squares: the Gauss-Newton equations of a separable problem (L. Kaufman, BIT 15, 1975).
 *
 * <p>A parameter's derivative is the same filter, fed by what the parameter multiplies. All memory
 * is taken at construction. Not thread-safe.
 */
final class Sensitivities {

  private final ErrorSystem system;
  private final Structure structure;
  private final int n;
  private final int m;
  private final int p;
  private final StateFilter filter;
  private final double[] state;
  private final double[] derivative;
  private final double[] dataSlope;
  private final double[] raw;
  private final double[] slopes;
  private final double[] jacobian;
  private final double[] cross;

  Sensitivities(ErrorSystem system) {
    this.system = system;
    this.structure = system.structure();
    this.n = system.sample().size();
    this.m = structure.states();
    this.p = structure.parameters();
    this.filter = new StateFilter(structure);
    this.state = new double[m];
    this.derivative = new double[m];
    this.dataSlope = new double[structure.boxCox() ? n : 0];
    this.raw = new double[n];
    this.slopes = new double[n];
    this.jacobian = new double[n * p];
    this.cross = new double[p * m];
  }

  /**
   * The equations at the point of the system's last evaluation.
   *
   * @param theta that point
   * @param normal filled with the lower triangle of J'PJ, P the projection off the seed columns
   * @param target filled with −J'ε
   */
  void fill(double[] theta, double[] normal, double[] target) {
    filter.load(theta);
    runStates();
    Arrays.fill(jacobian, 0);
    for (int k = 0; k < structure.firstAr(); k++) {
      fillColumn(k);
    }
    if (structure.boxCox()) {
      system.sample().transformSlope(structure.lambda(theta), dataSlope);
      fillColumn(structure.lambda());
    }
    applyErrors(theta);
    fillEquations(normal, target);
  }

  private void runStates() {
    double[] z = system.transformed();
    System.arraycopy(system.seeds(), 0, state, 0, m);
    for (int t = 0; t < n; t++) {
      slopes[t] = state[1];
      raw[t] = filter.take(state, z[t]);
    }
  }

  /** The derivative of d to parameter k, at column k. */
  private void fillColumn(int k) {
    Arrays.fill(derivative, 0);
    boolean ofLambda = structure.boxCox() && k == structure.lambda();
    boolean ofPhi = structure.damped() && k == Structure.PHI;
    boolean ofBeta = structure.trend() && k == Structure.BETA;
    boolean ofGamma = !ofLambda && k >= structure.gamma(0);
    for (int t = 0; t < n; t++) {
      double source = ofLambda ? dataSlope[t] : ofPhi ? -slopes[t] : 0;
      jacobian[t * p + k] = filter.take(derivative, source);
      if (ofPhi) {
        derivative[0] += slopes[t];
        derivative[1] += slopes[t];
      } else if (ofBeta) {
        derivative[1] += raw[t];
      } else if (ofGamma) {
        addToWaves(k, raw[t]);
      } else if (!ofLambda) {
        derivative[0] += raw[t];
      }
    }
  }

  private void addToWaves(int k, double error) {
    Harmonics harmonics = structure.harmonics();
    int season = (k - structure.gamma(0)) / 2;
    boolean second = k > structure.gamma(season);
    for (int wave = 0; wave < harmonics.size(); wave++) {
      if (harmonics.season(wave) == season) {
        int at = Structure.FIRST_WAVE + 2 * wave;
        double current = harmonics.alongCurrent(wave);
        double conjugate = harmonics.alongConjugate(wave);
        derivative[at] += (second ? -conjugate : current) * error;
        derivative[at + 1] += (second ? current : conjugate) * error;
      }
    }
  }

  /** From the derivatives of d to those of ε; those to the ARMA coefficients. */
  private void applyErrors(double[] theta) {
    if (structure.ar() + structure.ma() == 0) {
      return;
    }
    int firstAr = structure.firstAr();
    int firstMa = structure.firstMa();
    double[] errors = system.errors();
    for (int t = n - 1; t >= 0; t--) {
      for (int i = 1; i <= Math.min(t, structure.ar()); i++) {
        for (int k = 0; k < p; k++) {
          jacobian[t * p + k] -= theta[firstAr + i - 1] * jacobian[(t - i) * p + k];
        }
      }
    }
    for (int t = 0; t < n; t++) {
      for (int i = 1; i <= structure.ar(); i++) {
        jacobian[t * p + firstAr + i - 1] = t < i ? 0 : -raw[t - i];
      }
      for (int i = 1; i <= structure.ma(); i++) {
        jacobian[t * p + firstMa + i - 1] = t < i ? 0 : -errors[t - i];
      }
    }
    ArmaFilter.applyMovingAverage(structure, theta, jacobian, n, p);
  }

  private void fillEquations(double[] normal, double[] target) {
    Arrays.fill(normal, 0);
    Arrays.fill(target, 0);
    Arrays.fill(cross, 0);
    double[] rows = system.rows();
    double[] errors = system.errors();
    boolean[] observed = system.sample().observed();
    for (int t = 0; t < n; t++) {
      if (!observed[t]) {
        continue;
      }
      for (int k = 0; k < p; k++) {
        double slope = jacobian[t * p + k];
        target[k] -= slope * errors[t];
        for (int l = 0; l <= k; l++) {
          normal[k * p + l] += slope * jacobian[t * p + l];
        }
        int at = t * (m + 1);
        int to = k * m;
        for (int i = 0; i < m; i++) {
          cross[to + i] += slope * rows[at + i];
        }
      }
    }
    for (int k = 0; k < p; k++) {
      solveForward(k * m);
      for (int l = 0; l <= k; l++) {
        double explained = 0;
        for (int i = 0; i < m; i++) {
          explained += cross[k * m + i] * cross[l * m + i];
        }
        normal[k * p + l] -= explained;
      }
    }
  }

  /** L v = R'J for one column, in place. */
  private void solveForward(int at) {
    double[] factor = system.factor();
    for (int i = 0; i < m; i++) {
      double sum = cross[at + i];
      for (int j = 0; j < i; j++) {
        sum -= factor[i * m + j] * cross[at + j];
      }
      double pivot = factor[i * m + i];
      cross[at + i] = pivot == 0 ? 0 : sum / pivot;
    }
  }
}
