package io.planwright.forecasting.tbats;

import java.io.Serial;
import java.io.Serializable;

/**
 * One period of a structure's states, for parameters that may be loaded anew: x ← F x + g d. The
 * seasonal block of F is a rotation for each wave, so that a period takes O(m) time.
 */
final class StateFilter implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Structure structure;
  private final int m;
  private final double[] gains;
  private final double[] cosine;
  private final double[] sine;
  private double phi;

  StateFilter(Structure structure) {
    this.structure = structure;
    this.m = structure.states();
    this.gains = new double[m];
    this.cosine = structure.harmonics().cosines();
    this.sine = structure.harmonics().sines();
  }

  void load(double[] theta) {
    phi = structure.phi(theta);
    structure.fillGains(theta, gains);
  }

  /** w'x: what the states expect next. */
  double expected(double[] x) {
    double sum = x[0] + phi * x[1];
    for (int i = Structure.FIRST_WAVE; i < m; i += 2) {
      sum += x[i];
    }
    return sum;
  }

  /** Moves the states on by one period that errs from their expectation by so much. */
  void move(double[] x, double error) {
    double fading = phi * x[1];
    x[0] += fading + gains[0] * error;
    x[1] = fading + gains[1] * error;
    for (int i = Structure.FIRST_WAVE, wave = 0; i < m; i += 2, wave++) {
      double s = x[i];
      double c = x[i + 1];
      x[i] = s * cosine[wave] + c * sine[wave] + gains[i] * error;
      x[i + 1] = c * cosine[wave] - s * sine[wave] + gains[i + 1] * error;
    }
  }

  /** Moves the states on by a value and returns its error. */
  double take(double[] x, double value) {
    double error = value - expected(x);
    move(x, error);
    return error;
  }

  /** Fills r(1) = w'. */
  void fillFirstRow(double[] row) {
    row[0] = 1;
    row[1] = phi;
    for (int i = Structure.FIRST_WAVE; i < m; i += 2) {
      row[i] = 1;
      row[i + 1] = 0;
    }
  }

  /** r ← r D = r F − (r g) w'. */
  void moveRow(double[] row) {
    double gain = 0;
    for (int i = 0; i < m; i++) {
      gain += row[i] * gains[i];
    }
    row[1] = phi * (row[0] + row[1] - gain);
    row[0] -= gain;
    for (int i = Structure.FIRST_WAVE, wave = 0; i < m; i += 2, wave++) {
      double s = row[i];
      double c = row[i + 1];
      row[i] = s * cosine[wave] - c * sine[wave] - gain;
      row[i + 1] = s * sine[wave] + c * cosine[wave];
    }
  }

  /** What is left of a slope from period to period; 0 without trend. */
  double phi() {
    return phi;
  }
}
