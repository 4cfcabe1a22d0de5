package io.planwright.forecasting.interval;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The one-step errors of a model, to be drawn from: centred, their mean square kept, and smoothed
 * by a normal kernel that leaves the mean square as it is (B. W. Silverman, G. A. Young, "The
 * bootstrap: to smooth or not to smooth?", Biometrika 74, 1987).
 *
 * @param errors the errors in order of time, without gaps
 * @param typical the root of their mean square
 * @param bandwidth the standard deviation of the kernel
 */
record ErrorSample(double[] errors, double typical, double bandwidth) {

  /** Silverman's rule of thumb: 0.9 n^(−1/5) times the smaller of two measures of spread. */
  private static final double RULE_OF_THUMB = 0.9;

  private static final double QUARTILES_APART = 1.349; // of a standard normal distribution

  static ErrorSample of(Diagnostics diagnostics) {
    double[] errors = known(diagnostics.errors().toArray());
    int n = errors.length;
    int parameters =
        diagnostics.criteria().map(InformationCriteria::parameters).toOptional().orElse(0);
    double lost = 2 * parameters < n ? n / (double) (n - parameters) : 1;
    double wanted = rootMeanSquare(errors) * Math.sqrt(lost);
    double mean = 0;
    for (double error : errors) {
      mean += error / n;
    }
    for (int i = 0; i < n; i++) {
      errors[i] -= mean;
    }
    double left = rootMeanSquare(errors);
    for (int i = 0; i < n && left > 0; i++) {
      errors[i] *= wanted / left;
    }
    return new ErrorSample(errors, rootMeanSquare(errors), bandwidth(errors));
  }

  private static double[] known(double[] errors) {
    int count = 0;
    for (double error : errors) {
      if (!Double.isNaN(error)) {
        errors[count++] = error;
      }
    }
    return Arrays.copyOf(errors, count);
  }

  private static double rootMeanSquare(double[] errors) {
    double most = 0; // keeps the squares from overflowing
    for (double error : errors) {
      most = Math.max(most, Math.abs(error));
    }
    double squares = 0;
    for (double error : errors) {
      squares += most > 0 ? (error / most) * (error / most) : 0;
    }
    return most * Math.sqrt(squares / Math.max(1, errors.length));
  }

  private static double bandwidth(double[] errors) {
    if (errors.length == 0) {
      return 0;
    }
    double[] sorted = errors.clone();
    Arrays.sort(sorted);
    double quartiles =
        SampledOutcome.quantile(sorted, 0.75) - SampledOutcome.quantile(sorted, 0.25);
    double spread = Math.min(rootMeanSquare(errors), quartiles / QUARTILES_APART);
    return RULE_OF_THUMB * spread * Math.pow(errors.length, -0.2);
  }

  int count() {
    return errors.length;
  }

  /** Draws one error a step, in blocks of neighbours. */
  void draw(double[] shocks, int block, RandomGenerator random) {
    if (typical == 0) {
      Arrays.fill(shocks, 0);
      return;
    }
    int starts = errors.length - block + 1;
    double ratio = bandwidth / typical;
    double shrink = 1 / Math.sqrt(1 + ratio * ratio);
    int from = 0;
    for (int i = 0; i < shocks.length; i++) {
      if (i % block == 0) {
        from = (int) (random.nextDouble() * starts);
      }
      shocks[i] = (errors[from + i % block] + bandwidth * Normals.next(random)) * shrink;
    }
  }
}
