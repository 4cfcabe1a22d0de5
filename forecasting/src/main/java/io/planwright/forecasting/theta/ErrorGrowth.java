package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.Normals;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * How the errors of a Theta model grow with the horizon. An innovation ε of standard deviation σ
 * moves the value i steps later by ψ(i)·ε, ψ(0) = 1, ψ(i) = a + b·i; and the drift of all future
 * steps is off by one normal error of standard deviation d a step.
 *
 * <p>By its equations a Theta model has a = α and b and d nearly 0; far ahead it errs by more than
 * that, since its drift is only a part of the slope of a line, and what it leaves of the true trend
 * makes errors that last. {@link GrowthMeasurement} measures them.
 *
 * @param sigma σ
 * @param level a
 * @param slope b
 * @param drift d
 */
record ErrorGrowth(double sigma, double level, double slope, double drift) implements Serializable {

  /** By how much an innovation of one standard deviation moves the value some periods later. */
  double weight(int later) {
    return later == 0 ? sigma : sigma * (level + slope * later);
  }

  /** The standard deviation of each of the next steps, some periods after the last value. */
  double[] deviations(int steps, int gaps) {
    double[] deviations = new double[steps];
    double squares = 0;
    for (int i = 0; i < steps + gaps; i++) {
      squares += weight(i) * weight(i);
      if (i >= gaps) {
        deviations[i - gaps] = Math.sqrt(squares + drift * drift * i * i);
      }
    }
    return deviations;
  }

  /** Adds to a path what further innovations make of it, those of trailing gaps included. */
  void disturb(RandomGenerator random, double[] path, int gaps) {
    double moved = 0;
    double step = drift * Normals.next(random);
    for (int i = -gaps; i < path.length; i++) {
      double innovation = sigma * Normals.next(random);
      if (i >= 0) {
        path[i] += moved + innovation;
      }
      moved += step + (level + slope) * innovation;
      step += slope * innovation;
    }
  }
}
