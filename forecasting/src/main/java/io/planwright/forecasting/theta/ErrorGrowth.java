package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.Normals;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * How the errors of a Theta model grow with the horizon: an innovation ε of standard deviation σ
 * moves the value i steps later by ψ(i)·ε, ψ(0) = 1, ψ(i) = a + b·i.
 *
 * <p>By its equations a Theta model has a = α and b nearly 0. Its drift is half the slope of a line,
 * however, and what it leaves of the true trend makes errors that last: far ahead it errs by more
 * than its equations say. So b is measured, by the errors the model makes several steps ahead along
 * the line through what it has seen at each origin.
 *
 * @param sigma σ
 * @param level a
 * @param slope b
 */
record ErrorGrowth(double sigma, double level, double slope) implements Serializable {

  private static final int MOST_STEPS = 12;
  private static final int FIRST_ORIGIN = 3;

  /**
   * Measures the growth.
   *
   * @param values the adjusted history, NaN at gaps
   * @param alpha of the model
   * @param weight of the line, w
   * @param sigma of the one-step errors of the fit
   * @param parameters how many numbers season and model took from the history
   */
  static ErrorGrowth measured(double[] values, double alpha, double weight, double sigma) {
    int steps = Math.max(2, Math.min(MOST_STEPS, values.length / 4));
    double[] squares = meanSquares(values, alpha, weight, steps);
    double first = Math.max(squares[0], sigma * sigma);
    if (!(first > 0)) {
      return new ErrorGrowth(0, alpha, 0);
    }
    double slope = 0;
    int count = 0;
    for (int h = 2; h <= steps; h++) {
      if (squares[h - 1] > 0) {
        slope += slopeOf(squares[h - 1] / first, alpha, h - 1);
        count++;
      }
    }
    int observed = 0;
    for (double v : values) if (!Double.isNaN(v)) observed++;
    double nu = Math.max(1, 5.0 / 9 * observed - 1);
    double factor = (nu + 2) / nu * Double.parseDouble(System.getProperty("k", "1"));
    double b = count == 0 ? 0 : slope / count;
    b = Math.hypot(b, Double.parseDouble(System.getProperty("c", "0.5")) * alpha / Math.sqrt(observed));
    return new ErrorGrowth(Math.sqrt(first * factor), alpha, b);
  }

  /** The b ≥ 0 under which the variance after some further steps is a multiple of the first. */
  private static double slopeOf(double ratio, double alpha, int steps) {
    double sum = 0.5 * steps * (steps + 1.0);
    double squares = sum * (2 * steps + 1) / 3;
    double excess = ratio - 1 - steps * alpha * alpha;
    if (excess <= 0) {
      return 0;
    }
    double half = alpha * sum;
    return (Math.sqrt(half * half + squares * excess) - half) / squares;
  }

  private static double[] meanSquares(double[] values, double alpha, double weight, int steps) {
    double[] sums = new double[steps];
    double[] counts = new double[steps];
    TrendLine line = new TrendLine();
    double level = Double.NaN;
    double decay = 1;
    double reach = 1;
    for (int t = 0; t + 1 < values.length; t++) {
      double value = values[t];
      if (Double.isNaN(value)) {
        reach += 1;
      } else {
        level = Double.isNaN(level) ? value : level + alpha * (value - level);
        decay = decay < 1e-100 ? 0 : decay * (1 - alpha);
        reach = 1 + (1 - alpha) * reach;
        line.add(t + 1.0, value);
      }
      if (t + 1 < FIRST_ORIGIN || Double.isNaN(level)) {
        continue;
      }
      double slope = weight * line.slope();
      double next = level + weight * decay * line.intercept() + slope * reach;
      int reached = Math.min(steps, values.length - 1 - t);
      for (int h = 0; h < reached; h++) {
        double error = values[t + 1 + h] - (next + slope * h);
        if (!Double.isNaN(error)) {
          double recent = (t + 1.0) * (t + 1.0);
          sums[h] += recent * error * error;
          counts[h] += recent;
        }
      }
    }
    for (int h = 0; h < steps; h++) {
      sums[h] = counts[h] == 0 ? 0 : sums[h] / counts[h];
    }
    return sums;
  }

  /** ψ(0)·σ, ψ(1)·σ, … */
  double[] weights(int count) {
    double[] weights = new double[count];
    weights[0] = sigma;
    for (int i = 1; i < count; i++) {
      weights[i] = sigma * (level + slope * i);
    }
    return weights;
  }

  /** Adds to a path what further innovations make of it, those of trailing gaps included. */
  void disturb(RandomGenerator random, double[] path, int trailingGaps) {
    double moved = 0;
    double drift = 0;
    for (int i = -trailingGaps; i < path.length; i++) {
      double innovation = sigma * Normals.next(random);
      if (i >= 0) {
        path[i] += moved + innovation;
      }
      moved += drift + (level + slope) * innovation;
      drift += slope * innovation;
    }
  }
}
