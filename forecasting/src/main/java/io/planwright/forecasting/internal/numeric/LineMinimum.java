package io.planwright.forecasting.internal.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * The minimum of a function of one number within bounds: golden section and parabolas (R. P. Brent,
 * Algorithms for Minimization without Derivatives, 1973, chapter 5).
 *
 * @param point where the function is least
 * @param value the function there
 * @param evaluations how often the function was asked
 */
public record LineMinimum(double point, double value, int evaluations) {

  private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
  private static final double SMALLEST = 1e-11;

  /**
   * Searches a local minimum.
   *
   * @param function the function; a value that is not finite counts as very large
   * @param low the lower bound
   * @param high the upper bound
   * @param tolerance how exactly the point is wanted, in its own unit
   * @return the minimum
   */
  public static LineMinimum between(
      DoubleUnaryOperator function, double low, double high, double tolerance) {
    return between(function, low, high, low + GOLDEN * (high - low), tolerance);
  }

  /**
   * Searches a local minimum from a guess.
   *
   * @param function the function; a value that is not finite counts as very large
   * @param low the lower bound
   * @param high the upper bound
   * @param guess a point between the bounds
   * @param tolerance how exactly the point is wanted, in its own unit
   * @return the minimum
   */
  public static LineMinimum between(
      DoubleUnaryOperator function, double low, double high, double guess, double tolerance) {
    double a = low;
    double b = high;
    double best = guess;
    double second = guess;
    double third = guess;
    double bestValue = finite(function.applyAsDouble(best));
    double secondValue = bestValue;
    double thirdValue = bestValue;
    double step = 0;
    double stepBefore = 0;
    int evaluations = 1;
    while (true) {
      double middle = 0.5 * (a + b);
      double close = tolerance + SMALLEST * Math.abs(best);
      if (Math.abs(best - middle) <= 2 * close - 0.5 * (b - a) || evaluations >= 200) {
        return new LineMinimum(best, bestValue, evaluations);
      }
      double r = (best - second) * (bestValue - thirdValue);
      double q = (best - third) * (bestValue - secondValue);
      double p = (best - third) * q - (best - second) * r;
      q = 2 * (q - r);
      if (q > 0) {
        p = -p;
      }
      q = Math.abs(q);
      boolean parabola =
          Math.abs(stepBefore) > close
              && Math.abs(p) < Math.abs(0.5 * q * stepBefore)
              && p > q * (a - best)
              && p < q * (b - best);
      if (parabola) {
        stepBefore = step;
        step = p / q;
        double next = best + step;
        if (next - a < 2 * close || b - next < 2 * close) {
          step = best < middle ? close : -close;
        }
      } else {
        stepBefore = best < middle ? b - best : a - best;
        step = GOLDEN * stepBefore;
      }
      double next = best + (Math.abs(step) >= close ? step : Math.copySign(close, step));
      double value = finite(function.applyAsDouble(next));
      evaluations++;
      if (value <= bestValue) {
        if (next < best) {
          b = best;
        } else {
          a = best;
        }
        third = second;
        thirdValue = secondValue;
        second = best;
        secondValue = bestValue;
        best = next;
        bestValue = value;
      } else {
        if (next < best) {
          a = next;
        } else {
          b = next;
        }
        if (value <= secondValue || second == best) {
          third = second;
          thirdValue = secondValue;
          second = next;
          secondValue = value;
        } else if (value <= thirdValue || third == best || third == second) {
          third = next;
          thirdValue = value;
        }
      }
    }
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.MAX_VALUE;
  }
}
