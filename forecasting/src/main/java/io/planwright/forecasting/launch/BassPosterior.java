package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * Curves drawn from what sales and beliefs leave open, each with a deviation of the single period.
 * Where nothing is believed of a rate it is uniform within its bounds, and of the potential its
 * logarithm. By random-walk Metropolis steps, scaled by the curvature at the best curve; without
 * sales by the beliefs alone.
 *
 * @param curves the draws: ln p, ln q and ln m in the fit's unit
 * @param deviations of the sales of a period, in the unit of the sales
 * @param relative the deviation as a share of the expected sales, beside it
 */
record BassPosterior(double[][] curves, double[] deviations, double relative)
    implements Serializable {

  static final int CURVES = 1_000;

  private static final double RELATIVE_WITHOUT_SALES = 0.1;
  private static final int WARM_UP = 2_000;
  private static final int BETWEEN = 8;
  private static final int ROUND = 50;
  private static final double OPTIMAL = 2.38;

  static BassPosterior of(BassFit fit, RunControl control) {
    RandomGenerator random = new SeedStreams(0).child("bass").stream(0);
    return fit.observations() == 0 ? ofBeliefs(fit, random) : new Chain(fit, random).run(control);
  }

  private static BassPosterior ofBeliefs(BassFit fit, RandomGenerator random) {
    double[][] curves = new double[CURVES][BassSum.UNKNOWNS];
    double[] deviations = {
      fit.spec().innovation().logDeviation(),
      fit.spec().imitation().logDeviation(),
      fit.spec().potential().logDeviation()
    };
    for (double[] curve : curves) {
      for (int i = 0; i < curve.length; i++) {
        double value = fit.best()[i] + deviations[i] * Normals.next(random);
        curve[i] = Math.max(fit.lower()[i], Math.min(fit.upper()[i], value));
      }
    }
    return new BassPosterior(curves, new double[CURVES], RELATIVE_WITHOUT_SALES);
  }

  /** The walk. Not thread-safe. */
  private static final class Chain {

    private final BassFit fit;
    private final BassSum sum;
    private final RandomGenerator random;
    private final int[] free;
    private final double[] factor;
    private final double[] step;
    private double[] here;
    private double[] there;
    private double height;
    private double scale;

    Chain(BassFit fit, RandomGenerator random) {
      this.fit = fit;
      this.random = random;
      sum = fit.sum();
      free = freeOf(fit);
      factor = curvature();
      step = new double[free.length];
      here = fit.best().clone();
      there = here.clone();
      height = height(here);
      scale = OPTIMAL / Math.sqrt(Math.max(1, free.length));
    }

    private static int[] freeOf(BassFit fit) {
      int[] free = new int[fit.free()];
      int count = 0;
      for (int i = 0; i < BassSum.UNKNOWNS; i++) {
        if (fit.lower()[i] < fit.upper()[i]) {
          free[count++] = i;
        }
      }
      return free;
    }

    BassPosterior run(RunControl control) {
      for (int done = 0; done < WARM_UP; done += ROUND) {
        control.checkpoint();
        adapt(walk(ROUND));
      }
      double[][] curves = new double[CURVES][];
      double[] deviations = new double[CURVES];
      double degrees = fit.observations() + 1.0;
      for (int i = 0; i < CURVES; i++) {
        walk(BETWEEN);
        curves[i] = here.clone();
        double mean = Math.sqrt(fit.squaresWithUsual(sum.squares(here)) / degrees);
        deviations[i] = Draws.sale(mean * Draws.widening(random, degrees) * fit.unit());
      }
      return new BassPosterior(curves, deviations, 0);
    }

    /** Walks a number of steps; returns how many were taken. */
    private int walk(int steps) {
      int taken = 0;
      for (int i = 0; i < steps && free.length > 0; i++) {
        propose();
        double uniform = 1 - random.nextDouble();
        double next = isInside() ? height(there) : Double.POSITIVE_INFINITY;
        if (height - next > 2 * StrictMath.log(uniform)) {
          double[] left = here;
          here = there;
          there = left;
          height = next;
          taken++;
        }
      }
      return taken;
    }

    private void adapt(int taken) {
      if (taken > 0.4 * ROUND) {
        scale *= 1.3;
      } else if (taken < 0.2 * ROUND) {
        scale /= 1.3;
      }
    }

    private void propose() {
      int n = free.length;
      for (int i = 0; i < n; i++) {
        step[i] = Normals.next(random);
      }
      System.arraycopy(here, 0, there, 0, here.length);
      for (int i = n - 1; i >= 0; i--) {
        double value = step[i];
        for (int k = i + 1; k < n; k++) {
          value -= factor[k * n + i] * step[k];
        }
        step[i] = value / factor[i * n + i];
        there[free[i]] = here[free[i]] + scale * step[i];
      }
    }

    private boolean isInside() {
      for (int i : free) {
        if (there[i] < fit.lower()[i] || there[i] > fit.upper()[i]) {
          return false;
        }
      }
      return true;
    }

    /** Twice the negative logarithm of the density, the variance of the errors integrated out. */
    private double height(double[] x) {
      double squares = fit.squaresWithUsual(sum.squares(x));
      double height = (fit.observations() + 1) * StrictMath.log(squares) + sum.distance(x);
      // Uniform in a rate is e^x in its logarithm x.
      height -= fit.spec().innovation().isUnknown() ? 2 * x[0] : 0;
      height -= fit.spec().imitation().isUnknown() ? 2 * x[1] : 0;
      return height;
    }

    /** The Cholesky factor of the curvature at the best curve, no direction flatter than 1. */
    private double[] curvature() {
      int n = free.length;
      double[] normal = new double[BassSum.UNKNOWNS * BassSum.UNKNOWNS];
      double[] gradient = new double[BassSum.UNKNOWNS];
      double variance = fit.squaresWithUsual(fit.squares()) / (fit.observations() + 1.0);
      sum.weighBeliefs(variance);
      sum.linearise(fit.best(), normal, gradient);
      double[] matrix = new double[n * n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          matrix[i * n + j] = normal[free[i] * BassSum.UNKNOWNS + free[j]] / variance;
        }
        matrix[i * n + i] += 1;
      }
      Cholesky.solve(matrix, n, new double[n], 0);
      return matrix;
    }
  }
}
